// The filters of the list of all modules: OR within a facet, AND across facets; what is chosen stands in the address.
//
// Without a choice the list is the page's own. With one, the script counts with sets of bits (find.js) and draws the cards that it needs.
"use strict";
addEventListener("DOMContentLoaded", () => {
  const form = document.getElementById("halqa-filters");
  const find = globalThis.halqaFind;
  if (!form || !find) return form?.remove();
  const { element, words } = find;

  const SHEET = 24; // results at once: they may stand in as many files
  const LONG = 20; // a facet with more terms than this gets a field to find them by
  const OPEN = "professions"; // the facet that is open at first
  const SORTS = ["title", "date", "hours"];

  const says = form.dataset;
  const counted = JSON.parse(says.counted);
  const fold = form.querySelector("h2 button");
  const panel = document.getElementById("halqa-facets");
  const results = document.getElementById("halqa-results");
  const heading = results.querySelector("h2");
  const status = results.querySelector("[role=status] > h2");
  const sorting = results.querySelector(".sort");
  const sort = sorting.querySelector("select");
  const list = results.querySelector(".cards");
  const sheets = results.querySelector(".sheets");
  const own = [...list.children];

  let data;
  let facets; // [{id, name, terms: [{id, chip, set, input, item, count}], …}]
  let shown = 0; // how many results are drawn
  let order = []; // the documents of the result, in order
  let notes = new Map(); // document → [date, label], when sorted by date
  let drawing = 0; // the number of the latest drawing: what an earlier one still loads is not shown

  // Sets.

  /** How many documents two sets have in common. */
  function common(one, other) {
    let sum = 0;
    for (let at = 0; at < one.length; at += 1) {
      let word = one[at] & other[at];
      word -= (word >>> 1) & 0x55555555;
      word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
      sum += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
    }
    return sum;
  }

  const both = (one, other) => one.map((word, at) => word & other[at]);
  const either = (one, other) => one.map((word, at) => word | other[at]);
  const has = (set, document) => (set[document >> 5] >>> (document & 31)) & 1;

  // What is chosen.

  const chosen = (facet) => facet.terms.filter((term) => term.input.checked);
  const isPlain = () => sort.value === "title" && facets.every((facet) => chosen(facet).length === 0);

  /** The address of what is chosen. */
  function address() {
    const part = (text) => encodeURIComponent(text).replaceAll("%3A", ":");
    const parts = facets.map((facet) => [facet.id, chosen(facet).map((term) => part(term.id)).join(",")]);
    const query = [...parts, ["sort", sort.value === "title" ? "" : sort.value]].filter(([, value]) => value);
    return query.length > 0 ? `?${query.map(([key, value]) => `${part(key)}=${value}`).join("&")}` : location.pathname;
  }

  /** Chooses what the address says. */
  function restore() {
    const query = new URLSearchParams(location.search);
    for (const facet of facets) {
      const ids = (query.get(facet.id) ?? "").split(",");
      for (const term of facet.terms) {
        term.input.checked = ids.includes(term.id);
        if (term.input.checked) for (let at = term.input.closest("details"); at; at = at.parentElement.closest("details")) at.open = true;
      }
    }
    const option = sort.querySelector(`option[value="${SORTS.find((one) => one === query.get("sort")) ?? "title"}"]`);
    sort.value = option && !option.hidden ? option.value : "title";
  }

  // The result.

  /** Counts anew, and shows the result. */
  function update() {
    const every = find.all(data.modules);
    const sets = facets.map((facet) => chosen(facet).map((term) => term.set).reduce((one, set) => (one ? either(one, set) : set), undefined));
    const result = sets.reduce((one, set) => (set ? both(one, set) : one), every);
    facets.forEach((facet, at) => {
      // A facet's own choice does not lessen what its other terms would bring.
      const rest = sets[at] ? sets.reduce((one, set, other) => (set && other !== at ? both(one, set) : one), every) : result;
      for (const term of facet.terms) {
        const count = common(term.set, rest);
        if (count !== term.shown) {
          term.shown = count;
          term.count.textContent = `(${find.number(count)})`;
          term.item.classList.toggle("empty", count === 0);
        }
      }
      mark(facet.mark, chosen(facet).length);
    });
    mark(foldMark, facets.reduce((sum, facet) => sum + chosen(facet).length, 0));
    order = sorted(result);
    say(find.count(counted, order.length));
    drawChips();
    drawList();
    for (const link of document.querySelectorAll(".languages a")) link.search = location.search;
  }

  function mark(place, count) {
    place.textContent = count > 0 ? find.number(count) : "";
    place.hidden = count === 0;
  }

  function say(text) {
    if (status.textContent !== text) status.textContent = text;
  }

  /** The documents of a set in the chosen order; by title is that of their numbers. */
  function sorted(result) {
    notes = new Map();
    if (sort.value === "title") return [...find.documents(result)];
    const left = result.slice();
    const found = [];
    const take = (listed, note) => {
      for (const document of find.postings(listed, data.modules)) {
        if (!has(left, document)) continue;
        left[document >> 5] &= ~(1 << (document & 31));
        found.push(document);
        if (note) notes.set(document, note);
      }
    };
    if (sort.value === "hours") for (const [, listed] of data.orders.hours) take(listed);
    else {
      const now = new Date();
      const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
      for (const [date, label, listed] of data.orders.date) if (date >= today) take(listed, [date, label]);
    }
    return [...found, ...find.documents(left)];
  }

  function drawList() {
    drawing += 1;
    const plain = isPlain();
    if (sheets) sheets.hidden = !plain;
    none.hidden = plain || order.length > 0;
    list.hidden = order.length === 0;
    if (plain || order.length === 0) {
      list.replaceChildren(...(plain ? own : []));
      list.removeAttribute("aria-busy");
      shown = order.length;
      more.hidden = true;
    } else {
      shown = 0;
      drawMore();
    }
  }

  /** Draws the next results; the focus goes to the first of them if `isNext`. */
  async function drawMore(isNext = false) {
    const mine = drawing;
    const [from, to] = [shown, Math.min(shown + SHEET, order.length)];
    list.setAttribute("aria-busy", "true");
    try {
      const cards = await Promise.all(order.slice(from, to).map(find.card));
      if (mine !== drawing || shown !== from) return;
      const drawn = cards.map((card, at) => find.draw(card, ...dated(order[from + at])));
      if (from === 0) list.replaceChildren(...drawn);
      else list.append(...drawn);
      shown = to;
      more.hidden = shown === order.length;
      if (isNext) drawn[0].querySelector("a").focus();
    } catch {
      if (mine === drawing) say(says.failed);
    }
    if (mine === drawing) list.removeAttribute("aria-busy");
  }

  function dated(document) {
    const note = notes.get(document);
    return note ? [element("time", { datetime: note[0] }, note[1])] : [];
  }

  /** A button for each term that is chosen, which removes it; and one that removes all. */
  function drawChips() {
    const terms = facets.flatMap(chosen);
    const chip = (term) => {
      const cross = document.createElementNS("http://www.w3.org/2000/svg", "svg");
      const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
      path.setAttribute("d", "M2 2L10 10M10 2L2 10");
      cross.setAttribute("viewBox", "0 0 12 12");
      cross.setAttribute("aria-hidden", "true");
      cross.append(path);
      const name = says.remove.replace("{}", () => find.text(term.chip));
      const button = element("button", { type: "button", "aria-label": name }, words(term.chip), cross);
      button.addEventListener("click", () => {
        const at = terms.indexOf(term);
        term.input.checked = false;
        change();
        (chips.querySelectorAll("button")[at] ?? heading).focus();
      });
      return element("li", {}, button);
    };
    chips.hidden = terms.length === 0;
    chips.replaceChildren(...terms.map(chip));
    if (terms.length > 1) chips.append(element("li", {}, clearer("clear")));
  }

  function clearer(kind) {
    const button = element("button", { type: "button", class: kind }, says.clear);
    button.addEventListener("click", () => {
      for (const term of facets.flatMap(chosen)) term.input.checked = false;
      change();
      heading.focus();
    });
    return button;
  }

  /** After a choice: a new address, and the result. */
  function change() {
    history.pushState(null, "", address());
    update();
  }

  // The form.

  function build() {
    const size = data.modules;
    facets = data.facets.map(({ id, name, groups }) => {
      const facet = { id, name, terms: [], mark: element("span", { class: "count" }) };
      const fields = groups.map(({ name: group, short, terms }) => {
        const items = terms.map(([id, label, listed, code, inner]) => {
          const input = element("input", { type: "checkbox", name: facet.id, value: id });
          const count = element("span", { class: "count" });
          const said = element("span", {}, ...(code ? [element("bdi", { class: "code" }, code), " "] : []), ...(find.text(label) ? [words(label), "\u00a0"] : []), count);
          const item = element("li", { class: inner ? "inner" : undefined }, element("label", {}, input, said));
          const chip = code ? [short, code].filter(Boolean).join(" ") : label;
          facet.terms.push({ id, chip, input, count, item, set: find.bits(listed, size) });
          return item;
        });
        const ul = element("ul", {}, ...items);
        if (!group) return ul;
        return element("details", { class: "facet", open: groups.length === 1 ? "" : undefined }, element("summary", {}, words(group)), field(group, ul));
      });
      if (facet.terms.length > LONG) fields.unshift(finder(facet));
      const whole = element("details", { class: "facet", open: id === OPEN ? "" : undefined }, element("summary", {}, words(name), facet.mark), field(name, ...fields));
      facet.terms.forEach(({ input }) => input.addEventListener("change", change));
      panel.querySelector(".send").before(whole);
      return facet;
    });
    sort.querySelector("[value=date]").hidden = data.orders.date.length === 0;
  }

  function field(name, ...children) {
    const legend = element("legend", { class: "hidden" });
    legend.append(words(name));
    return element("fieldset", {}, legend, ...children);
  }

  /** A field that leaves only the terms of a long facet that hold what is typed. */
  function finder(facet) {
    const id = `halqa-find-${facet.id}`;
    const input = element("input", { type: "text", id, dir: "auto", placeholder: " ", autocomplete: "off", enterkeyhint: "done" });
    const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    input.addEventListener("input", () => {
      const wanted = plain(input.value.trim());
      for (const { item } of facet.terms) item.hidden = !plain(item.textContent).includes(wanted);
      if (!wanted) return;
      for (const group of input.closest("fieldset").querySelectorAll("details")) group.open = group.querySelector("li:not([hidden])") !== null;
    });
    const label = element("label", { for: id }, says.find.replace("{}", () => find.text(facet.name)));
    return element("p", { class: "within" }, label, input);
  }

  function unfold(isOpen) {
    fold.setAttribute("aria-expanded", String(isOpen));
    panel.hidden = !isOpen;
  }

  const foldMark = element("span", { class: "count", hidden: "" });
  const chips = element("ul", { class: "chips chosen", "aria-label": says.chosen, hidden: "" });
  const none = element("div", { class: "none", hidden: "" }, element("p", {}, says.none), element("p", {}, clearer("button")));
  const further = element("button", { type: "button" }, says.more);
  const more = element("p", { class: "more", hidden: "" }, further);

  fold.append(foldMark);
  fold.addEventListener("click", () => unfold(panel.hidden));
  further.addEventListener("click", () => drawMore(true));
  sort.addEventListener("change", change);
  addEventListener("popstate", () => facets && (restore(), update()));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    // Where the list stands under the form, what was hidden by it comes into view.
    if (results.getBoundingClientRect().top > panel.getBoundingClientRect().top) unfold(false);
    heading.focus();
  });

  find.load("facets").then((loaded) => {
    data = loaded;
    build();
    heading.tabIndex = -1;
    list.before(chips);
    list.after(none, more);
    unfold(matchMedia("(min-width: 56rem)").matches);
    form.parentElement.querySelector(".narrow")?.setAttribute("hidden", "");
    form.hidden = false;
    sorting.hidden = false;
    restore();
    update();
  }).catch((fault) => {
    // The links to the facets stay as the way to narrow down.
    form.remove();
    sorting.remove();
    throw fault;
  });
});
