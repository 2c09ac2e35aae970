// Words as search compares them, folded as src/fold.rs does. The table comes with the index; tests/find/fold.txt shows that both do the same with it.
(() => {
  "use strict";

  const LETTER = /^[\p{Alphabetic}\p{M}\p{N}]$/u;
  const length = (word) => [...word].length;

  // The words of a text by a table: `words` gives those that tell something, `stem` a word without its endings.
  function folding(table) {
    const map = new Map(table.map);
    const joiners = new Set(table.joiners);
    const stop = new Set(table.stop);
    const zeros = table.zeros.map((zero) => zero.codePointAt(0));

    function character(c) {
      if (/^[a-z0-9]$/.test(c)) return c;
      if (joiners.has(c)) return "-";
      if (c < "\x80") return " ";
      if (table.drop.some(([from, to]) => from <= c && c <= to)) return "";
      if (map.has(c)) return map.get(c);
      const zero = zeros.find((zero) => zero <= c.codePointAt(0) && c.codePointAt(0) < zero + 10);
      if (zero !== undefined) return String(c.codePointAt(0) - zero);
      return LETTER.test(c) ? c : " ";
    }

    const fold = (text) => [...text.normalize("NFKD").toLowerCase()].map(character).join("");
    const script = (word) => table.scripts.find(({ from, to }) => from <= word && word[0] <= to);
    const without = (starts, word) => starts.filter((start) => word.startsWith(start)).map((start) => word.slice(start.length));

    // A word without its article.
    const front = (word) => without(script(word)?.articles ?? [], word).find((rest) => length(rest) >= 2) ?? word;

    function word(token) {
      const parts = token.split("-").filter(Boolean);
      const whole = parts.join("");
      if (!whole || stop.has(whole)) return [];
      const key = front(whole);
      return [{
        key,
        parts: parts.length > 1 ? parts.filter((part) => !stop.has(part)).map(front) : [],
        perhaps: without(script(key)?.particles ?? [], key).filter((rest) => length(rest) >= 4),
      }];
    }

    function stem(key) {
      let stem = key;
      for (const group of script(key)?.ends ?? []) {
        const fits = ([ending, , least]) => stem.endsWith(ending) && length(stem) - length(ending) >= least;
        const end = group.find(fits);
        if (end) stem = stem.slice(0, stem.length - end[0].length) + end[1];
      }
      return stem;
    }

    // What all words begin with that may have the stem of a word: an ending's replacement is no part of them.
    function root(key) {
      const own = stem(key);
      const ends = (script(key)?.ends ?? []).flat();
      return ends.some(([, instead]) => instead && own.endsWith(instead)) ? [...own].slice(0, -1).join("") : own;
    }

    return {
      words: (text) => fold(text).split(" ").flatMap(word),
      // Its words as they are typed, also those that tell nothing.
      typed: (text) => fold(text).split(/[ -]+/).filter(Boolean),
      stem,
      root,
    };
  }

  globalThis.halqaFind = Object.assign(globalThis.halqaFind ?? {}, { folding });
})();
