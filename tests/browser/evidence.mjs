// The evidence of a profession, in every language of the sample: alone in a folder it is whole, valid, and can be read by everybody and on paper.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { install, sweep } from "./axe.mjs";
import { DESK, PHONE, inTabs, listen } from "./browser.mjs";
import { told, validator } from "./html.mjs";

const HOUSE = fileURLToPath(new URL("../..", import.meta.url));

export default {
  "the evidence of a profession stands by itself": async (site) => {
    const folder = mkdtempSync(join(tmpdir(), "halqa-"));
    execFileSync("cargo", ["run", "--locked", "--quiet", "--", "export", "evidence", "--profession", "nursing", "--output", folder], { cwd: HOUSE });
    const documents = readdirSync(folder).filter((name) => name.endsWith(".html"));
    const complaints = [];
    if (documents.length !== site.languages.length) complaints.push(`there are documents ${documents.join(", ")}`);
    await inTabs(site.browser, { viewport: DESK }, documents, async (tab, name) => {
      const say = (text) => complaints.push(`${name}: ${text}`);
      const file = join(folder, name);
      const { results } = await validator.validateFile(file);
      complaints.push(...results.flatMap(({ messages }) => messages.map((message) => told(name, message))));
      const { requests, faults } = await listen(tab, file);
      faults.forEach(say);
      requests.slice(1).forEach((address) => say(`asks for ${address}`));
      for (const viewport of [PHONE, DESK]) {
        await tab.setViewportSize(viewport);
        const width = await tab.evaluate(() => document.documentElement.scrollWidth);
        if (width > viewport.width) say(`is ${width} px wide on a screen of ${viewport.width}`);
      }
      const lost = await tab.evaluate(() => [...document.querySelectorAll("a[href^='#']")].map((link) => link.getAttribute("href").slice(1)).filter((id) => !document.getElementById(id)));
      lost.forEach((id) => say(`leads to #${id}, which is not there`));
      await install(tab);
      await sweep(tab, (text, where) => say(`${text} at ${where}`));
    });
    rmSync(folder, { recursive: true });
    return complaints.sort();
  },
};
