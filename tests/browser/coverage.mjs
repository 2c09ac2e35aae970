// Coverage: the tables can be read by eye, by ear and by keyboard, say what the data file says, and every figure leads to its modules.
import { install, sweep } from "./axe.mjs";
import { DESK, PHONE, inTabs, open } from "./browser.mjs";

const FRAMEWORK = "ipec-2023";
const COLUMNS = { professions: ".html", levels: "/years.html", stages: "/stages.html" };
const LANGUAGES = ["en", "ar"];

const overview = (tag) => `${tag}/coverage.html`;
const matrix = (tag, framework = FRAMEWORK, columns = "professions") => `${tag}/coverage/${framework}${COLUMNS[columns]}`;
const data = (site) => JSON.parse(site.text("data/coverage.json"));
const all = (site, tag) => [overview(tag), ...data(site).frameworks.flatMap(({ id }) => Object.keys(COLUMNS).map((columns) => matrix(tag, id, columns)))];

/** Runs in the page: every table as rows of cells, each with what it says and where it leads. */
function tables() {
  const digits = (text) => text.replace(/[٠-٩۰-۹]/g, (digit) => digit.charCodeAt(0) % 16).replace("٫", ".");
  const figure = (cell, name) => {
    const shown = cell.querySelector(`.${name}`);
    return shown ? Number(digits(shown.lastChild.data.trim())) : 0;
  };
  return [...document.querySelectorAll("table")].map((table) => ({
    name: document.getElementById(table.getAttribute("aria-labelledby"))?.textContent.trim(),
    region: [table.parentElement.tagName, table.parentElement.tabIndex],
    columns: [...table.tHead.rows[0].cells].map((cell) => [cell.tagName, cell.scope, cell.textContent.trim()]),
    rows: [...table.tBodies[0].rows].map(({ cells: [head, ...cells] }) => ({
      head: [head.tagName, head.scope, head.textContent.trim()],
      code: head.querySelector(".code")?.textContent ?? null,
      cells: cells.map((cell) => ({
        says: cell.textContent.trim(),
        count: Number(digits(cell.querySelector("bdi, .modules, span")?.lastChild.data.replace(/[^\d٠-٩۰-۹٫.]/g, "") ?? "0")),
        href: cell.querySelector("a")?.href ?? null,
        near: cell.classList.contains("near"),
        figures: ["modules", "hours", "required", "assessed"].map((name) => figure(cell, name)),
      })),
    })),
  }));
}

/** Every page of coverage in some languages, with its tables. */
async function read(site, tags) {
  const pages = new Map();
  await inTabs(site.browser, { javaScriptEnabled: false, viewport: DESK }, tags.flatMap((tag) => all(site, tag)), async (tab, path) => {
    await open(tab, site.file(path));
    pages.set(path, await tab.evaluate(tables));
  });
  return pages;
}

export default {
  "every table has a name, headings and a region that takes the keyboard": async (site) => {
    const complaints = [];
    for (const [path, found] of await read(site, LANGUAGES)) {
      if (found.length === 0) complaints.push(`${path}: no table`);
      for (const { name, region, columns, rows } of found) {
        if (!name || region.join() !== "SECTION,0") complaints.push(`${path}: table ${name} in ${region}`);
        if (!columns.every(([tag, scope, text]) => tag === "TH" && scope === "col" && text)) complaints.push(`${path}: headings ${JSON.stringify(columns)}`);
        for (const { head, cells } of rows) {
          if (head[0] !== "TH" || head[1] !== "row" || !head[2]) complaints.push(`${path}: row ${head}`);
          if (cells.length !== columns.length - 1 || cells.some(({ says }) => !says)) complaints.push(`${path}: row ${head[2]} has ${cells.length} cells, or empty ones`);
        }
      }
    }
    return complaints;
  },

  "the tables say what the data file says": async (site) => {
    const { frameworks, columns } = data(site);
    const pages = await read(site, ["en"]);
    const close = (one, other) => Math.abs(one - other) < 0.051;
    const complaints = [];
    for (const { id, total, competencies } of frameworks) {
      for (const [facet, names] of Object.entries(columns)) {
        const path = matrix("en", id, facet);
        const rows = pages.get(path)[0].rows;
        [...competencies, total].forEach((row, at) => {
          [row, ...names.map((name) => row[facet][name])].forEach((cell, column) => {
            const { figures, near, count } = rows[at].cells[column];
            const expected = ["modules", "hours", "required", "assessed"].map((name) => cell?.[name] ?? 0);
            const crosswalk = column > 0 ? cell?.["by-crosswalk"] : undefined;
            if (near !== Boolean(crosswalk) || (near && count !== crosswalk)) complaints.push(`${path}: ${row.id} ${names[column - 1]} by crosswalk: ${near} ${count}, expected ${crosswalk}`);
            if (!figures.every((figure, which) => close(figure, expected[which]))) complaints.push(`${path}: ${row.id} ${names[column - 1]}: ${figures}, expected ${expected}`);
          });
        });
      }
    }
    return complaints;
  },

  // A figure of a line leads to the line, which names exactly its modules; others lead to a list that has them among others.
  "every figure leads to its modules": async (site) => {
    const complaints = [];
    const wanted = new Map();
    for (const [path, found] of await read(site, LANGUAGES)) {
      for (const { rows } of found) {
        for (const { head, cells } of rows) {
          for (const { says, href, count } of cells) {
            if (count > 0 && !href) complaints.push(`${path}: ${head[2]}: ${says} leads nowhere`);
            if (href) wanted.set(href, [...(wanted.get(href) ?? []), { path, count, isHours: !rows[0].code && found.indexOf(found.find((table) => table.rows === rows)) === 0 }]);
          }
        }
      }
    }
    const targets = [...new Set([...wanted.keys()].map((href) => site.path(href)))];
    await inTabs(site.browser, { javaScriptEnabled: false }, targets, async (tab, target) => {
      await open(tab, site.file(target));
      for (const [href, cells] of wanted) {
        if (site.path(href) !== target) continue;
        const place = href.split("#")[1] ?? null;
        const listed = await tab.evaluate((id) => {
          const part = id === null ? document.querySelector("main") : document.getElementById(id);
          return part && new Set([...part.querySelectorAll("dd li a, .card a")].map((link) => link.href)).size;
        }, place);
        for (const { path, count, isHours } of cells) {
          const right = listed !== null && (isHours ? listed > 0 : place === null ? listed >= count : listed === count);
          if (!right) complaints.push(`${path}: ${count} leads to ${href.slice(href.indexOf(target))}, which names ${listed}`);
        }
      }
    });
    return complaints;
  },

  "one measure is shown at a time, and the arrow keys choose it": async (site) => {
    const complaints = [];
    await inTabs(site.browser, { javaScriptEnabled: false, viewport: DESK }, LANGUAGES, async (tab, tag) => {
      await open(tab, site.file(matrix(tag)));
      const names = ["modules", "hours", "required", "assessed"];
      await tab.locator("#halqa-modules").focus();
      for (const name of names) {
        const shown = [];
        for (const other of names) if (await tab.locator(`td .${other}`).first().isVisible()) shown.push(other);
        if (shown.join() !== name) complaints.push(`${tag}: ${name} is chosen, ${shown} is shown`);
        await tab.keyboard.press("ArrowDown");
      }
    });
    return complaints;
  },

  "on a small screen the table moves and its headings stay, in the mirror too": async (site) => {
    const complaints = [];
    const pages = LANGUAGES.flatMap((tag) => [overview(tag), matrix(tag)]);
    await inTabs(site.browser, { javaScriptEnabled: false, viewport: PHONE }, pages, async (tab, path) => {
      await open(tab, site.file(path));
      const { wide, moved, stays } = await tab.evaluate(() => {
        const root = document.documentElement;
        const region = document.querySelector("section[tabindex]");
        const heading = region.querySelector("tbody th");
        const cell = region.querySelector("tbody td");
        const start = (element) => element.getBoundingClientRect()[root.dir === "rtl" ? "right" : "left"];
        const before = [start(heading), start(cell)];
        region.scrollLeft = root.dir === "rtl" ? -80 : 80;
        return { wide: root.scrollWidth > root.clientWidth, moved: Math.abs(start(cell) - before[1]), stays: Math.abs(start(heading) - before[0]) };
      });
      if (wide || moved < 79 || stays > 1) complaints.push(`${path}: page too wide: ${wide}, cell moved ${moved} px, heading ${stays} px`);
    });
    return complaints;
  },

  "axe finds nothing, whatever is shown": async (site) => {
    const found = new Map();
    const pages = LANGUAGES.flatMap((tag) => [[overview(tag)], [matrix(tag, "cihc-2024"), "#halqa-hours"], [`${tag}/professions/nursing.html`]]);
    await inTabs(site.browser, {}, pages, async (tab, [path, measure]) => {
      const report = (text, where) => found.set(`${path}: ${text}`, where);
      await open(tab, site.file(path));
      if (measure) await tab.locator(measure).check();
      await install(tab);
      await sweep(tab, report);
    });
    return [...found].map(([text, where]) => `${text}\n  at ${where}`).sort();
  },
};
