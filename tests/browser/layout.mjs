// Arabic and Persian pages are English pages seen in a mirror.
import { DESK, inTabs, open } from "./browser.mjs";

const PAIRS = [
  ["en/index.html", "ar/index.html"],
  ["en/modules/start-early.html", "ar/modules/start-early.html"],
];

/** What both pages of a pair must have. A box whose width hangs on its words has only the named edge in the mirror. */
const LANDMARKS = {
  "body > header > *": "both",
  "body > header nav:has([hreflang])": "both",
  "body > header a:not([hreflang], nav a)": "start",
  "body > header nav:not(:has([hreflang]))": "end",
  main: "both",
  "main h1": "start",
  "main > div > div": "both",
  "main figure": "both",
  "body > footer > *": "both",
};
const OF_A_MODULE = { "nav.crumbs": "both", "main .facts": "both", "main .facts dt": "start", "main .facts dd": "both", "main .statements": "both", "main .prose": "both" };

const boxes = (selectors) =>
  selectors.map((selector) => {
    const element = document.querySelector(selector);
    const box = element?.getBoundingClientRect();
    return box && { left: box.left, right: box.right };
  });

/** Runs in a page: where the ink of a picture stands, as the mean distance from its middle row in its left and its right third. */
async function spread(address) {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
  const context = canvas.getContext("2d");
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const dark = [];
  for (let y = 0; y < image.height; y += 1) {
    for (let x = 0; x < image.width; x += 1) {
      const at = (y * image.width + x) * 4;
      if (Math.abs(data[at] - data[0]) + Math.abs(data[at + 1] - data[1]) + Math.abs(data[at + 2] - data[2]) > 60) dark.push([x, y]);
    }
  }
  if (dark.length === 0) return undefined;
  const [first, last] = [Math.min(...dark.map(([x]) => x)), Math.max(...dark.map(([x]) => x))];
  const middle = (Math.min(...dark.map(([, y]) => y)) + Math.max(...dark.map(([, y]) => y))) / 2;
  const mean = (rows) => rows.reduce((sum, [, y]) => sum + Math.abs(y - middle), 0) / rows.length;
  const third = (last - first) / 3;
  return { left: mean(dark.filter(([x]) => x <= first + third)), right: mean(dark.filter(([x]) => x >= last - third)) };
}

export default {
  "landmarks stand in the mirror": async (site) => {
    const complaints = [];
    for (const [english, arabic] of PAIRS) {
      const landmarks = english.includes("/modules/") ? { ...LANDMARKS, ...OF_A_MODULE } : LANDMARKS;
      const selectors = Object.keys(landmarks);
      const seen = new Map();
      await inTabs(site.browser, { viewport: DESK }, [english, arabic], async (tab, path) => {
        await open(tab, site.file(path));
        seen.set(path, await tab.evaluate(boxes, selectors));
      });
      selectors.forEach((selector, index) => {
        const [en, ar] = [seen.get(english)[index], seen.get(arabic)[index]];
        if (!en || !ar) return complaints.push(`${en ? arabic : english}: no ${selector}`);
        const start = Math.abs(en.left - (DESK.width - ar.right));
        const end = Math.abs(en.right - (DESK.width - ar.left));
        const edge = landmarks[selector];
        if (edge !== "end" && start > 1) complaints.push(`${arabic}: ${selector} starts ${start.toFixed(1)} px off the mirror of ${english}`);
        if (edge !== "start" && end > 1) complaints.push(`${arabic}: ${selector} ends ${end.toFixed(1)} px off the mirror of ${english}`);
      });
    }
    return complaints;
  },

  // Looked at, not computed: the point of the mark is where its ink is nearest to the middle row.
  "the marks between the steps of a way point onward": async (site) => {
    const complaints = [];
    const paths = site.languages.map((tag) => `${tag}/modules/start-early.html`);
    await inTabs(site.browser, { viewport: DESK, deviceScaleFactor: 4, colorScheme: "light" }, paths, async (tab, path) => {
      await open(tab, site.file(path));
      const clip = await tab.evaluate(() => {
        const [, step] = document.querySelectorAll("nav.crumbs li");
        const words = step.querySelector("a, span").getBoundingClientRect();
        const box = step.getBoundingClientRect();
        const rtl = document.documentElement.dir === "rtl";
        return { x: rtl ? words.right : box.left - 2, y: box.top, width: rtl ? box.right - words.right + 2 : words.left - box.left + 2, height: box.height, rtl };
      });
      if (clip.width < 4) return complaints.push(`${path}: no mark before the second step`);
      const picture = await tab.screenshot({ clip });
      const blank = await tab.context().newPage();
      const ink = await blank.evaluate(spread, `data:image/png;base64,${picture.toString("base64")}`);
      await blank.close();
      if (!ink) complaints.push(`${path}: no mark before the second step`);
      else if (clip.rtl ? ink.left >= ink.right : ink.right >= ink.left) complaints.push(`${path}: the mark does not point ${clip.rtl ? "left" : "right"} (${JSON.stringify(ink)})`);
    });
    return complaints;
  },
};
