// Runs the tests of a built site in Chromium: node tests/browser/run.mjs SITE [--verbose] [WORD …]
//
// With words, only tests whose name holds all of them. Each test is a function that gets the site and returns its complaints; none is a pass.
// The last line is always `N passed, N failed`, and the command fails if anything did. With --verbose every test is named, and no complaint is cut.
import { existsSync } from "node:fs";
import { launch } from "./browser.mjs";
import { Site } from "./site.mjs";

// The files stand in two rows that run side by side: tests that open many pages in tabs of their own, and tests that follow one reader or author.
const ROWS = [
  ["pages", "languages", "links", "weight", "hostile", "order", "mixed", "typography", "notfound", "hosts", "evidence", "layout", "accessibility", "coverage", "print"],
  ["html", "script", "calendar", "search", "filters", "preview", "preview-tabs", "preview-problems", "preview-bar", "preview-look"],
];
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

async function run(name, test) {
  const started = performance.now();
  const complaints = await test(site).catch((error) => [error.stack]);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (complaints.length === 0) {
    passed += 1;
    if (verbose) console.log(`passed  ${name} (${seconds} s)`);
    return;
  }
  failed += 1;
  const shown = verbose ? complaints : complaints.slice(0, SHOWN);
  const lines = [`FAILED  ${name} (${seconds} s)`, ...shown.map((complaint) => `    ${complaint.replaceAll("\n", "\n    ")}`)];
  if (shown.length < complaints.length) lines.push(`    … and ${complaints.length - shown.length} more (--verbose shows them)`);
  console.log(lines.join("\n"));
}

// What several tests look at on a page is looked at in one visit, so every file brings its looks before the first test runs.
const rows = [];
for (const files of ROWS) {
  const row = [];
  for (const file of files) {
    const { default: tests, looks = {} } = await import(`./${file}.mjs`);
    const chosen = Object.entries(tests).map(([title, test]) => [`${file}: ${title}`, test]).filter(([name]) => words.every((word) => name.includes(word)));
    if (chosen.length > 0) site.looks.push(...Object.entries(looks));
    row.push(...chosen);
  }
  rows.push(row);
}
await Promise.all(rows.map(async (row) => {
  for (const [name, test] of row) await run(name, test);
}));
finished = true;
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
