// The data by which modules are found: loads it, reads it, and draws an entry as a result. Search and filters stand on it.
//
// A document is an entry's number in the language: first all modules by title, then the others. The data comes in scripts, since a page that is read
// from a disk can load nothing else; each calls a function below. What writes it is src/export/find.rs.
"use strict";
globalThis.halqaFind = (() => {
  const { folder, version, numbers } = document.currentScript.dataset;
  const SVG = "http://www.w3.org/2000/svg";
  const CARDS = 8; // documents in a file of cards
  const LABELLED = 8; // with more seats than this the dots of a circle are small
  const RTL = document.documentElement.dir === "rtl";

  const waiting = new Map(); // name → what to do with the data
  const loaded = new Map(); // name → promise of the data

  /** The data of that name, of which the file calls `give`; loaded once, and asked for again if that failed. */
  function load(name) {
    if (loaded.has(name)) return loaded.get(name);
    const data = new Promise((resolve, reject) => {
      waiting.set(name, resolve);
      const script = document.createElement("script");
      script.src = `${folder}find/${name}.js?v=${version}`;
      script.onload = () => (script.remove(), waiting.delete(name) && reject(new Error(`${name}: no data in the file`)));
      script.onerror = () => (script.remove(), waiting.delete(name), reject(new Error(`${name}: no such file`)));
      document.head.append(script);
    });
    data.catch(() => loaded.delete(name));
    loaded.set(name, data);
    return data;
  }

  /** Called by a data file. */
  function give(name, data) {
    waiting.get(name)?.(data);
    waiting.delete(name);
  }

  // Lists of documents. Three forms, named by the first sign: + the gaps between documents, - those between all others, = a map with six in a digit.

  const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const VALUE = new Uint8Array(128);
  for (let value = 0; value < 64; value += 1) VALUE[DIGITS.charCodeAt(value)] = value;

  /** The documents of a list among the first `size`, as a set of bits: 32 in a number, the first in its lowest. */
  function bits(text, size) {
    const set = new Uint32Array(Math.ceil(size / 32));
    const add = (document) => (set[document >> 5] |= 1 << (document & 31));
    if (text[0] === "=") {
      for (let at = 1; at < text.length; at += 1) {
        const value = VALUE[text.charCodeAt(at)];
        for (let bit = 0; bit < 6; bit += 1) if ((value >> bit) & 1) add((at - 1) * 6 + bit);
      }
      return set;
    }
    let [next, higher] = [0, 0];
    for (let at = 1; at < text.length; at += 1) {
      const value = VALUE[text.charCodeAt(at)];
      if (value >= 48) {
        higher = higher * 16 + value - 48;
        continue;
      }
      next += higher * 48 + value;
      add(next);
      next += 1;
      higher = 0;
    }
    return text[0] === "-" ? without(all(size), set) : set;
  }

  /** The first `size` documents. */
  function all(size) {
    const set = new Uint32Array(Math.ceil(size / 32)).fill(-1);
    if (size % 32) set[set.length - 1] = 2 ** (size % 32) - 1;
    return set;
  }

  const without = (set, other) => set.map((word, at) => word & ~other[at]);

  /** The documents of a set, in order. */
  function documents(set) {
    const found = [];
    for (let at = 0; at < set.length; at += 1) {
      for (let word = set[at]; word !== 0; word &= word - 1) found.push(at * 32 + 31 - Math.clz32(word & -word));
    }
    return Uint32Array.from(found);
  }

  /** The documents of a list, in order. */
  const postings = (text, size) => documents(bits(text, size));

  // Words and numbers.

  const format = new Intl.NumberFormat(numbers);
  const rules = new Intl.PluralRules(document.documentElement.lang);
  const number = (value) => format.format(value);

  /** Says a number by what a message says of others (`[[number, words], …]`): of the same number, else of the last of the same plural form. */
  function count(said, value) {
    const exact = said.find(([other]) => other === value);
    const alike = said.filter(([other]) => rules.select(other) === rules.select(value)).at(-1);
    return (exact ?? alike ?? said.at(-1))[1].replace("{}", () => number(value));
  }

  /** An element with attributes and children; attributes that are missing are left out. */
  function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) if (value !== undefined && value !== null) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  /** Words of the data in an element: a text, or `[text, language, direction]`. */
  function words(said, name = "bdi") {
    const [text, lang, dir] = typeof said === "string" ? [said] : said;
    return element(name, { lang, dir }, text);
  }

  /** The text of such words. */
  const text = (said) => (typeof said === "string" ? said : said[0]);

  // Cards, which look like those of the components `card` and `entry_card`.

  /** The card of a document. */
  const card = (document) => load(`cards/${Math.floor(document / CARDS)}`).then((cards) => cards[document % CARDS]);

  /** The circle of seats of a card, small. */
  function seats([filled, open]) {
    const total = filled + open;
    const place = (index) => {
      const angle = ((RTL ? -1 : 1) * 2 * Math.PI * index) / total - Math.PI / 2;
      const short = (value) => Number(value.toFixed(1));
      return `M${short(12 + 9.4 * Math.cos(angle))} ${short(12 + 9.4 * Math.sin(angle))}h0`;
    };
    const dots = (from, to) => Array.from({ length: to - from }, (_, index) => place(from + index)).join("");
    const svg = document.createElementNS(SVG, "svg");
    const part = (name, attributes) => {
      const made = document.createElementNS(SVG, name);
      for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
      svg.append(made);
    };
    svg.setAttribute("class", total > LABELLED ? "seats many" : "seats");
    svg.setAttribute("viewBox", "0 0 24 24");
    svg.setAttribute("aria-hidden", "true");
    part("circle", { cx: 12, cy: 12, r: 9.4 });
    if (filled > 0) part("path", { d: dots(0, filled) });
    if (open > 0) {
      part("path", { d: dots(filled, total) });
      part("path", { class: "open", d: dots(filled, total) });
    }
    return svg;
  }

  /** A card as an element of a list; `notes` are elements that stand first in its last row. */
  function draw(card, ...notes) {
    const made = element("li", { class: card.kind ? "card entry" : "card" });
    const link = element("a", { href: folder + card.href });
    link.append(typeof card.title === "string" ? card.title : words(card.title, "span"));
    made.append(element("h3", {}, link));
    if (card.seats) made.append(seats(card.seats), element("span", { class: "told" }, card.circle));
    made.append(element("p", {}, typeof card.summary === "string" ? card.summary : words(card.summary, "span")));
    const row = element("p", { class: "meta line" });
    const parts = [card.status && element("strong", {}, card.status), ...notes, ...card.meta.map((said) => element("span", {}, words(said)))];
    for (const part of parts.filter(Boolean)) row.append(...(row.hasChildNodes() ? [" ", part] : [part]));
    if (row.hasChildNodes()) made.append(row);
    return made;
  }

  return {
    facets: (data) => give("facets", data),
    cards: (file, data) => give(`cards/${file}`, data),
    give, load, card, draw, bits, all, documents, postings, number, count, words, text, element,
  };
})();
