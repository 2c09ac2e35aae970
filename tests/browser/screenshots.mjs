// Takes pictures of the pages a visitor sees first: node tests/browser/screenshots.mjs SITE OUTDIR
//
// OUTDIR/<page>-<language>-<width>-<light or dark>.png: home, a module, a profession and 404, in English and Arabic, 360 and 1280 pixels wide.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { inTabs, launch, open } from "./browser.mjs";

const PAGES = { home: "index.html", module: "modules/start-early.html", profession: "professions/nursing.html" };
const LANGUAGES = ["en", "ar"];
const WIDTHS = [360, 1280];

const [site, folder] = process.argv.slice(2);
if (!site || !folder) {
  console.error("usage: node tests/browser/screenshots.mjs SITE OUTDIR");
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

// 404.html holds every language, so there is one of it.
const shots = [["404", "404.html"], ...LANGUAGES.flatMap((tag) => Object.entries(PAGES).map(([name, path]) => [`${name}-${tag}`, `${tag}/${path}`]))];
const browser = await launch();
for (const colorScheme of ["light", "dark"]) {
  for (const width of WIDTHS) {
    await inTabs(browser, { viewport: { width, height: 800 }, deviceScaleFactor: width < 500 ? 2 : 1, colorScheme }, shots, async (tab, [name, path]) => {
      await open(tab, join(site, path));
      await tab.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
    });
  }
}
await browser.close();
