// The search: words are folded as in Rust, the right things are found first, and the page works for everybody.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import vm from "node:vm";
import { install, sweep } from "./axe.mjs";
import { DESK, PHONE } from "./browser.mjs";
import { served } from "./filters.mjs";

const FIND = join(dirname(fileURLToPath(import.meta.url)), "..", "find");
const LEAST = { first: 0.9, third: 0.97 }; // share of the queries that must find what is expected first, or among the first three

/** The rows of a table in tests/find. */
function rows(name) {
  const lines = readFileSync(join(FIND, name), "utf8").split("\n");
  return lines.filter((line) => line && !line.startsWith("#")).map((line) => line.split("|").map((cell) => cell.trim()));
}

/** What a data file of the site says, and the theme's own functions, without a browser. */
function data(site, path) {
  let given;
  const halqaFind = { give: (_, value) => (given = value) };
  vm.runInNewContext(site.text(path), { halqaFind });
  return given;
}

function folding(site, language) {
  const asset = site.files.find((path) => /^assets\/fold\..*js$/.test(path));
  const context = vm.createContext({});
  vm.runInContext(site.text(asset), context);
  return context.halqaFind.folding(data(site, `${language}/find/words.js`).folding);
}

/** Opens the search of a language with a query, and waits for what it says. */
async function ask(tab, root, language, query) {
  await tab.goto(`${root}${language}/search.html${query ? `?${new URLSearchParams(query)}` : ""}`);
  await tab.waitForSelector("#halqa-search:not([hidden])");
  if (query?.q) await settled(tab);
}

const settled = (tab) => tab.waitForFunction(() => document.querySelector("[role=status]").textContent.trim() && !document.querySelector("[aria-busy]"));

const disk = (site) => `${pathToFileURL(site.folder).href}/`;

/** What is shown: the ids of the results. */
const shown = (tab) => tab.$$eval(".results h3 a", (links) => links.map((link) => link.pathname.split("/").pop().replace(".html", "")));

/** Runs `work(tab, same)` on a page of its own; `same` complains of what is not as it should be, and so does the page itself. */
async function onPage(site, options, work) {
  const complaints = [];
  const context = await site.browser.newContext({ viewport: DESK, ...options });
  const tab = await context.newPage();
  tab.setDefaultTimeout(20_000);
  tab.on("console", (message) => (message.type() === "error" || /content security policy/i.test(message.text())) && complaints.push(`console: ${message.text()}`));
  tab.on("pageerror", (error) => complaints.push(`script: ${error.message}`));
  const same = (what, got, wanted) => JSON.stringify(got) === JSON.stringify(wanted) || complaints.push(`${what}: ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`);
  try {
    await work(tab, same, complaints);
  } finally {
    await context.close();
  }
  return complaints;
}

/** Runs in the page: types each query and sends it; the ids of what is shown. */
async function askAll(queries) {
  const form = document.querySelector("#halqa-search form");
  const answers = [];
  for (const query of queries) {
    form.querySelector("input").value = query;
    form.requestSubmit();
    while (document.querySelector("[aria-busy]")) await new Promise((done) => setTimeout(done, 5));
    const links = [...document.querySelectorAll(".results h3 a")];
    answers.push(links.map((link) => link.pathname.split("/").pop().replace(".html", "")));
  }
  return answers;
}

export default {
  async "words are folded as in Rust"(site) {
    // Of the languages whose words are folded alike the site has one: Arabic stands for those that write Latin and Hebrew too.
    const tables = { fa: folding(site, "fa"), ur: folding(site, "fa"), ar: folding(site, "ar"), he: folding(site, "ar"), en: folding(site, "en"), fr: folding(site, "fr") };
    return rows("fold.txt").flatMap(([language, escaped, expected]) => {
      const text = escaped.replace(/\\u\{([0-9A-F]+)\}/gi, (_, code) => String.fromCodePoint(parseInt(code, 16)));
      const fold = tables[language];
      const written = fold.words(text).map(({ key, parts, perhaps }) => {
        const stem = fold.stem(key);
        return [key, ...parts.map((part) => `+${part}`), ...perhaps.map((rest) => `?${rest}`), stem === key ? "" : `~${stem}`].join("");
      });
      return written.join(" ") === expected ? [] : [`${language} ${escaped}: ${written.join(" ")}, not ${expected}`];
    });
  },

  async "the expected is found first"(site) {
    const queries = rows("queries.txt");
    const misses = [];
    let [first, third] = [0, 0];
    for (const language of new Set(queries.map(([language]) => language))) {
      const asked = queries.filter(([tag]) => tag === language);
      let answers = [];
      misses.push(...(await onPage(site, {}, async (tab) => {
        await ask(tab, disk(site), language);
        answers = await tab.evaluate(askAll, asked.map(([, query]) => query));
      })));
      for (const [index, [, query, expected]] of asked.entries()) {
        const wanted = expected.split(" ");
        const at = answers[index].findIndex((id) => wanted.includes(id));
        if (at === 0) first += 1;
        else misses.push(`${language} ${query}: ${expected} is ${at < 0 ? "not shown" : `number ${at + 1}`}; first are ${answers[index].slice(0, 3).join(", ") || "none"}`);
        if (at >= 0 && at < 3) third += 1;
      }
    }
    const share = (count) => count / queries.length;
    const figures = `${queries.length} queries: first ${(100 * share(first)).toFixed(1)} %, among the first three ${(100 * share(third)).toFixed(1)} %`;
    if (process.env.HALQA_FIGURES) console.log([figures, ...misses].join("\n"));
    return share(first) < LEAST.first || share(third) < LEAST.third || queries.length < 60 ? [figures, ...misses] : [];
  },

  async "from a server and from the disk it finds while it is typed, marks, and keeps what is asked in the address"(site) {
    const complaints = [];
    await served(site, async (host) => {
      for (const root of [host, disk(site)]) {
        const told = await onPage(site, {}, async (tab, same) => {
          await ask(tab, root, "en");
          await tab.locator("#halqa-q").pressSequentially("team sim", { delay: 20 });
          // What was typed so far may have been looked up already.
          await tab.waitForFunction(() => location.search === "?q=team+sim");
          await settled(tab);
          same("the first for what is begun", (await shown(tab))[0], "team-simulation-and-debrief");
          same("the marks of its title", await tab.$$eval(".results li:first-child h3 mark", (marks) => marks.map((mark) => mark.textContent)), ["Team", "simulation"]);
          same("the address", new URL(tab.url()).search, "?q=team+sim");
          // Sent in the same moment: what rests in the field for a while changes the address in place, and there is nothing to go back to.
          await tab.locator("#halqa-q").evaluate((field) => {
            field.value = "glossary";
            field.form.requestSubmit();
          });
          await tab.waitForFunction(() => location.search === "?q=glossary" && document.querySelector(".results a")?.textContent === "Glossary");
          await tab.goBack();
          await tab.waitForFunction(() => document.querySelector(".results a")?.textContent.startsWith("Team simulation"));
          same("what the field says again", await tab.inputValue("#halqa-q"), "team sim");
          await tab.click(".results li:first-child a");
          await tab.waitForFunction(() => document.body.classList.contains("kind-module"));
        });
        complaints.push(...told.map((complaint) => `${root.split(":")[0]}: ${complaint}`));
      }
    });
    return complaints;
  },

  async "a word that only the text has is shown in a piece of it"(site) {
    return onPage(site, {}, async (tab, same) => {
      await ask(tab, disk(site), "ar", { q: "السكتة الدماغية" });
      await tab.waitForSelector(".excerpt mark");
      same("the marks", await tab.$$eval(".results li:first-child .excerpt mark", (marks) => marks.map((mark) => mark.textContent)), ["سكتة", "دماغية"]);
    });
  },

  async "choices narrow the results, together and by their addresses"(site) {
    return onPage(site, {}, async (tab, same) => {
      const { modules } = JSON.parse(site.text("data/catalogue.json"));
      await ask(tab, disk(site), "en", { q: "patient" });
      const all = await tab.textContent("[role=status] h2");
      await tab.click("summary");
      await tab.selectOption("select[name=professions]", "midwifery");
      await tab.waitForFunction((before) => document.querySelector("[role=status] h2").textContent !== before, all);
      await settled(tab);
      const found = await shown(tab);
      const right = found.filter((id) => modules.find((module) => module.id === id)?.terms.professions.includes("midwifery"));
      same("modules for midwives", [found.length > 0, found], [true, right]);
      await tab.selectOption("select[name=kind]", "network");
      await tab.waitForFunction(() => !document.querySelector(".results li"));
      same("the advice", (await tab.textContent("[role=status] p")).length > 0, true);
      await tab.click("button[type=reset]");
      await tab.waitForFunction((before) => document.querySelector("[role=status] h2").textContent === before, all);
      await ask(tab, disk(site), "en", { q: "network", kind: "network" });
      same("what the address chooses", [await tab.inputValue("select[name=kind]"), (await shown(tab)).length > 5], ["network", true]);
      await tab.click(".more");
      await tab.waitForFunction(() => document.querySelectorAll(".results li").length > 8);
      same("the focus", await tab.evaluate(() => [...document.querySelectorAll(".results a")].indexOf(document.activeElement)), 8);
    });
  },

  async "what is not translated is found, after what is, and says in which language it is"(site) {
    return onPage(site, {}, async (tab, same) => {
      await ask(tab, disk(site), "fa", { q: "user as teacher" });
      const first = tab.locator(".results li").first();
      same("the label", await first.locator(".in-language").textContent(), "به زبان انگلیسی");
      same("its language", await first.locator("h3 [lang]").evaluate(({ lang, dir }) => [lang, dir]), ["en", "ltr"]);
      await ask(tab, disk(site), "fa", { q: "IPE" });
      const foreign = await tab.$$eval(".results li", (cards) => cards.map((card) => Boolean(card.querySelector("h3 mark")) && Boolean(card.querySelector(".in-language"))));
      same("some are there", foreign.length > 3, true);
    });
  },

  async "nothing found says so, and all words that nothing has together find some"(site) {
    return onPage(site, {}, async (tab, same) => {
      await ask(tab, disk(site), "ar", { q: "زرافة" });
      same("nothing", [(await shown(tab)).length, await tab.textContent("[role=status] h2"), await tab.isVisible(".more")], [0, "لا نتائج", false]);
      await ask(tab, disk(site), "en", { q: "insulin giraffe" });
      same("some", [(await shown(tab))[0], await tab.locator("[role=status] p").count()], ["who-does-what", 1]);
    });
  },

  async "the field runs as what is in it, and its example as the page"(site) {
    return onPage(site, {}, async (tab, same) => {
      await ask(tab, disk(site), "ar");
      const direction = () => tab.$eval("#halqa-q", (field) => getComputedStyle(field).direction);
      const seen = [await direction()];
      for (const text of ["nursing", "التمريض", ""]) {
        await tab.fill("#halqa-q", text);
        seen.push(await direction());
      }
      same("empty, Latin, Arabic, empty", seen, ["rtl", "ltr", "rtl", "rtl"]);
    });
  },

  async "without script it leads to the lists and promises nothing"(site) {
    return onPage(site, { javaScriptEnabled: false }, async (tab, same) => {
      await tab.goto(`${disk(site)}ar/search.html`);
      same("the form", await tab.isVisible("form"), false);
      same("the notice", await tab.isVisible("noscript .notice"), true);
      same("the lists", (await tab.locator(".lists a").count()) > 5, true);
    });
  },

  async "axe finds nothing wrong with results and choices"(site) {
    const complaints = [];
    for (const language of ["en", "ar"]) {
      const told = await onPage(site, { viewport: PHONE }, async (tab, same, complaints) => {
        await ask(tab, disk(site), language, { q: language === "ar" ? "السكتة الدماغية" : "insulin stroke", professions: "nursing" });
        await tab.waitForSelector("select");
        await tab.locator(".results .meta").first().scrollIntoViewIfNeeded();
        await tab.waitForSelector(".excerpt");
        same("the width", await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
        await install(tab);
        await sweep(tab, (text, where) => complaints.push(`${where}: ${text}`));
      });
      // axe itself asks for the style sheets, which the policy forbids.
      complaints.push(...told.filter((complaint) => !/^console: .*connect-src/i.test(complaint)).map((complaint) => `${language}: ${complaint}`));
    }
    return complaints;
  },
};
