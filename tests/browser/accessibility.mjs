// axe-core over one page of each kind in English, Arabic and Persian, and one that was not translated: light and dark, narrow and wide.
import { TAGS, install, latinLetters, sweep } from "./axe.mjs";
import { inTabs, open } from "./browser.mjs";

const LANGUAGES = ["en", "ar", "fa"];

export default {
  "axe finds nothing": async (site) => {
    const found = new Map();
    await inTabs(site.browser, {}, await site.samples(LANGUAGES), async (tab, page) => {
      const report = (text, where) => found.set(`${page.path}: ${text}`, (found.get(`${page.path}: ${text}`) ?? new Set()).add(where));
      await open(tab, site.file(page.path));
      await install(tab);
      await sweep(tab, TAGS, report);
      await tab.evaluate(latinLetters);
      const colours = await sweep(tab, ["color-contrast"], report);
      if (colours < 5) report(`axe looked at the colours of only ${colours} texts`, "some screen");
    });
    return [...found].map(([text, where]) => `${text}\n  at ${[...where].join(", ")}`).sort();
  },
};
