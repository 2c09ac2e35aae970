// What holds for every page of the site.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DESK, PHONE, inTabs, listen } from "./browser.mjs";
import { NOT_FOUND } from "./site.mjs";

/** Whether an address is a file of the site. Pictures may be data. */
const inSite = (site, address) => address.startsWith("data:") || site.files.includes(site.path(address.split("?")[0]));

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

  // One page of each kind in each language, with and without script; the two tests after it read every page.
  "opens from the disk without an error, a failed request or a breach of its policy": async (site) =>
    [...(await site.opened())].flatMap(([page, { requests, faults }]) => {
      const astray = requests.filter((address) => !inSite(site, address)).map((address) => `asks for ${address}`);
      return [...new Set([...faults, ...astray])].map((text) => `${page.path}: ${text}`);
    }),

  "names nothing to load but files of the site": (site) =>
    about(site, (page) => page.loads.filter((address) => !inSite(site, address)).map((address) => `loads ${address}`)),

  "has the policy of a page that was opened, and nothing inline that it forbids": async (site) => {
    const tried = new Set([...(await site.opened()).keys()].map((page) => page.policy));
    return about(site, (page) => [
      ...(page.policy && tried.has(page.policy) ? [] : [`policy: ${page.policy}`]),
      // The page for addresses that lead nowhere carries its own style, which its policy names by its hash; it is opened.
      ...page.inline.filter((html) => !(page.path === NOT_FOUND && html.startsWith("<style>"))).map((html) => `inline: ${html}`),
    ]);
  },

  "shows no control that does nothing without script": async (site) =>
    [...(await site.opened())].flatMap(([page, { controls }]) => (controls ?? []).map((html) => `${page.path}: ${html}`)),

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

  "fits a screen of 320 pixels": async (site) =>
    [...(await site.opened())].flatMap(([page, { fit: { width, room, beyond } }]) =>
      width > room ? [`${page.path}: ${width} px wide; beyond the edge: ${beyond.join(" | ") || "nothing found"}`] : [],
    ),
};

export const looks = {
  async fit(tab) {
    await tab.setViewportSize(PHONE);
    const fit = await tab.evaluate(overflow);
    await tab.setViewportSize(DESK);
    return fit;
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
