// The page for addresses that lead nowhere is served at any depth, so it must not need anything beside it.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DESK, inTabs, listen } from "./browser.mjs";
import { NOT_FOUND } from "./site.mjs";

export default {
  "404.html alone in a folder three levels deep is whole": async (site) => {
    const folder = mkdtempSync(join(tmpdir(), "halqa-"));
    const file = join(folder, "one", "two", "three", NOT_FOUND);
    mkdirSync(dirname(file), { recursive: true });
    cpSync(site.file(NOT_FOUND), file);
    const complaints = [];
    await inTabs(site.browser, { viewport: DESK, colorScheme: "light" }, [file], async (tab) => {
      const { requests, faults } = await listen(tab, file);
      complaints.push(...faults, ...requests.slice(1).map((address) => `asks for ${address}`));
      const { background, width, links, languages } = await tab.evaluate(() => ({
        background: getComputedStyle(document.body).backgroundColor,
        width: document.querySelector("main").getBoundingClientRect().width,
        links: [...document.querySelectorAll("a")].map((link) => link.getAttribute("href")),
        languages: [...document.querySelectorAll("main [lang]")].map((part) => part.lang).sort(),
      }));
      if (["rgba(0, 0, 0, 0)", "rgb(255, 255, 255)"].includes(background)) complaints.push(`its own style does not apply: the background is ${background}`);
      if (width > DESK.width * 0.8) complaints.push(`its own style does not apply: the text is ${width} px wide`);
      complaints.push(...links.filter((href) => !/^(?:https?:\/)?\//.test(href)).map((href) => `${href} depends on where the page stands`));
      if (languages.join() !== site.languages.join()) complaints.push(`speaks ${languages.join(", ")}`);
      const addresses = new Set([...(await site.facts()).values()].map((page) => page.address));
      complaints.push(...links.filter((href) => !addresses.has(href)).map((href) => `${href} does not exist`));
    });
    rmSync(folder, { recursive: true });
    return complaints.map((text) => `${NOT_FOUND}: ${text}`);
  },
};
