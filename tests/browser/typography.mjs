// How Arabic script is set, and with which font.

const FONT = "Vazirmatn";
const READERS = ["ar", "fa"];
const SCRIPTED = /vazirmatn[^/]*\.woff2$/i;

/** Runs in the page: every element with Arabic words of its own, what kind of text it is, and how it is set. */
function setting() {
  const arabic = /\p{Script=Arabic}/gu;
  const found = [];
  for (const element of document.querySelectorAll("body *")) {
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data).join(" ");
    if (!arabic.test(own) || !element.checkVisibility() || element.closest("svg text")) continue;
    const style = getComputedStyle(element);
    let block = element;
    while (getComputedStyle(block).display.startsWith("inline")) block = block.parentElement;
    const letters = block.textContent.match(arabic)?.length ?? 0;
    const name = `<${element.tagName.toLowerCase()}${element.className ? ` class="${element.className}"` : ""}> in <${block.tagName.toLowerCase()}${block.className ? ` class="${block.className}"` : ""}>`;
    found.push({
      name: `${name} “${own.trim().slice(0, 40)}”`,
      heading: Boolean(element.closest("h1, h2, h3, h4, h5, h6")),
      running: letters >= 40,
      spacing: style.letterSpacing,
      slant: style.fontStyle,
      capitals: style.textTransform,
      align: style.textAlign,
      leading: parseFloat(getComputedStyle(block).lineHeight) / parseFloat(getComputedStyle(block).fontSize),
    });
  }
  return found;
}

const settingOf = async (site, complain) =>
  [...(await site.opened())].flatMap(([page, { setting }]) => [...new Set(setting.flatMap(complain))].map((text) => `${page.path}: ${text}`));

/** Runs in the page: the numbered lists that count in other digits than those of their text's language. */
function miscounted(styles) {
  const items = [...document.querySelectorAll(".prose ol > li")].filter((item) => getComputedStyle(item).listStyleType !== "none");
  const wrong = items.filter((item) => getComputedStyle(item).listStyleType !== (styles[item.closest("[lang]").lang] ?? "decimal"));
  return wrong.map((item) => `${getComputedStyle(item).listStyleType} before “${item.textContent.slice(0, 30)}”`);
}

export const looks = {
  setting: (tab) => tab.evaluate(setting),
  miscounted: (tab) => tab.evaluate(miscounted, { ar: "arabic-indic", fa: "persian" }),
  strange: (tab, page) => (READERS.includes(page.language) ? strangeFonts(tab) : []),
};

const seen = async (site, name) => [...(await site.opened())].flatMap(([page, { [name]: texts }]) => texts.map((text) => `${page.path}: ${text}`));

export default {
  "letters of Arabic script are not set apart": (site) =>
    settingOf(site, ({ name, spacing }) => (["normal", "0px"].includes(spacing) ? [] : [`letter-spacing ${spacing}: ${name}`])),

  "Arabic script is never slanted": (site) => settingOf(site, ({ name, slant }) => (slant === "normal" ? [] : [`font-style ${slant}: ${name}`])),

  "Arabic script is not justified": (site) => settingOf(site, ({ name, align }) => (align === "justify" ? [`text-align justify: ${name}`] : [])),

  // Running text is 40 letters and more; what is shorter is a label.
  "lines of Arabic script have room: 1.6 in running text, 1.3 in headings and labels": (site) =>
    settingOf(site, ({ name, heading, running, leading }) => {
      const least = running && !heading ? 1.6 : 1.3;
      return leading >= least - 0.005 ? [] : [`line-height ${leading.toFixed(2)}, expected ${least}: ${name}`];
    }),

  // The sample's Arabic is set to `numbering: arab`; Persian counts in its own digits by default.
  "numbered lists count in the digits of their text's language": (site) => seen(site, "miscounted"),

  "Arabic words on Arabic and Persian pages are painted with the site's own font": (site) => seen(site, "strange"),

  "only pages that run from right to left ask for a font": async (site) =>
    [...(await site.opened())].flatMap(([page, { requests }]) => {
      const fonts = new Set(requests.filter((address) => /\.(?:woff2?|ttf|otf)$/.test(address)));
      if (page.dir !== "rtl") return [...fonts].map((font) => `${page.path}: asks for ${font}`);
      return fonts.size === 1 && SCRIPTED.test([...fonts][0]) ? [] : [`${page.path}: asks for ${[...fonts].join(", ") || "no font"}`];
    }),
};

/** Marks the elements that hold Arabic words and nothing but text, and tells of each its words and how many characters another font may paint. */
function markWords() {
  const arabic = /\p{Script=Arabic}/u;
  const shown = (element) => ["::before", "::after"].map((side) => getComputedStyle(element, side).content).filter((content) => content.startsWith('"')).join("");
  const found = new Map();
  for (const element of document.querySelectorAll("body *")) {
    const text = element.textContent;
    if (element.children.length > 0 || !arabic.test(text) || !element.checkVisibility()) continue;
    // The same words in the same style are painted alike.
    const { display, font } = getComputedStyle(element);
    const key = [text, display, font, shown(element)].join("|");
    if (found.has(key)) continue;
    // Blanks, signs, Latin names, what the style adds, and the number of an item of a list.
    const others = [...text, ...shown(element)].filter((character) => !arabic.test(character)).length + (display === "list-item" ? 4 : 0);
    element.setAttribute("data-painted", found.size);
    found.set(key, { text: text.trim(), others });
  }
  return [...found.values()];
}

/** The words on a page that the browser paints with another font than the site's. */
async function strangeFonts(tab) {
  const words = await tab.evaluate(markWords);
  const devtools = await tab.context().newCDPSession(tab);
  await devtools.send("DOM.enable");
  await devtools.send("CSS.enable");
  const { root } = await devtools.send("DOM.getDocument", { depth: 0 });
  const { nodeIds } = await devtools.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector: "[data-painted]" });
  const complaints = new Set();
  const painted = await Promise.all(nodeIds.map((nodeId) => devtools.send("CSS.getPlatformFontsForNode", { nodeId })));
  for (const [index, { fonts }] of painted.entries()) {
    const strange = fonts.filter((font) => !(font.isCustomFont && font.familyName.startsWith(FONT)));
    const glyphs = strange.reduce((sum, font) => sum + font.glyphCount, 0);
    if (glyphs > words[index].others) complaints.add(`“${words[index].text.slice(0, 40)}” is painted with ${fonts.map((font) => `${font.familyName} (${font.glyphCount})`).join(", ")}`);
  }
  await devtools.detach();
  return [...complaints];
}
