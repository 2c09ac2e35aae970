// axe-core over one page of each kind in English, Arabic and Persian, and one that was not translated: light and dark, narrow and wide.
import { DESK, PHONE, inTabs, open } from "./browser.mjs";
import { axe } from "./tools.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const LANGUAGES = ["en", "ar", "fa"];
const SCREENS = { "320 px": PHONE, "1280 px": DESK };

/** Runs axe at every size and in both colour schemes; gives what it found to `report`, and how many texts' colours it looked at. */
async function sweep(tab, rules, report) {
  let colours = Infinity;
  for (const [screen, size] of Object.entries(SCREENS)) {
    await tab.setViewportSize(size);
    for (const colorScheme of ["light", "dark"]) {
      await tab.emulateMedia({ colorScheme });
      const { violations, passes } = await tab.evaluate(async (runOnly) => {
        const { violations, passes } = await globalThis.axe.run(document, { runOnly });
        return { violations, passes: passes.find(({ id }) => id === "color-contrast")?.nodes.length ?? 0 };
      }, rules);
      for (const { id, help, nodes } of violations) {
        for (const { html, any } of nodes) report(`${id} (${help}): ${html.slice(0, 200)}${any[0] ? `\n  ${any[0].message}` : ""}`, `${screen} ${colorScheme}`);
      }
      colours = Math.min(colours, passes);
    }
  }
  await tab.emulateMedia({ colorScheme: null });
  return colours;
}

/** Runs in the page: axe takes joined letters for an icon's ligature and passes over the colours of Arabic words, so it gets Latin letters instead. */
function latinLetters() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) walker.currentNode.data = walker.currentNode.data.replace(/\p{Script=Arabic}/gu, "a");
}

export default {
  "axe finds nothing": async (site) => {
    const found = new Map();
    await inTabs(site.browser, {}, await site.samples(LANGUAGES), async (tab, page) => {
      const report = (text, where) => found.set(`${page.path}: ${text}`, (found.get(`${page.path}: ${text}`) ?? new Set()).add(where));
      await open(tab, site.file(page.path));
      await tab.evaluate(axe);
      await sweep(tab, TAGS, report);
      await tab.evaluate(latinLetters);
      const colours = await sweep(tab, ["color-contrast"], report);
      if (colours < 5) report(`axe looked at the colours of only ${colours} texts`, "some screen");
    });
    return [...found].map(([text, where]) => `${text}\n  at ${[...where].join(", ")}`).sort();
  },
};
