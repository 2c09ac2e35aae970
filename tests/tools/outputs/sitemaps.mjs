// Sitemaps (sitemaps.org 0.9).
import { XmlElement, parseXml } from "@rgrove/parse-xml";

const MOST = 50_000;
const BYTES = 50 * 1024 * 1024;
const children = (element) => element.children.filter((child) => child instanceof XmlElement);
const inside = (element, name) => children(element).filter((child) => child.name === name);

/** The addresses of a site, and the files that hold them. */
function read(site) {
  if (!site.has("sitemap.xml")) return { files: [], urls: [] };
  const { root } = parseXml(site.text("sitemap.xml"));
  const robots = site.text("robots.txt");
  const base = /^Sitemap: (.+)sitemap\.xml$/m.exec(robots)[1];
  const parts = root.name === "sitemapindex" ? inside(root, "sitemap").map((part) => inside(part, "loc")[0].text.slice(base.length)) : ["sitemap.xml"];
  const files = parts.map((path) => [path, parseXml(site.text(path)).root]);
  return { base, files, urls: files.flatMap(([, root]) => inside(root, "url")) };
}

export function complaints(site) {
  const { base, files, urls } = read(site);
  const wrong = files.filter(([, root]) => inside(root, "url").length === 0).map(([path]) => `${path} names nothing`);
  for (const [path, root] of files) {
    if (root.name !== "urlset" || root.attributes.xmlns !== "http://www.sitemaps.org/schemas/sitemap/0.9") wrong.push(`${path} is no sitemap`);
    if (inside(root, "url").length > MOST || Buffer.byteLength(site.text(path)) > BYTES) wrong.push(`${path} is too large`);
  }
  const seen = new Map(urls.map((url) => [inside(url, "loc")[0].text, url]));
  if (seen.size !== urls.length) wrong.push("an address is listed twice");
  for (const [address, url] of seen) {
    if (!site.has(address.slice(base.length))) wrong.push(`${address} is not there`);
    const versions = inside(url, "xhtml:link").map((link) => link.attributes);
    for (const { hreflang, href } of versions) {
      const back = seen.get(href);
      if (!back) wrong.push(`${address} names ${href}, which is not listed`);
      else if (hreflang !== "x-default" && !inside(back, "xhtml:link").some((link) => link.attributes.href === address)) wrong.push(`${href} does not name ${address}`);
    }
    // The order that the schema asks for.
    const order = children(url).map((child) => ["loc", "lastmod", "xhtml:link"].indexOf(child.name));
    if (order.some((place, at) => place < 0 || place < (order[at - 1] ?? 0))) wrong.push(`${address}: ${children(url).map((child) => child.name)}`);
  }
  return wrong;
}

export const texts = () => [];
