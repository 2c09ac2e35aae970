// The test tools stand in ../tools/node_modules, where a plain import doesn't look: this file is the one way to them.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(new URL("../tools/package.json", import.meta.url));

export const { chromium } = require("playwright-core");
export const { HtmlValidate } = require("html-validate");
export const ICAL = require("ical.js").default ?? require("ical.js");
export const nu = join(dirname(require.resolve("vnu-jar/package.json")), "build/dist/vnu.jar");
export const axe = require("axe-core").source;
