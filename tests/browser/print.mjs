// A page of a module on paper.
import { DESK, inTabs, open } from "./browser.mjs";

const SCREEN_ONLY = ["body > a[href='#main']", "body > header nav", "nav.crumbs", "main nav:has(> ul a[href^='#'])", "body > footer nav"];
const KEPT = ["h1", "main .facts", "main .prose"];

export default {
  "a printed module has its text and no navigation": async (site) => {
    const complaints = [];
    const paths = site.languages.map((tag) => `${tag}/modules/start-early.html`);
    await inTabs(site.browser, { viewport: DESK, colorScheme: "dark" }, paths, async (tab, path) => {
      await open(tab, site.file(path));
      await tab.emulateMedia({ media: "print" });
      const { missing, shown, hidden, unsaid, background, dir } = await tab.evaluate(
        ([screenOnly, kept]) => {
          const all = (selector) => [...document.querySelectorAll(selector)];
          const links = all("main .prose a[href^='http'], main section:last-of-type .rows a[href^='http']");
          return {
            missing: [...screenOnly, ...kept].filter((selector) => all(selector).length === 0),
            shown: screenOnly.filter((selector) => all(selector).some((element) => element.checkVisibility())),
            hidden: kept.filter((selector) => !all(selector).every((element) => element.checkVisibility())),
            unsaid: links.filter((link) => {
              const after = getComputedStyle(link, "::after");
              return !after.content.includes(link.getAttribute("href")) || after.direction !== "ltr" || after.unicodeBidi !== "isolate";
            }).map((link) => link.href),
            background: getComputedStyle(document.body).backgroundColor,
            dir: getComputedStyle(document.body).direction,
          };
        },
        [SCREEN_ONLY, KEPT],
      );
      complaints.push(...missing.map((selector) => `${path}: no ${selector}`));
      complaints.push(...shown.map((selector) => `${path}: ${selector} is printed`));
      complaints.push(...hidden.map((selector) => `${path}: ${selector} is not printed`));
      complaints.push(...unsaid.map((href) => `${path}: the address ${href} is not printed, or not from left to right`));
      if (!["rgba(0, 0, 0, 0)", "rgb(255, 255, 255)"].includes(background)) complaints.push(`${path}: paper of colour ${background}`);
      const expected = ["ar", "fa"].includes(path.slice(0, 2)) ? "rtl" : "ltr";
      if (dir !== expected) complaints.push(`${path}: printed ${dir}`);
    });
    return complaints;
  },
};
