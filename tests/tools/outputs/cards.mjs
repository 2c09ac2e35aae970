// Open Graph: what other sites show of a page (ogp.me).
const META = /<meta property="(og:[a-z:_]+)" content="([^"]*)">/g;
const NAMES = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#x27": "'", "#x2F": "/" };
const plain = (html) => html.replace(/&(#?\w+);/g, (whole, name) => NAMES[name] ?? whole);
const LOCALE = /^[a-z]{2,3}_[A-Z]{2}$/;

const pages = (site) => site.files.filter((path) => /^[^/]+\/.*\.html$/.test(path));
const card = (site, path) => [...site.text(path).matchAll(META)].map(([, key, value]) => [key, plain(value)]);

export function complaints(site) {
  return pages(site).flatMap((path) => {
    const wrong = [];
    const html = site.text(path);
    const said = card(site, path);
    const value = (key) => {
      const values = said.filter(([name]) => name === key).map(([, value]) => value);
      if (values.length > 1) wrong.push(`${key} stands there ${values.length} times`);
      return values[0];
    };
    const attribute = (pattern) => pattern.exec(html)?.[1];
    for (const key of ["og:title", "og:type", "og:site_name"]) if (!value(key)) wrong.push(`no ${key}`);
    if (value("og:description") !== plain(attribute(/<meta name="description" content="([^"]*)"/))) wrong.push("the description is another than the page's");
    const canonical = attribute(/<link rel="canonical" href="([^"]+)"/);
    if (value("og:url") !== canonical) wrong.push(`og:url is ${value("og:url")}, the canonical address is ${canonical}`);
    const language = attribute(/<html lang="([^"]+)"/).split("-")[0];
    if (!LOCALE.test(value("og:locale") ?? "") || value("og:locale").split("_")[0] !== language) wrong.push(`og:locale is ${value("og:locale")}`);
    const others = said.filter(([key]) => key === "og:locale:alternate").map(([, locale]) => locale.split("_")[0]);
    const versions = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)"/g)].map(([, tag]) => tag.split("-")[0]).filter((tag) => tag !== "x" && tag !== language);
    if (others.sort().join() !== versions.sort().join()) wrong.push(`other locales are ${others}, other versions ${versions}`);
    return wrong.map((text) => `${path}: ${text}`);
  });
}

export const texts = (site) => pages(site).flatMap((path) => card(site, path).map(([, value]) => value));
