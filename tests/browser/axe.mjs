// axe-core at every size and in both colour schemes.
import { DESK, PHONE } from "./browser.mjs";
import { axe } from "./tools.mjs";

export const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const SCREENS = { "320 px": PHONE, "1280 px": DESK };
const COLOURS = "color-contrast";

/** Puts axe into a page; call it before the others, and whenever the page was loaded again. */
export const install = (tab) => tab.evaluate(axe);

// Selectors and lists of what is well take axe most of its time, and are not told.
async function run(tab, options, part) {
  return tab.evaluate(async ({ options, part }) => {
    const { violations, passes } = await globalThis.axe.run(part ?? document, { selectors: false, ...options });
    return { violations: violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html, any }) => ({ html, says: any[0]?.message })) })), colours: passes.find(({ id }) => id === "color-contrast")?.nodes.length ?? 0 };
  }, { options, part });
}

/**
 * Runs axe in the page and gives what it found to `report`: its rules at each size, then that of colours, in a part of the page or all of it, at each size
 * and in each scheme, since the schemes differ in nothing else. Tells of how many texts it saw the colours. Arabic letters are Latin ones afterwards.
 */
export async function sweep(tab, report, { part, screens = Object.keys(SCREENS) } = {}) {
  const tell = ({ violations }, where) => {
    for (const { id, help, nodes } of violations) {
      for (const { html, says } of nodes) report(`${id} (${help}): ${html.slice(0, 200)}${says ? `\n  ${says}` : ""}`, where);
    }
  };
  await tab.emulateMedia({ colorScheme: "light" });
  for (const screen of screens) {
    await tab.setViewportSize(SCREENS[screen]);
    tell(await run(tab, { runOnly: { type: "tag", values: TAGS }, rules: { [COLOURS]: { enabled: false } }, resultTypes: ["violations"] }), screen);
  }
  await tab.evaluate(latinLetters);
  let colours = Infinity;
  for (const screen of screens) {
    await tab.setViewportSize(SCREENS[screen]);
    for (const colorScheme of ["light", "dark"]) {
      await tab.emulateMedia({ colorScheme });
      const found = await run(tab, { runOnly: [COLOURS] }, part);
      tell(found, `${screen} ${colorScheme}`);
      colours = Math.min(colours, found.colours);
    }
  }
  await tab.emulateMedia({ colorScheme: null });
  return colours;
}

/** Runs in the page: axe takes joined letters for an icon's ligature and passes over the colours of Arabic words, so it gets Latin letters instead. */
function latinLetters() {
  for (const root of [document.body, document.querySelector("halqa-preview")?.shadowRoot]) {
    const walker = root && document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker?.nextNode()) walker.currentNode.data = walker.currentNode.data.replace(/\p{Script=Arabic}/gu, "a");
  }
}
