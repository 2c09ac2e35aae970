// What a search loads: node benches/search.mjs ADDRESS [LANGUAGE …], where a preview or a server shows a catalogue, say of 5,000 modules.
//
// It takes the titles of some modules, spread over the list, and asks for each: its first word as it is begun, one word, two, and all of it. For every search
// it opens the page anew, and counts the bytes, uncompressed, of all data that is loaded until the results stand, with the pieces of texts that are seen.
import { launch } from "../tests/browser/browser.mjs";

const [address, ...languages] = process.argv.slice(2);
const TITLES = 5;
const LIMIT = 100_000;
const browser = await launch();
let worst = { bytes: 0 };
const all = [];

async function search(language, query) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const tab = await context.newPage();
  const parts = { words: 0, cards: 0, texts: 0, facets: 0 };
  const sizes = [];
  tab.on("response", (response) => {
    const part = /\/find\/(words|cards|texts|facets)/.exec(response.url())?.[1];
    if (part) sizes.push(response.body().then((body) => (parts[part] += body.length)));
  });
  await tab.goto(`${address}${language}/search.html?q=${encodeURIComponent(query)}`);
  await tab.waitForFunction(() => document.querySelector("[role=status]").textContent.trim() && !document.querySelector("[aria-busy]"), undefined, { timeout: 120_000 });
  await tab.waitForTimeout(1500);
  await Promise.all(sizes);
  const said = await tab.textContent("[role=status]");
  await context.close();
  return { parts, said, bytes: Object.values(parts).reduce((sum, size) => sum + size, 0) };
}

for (const language of languages.length ? languages : ["en", "ar"]) {
  // The preview or server gives cards as data: their titles are words that the index has.
  const script = await (await fetch(`${address}${language}/find/cards/0.js`)).text();
  const titles = JSON.parse(script.slice(script.indexOf("["), script.lastIndexOf("]") + 1)).map(({ title }) => (typeof title === "string" ? title : title[0]));
  const step = Math.max(1, Math.floor(titles.length / TITLES));
  for (const title of titles.filter((_, at) => at % step === 0).slice(0, TITLES)) {
    const words = title.split(/\s+/);
    for (const query of new Set([words[0].slice(0, 2), words[0].slice(0, 3), words[0], `${words.slice(0, 2).join(" ")}`, title])) {
      const { bytes, parts, said } = await search(language, query);
      all.push(bytes);
      if (bytes > worst.bytes) worst = { bytes, language, query };
      console.log(`${(bytes / 1000).toFixed(1).padStart(7)} kB  ${language}  ${query}  (${said.trim()}; ${Object.entries(parts).map(([part, size]) => `${part} ${(size / 1000).toFixed(1)}`).join(", ")})`);
    }
  }
}
await browser.close();
all.sort((a, b) => a - b);
console.log(`${all.length} searches: median ${(all[all.length >> 1] / 1000).toFixed(1)} kB, worst ${(worst.bytes / 1000).toFixed(1)} kB (${worst.language} ${worst.query})`);
process.exitCode = worst.bytes > LIMIT ? 1 : 0;
