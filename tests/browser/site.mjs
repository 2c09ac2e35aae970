// A built site on the disk, and what every page of it says of itself: read once by the browser's parser, asked by many tests.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { DESK, inTabs, listen } from "./browser.mjs";
import { install } from "./paint.mjs";

const BATCH = 40; // pages that are given to the parser at once

/** Pages that belong to no language. */
export const NOT_FOUND = "404.html";
export const CHOOSER = "index.html";

export class Site {
  constructor(folder, browser) {
    this.folder = resolve(folder);
    this.browser = browser;
    this.looks = [];
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

  /** Every page, read once by the browser's parser, which neither runs nor paints it: path → what it says, holds and names. */
  facts() {
    this.read ??= this.parse();
    return this.read;
  }

  async parse() {
    const facts = new Map(this.pages.map((path) => [path, undefined]));
    const batches = Array.from({ length: Math.ceil(this.pages.length / BATCH) }, (_, at) => this.pages.slice(at * BATCH, (at + 1) * BATCH));
    await inTabs(this.browser, {}, batches, async (tab, paths) => {
      const texts = paths.map((path) => [this.text(path), pathToFileURL(this.file(path)).href]);
      const found = await tab.evaluate(`(${inspectAll})(${JSON.stringify(texts)}, ${inspect})`);
      paths.forEach((path, at) => facts.set(path, { path, language: this.languages.find((tag) => path.startsWith(`${tag}/`)), ...found[at] }));
    });
    const base = facts.get(CHOOSER).canonical.slice(0, -CHOOSER.length);
    for (const page of facts.values()) {
      page.kind = { [NOT_FOUND]: "404", [CHOOSER]: "chooser" }[page.path] ?? page.kind;
      page.address = base + page.path;
      page.site = base;
      // A page that was not translated says that its place is at the original's address.
      page.fallback = page.language !== undefined && page.canonical !== page.address;
    }
    return facts;
  }

  /**
   * The samples and every module, opened from the disk: page → what it asked for, what went wrong, and what the looks saw, by name. A look is a function
   * `(tab, page)`; the files of tests bring their own, so that a page is opened once for all of them. Samples are opened without script too.
   */
  opened() {
    this.opening ??= this.visit();
    return this.opening;
  }

  async visit() {
    const samples = await this.samples();
    const modules = [...(await this.facts()).values()].filter((page) => page.kind === "module");
    const opened = new Map([...new Set([...samples, ...modules])].map((page) => [page, { requests: [], faults: [] }]));
    const visit = (javaScriptEnabled, pages, look) =>
      inTabs(this.browser, { javaScriptEnabled, viewport: DESK }, pages, async (tab, page) => {
        const { requests, faults } = await listen(tab, this.file(page.path));
        const seen = opened.get(page);
        seen.requests.push(...requests);
        seen.faults.push(...faults.map((text) => (javaScriptEnabled ? text : `without script: ${text}`)));
        await look(tab, page, seen);
      });
    await visit(false, samples, async (tab, page, seen) => (seen.controls = await tab.evaluate(controls)));
    await visit(true, [...opened.keys()], async (tab, page, seen) => {
      await install(tab);
      for (const [name, look] of this.looks) seen[name] = await look(tab, page);
    });
    return opened;
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

/** Runs in a page: parses texts as pages without script that stand at their addresses, and inspects each. */
function inspectAll(texts, inspect) {
  return texts.map(([text, address]) => {
    const page = new DOMParser().parseFromString(text, "text/html");
    page.head.prepend(Object.assign(page.createElement("base"), { href: address }));
    return inspect(page);
  });
}

/** Runs in a page without script: what a reader could press or fill in. What the browser itself opens and checks (details, measures) works. */
function controls() {
  const works = (control) => control.matches("summary, .measures input[type=radio]");
  const all = [...document.querySelectorAll("button, input, select, textarea, summary, [role=button], [contenteditable], a:not([href]), a[href='#'], a[href='']")];
  const shown = all.filter((control) => control.checkVisibility({ visibilityProperty: true }) && !works(control));
  return shown.map((control) => control.outerHTML.slice(0, 120));
}

/** Runs in the browser on a parsed page. */
function inspect(document) {
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

  const notice = all("[role=note]:not(.changed)").find((note) => note.querySelector("a[hreflang]"));
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
    ids: all("[id]").map((element) => element.id),
    links: all("a[href], area[href]").map((link) => link.href),
    // What a browser loads to show the page.
    loads: [
      ...all("link[href]").filter((link) => /\b(?:stylesheet|icon|preload|modulepreload|manifest)\b/.test(link.rel)),
      ...all("script[src], img[src], iframe[src], embed[src], source[src], video[src], audio[src], input[src], object[data], use[href], image[href]"),
    ].map((element) => new URL(element.getAttribute("href") ?? element.getAttribute("src") ?? element.getAttribute("data"), document.baseURI).href),
    styles: all("link[rel~=stylesheet]").map((link) => link.href),
    // The policy, and what one without `unsafe-inline` forbids.
    policy: value("meta[http-equiv=Content-Security-Policy]", "content"),
    inline: all("*").filter((element) => {
      const runs = [...element.attributes].some(({ name, value }) => name.startsWith("on") || name === "style" || name === "srcdoc" || /^\s*javascript:/i.test(value));
      return runs || element.matches("style, script:not([src], [type='application/json'], [type='application/ld+json'])");
    }).map((element) => element.outerHTML.slice(0, 120)),
    turned: turned.map((element) => element.outerHTML.slice(0, 120)),
  };
}
