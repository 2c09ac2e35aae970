// Reads a built site as other programs do, and writes what is wrong with it, as a JSON list: node outputs.mjs SITE. With a text behind it, it writes
// where among the texts of those outputs that very text stands: node outputs.mjs SITE TEXT; with --only=NAME it reads one kind of them.
import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import * as calendars from "./outputs/calendars.mjs";
import * as cards from "./outputs/cards.mjs";
import * as feeds from "./outputs/feeds.mjs";
import * as linked from "./outputs/linked.mjs";
import * as sitemaps from "./outputs/sitemaps.mjs";

const READERS = { linked, cards, feeds, calendars, sitemaps };

const only = process.argv.find((argument) => argument.startsWith("--only="))?.slice("--only=".length);
const [folder, text] = process.argv.slice(2).filter((argument) => !argument.startsWith("--only="));
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
  .sort();
const there = new Set(files);
const site = { files, has: (path) => there.has(path), text: (path) => new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(join(folder, path))) };

const told = [];
for (const [name, reader] of Object.entries(READERS)) {
  if (only && only !== name) continue;
  if (text === undefined) told.push(...reader.complaints(site).map((complaint) => `${name}: ${complaint}`));
  else if (reader.texts(site).includes(text)) told.push(name);
}
process.stdout.write(JSON.stringify(told));
