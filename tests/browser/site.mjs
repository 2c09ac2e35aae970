// A built site on the disk, and what every page of it says of itself: read once in the browser, asked by many tests.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { DESK, inTabs, listen } from "./browser.mjs";

/** Pages that belong to no language. */
export const NOT_FOUND = "404.html";
export const CHOOSER = "index.html";

export class Site {
  constructor(folder, browser) {
    this.folder = resolve(folder);
    this.browser = browser;
    const all = readdirSync(this.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    this.files = all.map((entry) => relative(this.folder, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join("/")).sort();
    this.pages = this.files.filter((path) => path.endsWith(".html"));
    this.languages = [...new Set(this.pages.filter((path) => path.includes("/")).map((path) => path.split("/")[0]))].sort();
  }

  file(path) {
    return join(this.folder, path);
  }

  text(path) {
    return readFileSync(this.file(path), "utf8");
  }

  size(path) {
    return statSync(this.file(path)).size;
  }

  /** What a file address in the site points to, as a path in it; nothing for an address outside. */
  path(address) {
    const root = `${pathToFileURL(this.folder).href}/`;
    const url = address.split("#")[0];
    return url.startsWith(root) ? decodeURIComponent(url.slice(root.length)) : undefined;
  }

  /** Every page, read once in the browser without script: path → what it says, what it asked for and what went wrong. */
  facts() {
    this.read ??= this.crawl();
    return this.read;
  }

  async crawl() {
    const facts = new Map(this.pages.map((path) => [path, undefined]));
    await inTabs(this.browser, { javaScriptEnabled: false, viewport: DESK }, this.pages, async (tab, path) => {
      const heard = await listen(tab, this.file(path));
      facts.set(path, { path, language: this.languages.find((tag) => path.startsWith(`${tag}/`)), ...heard, ...(await tab.evaluate(inspect)) });
    });
    const base = facts.get(CHOOSER).canonical.slice(0, -CHOOSER.length);
    for (const page of facts.values()) {
      page.kind = { [NOT_FOUND]: "404", [CHOOSER]: "chooser" }[page.path] ?? page.kind;
      page.address = base + page.path;
      // A page that was not translated says that its place is at the original's address.
      page.fallback = page.language !== undefined && page.canonical !== page.address;
    }
    return facts;
  }

  /** One page of each kind in each of the languages: the longest, where most can go wrong. Then the page of each language that was not translated. */
  async samples(languages = this.languages) {
    const pages = [...(await this.facts()).values()].sort((a, b) => this.size(b.path) - this.size(a.path));
    const chosen = new Map();
    for (const page of pages) {
      if (page.language && !languages.includes(page.language)) continue;
      const key = `${page.language} ${page.fallback ? "not translated" : page.kind}`;
      if (!chosen.has(key)) chosen.set(key, page);
    }
    return [...chosen.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }
}

/** Runs in the page. */
function inspect() {
  const root = document.documentElement;
  const all = (selector) => [...document.querySelectorAll(selector)];
  const texts = (selector) => all(selector).map((element) => element.textContent.trim());
  const value = (selector, name) => document.querySelector(selector)?.getAttribute(name) ?? null;
  const languageOf = (node) => node.parentElement.closest("[lang]")?.lang ?? null;
  const canonical = value("link[rel=canonical]", "href");

  // The pieces of text of the body, each with the language it is said to be in.
  const pieces = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const text = node.data.trim();
    if (text && !node.parentElement.closest("script, style, template, code, pre, [translate=no]")) pieces.push([languageOf(node), text]);
  }

  const turned = all("[lang]:not(html)").filter((element) => {
    const rtl = (tag) => ["ar", "fa", "he", "ur", "ps", "ckb"].includes(tag.split("-")[0]);
    return rtl(element.lang) !== rtl(element.parentElement.closest("[lang]").lang) && !element.hasAttribute("dir");
  });

  const notice = all("[role=note]").find((note) => note.querySelector("a[hreflang]"));
  const heading = document.querySelector("h1");
  return {
    kind: [...document.body.classList].find((name) => name.startsWith("kind-"))?.slice(5),
    lang: root.getAttribute("lang"),
    dir: root.getAttribute("dir"),
    title: document.title.trim(),
    description: value("meta[name=description]", "content"),
    robots: value("meta[name=robots]", "content"),
    headings: texts("h1"),
    canonical,
    alternates: all("link[rel=alternate][hreflang]").map((link) => [link.hreflang, link.getAttribute("href")]),
    switcher: all("header nav a[hreflang]").map((link) => ({
      tag: link.hreflang,
      href: link.href,
      current: link.getAttribute("aria-current"),
      name: link.querySelector("[lang]")?.textContent ?? link.textContent,
      marked: (link.querySelector("[lang]") ?? link).lang,
      dir: (link.querySelector("[dir]") ?? link).dir,
      says: link.textContent.trim(),
    })),
    notice: notice && {
      text: notice.textContent.trim(),
      language: notice.closest("[lang]").lang,
      to: notice.querySelector("a[hreflang]").href,
      first: Boolean(notice.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING),
    },
    // The text's own language: that of the heading's words and of the prose.
    body: [heading?.querySelector("[lang]") ?? heading, ...all("main .prose")].filter(Boolean).map((block) => {
      const marked = block.closest("[lang]");
      return { language: marked.lang, dir: marked.getAttribute("dir") };
    }),
    pieces,
    turned: turned.map((element) => element.outerHTML.slice(0, 120)),
  };
}
