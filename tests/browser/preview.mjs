// The live preview: the real server, a copy of the sample catalogue, and an author who types.
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DESK } from "./browser.mjs";

const HOUSE = join(import.meta.dirname, "../..");
const MODULE = "content/modules/who-does-what/en.md";
const PAGE = "en/modules/who-does-what.html";

/** A server of a catalogue of its own; `work` gets its address, and a way to change files, which `prepare` may use before. */
async function serve(work, prepare) {
  const root = mkdtempSync(join(tmpdir(), "halqa-preview-"));
  for (const folder of ["content", "locales", "themes"]) cpSync(join(HOUSE, folder), join(root, folder), { recursive: true });
  const edit = (path, change) => writeFileSync(join(root, path), change(readFileSync(join(root, path), "utf8")));
  prepare(edit);
  const server = spawn("cargo", ["run", "--locked", "--quiet", "--", "serve", "--root", root, "--port", "0"], { cwd: HOUSE, detached: true, stdio: ["ignore", "pipe", "inherit"] });
  try {
    const address = await new Promise((resolve, reject) => {
      let said = "";
      server.stdout.on("data", (data) => {
        said += data;
        const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said);
        if (found) resolve(found[0]);
      });
      server.once("exit", (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
    });
    return await work(address, edit, root);
  } finally {
    process.kill(-server.pid);
    rmSync(root, { recursive: true, force: true });
  }
}

/** Opens pages of the preview, does something, and tells what was wrong on the way. */
const tryOut = (work, prepare = () => {}) => async (site) => {
  const complaints = [];
  const context = await site.browser.newContext({ viewport: DESK });
  context.on("weberror", (error) => complaints.push(`script: ${error.error().message}`));
  context.on("console", (message) => /content security policy/i.test(message.text()) && complaints.push(message.text()));
  try {
    await serve((address, edit, root) => work({ context, address, edit, root, expect: (is, what) => is || complaints.push(what) }), prepare);
  } finally {
    await context.close();
  }
  return complaints;
};

const shows = (tab, text) => tab.waitForFunction((text) => document.body.innerText.includes(text), text);

export default {
  "a saved text is on the page, and its reader stays where she was": tryOut(async ({ context, address, edit, expect }) => {
    const tab = await context.newPage();
    await tab.goto(address + PAGE);
    await tab.evaluate(() => scrollTo(0, 700));
    for (const words of ["Typed first.", "Typed next.", "Typed last."]) {
      edit(MODULE, (text) => `${text}\n${words}\n`);
      await shows(tab, words);
      await tab.waitForFunction(() => Math.abs(scrollY - 700) < 3).catch(async () => expect(false, `scrolled to ${await tab.evaluate(() => scrollY)}`));
    }
  }),

  "a mistake is listed over the last good page, and goes when it is mended": tryOut(async ({ context, address, edit, root, expect }) => {
    const tab = await context.newPage();
    await tab.goto(address + PAGE);
    const title = await tab.title();
    const overlay = tab.locator("halqa-preview #problems");
    await tab.locator("halqa-preview .bar").waitFor();
    expect(!(await overlay.isVisible()), "a list of problems without an error");
    edit(MODULE, (text) => text.replace("stage: ", "stage: <img src=x onerror=alert(1)>"));
    await overlay.waitFor();
    expect((await tab.title()) === `(1) ${title}`, `the title is ${await tab.title()}`);
    expect((await tab.locator("h1").count()) === 1, "the page is gone");
    const text = await overlay.innerText();
    expect(text.includes("<img src=x onerror=alert(1)>"), `not as it was typed: ${text}`);
    expect((await overlay.locator("img").count()) === 0, "a text became an element");
    const link = await overlay.locator("li.error a[href^='vscode:']").first().getAttribute("href");
    expect(link.startsWith(`vscode://file${root}/${MODULE}:`), `the link leads to ${link}`);
    // A second mistake elsewhere is added, and both go together.
    edit("content/modules/who-does-what/ar.md", (text) => text.replace("translation:", "translaton:"));
    await tab.waitForFunction(() => /^\([2-9]\) /.test(document.title));
    edit("content/modules/who-does-what/ar.md", (text) => text.replace("translaton:", "translation:"));
    edit(MODULE, (text) => text.replace("<img src=x onerror=alert(1)>", ""));
    await overlay.waitFor({ state: "hidden" });
    await tab.waitForFunction((title) => document.title === title, title);
  }),

  "a catalogue that can't be read at all is listed, and its page comes when it is mended": tryOut(async ({ context, address, edit, expect }) => {
    const tab = await context.newPage();
    await tab.goto(address + PAGE);
    const overlay = tab.locator("halqa-preview #problems");
    await overlay.waitFor();
    expect((await overlay.innerText()).includes("catalogue.yaml"), await overlay.innerText());
    edit("content/catalogue.yaml", (text) => text.replace("languges:", "languages:"));
    await overlay.waitFor({ state: "hidden" });
    await tab.locator("h1").waitFor();
  }, (edit) => edit("content/catalogue.yaml", (text) => text.replace("languages:", "languges:"))),

  "a new style sheet is put on without loading the page again": tryOut(async ({ context, address, edit, expect }) => {
    const tab = await context.newPage();
    await tab.goto(`${address}ar/index.html`);
    await tab.locator("halqa-preview .bar").waitFor();
    await tab.evaluate(() => (globalThis.isSame = true));
    edit("themes/default/assets/halqa.css", (text) => `${text}\nh1 { scroll-margin-top: 4321px }\n`);
    await tab.waitForFunction(() => getComputedStyle(document.querySelector("h1")).scrollMarginTop === "4321px");
    expect(await tab.evaluate(() => globalThis.isSame === true), "the page was loaded again");
    edit("themes/default/assets/halqa.css", (text) => text.replace("4321px", "1234px"));
    await tab.waitForFunction(() => getComputedStyle(document.querySelector("h1")).scrollMarginTop === "1234px");
    expect(await tab.evaluate(() => globalThis.isSame === true), "the page was loaded again the second time");
  }),

  "a change of another page is told with a link": tryOut(async ({ context, address, edit, expect }) => {
    const tab = await context.newPage();
    await tab.goto(`${address}en/index.html`);
    await tab.locator("halqa-preview .bar").waitFor();
    await tab.evaluate(() => (globalThis.isSame = true));
    edit(MODULE, (text) => `${text}\nTyped elsewhere.\n`);
    const link = tab.locator("halqa-preview .note.changed a");
    await link.waitFor();
    expect(await tab.evaluate(() => globalThis.isSame === true), "the page was loaded again, though it did not change");
    await link.click();
    await shows(tab, "Typed elsewhere.");
  }),

  "the bar tells the file and the state of every translation": tryOut(async ({ context, address, expect }) => {
    const tab = await context.newPage();
    for (const [lang, dir] of [["en", "ltr"], ["ar", "rtl"]]) {
      await tab.goto(`${address}${lang}/modules/who-does-what.html`);
      const bar = tab.locator("halqa-preview .bar");
      await bar.waitFor();
      expect((await bar.innerText()).includes(`content/modules/who-does-what/${lang}.md`), `${lang}: the file is not named`);
      expect((await bar.locator("nav li").count()) === 4, `${lang}: not all translations are there`);
      expect((await bar.evaluate((bar) => getComputedStyle(bar).direction)) === dir, `${lang}: the bar does not run ${dir}`);
    }
  }),

  "every page of the preview has its script, and none a fault": tryOut(async ({ context, address, expect }) => {
    const tab = await context.newPage();
    for (const path of ["", "en/", "en/modules/index.html", "fa/professions/nursing.html", "no/such/page.html", "404.html"]) {
      await tab.goto(address + path);
      await tab.locator("halqa-preview .bar").waitFor().catch(() => expect(false, `${path}: no bar`));
    }
  }),
};
