// What comes out on paper: the page of a module, and the whole catalogue as one document.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DESK, inTabs, open } from "./browser.mjs";

const SCREEN_ONLY = ["body > a[href='#main']", "body > header nav", "nav.crumbs", "main nav:has(> ul a[href^='#'])", "body > footer nav"];
const KEPT = ["h1", "main .facts", "main .prose"];

const DIGITS = { ar: "٠١٢٣٤٥٦٧٨٩", fa: "۰۱۲۳۴۵۶۷۸۹" };
const number = (language, count) => String(count).replace(/\d/g, (digit) => DIGITS[language]?.[digit] ?? digit);

/**
 * Letters only, in their logical order and their plain forms: what a PDF tells of a text but for spaces, marks, digits and punctuation. Lam and alif count
 * as one letter, since pdftotext reads the sign that joins them backwards; so do letters that Arabic and Persian write with the same sign.
 */
const letters = (text) => text.normalize("NFKD").replace(/\P{L}/gu, "").replace(/ل/g, "ا").replace(/[یى]/g, "ي").replace(/ک/g, "ك").toLowerCase();
const beginning = (text) => text.split(/\s+/).slice(0, 4).join(" ");

/** The pages of a page's PDF as text, as pdftotext (Debian: poppler-utils) reads it. */
async function paper(tab) {
  const folder = mkdtempSync(join(tmpdir(), "halqa-"));
  const path = join(folder, "paper.pdf");
  await tab.pdf({ path, format: "A4" });
  const text = execFileSync("pdftotext", ["-enc", "UTF-8", path, "-"], { encoding: "utf8", maxBuffer: 1 << 26 });
  rmSync(folder, { recursive: true });
  return text.split("\f").slice(0, -1);
}

/** Those of the texts whose beginning does not stand in the whole after those before it. */
function astray(texts, whole) {
  let from = 0;
  return texts.filter((text) => {
    const words = letters(beginning(text));
    const at = whole.indexOf(words, from);
    if (at >= 0) from = at + words.length;
    return at < 0;
  });
}

export default {
  "the printed catalogue has a cover, its contents, and every entry on a page of its own, in the order of its text": async (site) => {
    const complaints = [];
    const paths = site.languages.map((tag) => `${tag}/print.html`);
    await inTabs(site.browser, { viewport: DESK }, paths, async (tab, path) => {
      await open(tab, site.file(path));
      const { lines, titles, outcomes, prose, lost, cover } = await tab.evaluate(() => {
        const texts = (selector) => [...document.querySelectorAll(selector)].map((element) => element.textContent.trim());
        const links = [...document.querySelectorAll(".toc a, .printed .prose a[href^='#']")];
        return {
          lines: texts(".toc a"),
          titles: texts(".printed h2 bdi"),
          outcomes: texts(".printed:first-of-type .rows:not(.codes) li > span:first-child"),
          prose: texts(".printed:first-of-type .prose > h3"),
          lost: links.filter((link) => !document.getElementById(decodeURIComponent(link.hash.slice(1)))).map((link) => link.hash),
          cover: [document.querySelector("h1").textContent, document.querySelector(".cover .owner").textContent, document.querySelector(".cover time").textContent],
        };
      });
      const language = path.slice(0, 2);
      const pages = (await paper(tab)).map((page) => page.trim());
      const complain = (text) => complaints.push(`${path}: ${text}`);
      if (lines.join() !== titles.join()) complain("the contents are not the titles");
      lost.forEach((hash) => complain(`${hash} leads nowhere`));
      astray(cover, letters(pages[0])).forEach((words) => complain(`not on the cover: ${words}`));
      pages.slice(1).forEach((page, index) => page.split("\n").some((line) => line.replace(/\p{Cf}/gu, "").trim() === number(language, index + 2)) || complain(`page ${index + 2} has not its number`));
      const first = (page) => letters(page.split("\n").slice(0, 4).join(" "));
      // Two pages at least stand before the first entry: the cover, and contents that name it.
      const begun = pages.findIndex((page, index) => index > 1 && first(page).includes(letters(beginning(titles[0]))));
      const whole = letters(pages.slice(begun).join("\n"));
      astray(lines, letters(pages.slice(1, begun).join("\n"))).forEach((words) => complain(`not in the contents, or in another order: ${words}`));
      astray([titles[0], ...prose, ...titles.slice(1)], whole).forEach((words) => complain(`missing or in another order: ${words}`));
      outcomes.filter((text) => !whole.includes(letters(beginning(text)))).forEach((text) => complain(`missing: ${text}`));
      const begins = titles.filter((title) => !pages.slice(1).some((page) => first(page).includes(letters(beginning(title)))));
      begins.forEach((title) => complain(`does not begin a page: ${title}`));
    });
    return complaints;
  },

  "a printed module begins with a sheet of its facts, outcomes and dates, and its text follows in order": async (site) => {
    const complaints = [];
    const paths = site.languages.map((tag) => `${tag}/modules/start-early.html`);
    await inTabs(site.browser, { viewport: DESK }, paths, async (tab, path) => {
      await open(tab, site.file(path));
      const { title, sheet, rest } = await tab.evaluate(() => {
        const texts = (selector) => [...document.querySelectorAll(selector)].map((element) => element.textContent.trim());
        return { title: texts("main h1"), sheet: texts("main .rows:not(.codes) li > span:first-child").slice(0, 4), rest: texts("main .prose > h2") };
      });
      const pages = await paper(tab);
      const complain = (text) => complaints.push(`${path}: ${text}`);
      const begun = letters(pages.slice(0, 2).join("\n"));
      sheet.filter((text) => !begun.includes(letters(beginning(text)))).forEach((words) => complain(`not on the first two pages: ${words}`));
      astray([...title, ...rest], letters(pages.join("\n"))).forEach((words) => complain(`missing or in another order: ${words}`));
    });
    return complaints;
  },

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
