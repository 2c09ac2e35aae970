// The look of the preview: axe-core over each of its parts in English and Arabic, light and dark; narrow and wide.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { MODULE, part, tryOut } from "./author.mjs";
import { install, sweep } from "./axe.mjs";
import { DESK, PHONE } from "./browser.mjs";

const EVENT = "content/events/example-ipe-day";

/** Runs in the page: what of the preview stands out of the window, or makes it scroll sideways. */
function sticksOut() {
  const { shadowRoot } = document.querySelector("halqa-preview");
  const { clientWidth, clientHeight, scrollWidth } = document.documentElement;
  const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : [];
  for (const element of shadowRoot.querySelectorAll("*")) {
    if (!element.checkVisibility()) continue;
    const { left, right, top, bottom, width } = element.getBoundingClientRect();
    const isScrolled = element.closest(".scroller");
    if (width > 1 && (left < -0.5 || right > clientWidth + 0.5 || (!isScrolled && (top < -0.5 || bottom > clientHeight + 0.5)))) {
      found.push(`${element.localName}.${element.className} stands from ${left} to ${right}, ${top} to ${bottom}`);
    }
    if (element.matches(".scroller, pre") && element.scrollWidth > element.clientWidth) found.push(`${element.localName}.${element.className} is ${element.scrollWidth} px wide inside`);
  }
  return found;
}

/** What is looked at: how many texts there are at least, and how to come there from a page with the bar. */
const STATES = {
  "the bar": [12, async () => {}],
  "the bar when it is folded": [1, (tab) => part(tab, ".sign").click()],
  "the options": [17, (tab) => part(tab, ".options summary").click()],
  "the list of problems": [20, async (tab, { edit }) => {
    edit(MODULE, (text) => text
      .replace("stage: ", `stage: ${"verylongname".repeat(12)}`)
      .replace("\n## The idea", "\n![](missing.png)\n\n## The idea"));
    edit("locales/en/preview.ftl", (text) => `${text}\npreview-well = Again\n`);
    edit(MODULE.replace("en.md", "ar.md"), (text) => text.replace("title: ", "عنوان فرعي: من يفعل ماذا في فريقنا وكيف نتفق على ما بيننا؟\ntitle: "));
    await part(tab, "#problems").waitFor();
    for (const name of ["pre > mark", ".place a", ".label", ".related", ".help", ".advice"]) await part(tab, `#problems ${name}`).first().waitFor({ state: "attached" });
  }],
  "the notes": [6, async (tab, { edit, root, stop }) => {
    edit(MODULE, (text) => `${text}\nTyped.\n`);
    // It stays while somebody is at it.
    await part(tab, ".note.changed a").first().focus();
    rmSync(join(root, EVENT), { recursive: true });
    await part(tab, ".note.gone").waitFor();
    await stop();
    await part(tab, ".note.stopped").waitFor();
    await part(tab, ".note.changed").waitFor();
  }],
};

const look = (lang, texts, arrive) => tryOut(async (author) => {
  // axe looks at colours and sizes in the body only, and the preview stands beside it.
  await author.context.addInitScript(() => (HTMLHtmlElement.prototype.append = (...nodes) => document.body.append(...nodes)));
  const tab = await author.open(`${lang}/events/example-ipe-day.html`);
  await arrive(tab, author);
  await inspect(tab, author, texts);
  // The policy forbids the style that axe puts into a page.
}, { options: { bypassCSP: true } });

async function inspect(tab, { expect }, texts) {
  for (const size of [PHONE, { width: 360, height: 640 }, { width: 700, height: 500 }, DESK]) {
    await tab.setViewportSize(size);
    for (const found of await tab.evaluate(sticksOut)) expect(false, `${size.width} px: ${found}`);
  }
  const found = new Map();
  const report = (text, where) => found.set(text, [...(found.get(text) ?? []), where]);
  await install(tab);
  const colours = await sweep(tab, report, { part: "halqa-preview" });
  for (const [text, where] of found) expect(false, `${text}\n  at ${where.join(", ")}`);
  expect(colours >= texts, `axe looked at the colours of only ${colours} texts`);
}

const tests = {};
for (const [name, [texts, arrive]] of Object.entries(STATES)) for (const lang of ["en", "ar"]) tests[`${name} (${lang})`] = look(lang, texts, arrive);
export default tests;
