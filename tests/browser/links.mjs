// Every link of the site, as the browser reads it, leads to a file that is there and to a place in it.
import { posix } from "node:path";
import { CHOOSER, NOT_FOUND } from "./site.mjs";

/** Where an address leads: a path of the site and a place on the page. Nothing for an address elsewhere. */
function goal(site, page, address) {
  const url = new URL(address);
  const own = url.href.startsWith(page.site) ? decodeURI(url.pathname.slice(new URL(page.site).pathname.length)) : site.path(url.href.replace(url.search, ""));
  return own === undefined ? undefined : { path: own === "" ? CHOOSER : own, place: decodeURIComponent(url.hash.slice(1)) };
}

/** The complaints about links among pages; `pages` are facts by path. */
export function broken(site, pages) {
  const ids = new Map([...pages.values()].map((page) => [page.path, new Set(page.ids)]));
  const files = new Set(site.files);
  const found = new Map();
  for (const page of pages.values()) {
    for (const address of new Set([...page.links, ...page.loads, ...page.alternates.map(([, href]) => href), ...(page.canonical ? [page.canonical] : [])])) {
      const to = goal(site, page, address);
      if (!to) continue;
      const fault = !files.has(to.path) ? "is not there" : to.place && ids.has(to.path) && !ids.get(to.path).has(to.place) ? `has no place ${to.place}` : undefined;
      if (fault) found.set(`${to.path} ${fault}`, [...(found.get(`${to.path} ${fault}`) ?? []), page.path]);
    }
  }
  return [...found].map(([fault, from]) => `${fault}; linked from ${from[0]}${from.length > 1 ? ` and ${from.length - 1} more` : ""}`).sort();
}

export default {
  // Otherwise the next test could pass because nothing is looked at.
  "a link that leads nowhere is found": async (site) => {
    const pages = new Map(await site.facts());
    const [path, page] = [...pages].find(([, page]) => page.kind === "module");
    const address = (rest) => new URL(rest, `file://${site.file(path)}`).href;
    const faulty = [address("nowhere.html"), address("#nowhere"), `${page.site}nowhere/`, address("../nowhere.css")];
    pages.set(path, { ...page, links: [...page.links, ...faulty.slice(0, 3)], loads: [...page.loads, faulty[3]] });
    const heard = broken(site, pages).filter((text) => text.includes("nowhere"));
    return heard.length === faulty.length ? [] : [`of ${faulty.length} faulty links ${heard.length} were found: ${heard.join(" | ")}`];
  },

  "no link within the site is broken, nor any fragment": async (site) => {
    const styles = site.files.filter((path) => path.endsWith(".css")).flatMap((path) => {
      const named = [...site.text(path).matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, address]) => address).filter((address) => !address.startsWith("data:"));
      return named.filter((address) => !site.files.includes(posix.join(posix.dirname(path), address))).map((address) => `${path}: ${address} is not there`);
    });
    return [...broken(site, await site.facts()), ...styles];
  },

  "every page can be reached by links": async (site) => {
    const pages = await site.facts();
    const reached = new Set([CHOOSER]);
    for (const path of reached) {
      const page = pages.get(path);
      for (const address of page?.links ?? []) {
        const to = goal(site, page, address)?.path;
        if (to !== undefined) reached.add(to);
      }
    }
    return site.pages.filter((path) => path !== NOT_FOUND && !reached.has(path)).map((path) => `${path} is linked from nowhere`);
  },
};
