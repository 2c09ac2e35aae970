// axe-core over one page of each kind in English, Arabic and Persian, and one that was not translated: light and dark, narrow and wide, with and without script.
import { install, sweep } from "./axe.mjs";
import { DESK, inTabs, open } from "./browser.mjs";

const LANGUAGES = ["en", "ar", "fa"];

/** Opens a page as a browser without script does; afterwards axe may run in it. */
async function openWithout(tab, file) {
  const devtools = await tab.context().newCDPSession(tab);
  const script = (isOff) => devtools.send("Emulation.setScriptExecutionDisabled", { value: isOff });
  await script(true);
  await open(tab, file);
  await script(false);
  await devtools.detach();
}

async function complaints(site, opening, options) {
  const found = new Map();
  await inTabs(site.browser, { viewport: DESK }, await site.samples(LANGUAGES), async (tab, page) => {
    const report = (text, where) => found.set(`${page.path}: ${text}`, (found.get(`${page.path}: ${text}`) ?? new Set()).add(where));
    await opening(tab, site.file(page.path));
    await install(tab);
    const colours = await sweep(tab, report, options);
    if (colours < 5) report(`axe looked at the colours of only ${colours} texts`, "some screen");
  });
  return [...found].map(([text, where]) => `${text}\n  at ${[...where].join(", ")}`).sort();
}

export default {
  "axe finds nothing": (site) => complaints(site, open),

  "axe finds nothing without script": (site) => complaints(site, openWithout, { screens: ["320 px"] }),
};
