// What halqa.js adds to every page: the languages keep the reader's place, dates to come are not past, and a citation is copied at a press.
import { pathToFileURL } from "node:url";
import { DESK, open } from "./browser.mjs";

const MODULE = "modules/who-does-what.html";

/** Runs `work(tab)` in a tab of its own. */
async function inTab(site, options, work) {
  const context = await site.browser.newContext({ viewport: DESK, ...options });
  const complaints = await work(await context.newPage());
  await context.close();
  return complaints;
}

const same = (what, got, wanted) => (JSON.stringify(got) === JSON.stringify(wanted) ? [] : [`${what}: ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`]);

export default {
  "the switcher keeps the place on the page": (site) =>
    inTab(site, {}, async (tab) => {
      await open(tab, site.file(`en/${MODULE}`));
      const place = await tab.evaluate(() => document.querySelector(".contents a").getAttribute("href"));
      await tab.click(".contents a");
      await tab.click(".languages a[hreflang=ar]");
      await tab.waitForLoadState();
      const there = await tab.evaluate(() => ({ lang: document.documentElement.lang, hash: decodeURIComponent(location.hash), found: document.querySelector(":target")?.tagName }));
      return same("where it leads", there, { lang: "ar", hash: place, found: "H2" });
    }),

  "a citation is copied as it stands": (site) =>
    inTab(site, { permissions: ["clipboard-read", "clipboard-write"] }, async (tab) => {
      await open(tab, site.file(`ar/${MODULE}`));
      const citation = await tab.evaluate(() => document.getElementById("halqa-citation").textContent.trim());
      const button = tab.locator("[data-copy]");
      const before = await button.textContent();
      await button.press("Enter");
      await tab.waitForFunction((before) => document.querySelector("[data-copy]").textContent !== before, before);
      const copied = await tab.evaluate(() => navigator.clipboard.readText());
      return same("the clipboard", copied, citation);
    }),

  "without script there is no button that does nothing": (site) =>
    inTab(site, { javaScriptEnabled: false }, async (tab) => {
      await open(tab, site.file(`en/${MODULE}`));
      return same("buttons", await tab.locator("button:visible").count(), 0);
    }),

  "of the next dates none is past, and six are shown": (site) =>
    inTab(site, {}, async (tab) => {
      const days = async (time) => {
        await tab.clock.setFixedTime(new Date(time));
        await tab.goto(pathToFileURL(site.file("en/index.html")).href);
        return tab.evaluate(() => [...document.querySelectorAll(".coming > li")].filter((item) => item.checkVisibility()).map((item) => item.dataset.last));
      };
      const early = await days("2020-01-01T12:00");
      const complaints = same("dates shown to a reader of 2020", early.length, 6);
      const middle = early[3];
      const late = await days(`${middle}T12:00`);
      complaints.push(...same(`dates shown on ${middle}`, late.length, 6));
      if (late.some((day) => day < middle)) complaints.push(`on ${middle} it shows ${late}`);
      complaints.push(...same("dates shown to a reader of 2100", (await days("2100-01-01T12:00")).length, 0));
      return complaints;
    }),
};
