// The order in which mixed scripts are painted (docs: the table of observed orders in the notes on internationalisation). On every kind of page.
import { pathToFileURL } from "node:url";
import { DESK, inTabs, open } from "./browser.mjs";
import { install } from "./paint.mjs";

export const looks = {};

/** A test of something that is looked at on one page of each kind and language, and on every module, in all languages or some. */
const everywhere = (name, look, languages) => {
  looks[name] = (tab, page) => (!languages || languages.includes(page.language) ? tab.evaluate(look) : { seen: 0, wrong: [] });
  return async (site) => {
    const found = [...(await site.opened())];
    if (found.every(([, { [name]: { seen } }]) => seen === 0)) return ["no page has anything of the kind, so nothing is tested"];
    return found.flatMap(([page, { [name]: { wrong } }]) => wrong.map((text) => `${page.path}: ${text}`));
  };
};

/** Opens one page, evaluates something there, and expects a line of characters as painted from left to right. */
async function expectLine(site, path, prepare, argument, expected) {
  const lines = [];
  await inTabs(site.browser, { viewport: DESK }, [path], async (tab) => {
    await open(tab, site.file(path));
    await install(tab);
    lines.push(await tab.evaluate(prepare, argument));
  });
  return lines[0] === expected ? [] : [`${path}: painted “${[...lines[0]].join(" ")}”, expected “${[...expected].join(" ")}” (from left to right, letter by letter)`];
}

/** Gives the first counted link other words, as a vocabulary of one's own could, and tells how they are painted. */
const relabelled = ([label, count]) => {
  const link = [...document.querySelectorAll("main a")].find((link) => link.querySelector("bdi") && link.querySelector(".count"));
  link.querySelector("bdi").textContent = label;
  link.querySelector(".count").textContent = count;
  return paint.line(link);
};

const backwards = (text) => [...text].reverse().join("");

export default {
  "a count follows a label in the other script, in English": (site) =>
    expectLine(site, "en/professions/index.html", relabelled, ["تمريض", "5"], `${backwards("تمريض")} 5`),

  "a count in brackets keeps them, in English": (site) =>
    expectLine(site, "en/professions/index.html", relabelled, ["تمريض", "(5)"], `${backwards("تمريض")} (5)`),

  "a count follows a label in the other script, in Arabic": (site) =>
    expectLine(site, "ar/professions/index.html", relabelled, ["Nursing", "٥"], "٥ Nursing"),

  "a label that ends in a sign keeps it, in Arabic": (site) => expectLine(site, "ar/professions/index.html", relabelled, ["C++", "٥"], "٥ C++"),

  "every count stands after its label": everywhere("counts", () => {
      const dir = document.documentElement.dir;
      const counts = [...document.querySelectorAll("a .count")];
      const wrong = counts.filter((count) => {
        const label = [...count.parentElement.childNodes].filter((node) => node !== count).flatMap((node) => paint.characters(node));
        const after = paint.together(paint.characters(count).map((one) => one.box));
        return !label.every((one) => !paint.oneLine(one.box, after) || (dir === "rtl" ? one.middle > after.right - 1 : one.middle < after.left + 1));
      });
      return { seen: counts.length, wrong: wrong.map((count) => `“${count.parentElement.textContent}” is painted “${paint.line(count.parentElement)}”`) };
    }),

  // A code is read in the direction of its first letter: IPEC 2023 RR4 from the left, a name in Arabic with its year and code from the right.
  "the parts of a code follow each other": everywhere("codes", () => {
      const codes = [...document.querySelectorAll(".code")].filter((code) => code.getClientRects().length > 0);
      const wrong = codes.filter((code) => {
        const all = paint.characters(code).filter((one) => one.character.trim());
        const parts = [];
        all.forEach((one, index) => {
          const before = all[index - 1];
          if (before && before.node === one.node && before.at + before.character.length === one.at) parts.at(-1).push(one.box);
          else parts.push([one.box]);
        });
        const rtl = /^\P{L}*\p{Script=Arabic}/u.test(code.textContent);
        return !paint.inOrder(parts.map(paint.together), rtl ? "rtl" : "ltr");
      });
      return { seen: codes.length, wrong: [...new Set(wrong.map((code) => `“${code.textContent}” is painted “${paint.line(code)}” from left to right`))] };
    }),

  // The dot between two items is the style's, and stands at the end of the first. It is where the item's box is wider than its letters.
  "the dots of a row stand after the words they follow": everywhere("dots", () => {
    const dir = document.documentElement.dir;
    const items = [...document.querySelectorAll(".line > *")].filter((item) => item.checkVisibility() && getComputedStyle(item, "::after").content.includes("·"));
    const wrong = items.filter((item) => {
      const box = [...item.getClientRects()].at(-1);
      const words = paint.characters(item).map((one) => one.box).filter((one) => paint.oneLine(one, box));
      if (words.length === 0) return false; // the dot alone went to the next line
      const { left, right } = paint.together(words);
      const { paddingLeft, paddingRight } = getComputedStyle(item);
      const room = { left: left - box.left - parseFloat(paddingLeft), right: box.right - right - parseFloat(paddingRight) };
      return dir === "rtl" ? room.left < 2 || room.right > 1.5 : room.right < 2 || room.left > 1.5;
    });
    return { seen: items.length, wrong: [...new Set(wrong.map((item) => `the dot after “${item.textContent}” stands before it`))] };
  }),

  "what stands in a row follows in the reader's direction": everywhere("rows", () => {
    const dir = document.documentElement.dir;
    const rows = [...document.querySelectorAll(".line, .chips, .codes:not(.rows), .sheets ul, .languages ul, .menu ul, .crumbs ol")].filter((row) => row.checkVisibility());
    const wrong = rows.filter((row) => {
      const items = [...row.children].filter((item) => item.checkVisibility() && item.getClientRects().length > 0).map((item) => [...item.getClientRects()]);
      return !items.slice(1).every((next, at) => paint.inOrder([items[at].at(-1), next[0]], dir));
    });
    return { seen: rows.length, wrong: wrong.map((row) => `“${row.textContent.trim().slice(0, 80)}” is painted “${paint.line(row).slice(0, 80)}”`) };
  }),

  "dates, times and hours of an entry stand in one piece": everywhere("times", () => {
    const times = [...document.querySelectorAll("main time")].filter((time) => time.checkVisibility() && time.getClientRects().length === 1);
    // Between the first and the last letter of a date nothing else is painted.
    const wrong = times.filter((time) => {
      const box = time.getBoundingClientRect();
      const block = time.closest("p, dd, li, h2, h3");
      return paint.characters(block).some((one) => !time.contains(one.node) && one.character.trim() && paint.oneLine(one.box, box) && one.middle > box.left + 1 && one.middle < box.right - 1);
    });
    return { seen: times.length, wrong: wrong.map((time) => `“${time.textContent}” is painted among other words: “${paint.line(time.parentElement)}”`) };
  }),

  // Results of the search, and cards and chips of the filters, in a language that runs from the right.
  "what scripts draw is painted like the page's own": async (site) => {
    const complaints = [];
    const drawn = [
      ["ar/search.html?q=IPE", ".results .line > :nth-child(2)"],
      ["fa/search.html?q=Reeves", "[role=status] h2"],
      ["ar/modules/index.html?professions=nursing&sort=hours", ".chosen button"],
    ];
    await inTabs(site.browser, { viewport: DESK }, drawn, async (tab, [address, sign]) => {
      await tab.goto(`${pathToFileURL(site.folder).href}/${address}`);
      await tab.waitForSelector(sign);
      await install(tab);
      for (const name of ["dots", "rows", "counts", "direction", "latin"]) {
        const { wrong } = await looks[name](tab, { language: address.slice(0, 2) });
        complaints.push(...wrong.map((text) => `${address}: ${name}: ${text}`));
      }
    });
    return complaints;
  },

  "the way to a page runs in the reader's direction": everywhere("ways", () => {
      const ways = [...document.querySelectorAll("nav.crumbs ol")];
      const wrong = ways.filter((way) => {
        const steps = [...way.children].map((step) => paint.together(paint.characters(step).map((one) => one.box)));
        return !paint.inOrder(steps, document.documentElement.dir);
      });
      return { seen: ways.length, wrong: wrong.map((way) => `“${way.textContent}” is painted “${paint.line(way)}”`) };
    }),

  "a way through names in both scripts runs from the right, in Arabic": (site) =>
    expectLine(
      site,
      "ar/competencies/ipec-2023/rr4.html",
      () => {
        const [home, middle, last] = document.querySelectorAll("nav.crumbs li a");
        middle.textContent = "Nursing";
        last.textContent = "IPE 101";
        return paint.line(home.closest("ol"));
      },
      undefined,
      `IPE 101Nursing${backwards("الرئيسة")}`,
    ),

  // `bdi` takes the direction of its first letter, so a code or Latin name at the head of Arabic words turns the whole, unless it is isolated itself.
  "Arabic words after a Latin name or code still run from the right": everywhere("direction",
      () => {
        const page = document.documentElement;
        const parts = [...document.querySelectorAll("main bdi, main h1, main [dir=auto]")].filter((part) => {
          const own = [...part.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data).join("");
          return /(?=\p{L})\p{Script=Arabic}/u.test(own) && part.closest("[lang]") === page && part.checkVisibility();
        });
        const wrong = parts.filter((part) => getComputedStyle(part).direction !== "rtl");
        return { seen: parts.length, wrong: [...new Set(wrong.map((part) => `“${part.textContent}” is painted “${paint.line(part)}” from left to right`))] };
      },
      ["ar", "fa"],
    ),

  // Latin words with their signs (C++, CC-BY-4.0), addresses, times, ratios and dates: from left to right wherever they stand.
  "what is read from the left is painted from the left": everywhere("latin",
      () => {
        const latin = /(?=[\w@.+#\/:~-]*[A-Za-z])\w[\w@.+#\/:~-]*[\w+#]/g;
        const number = /\p{Nd}+(?:[:.٫٬\/]\p{Nd}+)+|\b\d{4}-\d{2}-\d{2}\b/gu;
        const wrong = new Set();
        let seen = 0;
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode;
          if (!node.parentElement.checkVisibility()) continue;
          const found = [...node.data.matchAll(latin), ...node.data.matchAll(number)];
          if (found.length === 0) continue;
          const characters = paint.characters(node);
          for (const match of found) {
            seen += 1;
            const own = characters.filter((one) => one.at >= match.index && one.at < match.index + match[0].length);
            const right = own.slice(1).every((one, index) => !paint.oneLine(own[index].box, one.box) || one.middle > own[index].middle);
            if (!right) wrong.add(`“${match[0]}” is painted “${own.toSorted((a, b) => a.middle - b.middle).map((one) => one.character).join("")}” in “${node.data.trim().slice(0, 80)}”`);
          }
        }
        return { seen, wrong: [...wrong] };
      },
      ["ar", "fa"],
    ),
};
