// The filters of the list of all modules, from a server and from the disk, against what data/catalogue.json says.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { install, sweep } from "./axe.mjs";
import { DESK, PHONE, open } from "./browser.mjs";

const LANGUAGES = ["en", "ar"];
const PAGE = "modules/index.html";
const TYPES = { html: "text/html; charset=utf-8", css: "text/css", js: "text/javascript", woff2: "font/woff2", svg: "image/svg+xml" };

/** Serves the site's folder while `work` runs, under its address. */
export async function served(site, work) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://x").pathname).slice(1);
    const bytes = site.files.includes(path) && (await readFile(join(site.folder, path)));
    response.writeHead(bytes ? 200 : 404, { "content-type": TYPES[path.split(".").pop()] ?? "application/octet-stream" }).end(bytes || "");
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  try {
    await work(`http://127.0.0.1:${server.address().port}/`);
  } finally {
    server.close();
  }
}

/** Runs `work(tab, page, complain, language)` in each language, on the page as a server gives it and as it stands on the disk. */
async function everywhere(site, work, options = { viewport: DESK }) {
  const complaints = [];
  await served(site, async (host) => {
    for (const root of [host, `${pathToFileURL(site.folder).href}/`]) {
      for (const language of LANGUAGES) {
        const context = await site.browser.newContext(options);
        const tab = await context.newPage();
        const complain = (text) => complaints.push(`${root.split(":")[0]} ${language}: ${text}`);
        const same = (what, got, wanted) => JSON.stringify(got) === JSON.stringify(wanted) || complain(`${what}: ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`);
        tab.on("console", (message) => (message.type() === "error" || /content security policy/i.test(message.text())) && complain(`console: ${message.text()}`));
        tab.on("pageerror", (error) => complain(`script: ${error.message}`));
        await work(tab, `${root}${language}/${PAGE}`, { complain, same, language });
        await context.close();
      }
    }
  });
  return complaints;
}

/** The modules of the catalogue as its data tells them. */
const modules = (site) => (site.told ??= JSON.parse(site.text("data/catalogue.json")).modules);

/** Those that have, in each facet, one of the terms that are chosen there. */
const left = (site, choice) => modules(site).filter((module) => Object.entries(choice).every(([facet, terms]) => terms.some((term) => module.terms[facet]?.includes(term))));

async function visit(tab, address) {
  await tab.goto(address);
  await tab.waitForSelector("#halqa-filters:not([hidden])");
  await settled(tab);
}

const settled = (tab) => tab.waitForFunction(() => !document.querySelector("#halqa-results [aria-busy]"));

/** Opens every fold, so that all can be clicked. */
const unfold = (tab) => tab.evaluate(() => document.querySelectorAll("#halqa-filters details").forEach((fold) => (fold.open = true)));

async function choose(tab, facet, term) {
  await tab.click(`#halqa-filters input[name="${facet}"][value="${term}"]`);
  await settled(tab);
}

/** What the list shows: the ids of modules in order, its count as a number, what is chosen, the query. */
const state = (tab) =>
  tab.evaluate(() => {
    const shown = (element) => element.checkVisibility();
    const digits = (text) => Number(text.normalize("NFKD").replace(/[^\d٠-٩۰-۹]/g, "").replace(/\D/g, (digit) => digit.codePointAt(0) & 15));
    return {
      ids: [...document.querySelectorAll("#halqa-results .cards a")].filter(shown).map((link) => link.getAttribute("href").match(/([^/]+)\.html$/)[1]),
      status: document.querySelector("#halqa-results [role=status]").textContent,
      chips: [...document.querySelectorAll(".chosen button:not(.clear)")].filter(shown).map((button) => button.textContent),
      query: location.search,
      counts: Object.fromEntries([...document.querySelectorAll("#halqa-filters input[type=checkbox]")].map((input) => [`${input.name}/${input.value}`, digits(input.closest("label").querySelector(".count").textContent)])),
    };
  });

const sorted = (ids) => [...ids].sort();
const idsOf = (list) => sorted(list.map((module) => module.id));

/** Two terms of one facet and one of another, which some modules have, but not all. */
function choices(site) {
  const all = modules(site);
  const count = (facet, term) => left(site, { [facet]: [term] }).length;
  const terms = (facet) => [...new Set(all.flatMap((module) => module.terms[facet] ?? []))].filter((term) => count(facet, term) < all.length).sort((a, b) => count(facet, b) - count(facet, a) || (a < b ? -1 : 1));
  const [one, two] = terms("professions");
  return { one, two, mode: terms("modes")[0] };
}

export default {
  "what is chosen is what is left, and every count is right": (site) =>
    everywhere(site, async (tab, page, { same }) => {
      const { one, two, mode } = choices(site);
      await visit(tab, page);
      await unfold(tab);
      const choice = {};
      for (const [facet, term] of [["professions", one], ["professions", two], ["modes", mode]]) {
        await choose(tab, facet, term);
        (choice[facet] ??= []).push(term);
        const { ids, counts } = await state(tab);
        same(`after ${term}`, sorted(ids), idsOf(left(site, choice)));
        for (const [name, count] of Object.entries(counts)) {
          const [facet, ...rest] = name.split("/");
          same(`count of ${name} after ${term}`, count, left(site, { ...choice, [facet]: [rest.join("/")] }).length);
        }
      }
    }),

  "the names, counts and plurals are those of the language": async (site) => {
    const complaints = [];
    const told = { ar: ["لا وحدات", "وحدة واحدة", "وحدتان", "٣ وحدات", "١١ وحدة", "١٠٠ وحدة", "١٠٣ وحدات"], fa: ["۰ ماژول", "۱ ماژول", "۲ ماژول", "۳ ماژول", "۱۱ ماژول", "۱۰۰ ماژول", "۱۰۳ ماژول"], en: ["0 modules", "1 module", "2 modules", "3 modules", "11 modules", "100 modules", "103 modules"] };
    for (const [language, wanted] of Object.entries(told).filter(([language]) => site.languages.includes(language))) {
      const tab = await site.browser.newPage();
      await visit(tab, pathToFileURL(site.file(`${language}/${PAGE}`)).href);
      const got = await tab.evaluate(() => [0, 1, 2, 3, 11, 100, 103].map((count) => halqaFind.count(JSON.parse(document.getElementById("halqa-filters").dataset.counted), count)));
      if (JSON.stringify(got) !== JSON.stringify(wanted)) complaints.push(`${language}: ${got.join(" | ")}`);
      await tab.close();
    }
    const tab = await site.browser.newPage();
    await visit(tab, pathToFileURL(site.file(`en/${PAGE}`)).href);
    const nursing = left(site, { professions: ["nursing"] }).length;
    if ((await tab.getByRole("group", { name: "Professions" }).getByRole("checkbox", { name: `Nursing (${nursing})`, exact: true }).count()) !== 1) complaints.push(`no box is called “Nursing (${nursing})”`);
    await tab.close();
    return complaints;
  },

  "the address holds the choice: it is restored, and back and forward follow it": (site) =>
    everywhere(site, async (tab, page, { same }) => {
      const { one, two, mode } = choices(site);
      await visit(tab, page);
      await unfold(tab);
      const before = await state(tab);
      await choose(tab, "professions", one);
      const first = await state(tab);
      await choose(tab, "modes", mode);
      await tab.selectOption("#halqa-sort", "hours");
      await settled(tab);
      const last = await state(tab);
      same("the query", last.query, `?professions=${one}&modes=${mode}&sort=hours`);
      await tab.goBack();
      await tab.goBack();
      await settled(tab);
      same("after going back", await state(tab), first);
      await tab.goBack();
      await settled(tab);
      same("at the beginning", await state(tab), before);
      for (const _ of "123") await tab.goForward();
      await settled(tab);
      same("after going forward", await state(tab), last);
      const other = await tab.context().newPage();
      await visit(other, page + last.query);
      same("from the address", await state(other), last);
      await visit(other, `${page}?professions=${one},${two},nobody&nothing=at-all&sort=wrong`);
      same("unknown terms are passed over", sorted((await state(other)).ids), idsOf(left(site, { professions: [one, two] })));
      const switched = await other.getAttribute(".languages a:not([aria-current])", "href");
      if (!switched.includes("?professions=")) same("the way to another language", switched, "with the choice");
    }),

  "chips remove what is chosen, and the focus stays among them": (site) =>
    everywhere(site, async (tab, page, { same, complain }) => {
      const { one, two } = choices(site);
      await visit(tab, `${page}?professions=${one},${two}`);
      same("chips", (await state(tab)).chips.length, 2);
      const chips = tab.locator(".chosen button:not(.clear)");
      const name = await chips.first().getAttribute("aria-label");
      if (!name.includes(await chips.first().innerText())) complain(`a chip's name lacks what it says: ${name}`);
      await chips.first().press("Enter");
      await settled(tab);
      same("left", (await state(tab)).query.split("=")[1].split(",").length, 1);
      same("focus on the next chip", await tab.evaluate(() => document.activeElement.closest(".chosen") !== null), true);
      await chips.first().press("Enter");
      await settled(tab);
      same("nothing chosen", [(await state(tab)).chips, (await state(tab)).query], [[], ""]);
      same("focus on the count", await tab.evaluate(() => document.querySelector("[role=status]").contains(document.activeElement)), true);
    }),

  "with no result there is a message, and a way back": (site) =>
    everywhere(site, async (tab, page, { same, complain }) => {
      const all = modules(site);
      const pairs = all.flatMap((module) => (module.terms.stages ?? []).flatMap((stage) => all.flatMap((other) => (other.terms.modes ?? []).map((mode) => ({ stages: [stage], modes: [mode] })))));
      const pair = pairs.find((pair) => left(site, pair).length === 0);
      if (!pair) return complain("every stage has every mode");
      await visit(tab, `${page}?stages=${pair.stages}&modes=${pair.modes}`);
      same("no result", (await state(tab)).ids, []);
      await tab.click(".none button");
      await settled(tab);
      same("all again", [idsOf(all), ""], [sorted((await state(tab)).ids), (await state(tab)).query]);
    }),

  "titles are in the order of the language, dates and hours in their own": (site) =>
    everywhere(site, async (tab, page, { same, language }) => {
      const by = (key) => (one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0);
      const today = await tab.evaluate(() => new Intl.DateTimeFormat("sv").format(new Date()));
      const next = (module) => (module.facts.sessions ?? []).map((session) => session.start.slice(0, 10)).filter((day) => day >= today).sort()[0] ?? "9999";
      await visit(tab, page);
      const { ids } = await state(tab);
      const title = (id) => modules(site).find((module) => module.id === id).words;
      const titles = ids.map((id) => title(id)[language]?.title).filter(Boolean);
      same("by title", titles, [...titles].sort(new Intl.Collator(language, { numeric: true }).compare));
      const list = ids.map((id) => modules(site).find((module) => module.id === id));
      for (const [sort, key] of [["hours", (module) => module.facts.hours?.contact ?? 0], ["date", next]]) {
        await tab.selectOption("#halqa-sort", sort);
        await settled(tab);
        same(`by ${sort}`, (await state(tab)).ids, [...list].sort(by(key)).map((module) => module.id));
      }
    }),

  "everything can be done with the keyboard": (site) =>
    everywhere(site, async (tab, page, { same, complain }) => {
      const { one } = choices(site);
      await visit(tab, page);
      for (let steps = 0; steps < 60; steps += 1) {
        await tab.keyboard.press("Tab");
        const at = await tab.evaluate(() => ({ value: document.activeElement.value, box: document.activeElement.type === "checkbox", outline: getComputedStyle(document.activeElement).outlineStyle }));
        if (at.outline === "none") complain(`no outline at stop ${steps}`);
        if (at.box && at.value === one) break;
      }
      await tab.keyboard.press("Space");
      await settled(tab);
      same("chosen", sorted((await state(tab)).ids), idsOf(left(site, { professions: [one] })));
      same("focus", await tab.evaluate(() => document.activeElement.value), one);
      await tab.keyboard.press("Enter");
      same("focus after Enter", await tab.evaluate(() => document.querySelector("[role=status]").contains(document.activeElement)), true);
    }),

  "a card that is drawn looks like the page's own": (site) =>
    everywhere(site, async (tab, page, { same }) => {
      await visit(tab, page);
      const cards = () => tab.evaluate(() => [...document.querySelectorAll("#halqa-results .card")].map((card) => [card.innerText, card.querySelector("svg")?.innerHTML.replace(/<(\w+)([^>]*?)\s*\/?>(<\/\1>)?/g, "<$1$2>"), card.offsetWidth]).sort());
      const before = await cards();
      await tab.selectOption("#halqa-sort", "hours");
      await settled(tab);
      same("cards", await cards(), before);
    }),

  "without script the page is the list, with links to every facet": (site) =>
    everywhere(
      site,
      async (tab, page, { same }) => {
        await tab.goto(page);
        const seen = (selector) => tab.locator(selector).evaluateAll((all) => all.filter((element) => element.checkVisibility({ visibilityProperty: true })).length);
        same("the form, the order", [await seen("#halqa-filters"), await seen(".sort")], [0, 0]);
        same("links to facets", (await seen(".narrow a")) >= 10, true);
        same("cards", await seen(".cards .card"), Math.min(50, modules(site).length));
      },
      { viewport: DESK, javaScriptEnabled: false },
    ),

  "little moves when the script takes over": async (site) => {
    const complaints = [];
    for (const viewport of [PHONE, DESK]) {
      await everywhere(site, async (tab, page, { language }) => {
        // What moves when a font arrives is not the script's doing.
        await tab.route("**/*.woff2", (route) => route.abort());
        await tab.addInitScript(() => {
          globalThis.moved = 0;
          new PerformanceObserver((list) => list.getEntries().forEach((entry) => (globalThis.moved += entry.value))).observe({ type: "layout-shift", buffered: true });
        });
        await visit(tab, page);
        await tab.waitForTimeout(200);
        const moved = await tab.evaluate(() => globalThis.moved);
        if (moved > 0.02) complaints.push(`${page.split(":")[0]} ${language} at ${viewport.width} px: ${moved}`);
      }, { viewport });
    }
    return complaints;
  },

  "where the data is missing the links to the facets stay": async (site) => {
    const context = await site.browser.newContext({ viewport: DESK });
    const tab = await context.newPage();
    await tab.route("**/find/facets.js*", (route) => route.abort());
    await tab.goto(pathToFileURL(site.file(`en/${PAGE}`)).href);
    const stays = await tab.waitForSelector(".narrow a", { state: "visible", timeout: 5000 }).then(() => [], () => ["the links are hidden"]);
    await context.close();
    return stays;
  },

  "axe finds nothing with the filters open": async (site) => {
    const found = new Map();
    const { one } = choices(site);
    for (const language of LANGUAGES) {
      const tab = await site.browser.newPage({ viewport: PHONE });
      const report = (text, where) => found.set(`${language}: ${text}`, (found.get(`${language}: ${text}`) ?? new Set()).add(where));
      await open(tab, site.file(`${language}/${PAGE}`));
      await tab.goto(`${tab.url()}?professions=${one}&stages=nothing`);
      await tab.waitForSelector("#halqa-filters:not([hidden])");
      await tab.click("#halqa-filters h2 button");
      await unfold(tab);
      await settled(tab);
      if (await tab.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)) report("the page scrolls sideways", "320 px");
      const small = await tab.evaluate(() => [...document.querySelectorAll(".narrowed :is(button, select, summary, label:has(input[type=checkbox]))")].filter((target) => target.checkVisibility() && Math.min(target.offsetWidth, target.offsetHeight) < 24).map((target) => target.textContent));
      if (small.length > 0) report(`smaller than 24 px: ${small.join(", ")}`, "320 px");
      await install(tab);
      await sweep(tab, report);
      await tab.close();
    }
    return [...found].map(([text, where]) => `${text}\n  at ${[...where].join(", ")}`);
  },
};
