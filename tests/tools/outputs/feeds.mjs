// Feeds: Atom as RFC 4287 asks for it.
import { XmlElement, parseXml } from "@rgrove/parse-xml";

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const files = (site) => site.files.filter((path) => path.endsWith(".xml") && !path.startsWith("sitemap"));
const inside = (element, name) => element.children.filter((child) => child instanceof XmlElement && child.name === name);
const links = (element, rel) => inside(element, "link").filter((link) => link.attributes.rel === rel);

export function complaints(site) {
  const updated = new Map();
  return files(site).flatMap((path) => {
    const wrong = [];
    const { root } = parseXml(site.text(path));
    const one = (element, name, at) => {
      const found = inside(element, name);
      if (found.length !== 1 || !found[0].text.trim()) wrong.push(`${at}: ${found.length} of ${name}, or nothing in it`);
      return found[0]?.text;
    };
    if (root.name !== "feed" || root.attributes.xmlns !== "http://www.w3.org/2005/Atom") wrong.push("it is no feed");
    // §4.1.1: a feed has an id, a title, when it was updated, and an author.
    const id = one(root, "id", "feed");
    one(root, "title", "feed");
    if (!MOMENT.test(one(root, "updated", "feed"))) wrong.push("updated is no moment");
    for (const author of inside(root, "author")) one(author, "name", "author");
    if (inside(root, "author").length !== 1) wrong.push("no author");
    const base = id?.slice(0, id.length - path.length);
    if (links(root, "self").length !== 1 || links(root, "self")[0].attributes.href !== base + path) wrong.push("its own address is another");
    for (const link of [...links(root, "alternate"), ...inside(root, "entry").flatMap((entry) => links(entry, "alternate"))]) {
      if (!site.has(link.attributes.href.slice(base.length))) wrong.push(`${link.attributes.href} is not there`);
    }
    const seen = new Set();
    for (const entry of inside(root, "entry")) {
      // §4.1.2: an entry has an id, a title and when it was updated, and as it has no content, an alternate.
      const own = one(entry, "id", "entry");
      one(entry, "title", own);
      if (!MOMENT.test(one(entry, "updated", own))) wrong.push(`${own}: updated is no moment`);
      if (links(entry, "alternate").length !== 1) wrong.push(`${own}: no page`);
      if (seen.has(own)) wrong.push(`${own} is there twice`);
      seen.add(own);
      // An entry is the same in whichever feed it stands.
      const said = entry.toJSON ? JSON.stringify(entry.toJSON()) : entry.text;
      if ((updated.get(own) ?? said) !== said) wrong.push(`${own} differs from feed to feed`);
      updated.set(own, said);
    }
    // Whoever reads the page that it belongs to is told of it.
    for (const page of links(root, "alternate").map((link) => link.attributes.href.slice(base.length))) {
      if (!site.has(page)) continue;
      const leads = [...site.text(page).matchAll(/href="([^"]+)"/g)].filter(([, href]) => new URL(href, `http://x/${page}`).pathname === `/${path}`);
      if (leads.length < 2) wrong.push(`${page} leads to it ${leads.length} times, not in its head and in its body`);
    }
    return wrong.map((text) => `${path}: ${text}`);
  });
}

export const texts = (site) => files(site).flatMap((path) => leaves(parseXml(site.text(path)).root));

const leaves = (element) => [...element.children.filter((child) => child instanceof XmlElement).flatMap(leaves), element.text];
