// The page that searches. It looks words up in the files of the index that hold them, ranks the documents in which they stand, and shows them as cards.
//
// A query is a list of units, each a word or a phrase with other ways to say it. A document is found if it has every unit, in any of its ways; if
// there is none, those that have most. Titles go before what is told of a document, and that before its text; texts in the reader's language go
// before others of the same kind. The last word counts as begun while it is typed.
"use strict";
addEventListener("DOMContentLoaded", () => {
  const page = document.getElementById("halqa-search");
  const { load, card, draw, postings, bits, count, words, text, element, folding } = globalThis.halqaFind ?? {};
  if (!page || !folding) return;

  const form = page.querySelector("form");
  const field = form.querySelector("input");
  const details = form.querySelector("details");
  const choices = form.querySelector(".choices");
  const status = page.querySelector("[role=status]");
  const list = page.querySelector(".results");
  const more = page.querySelector(".more");
  const said = page.dataset;
  const [counted, kinds, languages] = [said.counted, said.kinds, said.languages].map((json) => JSON.parse(json));

  const SHOWN = 8; // results at once
  const FILES = 4; // files of words that are loaded for one word
  const TEXTS = 4; // documents in a file of texts
  const PAUSE = 120; // milliseconds without a key before what is typed is looked up
  const FACETS = ["professions", "stages", "modes", "languages"]; // that can be chosen here
  const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  // The index.

  let index; // the promise of the directory, with what is made of it

  function open() {
    index ??= load("words").then((directory) => ({ ...directory, fold: folding(directory.folding) }));
    index.catch(() => (index = undefined));
    return index;
  }

  const lists = new Map(); // file → promise of its words with their lists, in order

  /** The words of a file: `[word, [title, gist, told, text]]`. */
  function wordsOf(file) {
    if (!lists.has(file)) {
      const read = load(`words/${file}`).then((data) => {
        let before = [];
        return data.split(";").slice(0, -1).map((line) => {
          const [written, found] = line.split(" ");
          before = [...before.slice(0, DIGITS.indexOf(written[0])), ...written.slice(1)];
          return [before.join(""), found.split(".")];
        });
      });
      read.catch(() => lists.delete(file));
      lists.set(file, read);
    }
    return lists.get(file);
  }

  /** The last file that begins with that word or one before it. */
  const fileOf = ({ starts }, word) => Math.max(0, starts.findLastIndex((start) => start <= word));

  /** The words of the index that a key means, each with how well it fits: the word itself, one of the same stem, one that begins so. */
  async function lookUp(directory, key, isBegun) {
    const { fold } = directory;
    const stem = fold.stem(key);
    const root = fold.root(key);
    const own = fileOf(directory, key);
    const last = fileOf(directory, `${isBegun && root.startsWith(key) ? key : root}\u{FFFF}`);
    const first = fileOf(directory, root);
    // The file of the word itself comes first, should there be too many.
    const files = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    files.sort((one, other) => Math.abs(one - own) - Math.abs(other - own));
    const all = (await Promise.all(files.slice(0, FILES).map(wordsOf))).flat();
    const fits = [];
    for (const [word, found] of all) {
      const fit = word === key ? 1 : fold.stem(word) === stem ? 0.8 : isBegun && word.startsWith(key) ? 0.5 : 0;
      if (fit) fits.push({ fit, found });
    }
    // A word that nothing has may have been typed in part.
    return fits.length || isBegun ? fits : lookUp(directory, key, true);
  }

  // The query.

  /** What is typed, as units: `{ ways: [[key, …], …], isBegun }`. */
  function unitsOf({ fold, synonyms }, typed) {
    const isBegun = /[\p{L}\p{M}\p{N}]$/u.test(typed);
    const all = fold.words(typed);
    // A single word that tells nothing may be the beginning of one that does.
    if (!all.length && isBegun) return fold.typed(typed).slice(-1).filter((key) => key.length > 1).map((key) => ({ ways: [[key]], isBegun }));
    const alike = (one, other) => one === other || fold.stem(one) === fold.stem(other);
    const units = [];
    for (let at = 0; at < all.length; ) {
      const meant = synonyms.filter(([other]) => other.every((key, place) => all[at + place] && alike(all[at + place].key, key)));
      const longest = Math.max(1, ...meant.map(([other]) => other.length));
      const taken = all.slice(at, at + longest);
      const ways = [taken.map(({ key }) => key)];
      if (longest === 1 && taken[0].parts.length) ways.push(taken[0].parts);
      ways.push(...meant.filter(([other]) => other.length === longest).map(([, keys]) => keys));
      at += longest;
      units.push({ ways, isBegun: isBegun && at === all.length });
    }
    return units;
  }

  const WEIGHTS = [8, 4, 2, 1]; // of the title, of what it is about, of what else is told, of the text

  /** What every document has of a unit: `score`, and `place`, the best one (4 the title … 1 the text, 0 nowhere), and `whole` in titles. */
  async function weigh(directory, unit) {
    const size = directory.documents;
    const best = { score: new Float32Array(size), place: new Uint8Array(size), whole: new Uint8Array(size) };
    const ways = unit.ways.map((way) => Promise.all(way.map((key, at) => lookUp(directory, key, unit.isBegun && at === way.length - 1))));
    for (const [at, way] of (await Promise.all(ways)).entries()) {
      const sum = { score: new Float32Array(size), place: new Uint8Array(size).fill(4), whole: new Uint8Array(size).fill(1) };
      for (const fits of way) {
        const one = { score: new Float32Array(size), place: new Uint8Array(size), whole: new Uint8Array(size) };
        const read = fits.map(({ fit, found }) => ({ fit, places: WEIGHTS.map((_, place) => (found[place] ? postings(found[place], size) : [])) }));
        const rarity = Math.log(1 + size / read.reduce((sum, { places }) => places.reduce((all, { length }) => all + length, sum), 1));
        for (const { fit, places } of read) {
          for (const [place, documents] of places.entries()) {
            for (const document of documents) {
              one.score[document] = Math.max(one.score[document], WEIGHTS[place] * fit * rarity);
              one.place[document] = Math.max(one.place[document], 4 - place);
              if (place === 0 && fit > 0.5) one.whole[document] = 1;
            }
          }
        }
        for (let document = 0; document < size; document += 1) {
          sum.score[document] += one.score[document] / way.length;
          sum.place[document] = Math.min(sum.place[document], one.place[document]);
          sum.whole[document] &= one.whole[document];
        }
      }
      for (let document = 0; document < size; document += 1) {
        // What was typed goes before what else it may mean.
        const score = sum.place[document] ? sum.score[document] * (at === 0 ? 1 : 0.7) : 0;
        best.score[document] = Math.max(best.score[document], score);
        best.place[document] = Math.max(best.place[document], sum.place[document]);
        best.whole[document] |= sum.whole[document];
      }
    }
    return best;
  }

  /** The documents that are found, the best first, and whether they have only some of the words. */
  function rank({ documents: size, lengths }, found, units) {
    const length = (document) => DIGITS.indexOf(lengths[document]);
    const results = [];
    for (let document = 0; document < size; document += 1) {
      const has = found.filter(({ place }) => place[document]).length;
      if (!has) continue;
      const place = Math.min(...found.map(({ place }) => place[document] || 9));
      const whole = found.every(({ whole }) => whole[document]);
      const score = found.reduce((sum, { score }) => sum + score[document], 0);
      const asked = units.reduce((sum, { ways }) => sum + ways[0].length, 0);
      // A title that says little else is meant.
      const fill = place === 4 ? 8 * Math.min(1, asked / Math.max(1, length(document) % 31)) : 0;
      results.push({ document, has, group: place === 4 && whole ? 5 : place, isForeign: length(document) > 30, score: score + fill });
    }
    const most = Math.max(...results.map(({ has }) => has));
    const isPart = results.length > 0 && most < found.length;
    const kept = results.filter(({ has }) => has === most);
    if (isPart) for (const result of kept) result.group = 0;
    kept.sort((a, b) => b.group - a.group || a.isForeign - b.isForeign || b.score - a.score || a.document - b.document);
    return { results: kept.map(({ document }) => document), isPart };
  }

  // What is chosen beside the words.

  let offered; // the promise of the facets, once somebody looks at them

  /** Puts the choices there: the kind, and the terms of some facets. */
  function offer() {
    offered ??= Promise.all([load("facets"), open()]).then(([data, directory]) => {
      const select = (name, label, options) => {
        const made = element("select", { name, id: `halqa-by-${name}` }, element("option", { value: "" }, said.any));
        for (const [value, words] of options) made.append(element("option", { value }, text(words)));
        choices.append(element("p", {}, element("label", { for: made.id }, text(label)), made));
      };
      select("kind", said.kind, directory.kinds.map(([kind]) => [kind, kinds[kind]]));
      for (const { id, name, groups } of data.facets.filter(({ id }) => FACETS.includes(id))) {
        select(id, name, groups.flatMap(({ terms }) => terms));
      }
      return data;
    });
    offered.catch(() => (offered = undefined));
    return offered;
  }

  /** Whether a document is among what is chosen. */
  async function sieve(directory, state) {
    const chosen = [...state].filter(([name]) => name !== "q");
    if (!chosen.length) return () => true;
    const data = await offer();
    const tests = chosen.map(([name, value]) => {
      if (name === "kind") {
        const at = directory.kinds.findIndex(([kind]) => kind === value);
        const end = directory.kinds[at + 1]?.[1] ?? directory.documents;
        return (document) => at >= 0 && directory.kinds[at][1] <= document && document < end;
      }
      const terms = data.facets.find(({ id }) => id === name)?.groups.flatMap(({ terms }) => terms);
      const listed = terms?.find(([id]) => id === value)?.[2];
      const set = listed ? bits(listed, data.modules) : [];
      return (document) => ((set[document >> 5] >> (document & 31)) & 1) === 1;
    });
    return (document) => tests.every((test) => test(document));
  }

  // Results.

  const WORD = /[\p{L}\p{M}\p{N}\u200C\u2010\u2011'’-]+/gu;

  /** Says of a text which of its words were looked for: `[from, to, unit]`. */
  function finder({ fold }, units) {
    const keys = units.flatMap(({ ways, isBegun }, unit) =>
      ways.flatMap((way) => way.map((key, at) => ({ unit, key, stem: fold.stem(key), isBegun: isBegun && at === way.length - 1 }))));
    const unitOf = (word) => {
      const forms = fold.words(word).flatMap(({ key, parts, perhaps }) => [key, ...parts, ...perhaps]);
      const is = ({ key, stem, isBegun }) => forms.some((form) => form === key || fold.stem(form) === stem || (isBegun && form.startsWith(key)));
      return keys.find(is)?.unit;
    };
    return (text) => [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
      const unit = unitOf(word);
      return unit === undefined ? [] : [[index, index + word.length, unit]];
    });
  }

  /** A text as nodes with marks. */
  function marked(text, hits) {
    let from = 0;
    const nodes = hits.flatMap(([start, end]) => {
      const made = [text.slice(from, start), element("mark", {}, text.slice(start, end))];
      from = end;
      return made;
    });
    return [...nodes, text.slice(from)].filter((node) => node !== "");
  }

  /** Marks the words in an element and gives the units that it has. */
  function mark(made, find) {
    const units = new Set();
    const walker = document.createTreeWalker(made, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    for (const node of nodes) {
      const hits = find(node.data);
      if (!hits.length) continue;
      node.replaceWith(...marked(node.data, hits));
      for (const [, , unit] of hits) units.add(unit);
    }
    return units;
  }

  const BEFORE = 60; // letters of an excerpt before its first mark
  const EXCERPT = 180; // letters of an excerpt

  /** The piece of a text that has most of the units that are not seen yet, with marks; nothing if it has none. */
  function excerpt(text, find, has) {
    const hits = find(text);
    let best;
    for (const [start] of hits) {
      const inside = hits.filter(([from, to]) => from >= start && to <= start + EXCERPT - BEFORE);
      const units = [...new Set(inside.map(([, , unit]) => unit))];
      const fresh = units.filter((unit) => !has.has(unit)).length;
      const worth = fresh && fresh * 10 + units.length;
      if (worth > (best?.worth ?? 0)) best = { start, worth };
    }
    if (!best) return undefined;
    // It begins and ends between words.
    const cut = Math.max(0, best.start - BEFORE);
    const from = cut ? text.indexOf(" ", cut) + 1 : 0;
    const begin = from > best.start ? best.start : from;
    const rest = text.slice(begin);
    const end = rest.length > EXCERPT ? Math.max(rest.lastIndexOf(" ", EXCERPT), best.start - begin + 1) : rest.length;
    const piece = rest.slice(0, end);
    return [begin ? "… " : "", ...marked(piece, find(piece)), end < rest.length ? " …" : ""].filter(Boolean);
  }

  /** Shows a piece of the text of a result, once it is seen, if its title and summary do not have all that was looked for. */
  const seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      seen.unobserve(target);
      target.whenSeen?.();
    }
  });

  async function result(document, find, units) {
    const found = await card(document);
    const notes = [];
    if (found.kind) notes.push(element("span", { class: "kind" }, kinds[found.kind]));
    const lang = typeof found.title === "string" ? undefined : found.title[1];
    if (lang) notes.push(element("strong", { class: "in-language" }, languages[lang] ?? lang));
    const made = draw(found, ...notes);
    const summary = made.querySelector("p");
    const has = new Set([...mark(made.querySelector("h3"), find), ...mark(summary, find)]);
    if (has.size < units.length) {
      made.whenSeen = async () => {
        const said = (await load(`texts/${Math.floor(document / TEXTS)}`))[document % TEXTS];
        const piece = said && excerpt(text(said), find, has);
        if (!piece) return;
        const shown = words(said, "p");
        shown.className = "excerpt";
        shown.replaceChildren(...piece);
        summary.after(shown);
      };
    }
    return made;
  }

  let asked = 0; // the number of the last search: an earlier one that ends later is dropped
  let next; // shows further results

  async function show(state) {
    const turn = (asked += 1);
    const typed = (state.get("q") ?? "").trim() && state.get("q");
    if (!typed) return clear();
    page.setAttribute("aria-busy", "true");
    try {
      const directory = await open();
      const units = unitsOf(directory, typed);
      if (!units.length) return turn === asked && clear();
      const [fits, found] = await Promise.all([sieve(directory, state), Promise.all(units.map((unit) => weigh(directory, unit)))]);
      const { results, isPart } = rank(directory, found, units);
      const kept = results.filter(fits);
      const find = finder(directory, units);
      const cards = (from) => Promise.all(kept.slice(from, from + SHOWN).map((document) => result(document, find, units)));
      const first = await cards(0);
      if (turn !== asked) return;
      const notes = [];
      if (kept.length === 0) notes.push([results.length ? said.filters : said.advice]);
      else if (isPart) notes.push([said.partly]);
      status.replaceChildren(element("h2", { class: "number" }, kept.length ? count(counted, kept.length) : said.none), ...notes.map((note) => element("p", {}, ...note)));
      put(first, true);
      more.hidden = kept.length <= SHOWN;
      next = async () => {
        const from = list.children.length;
        put(await cards(from), false);
        more.hidden = list.children.length >= kept.length;
        list.children[from]?.querySelector("a").focus();
      };
    } catch {
      if (turn !== asked) return;
      clear();
      status.replaceChildren(element("p", { class: "notice" }, said.failed));
    } finally {
      if (turn === asked) page.removeAttribute("aria-busy");
    }
  }

  function put(made, isNew) {
    if (isNew) list.replaceChildren();
    list.append(...made);
    for (const one of made) if (one.whenSeen) seen.observe(one);
  }

  function clear() {
    status.replaceChildren();
    list.replaceChildren();
    more.hidden = true;
    page.removeAttribute("aria-busy");
  }

  // The state is in the address, as the form would send it: a search can be kept, sent, and gone back to.

  function stated() {
    const state = new URLSearchParams(new FormData(form));
    for (const [name, value] of [...state]) if (!value) state.delete(name);
    return state;
  }

  const address = (state) => `${location.pathname}${state.size ? `?${state}` : ""}`;

  async function restore() {
    const state = new URLSearchParams(location.search);
    field.value = state.get("q") ?? "";
    const chosen = [...state].filter(([name]) => name !== "q");
    if (chosen.length) {
      details.open = true;
      await offer().catch(() => {});
    }
    for (const select of choices.querySelectorAll("select")) select.value = state.get(select.name) ?? "";
    await show(state);
  }

  let pause;

  /** Looks up what the form says. What is typed changes the address in place; what is sent or chosen is gone back from. */
  function search(isStep) {
    clearTimeout(pause);
    const state = stated();
    if (address(state) !== location.pathname + location.search) {
      if (isStep) history.pushState(null, "", address(state));
      else history.replaceState(null, "", address(state));
    }
    return show(state);
  }

  field.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => search(false), PAUSE);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search(true);
  });
  choices.addEventListener("change", () => search(true));
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    for (const select of choices.querySelectorAll("select")) select.value = "";
    search(true);
  });
  details.addEventListener("toggle", () => details.open && offer().catch(() => (status.textContent = said.failed)));
  more.addEventListener("click", () => next?.());
  addEventListener("popstate", restore);

  page.hidden = false;
  if (!location.search) field.focus({ preventScroll: true });
  restore();
});
