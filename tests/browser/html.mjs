// html-validate over one page of each kind in each language; the Nu checker over all of them.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { HtmlValidate, nu } from "./tools.mjs";

export const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
  rules: {
    // Matters of taste, not of HTML.
    "void-style": "off",
    "no-trailing-whitespace": "off",
    "doctype-style": ["error", { style: "lowercase" }],
    "long-title": "off",
    // A hash on a site's own files breaks it on the disk, and wherever a host rewrites bytes.
    "require-sri": "off",
  },
});

/** What html-validate says of a place. */
export const told = (path, { line, column, ruleId, message, selector }) => `${path}:${line}:${column}: ${ruleId}: ${message}${selector ? ` at ${selector}` : ""}`;

export default {
  "html-validate finds no error": async (site) => {
    const complaints = [];
    for (const page of await site.samples()) {
      const report = await validator.validateFile(site.file(page.path));
      for (const { messages } of report.results) {
        complaints.push(...messages.map((message) => told(page.path, message)));
      }
    }
    return complaints;
  },

  "the Nu checker finds no error": async (site) => {
    const options = ["-Xss4m", "-jar", nu, "--skip-non-html", "--errors-only", "--exit-zero-always", "--format", "json", "--stdout", site.folder];
    const { stdout } = await promisify(execFile)("java", options, { maxBuffer: 1 << 28 });
    return JSON.parse(stdout).messages.map(({ url, lastLine, message, extract }) => `${site.path(url) ?? url}:${lastLine}: ${message} at ${extract}`);
  },
};
