// What holds for every page of the site.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PHONE, inTabs, listen, open } from "./browser.mjs";

const about = async (site, complain) => [...(await site.facts()).values()].flatMap((page) => complain(page).map((text) => `${page.path}: ${text}`));

export default {
  // Otherwise the next test could pass because nobody listens.
  "what goes wrong on a page is heard": async (site) => {
    const folder = mkdtempSync(join(tmpdir(), "halqa-"));
    const file = join(folder, "page.html");
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'">`;
    writeFileSync(file, `<!doctype html><html lang="en"><head>${policy}<title>Faulty</title><style>p { color: red }</style></head><body><img src="no.png" alt=""></body></html>`);
    const faults = [];
    await inTabs(site.browser, { javaScriptEnabled: false }, [file], async (tab) => faults.push(...(await listen(tab, file)).faults));
    rmSync(folder, { recursive: true });
    const expected = [/request failed: .*no\.png/, /content security policy/i];
    return expected.filter((pattern) => !faults.some((fault) => pattern.test(fault))).map((pattern) => `${pattern} not heard; heard: ${faults}`);
  },

  "opens from the disk without an error, a failed request or a breach of its policy": (site) => about(site, (page) => page.faults),

  "asks for nothing outside the site": (site) =>
    about(site, (page) => page.requests.filter((address) => site.path(address) === undefined && !address.startsWith("data:")).map((address) => `asks for ${address}`)),

  "has the language and direction of its folder": (site) =>
    about(site, (page) => {
      const lang = page.language ?? "en";
      const locale = new Intl.Locale(lang);
      const dir = (locale.getTextInfo?.() ?? locale.textInfo).direction;
      return page.lang === lang && page.dir === dir ? [] : [`<html lang="${page.lang}" dir="${page.dir}">, expected ${lang} ${dir}`];
    }),

  "has exactly one h1, which says something": (site) =>
    about(site, ({ headings }) => (headings.length === 1 && headings[0] ? [] : [`h1: ${JSON.stringify(headings)}`])),

  "has a title": (site) => about(site, ({ title }) => (title ? [] : ["the title is empty"])),

  "has a description, unless no search engine may list it": (site) =>
    about(site, ({ description, robots }) => (description?.trim() || robots?.includes("noindex") ? [] : [`description: ${description}`])),

  "marks what turns direction": (site) => about(site, ({ turned }) => turned.map((html) => `no dir: ${html}`)),

  "fits a screen of 320 pixels": async (site) => {
    const complaints = [];
    await inTabs(site.browser, { viewport: PHONE }, await site.samples(), async (tab, page) => {
      await open(tab, site.file(page.path));
      const { width, room, beyond } = await tab.evaluate(overflow);
      if (width > room) complaints.push(`${page.path}: ${width} px wide; beyond the edge: ${beyond.join(" | ") || "nothing found"}`);
    });
    return complaints;
  },
};

/** Runs in the page: how wide it is, and the innermost elements that stand out at the end of the line. */
function overflow() {
  const root = document.documentElement;
  const room = root.clientWidth;
  const out = (element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && (box.right > room + 1 || box.left < -1);
  };
  const beyond = [...document.body.querySelectorAll("*")].filter((element) => out(element) && ![...element.children].some(out));
  return { width: root.scrollWidth, room, beyond: beyond.slice(0, 3).map((element) => element.outerHTML.slice(0, 160)) };
}
