// The list of problems in the preview: all that is wrong, as it was typed, and in the way only as long as it must be.
import { MODULE, PAGE, mark, part, tryOut } from "./author.mjs";

const ARABIC = "content/modules/who-does-what/ar.md";
const SCRIPT = "<img src=x onerror=alert(1)>";
const errors = (tab, count) => tab.waitForFunction((count) => document.title.startsWith(`(${count}) `), count);

/** Where the focus is, in the preview or in the page. */
const focused = (tab) => tab.evaluate(() => {
  const { activeElement } = document;
  const { id, className } = activeElement.shadowRoot?.activeElement ?? activeElement;
  return id || className;
});

export default {
  "a mistake is listed over the last good page, and goes when it is mended": tryOut(async ({ open, edit, root, expect }) => {
    const tab = await open(PAGE);
    const title = await tab.title();
    const overlay = part(tab, "#problems");
    const isSame = await mark(tab);
    expect(!(await overlay.isVisible()), "a list of problems without an error");
    edit(MODULE, (text) => text.replace("title: ", `titel: ${SCRIPT}\ntitle: `).replace("stage: ", `stage: ${SCRIPT}`));
    await overlay.waitFor();
    await errors(tab, 2);
    expect((await tab.title()) === `(2) ${title}`, `the title is ${await tab.title()}`);
    const line = async (rank) => overlay.locator("li.error pre").nth(rank).innerText();
    expect((await line(0)) === `titel: ${SCRIPT}`, `the first line is ${await line(0)}`);
    expect((await line(1)) === `stage: ${SCRIPT}exposure`, `the second line is ${await line(1)}`);
    expect((await overlay.locator("mark").first().innerText()) === "titel", "something else is underlined");
    expect((await overlay.locator("img").count()) === 0, "a text became an element");
    const link = overlay.locator("li.error a[href^='vscode:']").nth(1);
    expect((await link.getAttribute("href")) === `vscode://file${root}/${MODULE}:33:8`, `the link leads to ${await link.getAttribute("href")}`);
    expect((await link.innerText()) === `${MODULE}:33:8`, `the link says ${await link.innerText()}`);
    edit(MODULE, (text) => text.replace(`titel: ${SCRIPT}\n`, "").replace(SCRIPT, ""));
    await overlay.waitFor({ state: "hidden" });
    await tab.waitForFunction((title) => document.title === title, title);
    expect(await isSame(), "the page was loaded again, though it is the same as before");
  }),

  "every problem is listed, errors first, and as many are counted": tryOut(async ({ open, edit, expect }) => {
    const tab = await open(PAGE);
    const overlay = part(tab, "#problems");
    const advice = Number.parseInt(await part(tab, ".count").innerText(), 10) || 0;
    const links = Array.from({ length: 60 }, (_, at) => `[link](no/such-${at}.md)`);
    edit(ARABIC, (text) => `${text}\n\n${links.slice(0, 3).join(" ")}\n`);
    await errors(tab, 3);
    expect((await overlay.locator("h2").innerText()) === `${3 + advice} problems`, await overlay.locator("h2").innerText());
    const listed = await overlay.locator("ol > li").evaluateAll((items) => items.map((item) => item.className));
    expect(listed.join() === [...Array(3).fill("error"), ...Array(advice).fill("advice")].join(), `listed are: ${listed}`);
    for (const at of [0, 1, 2]) expect((await overlay.innerText()).includes(`no/such-${at}.md`), `no/such-${at}.md is not listed`);
    expect((await part(tab, ".note.changed").count()) === 0, "a change is told that is not to be seen yet");
    // A long list ends somewhere, and says so; a line as long as this one is shown around its mark.
    edit(ARABIC, (text) => `${text}\n\n${links.slice(3).join(" ")}\n`);
    await errors(tab, 60);
    expect((await overlay.locator("ol > li").count()) === 50, `${await overlay.locator("ol > li").count()} are listed`);
    expect((await overlay.locator(".more").innerText()) === `and ${10 + advice} more`, await overlay.locator(".more").innerText());
    const line = await overlay.locator("pre", { has: tab.getByText("no/such-30.md", { exact: true }) }).innerText();
    expect(line.startsWith("…") && line.endsWith("…") && line.length < 250, `the line is shown as ${line}`);
  }),

  "a folded list stays so until there is another number of problems": tryOut(async ({ open, edit, expect }) => {
    const tab = await open(PAGE);
    const overlay = part(tab, "#problems");
    const count = part(tab, ".count");
    edit(MODULE, (text) => text.replace("stage: ", "stage: no-"));
    await overlay.waitFor();
    await tab.keyboard.press("Escape");
    await overlay.waitFor({ state: "hidden" });
    expect((await count.getAttribute("aria-expanded")) === "false", "the button says that the list is open");
    // The same number of problems on the next save, and after loading the page again.
    edit(MODULE, (text) => text.replace("stage: no-", "stage: nor-"));
    await overlay.locator("pre", { hasText: "nor-exposure" }).waitFor({ state: "attached" });
    expect(!(await overlay.isVisible()), "it came back with the next save");
    await tab.reload();
    await errors(tab, 1);
    expect(!(await overlay.isVisible()), "it came back with the page");
    // Another problem opens it; and after all were mended, so does the same number.
    edit(ARABIC, (text) => text.replace("title: ", "titel: "));
    await overlay.waitFor();
    edit(ARABIC, (text) => text.replace("titel: ", "title: "));
    await errors(tab, 1);
    await tab.keyboard.press("Escape");
    await overlay.waitFor({ state: "hidden" });
    edit(MODULE, (text) => text.replace("stage: nor-", "stage: "));
    await tab.waitForFunction(() => !document.title.startsWith("("));
    edit(MODULE, (text) => text.replace("stage: ", "stage: no-"));
    await overlay.waitFor();
  }),

  "the list is there for the keyboard, and does not take the focus": tryOut(async ({ open, edit, expect }) => {
    const tab = await open(PAGE);
    const overlay = part(tab, "#problems");
    await tab.locator("main a").first().focus();
    const before = await focused(tab);
    edit(MODULE, (text) => text.replace("stage: ", "stage: no-"));
    await overlay.waitFor();
    expect((await focused(tab)) === before, `the focus went to ${await focused(tab)}`);
    await part(tab, ".count").focus();
    await tab.keyboard.press("Enter");
    await overlay.waitFor({ state: "hidden" });
    await tab.keyboard.press("Enter");
    await overlay.waitFor();
    // Backwards from the button: the links of the list, what scrolls, and the button that folds.
    for (let steps = 0; (await focused(tab)) !== "fold" && steps < 20; steps += 1) await tab.keyboard.press("Shift+Tab");
    expect((await focused(tab)) === "fold", "the keyboard does not come to the list");
    await tab.keyboard.press("Tab");
    expect((await focused(tab)) === "scroller", `after the button comes ${await focused(tab)}`);
    // A save that lists other problems leaves the focus in the list; folding gives it to the count.
    await tab.keyboard.press("Tab");
    edit(MODULE, (text) => text.replace("stage: no-", "stage: nor-"));
    await overlay.locator("pre", { hasText: "nor-exposure" }).waitFor();
    expect((await focused(tab)) === "scroller", `after a save the focus is on ${await focused(tab)}`);
    await tab.keyboard.press("Escape");
    expect((await focused(tab)) === "count", `after folding the focus is on ${await focused(tab)}`);
  }),

  "advice is counted, and listed when it is asked for": tryOut(async ({ open, expect }) => {
    const tab = await open(PAGE);
    const overlay = part(tab, "#problems");
    expect(!/^\(/.test(await tab.title()), "advice is counted as errors");
    await part(tab, ".count").click();
    await overlay.waitFor();
    expect((await overlay.locator("ol > li.advice").count()) > 0, "no advice is listed");
    expect(!(await overlay.locator(".explained").isVisible()), "it says that the page stays as it was");
    await overlay.locator(".fold").click();
    await overlay.waitFor({ state: "hidden" });
  }, { prepare: (edit) => edit(MODULE, (text) => text.replace(/assessment:\n(  - .*\n)+/, "")) }),

  "a catalogue that can't be read at all is listed, and its page comes when it is mended": tryOut(async ({ context, address, edit, expect }) => {
    const tab = await context.newPage();
    await tab.goto(address + PAGE);
    const overlay = part(tab, "#problems");
    await overlay.waitFor();
    expect((await overlay.innerText()).includes("catalogue.yaml"), await overlay.innerText());
    edit("content/catalogue.yaml", (text) => text.replace("languges:", "languages:"));
    await overlay.waitFor({ state: "hidden" });
    await tab.locator("h1").waitFor();
  }, { prepare: (edit) => edit("content/catalogue.yaml", (text) => text.replace("languages:", "languges:")) }),
};
