// axe-core over one page of each kind in English, Arabic and Persian, and one that was not translated: light and dark, narrow and wide.
import { DESK, PHONE, inTabs, open } from "./browser.mjs";
import { axe } from "./tools.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const LANGUAGES = ["en", "ar", "fa"];
const SCREENS = { "320 px": PHONE, "1280 px": DESK };

export default {
  "axe finds nothing": async (site) => {
    const found = new Map();
    await inTabs(site.browser, {}, await site.samples(LANGUAGES), async (tab, page) => {
      await open(tab, site.file(page.path));
      await tab.evaluate(axe);
      for (const [screen, size] of Object.entries(SCREENS)) {
        await tab.setViewportSize(size);
        for (const colorScheme of ["light", "dark"]) {
          await tab.emulateMedia({ colorScheme });
          const violations = await tab.evaluate(async (tags) => (await globalThis.axe.run(document, { runOnly: tags, resultTypes: ["violations"] })).violations, TAGS);
          for (const { id, help, nodes } of violations) {
            for (const node of nodes) {
              const key = `${page.path}: ${id} (${help}): ${node.html.slice(0, 200)}${node.any[0]?.message ? `\n  ${node.any[0].message}` : ""}`;
              found.set(key, [...(found.get(key) ?? []), `${screen} ${colorScheme}`]);
            }
          }
        }
      }
      await tab.emulateMedia({ colorScheme: null });
    });
    return [...found].map(([text, where]) => `${text}\n  at ${where.join(", ")}`).sort();
  },
};
