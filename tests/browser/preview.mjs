// The live preview: an author types, and the page follows.
import { cpSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { MODULE, PAGE, mark, part, shows, tryOut } from "./author.mjs";

const STYLE = "themes/default/assets/halqa.css";
const LAYOUT = "themes/default/templates/layout.html";

/** Where an element stands in the window. */
const top = (tab, selector) => tab.evaluate((selector) => document.querySelector(selector).getBoundingClientRect().top, selector);

/** Runs in a page without a script: all that is in it, but for what the preview needs. */
const bare = () => {
  for (const element of document.querySelectorAll("script, meta[http-equiv]")) element.remove();
  const look = [...document.querySelectorAll("body *")].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return `${element.localName} ${[x, y, width, height].map(Math.round)}`;
  });
  return [document.documentElement.outerHTML.replace(/\s+(?=<\/body>)/, ""), ...look];
};

export default {
  "a saved text is on the page, and its reader stays where she was": tryOut(async ({ open, edit, expect }) => {
    const tab = await open(PAGE);
    await tab.evaluate(() => scrollTo(0, 700));
    for (const words of ["Typed first.", "Typed next.", "Typed last."]) {
      edit(MODULE, (text) => `${text}\n${words}\n`);
      await shows(tab, words);
      await tab.waitForFunction(() => Math.abs(scrollY - 700) < 3).catch(async () => expect(false, `scrolled to ${await tab.evaluate(() => scrollY)}`));
    }
  }),

  "text that grows further up does not push away what is read": tryOut(async ({ open, edit, expect }) => {
    const tab = await open(PAGE);
    const heading = "main h2[id*=facilitation]";
    await tab.evaluate((heading) => scrollTo(0, document.querySelector(heading).getBoundingClientRect().top - 40), heading);
    const before = await top(tab, heading);
    const height = await tab.evaluate(() => document.documentElement.scrollHeight);
    edit(MODULE, (text) => text.replace("## The idea", `## The idea\n\n${"Typed at the beginning.\n\n".repeat(30)}`));
    await shows(tab, "Typed at the beginning.");
    await tab.waitForFunction((height) => document.documentElement.scrollHeight > height + 500, height);
    await tab.waitForFunction(({ heading, before }) => Math.abs(document.querySelector(heading).getBoundingClientRect().top - before) < 3, { heading, before }, { timeout: 5000 })
      .catch(async () => expect(false, `the heading moved from ${before} to ${await top(tab, heading)}`));
  }),

  "a reader at the end of a page stays there": tryOut(async ({ open, edit, expect }) => {
    const tab = await open(PAGE);
    await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const { bottom, roof } = await tab.evaluate(() => ({
      bottom: document.querySelector("footer").getBoundingClientRect().bottom,
      roof: document.querySelector("halqa-preview").shadowRoot.querySelector(".bar").getBoundingClientRect().top,
    }));
    expect(bottom <= roof, `the page ends at ${bottom}, below the bar at ${roof}`);
    edit(MODULE, (text) => text.replace("## The idea", "## The very idea"));
    await shows(tab, "The very idea");
    await tab.waitForFunction((bottom) => Math.abs(document.querySelector("footer").getBoundingClientRect().bottom - bottom) < 3, bottom, { timeout: 5000 })
      .catch(async () => expect(false, `the end of the page is now at ${await tab.evaluate(() => document.querySelector("footer").getBoundingClientRect().bottom)}, not ${bottom}`));
  }),

  "what was unfolded stays so": tryOut(async ({ open, edit, expect }) => {
    const tab = await open(PAGE);
    await tab.locator("summary", { hasText: "Second" }).click();
    edit(LAYOUT, (text) => text.replace("<details>", "<details><summary>New</summary>Typed newly.</details><details>"));
    await tab.locator("summary", { hasText: "New" }).waitFor();
    const open_ = await tab.evaluate(() => [...document.querySelectorAll("details[open] > summary")].map((summary) => summary.textContent));
    expect(open_.join() === "Second", `open are: ${open_}`);
  }, { prepare: (edit) => edit(LAYOUT, (text) => text.replace(/<main [^>]*>/, "$&<details><summary>First</summary>One.</details><details><summary>Second</summary>Two.</details>")) }),

  "a new style sheet is put on without loading the page again": tryOut(async ({ open, edit, expect }) => {
    for (const [lang, dir] of [["en", "ltr"], ["ar", "rtl"]]) {
      const tab = await open(`${lang}/index.html`);
      const isSame = await mark(tab);
      for (const size of ["4321px", "1234px"]) {
        edit(STYLE, (text) => text.replace(/\n.*scroll-margin-top.* \/\* typed \*\/|$/, `\n[dir=${dir}] h1 { scroll-margin-top: ${size} } /* typed */`));
        await tab.waitForFunction((size) => getComputedStyle(document.querySelector("h1")).scrollMarginTop === size, size);
        expect(await isSame(), `${lang}: the page was loaded again for ${size}`);
        await tab.waitForFunction(() => document.querySelectorAll("link[rel=stylesheet][href*='halqa.']").length === 1);
      }
      await tab.close();
    }
  }),

  "a change of another page is told with a link": tryOut(async ({ open, edit, expect }) => {
    const tab = await open("en/index.html");
    const isSame = await mark(tab);
    edit(MODULE, (text) => `${text}\nTyped elsewhere.\n`);
    const link = part(tab, ".note.changed a");
    await link.waitFor();
    expect(await isSame(), "the page was loaded again, though it did not change");
    await link.click();
    await shows(tab, "Typed elsewhere.");
  }),

  "a page that is gone says so, and is there again when its text is": tryOut(async ({ open, root, expect }) => {
    const folder = join(root, "content/events/example-ipe-day");
    const tab = await open("en/events/example-ipe-day.html");
    const title = await tab.locator("h1").innerText();
    const isSame = await mark(tab);
    renameSync(folder, join(root, "aside"));
    await part(tab, ".note.gone").waitFor();
    expect(await isSame(), "what was written is no longer to be seen");
    expect((await part(tab, ".note.gone a").getAttribute("href")) === "/en/index.html", "no way to the home page");
    cpSync(join(root, "aside"), folder, { recursive: true });
    await part(tab, ".note.gone").waitFor({ state: "detached" });
    expect((await tab.locator("h1").innerText()) === title, "another page is shown");
    // Who opens the address while nothing is there gets the page as well once it comes.
    rmSync(folder, { recursive: true });
    await part(tab, ".note.gone").waitFor();
    const other = await open("en/events/example-ipe-day.html");
    expect((await other.locator("h1").innerText()) !== title, "the page is still there");
    renameSync(join(root, "aside"), folder);
    await other.waitForFunction((title) => document.querySelector("h1").innerText === title, title);
  }),

  "every page of the preview has its script, and none a fault": tryOut(async ({ context, address, expect }) => {
    const tab = await context.newPage();
    for (const path of ["", "en/", "en/modules/index.html", "fa/professions/nursing.html", "no/such/page.html", "404.html"]) {
      await tab.goto(address + path);
      await part(tab, ".bar").waitFor().catch(() => expect(false, `${path}: no bar`));
    }
  }),

  "without scripts a page is what is built": tryOut(async ({ site, context, address, expect }) => {
    for (const path of [PAGE, "ar/index.html", "index.html"]) {
      const seen = [];
      for (const from of [address + path, pathToFileURL(site.file(path)).href]) {
        const tab = await context.newPage();
        await tab.goto(from);
        await tab.evaluate(() => document.fonts.ready.then(() => null));
        expect((await tab.locator("halqa-preview").count()) === 0, `${path}: the preview is there without its script`);
        seen.push(await tab.evaluate(bare));
        await tab.close();
      }
      const [served, built] = seen;
      const at = built.findIndex((line, index) => line !== served[index]);
      expect(built.length > 20 && served.length === built.length && at < 0, `${path}: served ${served[at]?.slice(0, 300)}\nbuilt ${built[at]?.slice(0, 300)}`);
    }
  }, { options: { javaScriptEnabled: false } }),
};
