// axe-core at every size and in both colour schemes.
import { DESK, PHONE } from "./browser.mjs";
import { axe } from "./tools.mjs";

export const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const SCREENS = { "320 px": PHONE, "1280 px": DESK };

/** Puts axe into a page; call it before the others, and whenever the page was loaded again. */
export const install = (tab) => tab.evaluate(axe);

/** Runs axe in a part of the page (or all of it); gives what it found to `report`, and how many texts' colours it looked at. */
export async function sweep(tab, rules, report, part) {
  let colours = Infinity;
  for (const [screen, size] of Object.entries(SCREENS)) {
    await tab.setViewportSize(size);
    for (const colorScheme of ["light", "dark"]) {
      await tab.emulateMedia({ colorScheme });
      const { violations, passes } = await tab.evaluate(async ({ runOnly, part }) => {
        const { violations, passes } = await globalThis.axe.run(part ?? document, { runOnly });
        return { violations, passes: passes.find(({ id }) => id === "color-contrast")?.nodes.length ?? 0 };
      }, { runOnly: rules, part });
      for (const { id, help, nodes } of violations) {
        for (const { html, any } of nodes) report(`${id} (${help}): ${html.slice(0, 200)}${any[0] ? `\n  ${any[0].message}` : ""}`, `${screen} ${colorScheme}`);
      }
      colours = Math.min(colours, passes);
    }
  }
  await tab.emulateMedia({ colorScheme: null });
  return colours;
}

/** Runs in the page: axe takes joined letters for an icon's ligature and passes over the colours of Arabic words, so it gets Latin letters instead. */
export function latinLetters() {
  for (const root of [document.body, document.querySelector("halqa-preview")?.shadowRoot]) {
    const walker = root && document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker?.nextNode()) walker.currentNode.data = walker.currentNode.data.replace(/\p{Script=Arabic}/gu, "a");
  }
}
