// Runs the tests of a built site in Chromium: node tests/browser/run.mjs SITE [--verbose] [WORD …]
//
// With words, only tests whose name holds all of them. Each test is a function that gets the site and returns its complaints; none is a pass.
// The last line is always `N passed, N failed`, and the command fails if anything did. With --verbose every test is named, and no complaint is cut.
import { existsSync } from "node:fs";
import { launch } from "./browser.mjs";
import { Site } from "./site.mjs";

const FILES = ["pages", "coverage", "languages", "layout", "order", "typography", "accessibility", "notfound", "print", "links", "html", "weight", "script", "calendar", "search", "filters", "preview", "preview-tabs", "preview-problems", "preview-bar", "preview-look"];
const SHOWN = 20;

const [folder, ...rest] = process.argv.slice(2);
const verbose = rest.includes("--verbose");
const words = rest.filter((word) => !word.startsWith("--"));
if (!folder || !existsSync(folder)) {
  console.error("usage: node tests/browser/run.mjs SITE [--verbose] [WORD …]");
  process.exit(2);
}

let finished = false;
const stop = (why) => {
  console.log(`${why}: the tests were not finished`);
  process.exit(1);
};
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => stop(signal));
const browser = await launch();
browser.once("disconnected", () => finished || stop("Chromium went away"));
const site = new Site(folder, browser);
let passed = 0;
let failed = 0;
for (const file of FILES) {
  const tests = (await import(`./${file}.mjs`)).default;
  for (const [title, test] of Object.entries(tests)) {
    const name = `${file}: ${title}`;
    if (!words.every((word) => name.includes(word))) continue;
    const started = performance.now();
    const complaints = await test(site).catch((error) => [error.stack]);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (complaints.length === 0) {
      passed += 1;
      if (verbose) console.log(`passed  ${name} (${seconds} s)`);
      continue;
    }
    failed += 1;
    console.log(`FAILED  ${name} (${seconds} s)`);
    const shown = verbose ? complaints : complaints.slice(0, SHOWN);
    for (const complaint of shown) console.log(`    ${complaint.replaceAll("\n", "\n    ")}`);
    if (shown.length < complaints.length) console.log(`    … and ${complaints.length - shown.length} more (--verbose shows them)`);
  }
}
finished = true;
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
