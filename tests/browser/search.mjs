// The search: words are folded as in Rust, the right things are found first, and the page works for everybody.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";

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

/** Opens the search of a language, and waits for what it says. */
async function ask(tab, site, language, query, rest = "") {
  await tab.goto(`file://${site.file(`${language}/search.html`)}?q=${encodeURIComponent(query)}${rest}`);
  await settled(tab);
}

const settled = (tab) =>
  tab.waitForFunction(() => document.querySelector("[role=status]").textContent.trim() && !document.querySelector("[aria-busy]"), undefined, { timeout: 10_000 });

const ids = (tab) => tab.$$eval(".results h3 a", (links) => links.map((link) => link.pathname.split("/").pop().replace(".html", "")));

/** Runs in the page: types each query and sends it; the ids of what is shown. */
async function askAll(queries) {
  const form = document.querySelector("#halqa-search form");
  const answers = [];
  for (const query of queries) {
    form.querySelector("input").value = query;
    form.requestSubmit();
    const begun = performance.now();
    while (document.querySelector("[aria-busy]") && performance.now() - begun < 10_000) await new Promise((done) => setTimeout(done, 5));
    const links = [...document.querySelectorAll(".results h3 a")];
    answers.push(links.map((link) => link.pathname.split("/").pop().replace(".html", "")));
  }
  return answers;
}

async function inTab(site, options, work) {
  const context = await site.browser.newContext(options);
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
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
      const answers = await inTab(site, {}, async (tab) => {
        await tab.goto(`file://${site.file(`${language}/search.html`)}`);
        return tab.evaluate(askAll, asked.map(([, query]) => query));
      });
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
};
