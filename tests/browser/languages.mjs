// The ways between languages: the switcher, pages that were not translated, hreflang and the sitemap.
import { CHOOSER } from "./site.mjs";

/** A page's place, the same in every language. */
const place = (page) => page.path.slice(page.language.length + 1);
const said = (pairs) => pairs.map(([tag, href]) => `${tag} ${href}`).sort().join("\n");
const inLanguages = async (site) => [...(await site.facts()).values()].filter((page) => page.language);

const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;
const LATIN_WORDS = /(?:\p{Script=Latin}{2,}[\s,;:’']+){3,}\p{Script=Latin}{2,}/u;
const SENTENCE = /(?:\p{L}{2,}[\s,;:()،؛’'\u200c]+){5,}\p{L}{2,}/u;

const direction = (tag) => {
  const locale = new Intl.Locale(tag);
  return (locale.getTextInfo?.() ?? locale.textInfo).direction;
};

/** Whether a text is wholly in a script that its language isn't written in. Single Latin names and codes stand in Arabic text by right. */
const foreign = (language, text) =>
  direction(language) === "rtl" ? LATIN_WORDS.test(text) && !ARABIC.test(text) : ARABIC.test(text) && !LATIN.test(text);

/** Pages that search engines may list under their own address. */
const standing = async (site) => [...(await site.facts()).values()].filter((page) => page.canonical && !page.fallback && !page.robots?.includes("noindex"));

export default {
  "the switcher leads to the same place in every language": async (site) => {
    const complaints = [];
    const facts = await site.facts();
    for (const page of await inLanguages(site)) {
      const complain = (text) => complaints.push(`${page.path}: ${text}`);
      const tags = page.switcher.map((link) => link.tag).sort();
      if (tags.join() !== site.languages.join()) complain(`the switcher has ${tags.join(", ") || "nothing"}`);
      for (const link of page.switcher) {
        const to = site.path(link.href);
        if (to !== `${link.tag}/${place(page)}`) complain(`${link.tag} leads to ${to ?? link.href}`);
        else if (!facts.has(to)) complain(`${link.tag} leads to ${to}, which does not exist`);
        else if (facts.get(to).lang !== link.tag) complain(`${link.tag} leads to a page in ${facts.get(to).lang}`);
      }
    }
    return complaints;
  },

  "the switcher marks the current language and no other": async (site) =>
    (await inLanguages(site)).flatMap((page) => {
      const current = page.switcher.filter((link) => link.current);
      return current.length === 1 && current[0].tag === page.language ? [] : [`${page.path}: current is ${current.map((link) => link.tag).join(", ") || "none"}`];
    }),

  "the switcher names each language in itself, and marks the name as such": async (site) =>
    (await inLanguages(site)).flatMap((page) =>
      page.switcher.flatMap((link) => {
        const own = new Intl.DisplayNames([link.tag], { type: "language" }).of(link.tag);
        const dir = direction(link.tag);
        const right = link.name.toLocaleLowerCase(link.tag) === own.toLocaleLowerCase(link.tag) && link.marked === link.tag && (link.dir === dir || (!link.dir && page.dir === dir));
        return right ? [] : [`${page.path}: ${link.tag} is “${link.name}” (lang="${link.marked}" dir="${link.dir}"), expected “${own}”`];
      }),
    ),

  "the switcher says which pages were not translated": async (site) => {
    const facts = await site.facts();
    return (await inLanguages(site)).flatMap((page) =>
      page.switcher.flatMap((link) => {
        const fallback = facts.get(site.path(link.href))?.fallback;
        const says = link.says !== link.name.trim();
        return fallback === says ? [] : [`${page.path}: “${link.says}” leads to a page that ${fallback ? "was not" : "was"} translated`];
      }),
    );
  },

  "some pages were not translated, and each says so first, in the reader's language": async (site) => {
    const fallbacks = (await inLanguages(site)).filter((page) => page.fallback);
    if (fallbacks.length === 0) return ["no page of the sample falls back, so nothing is tested"];
    return fallbacks.flatMap((page) => {
      const original = page.canonical?.slice(page.address.length - page.path.length);
      const notice = page.notice;
      if (!notice) return [`${page.path}: no notice`];
      const complaints = [];
      if (notice.language !== page.language) complaints.push(`the notice is marked ${notice.language}`);
      if (page.dir === "rtl" && !ARABIC.test(notice.text)) complaints.push(`the notice is “${notice.text}”`);
      if (!notice.first) complaints.push("the notice comes after the heading");
      if (site.path(notice.to) !== original) complaints.push(`the notice leads to ${notice.to}, the canonical address is ${page.canonical}`);
      return complaints.map((text) => `${page.path}: ${text}`);
    });
  },

  "a page that was translated has no such notice": async (site) =>
    (await inLanguages(site)).filter((page) => !page.fallback && page.notice).map((page) => `${page.path}: “${page.notice.text}”`),

  "a text that was not translated has its own language and direction": async (site) =>
    (await inLanguages(site)).filter((page) => page.fallback).flatMap((page) => {
      const of = page.canonical.slice(page.address.length - page.path.length).split("/")[0];
      const wrong = page.body.filter((block) => block.language !== of || !block.dir);
      return wrong.map((block) => `${page.path}: a block of text in ${of} is marked lang="${block.language}" dir="${block.dir}"`);
    }),

  "words in another script are marked with their language": async (site) =>
    (await inLanguages(site)).flatMap((page) =>
      page.pieces.filter(([language, text]) => foreign(language, text)).map(([language, text]) => `${page.path}: marked ${language}: “${text.slice(0, 90)}”`),
    ),

  "the same words are not said to be in two languages": async (site) => {
    const places = group(await inLanguages(site), place);
    return [...places].flatMap(([where, pages]) => {
      const languages = new Map();
      for (const [language, text] of pages.flatMap((page) => page.pieces)) {
        if (SENTENCE.test(text)) languages.set(text, (languages.get(text) ?? new Set()).add(language));
      }
      const twice = [...languages].filter(([, tags]) => tags.size > 1);
      return twice.map(([text, tags]) => `${where}: “${text.slice(0, 90)}” is ${[...tags].join(" and ")}`);
    });
  },

  "a translated page is canonical, and its versions name each other": async (site) => {
    const byAddress = new Map((await standing(site)).map((page) => [page.address, page]));
    const standsIn = (page, tag) => byAddress.has(page.address.slice(0, -page.path.length) + `${tag}/${place(page)}`);
    const complaints = [];
    for (const page of await standing(site)) {
      const complain = (text) => complaints.push(`${page.path}: ${text}`);
      if (page.canonical !== page.address) complain(`canonical is ${page.canonical}`);
      const tags = page.alternates.map(([tag]) => tag);
      if (new Set(tags).size !== tags.length) complain(`hreflang twice: ${tags.join()}`);
      if (!tags.includes("x-default")) complain("no x-default");
      if (page.language && !page.alternates.some(([tag, href]) => tag === page.language && href === page.address)) complain("does not name itself");
      for (const [tag, href] of page.alternates) {
        const other = byAddress.get(href);
        if (!other) complain(`${tag} names ${href}, where no page stands for itself`);
        else if (tag !== "x-default" && other.language !== tag) complain(`${tag} names ${href}`);
        else if (said(other.alternates) !== said(page.alternates)) complain(`${href} has other versions than this page`);
      }
      // Whatever stands for itself is named.
      const there = site.languages.filter((tag) => !page.language || standsIn(page, tag));
      const named = tags.filter((tag) => tag !== "x-default").sort();
      if (there.join() !== named.join()) complain(`names ${named.join(", ")}, but ${there.join(", ")} are there`);
    }
    return complaints;
  },

  "a page that was not translated leads search engines to the original": async (site) => {
    const facts = await site.facts();
    const byAddress = new Map([...facts.values()].map((page) => [page.address, page]));
    return (await inLanguages(site)).filter((page) => page.fallback).flatMap((page) => {
      const complaints = page.alternates.map(([tag]) => `has hreflang ${tag}`);
      const original = byAddress.get(page.canonical);
      if (!original || original.fallback || place(original) !== place(page)) complaints.push(`canonical is ${page.canonical}`);
      return complaints.map((text) => `${page.path}: ${text}`);
    });
  },

  "the sitemap has every page that stands for itself, with the same versions": async (site) => {
    const context = await site.browser.newContext();
    const tab = await context.newPage();
    const { fault, entries } = await tab.evaluate(readSitemap, site.text("sitemap.xml"));
    await context.close();
    if (fault) return [`sitemap.xml: ${fault}`];
    const expected = new Map((await standing(site)).map((page) => [page.address, page]));
    const complaints = entries.map(([address]) => address).filter((address) => !expected.has(address)).map((address) => `${address} is listed`);
    const listed = new Map(entries);
    if (listed.size !== entries.length) complaints.push("an address is listed twice");
    for (const [address, page] of expected) {
      const versions = listed.get(address)?.map(String);
      if (!versions) {
        complaints.push(`${address} is not listed`);
        continue;
      }
      const own = page.alternates.map(String);
      complaints.push(...own.filter((version) => !versions.includes(version)).map((version) => `${address}: lacks the page's ${version}`));
      complaints.push(...versions.filter((version) => !own.includes(version)).map((version) => `${address}: has ${version}, which the page lacks`));
    }
    return complaints;
  },

  "the chooser leads to every language, each named in itself": async (site) => {
    const context = await site.browser.newContext();
    const tab = await context.newPage();
    await tab.goto(`file://${site.file(CHOOSER)}`);
    const links = await tab.evaluate(() => [...document.querySelectorAll("main a[href]")].map((link) => [link.href, link.hreflang, link.closest("[lang]").lang]));
    await context.close();
    const right = links.map(([href, tag, lang]) => tag === lang && site.path(href) === `${tag}/index.html` && tag).filter(Boolean).sort();
    return right.join() === site.languages.join() ? [] : [`${CHOOSER}: ${JSON.stringify(links)}`];
  },
};

function group(items, key) {
  const groups = new Map();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

/** Runs in a page, which has a parser for XML. */
function readSitemap(text) {
  const sitemap = new DOMParser().parseFromString(text, "application/xml");
  const fault = sitemap.querySelector("parsererror")?.textContent;
  const entries = [...sitemap.getElementsByTagName("url")].map((url) => {
    const links = [...url.getElementsByTagNameNS("http://www.w3.org/1999/xhtml", "link")];
    return [url.querySelector("loc").textContent, links.map((link) => [link.getAttribute("hreflang"), link.getAttribute("href")])];
  });
  return { fault, entries };
}
