// The browser side of the live preview: it listens to the server, keeps the page up to date and shows what is wrong and where things stand.
// All of it lives in one shadow root, so that it and the page's own look don't touch. What authors wrote is never read as HTML.
"use strict";
(() => {
  const { base, page: served } = document.currentScript.dataset;
  const at = location.pathname.slice(base.length);
  const root = document.documentElement;
  const lang = root.lang || "en";
  let words = {};

  // What outlives a reload is kept in the tab's own storage. A browser may refuse it; then nothing is remembered.
  const kept = {};
  try { Object.assign(kept, JSON.parse(sessionStorage.getItem("halqa-preview"))); } catch {}
  const keep = (changes) => {
    try { sessionStorage.setItem("halqa-preview", JSON.stringify(Object.assign(kept, changes))); } catch {}
  };
  /** An element with its attributes (a function becomes a listener) and what stands in it. */
  function make(name, attributes = {}, ...inner) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (typeof value === "function") element[key] = value;
      else if (value || value === 0 || value === "") element.setAttribute(key, value === true ? "" : value);
    }
    element.append(...inner.filter(Boolean));
    return element;
  }
  const button = (className, onclick, rest = {}, ...inner) => make("button", { type: "button", class: className, onclick, ...rest }, ...inner);
  const styleSheet = (href, rest) => make("link", { rel: "stylesheet", href, ...rest });

  // ----- The frame: everything hangs at the lower edge of the window
  const notes = make("div", { class: "notes", "aria-live": "polite" });
  const heading = make("h2", { id: "heading" });
  const foldList = button("fold", () => setList(false));
  const [explained, more] = ["explained", "more"].map((name) => make("p", { class: name }));
  const list = make("ol");
  const scroller = make("div", { class: "scroller", tabindex: 0, role: "group", "aria-labelledby": "heading" }, list, more);
  const overlay = make("dialog", { id: "problems", "aria-labelledby": "heading" }, make("header", {}, heading, foldList), explained, scroller);
  const foldBar = button("sign", () => layBar(parts.hidden));
  const count = button("count", () => setList(!overlay.open), { "aria-controls": "problems", hidden: true });
  const about = make("div", { class: "about" });
  const parts = make("div", { class: "parts" }, about);
  const bar = make("div", { class: "bar", hidden: true }, foldBar, count, parts);
  const told = make("p", { class: "told", role: "status" });
  const frame = make("aside", { class: "halqa-preview", lang, dir: root.dir || "ltr" }, notes, overlay, bar, told);
  // Shown once its look is there: no flash of bare text.
  const host = make("halqa-preview", { hidden: true });
  const shadow = host.attachShadow({ mode: "open" });
  shadow.append(styleSheet(`${base}halqa-preview/live.css`, { onload: () => (host.hidden = false) }), frame);
  root.append(host);
  root.classList.add("halqa-previewed");
  document.head.append(styleSheet(`${base}halqa-preview/live.css`));
  // The page gets room for the bar at its end, and keeps what has the focus above it.
  new ResizeObserver(() => root.style.setProperty("--halqa-bar", `${bar.offsetHeight}px`)).observe(bar);

  // ----- Reloading, and coming back to the same place
  const address = location.pathname + location.search;
  const isHere = (href) => new URL(href, location.href).pathname === new URL(base + at, location.href).pathname;
  /** Every <details> by a name that stays when others are added: the text of its summary, marked where that was there before. */
  function folds() {
    const found = new Map();
    for (const element of document.querySelectorAll("details")) {
      let name = element.querySelector("summary")?.textContent ?? "";
      while (found.has(name)) name += "+";
      found.set(name, element);
    }
    return found;
  }

  function reload() {
    // The anchor next above the window's upper edge: if text further up grows, it moves, and the reader along with it.
    const place = { address, y: scrollY, top: -Infinity, folds: [...folds()].map(([name, { open }]) => [name, open]) };
    for (const one of document.querySelectorAll("main [id]")) {
      const { top = Infinity } = one.getClientRects()[0] ?? {};
      if (top <= 1 && top > place.top) Object.assign(place, { top, anchor: one.id });
    }
    keep({ place });
    history.scrollRestoration = "manual";
    // Until the new page is there, this one would keep its connection: six that are loaded again would wait for one another for ever.
    leave();
    location.reload();
  }

  function restore() {
    const { place } = kept;
    keep({ place: null });
    if (place?.address !== address) return;
    const wereOpen = new Map(place.folds);
    for (const [name, element] of folds()) element.open = wereOpen.get(name) ?? element.open;
    const go = () => {
      const anchor = place.anchor && document.getElementById(place.anchor);
      scrollTo({ top: anchor ? scrollY + anchor.getBoundingClientRect().top - place.top : place.y, behavior: "instant" });
    };
    go();
    // Pictures that come late and a fragment in the address move the page again; a reader who has gone on is left alone.
    for (const event of ["wheel", "touchstart", "keydown", "pointerdown"]) addEventListener(event, () => removeEventListener("load", go), { once: true, passive: true });
    addEventListener("load", go);
    // Not at once: at the end of loading, the browser would go to the old place itself.
    addEventListener("load", () => setTimeout(() => (history.scrollRestoration = "auto"), 100));
  }
  restore();

  /** Puts a new style sheet in the place of its earlier version; false if the page has none. */
  function swap(style) {
    const unhashed = (href) => new URL(href, location.href).pathname.replace(/\.[0-9a-f]+\.css$/, ".css");
    const old = [...document.querySelectorAll("link[rel=stylesheet]")].filter(({ href }) => unhashed(href) === unhashed(style));
    // Both hold until the new one is there: at no moment the page is bare.
    old[old.length - 1]?.after(styleSheet(style, { onload: () => old.forEach((link) => link.remove()), onerror: reload }));
    return old.length > 0;
  }

  // ----- Listening. Browsers allow six connections to a host, and authors open more tabs than that. So a tab that is not seen has none, and
  // of those that are seen a few listen all the time and tell the others when to look. Where there are no locks, all that are seen listen.
  const LISTENERS = 4;
  let own = served || null;
  let source, lost, again, seen;
  // `leaving` is there while the tab is seen; `looked` is the revision that it has looked at since then, and `latest` the one it was told of.
  let tabs, leaving, looked, latest, isListener;
  try { tabs = navigator.locks && new BroadcastChannel(`halqa-preview ${base}`); } catch {}
  // Null tells that the server is gone: another one counts from the beginning.
  if (tabs) tabs.onmessage = ({ data }) => {
    latest = data;
    if (data === null) looked = null;
    settle();
  };

  function join() {
    if (document.hidden || leaving) return;
    leaving = new AbortController();
    const { signal } = leaving;
    looked = latest = null;
    const listen = () => {
      if (signal.aborted) return;
      isListener = true;
      settle();
      return new Promise((leave) => (signal.onabort = leave));
    };
    // Whichever lock is free makes a listener; in the line for the last one, the others wait until somebody goes.
    const ask = (place) =>
      navigator.locks.request(`halqa-preview ${base} ${place}`, place < LISTENERS ? { ifAvailable: true } : { signal }, (lock) => (lock ? listen() : ask(place + 1)));
    if (tabs) ask(1).catch(({ name }) => name !== "AbortError" && listen());
    else listen();
    settle();
  }
  function leave() {
    leaving = leaving?.abort();
    isListener = false;
    disconnect();
  }
  function settle() {
    if (leaving && (isListener || looked === null || looked !== latest)) connect();
    else disconnect();
  }
  function connect() {
    clearTimeout(again);
    if (source && source.readyState !== EventSource.CLOSED) return;
    let isFirst = true;
    source = new EventSource(`${base}halqa-preview/live?at=${encodeURIComponent(at)}`);
    source.addEventListener("state", ({ data }) => {
      lost = clearTimeout(lost);
      note("stopped");
      const state = JSON.parse(data);
      looked = state.revision;
      latest ??= looked;
      if (isListener) tabs?.postMessage(looked);
      take(state, isFirst);
      isFirst = false;
      settle();
    });
    source.onerror = () => {
      if (isListener && !isFirst) tabs?.postMessage(null);
      isFirst = true;
      lost ??= setTimeout(() => note("stopped", words.stopped ?? "The preview is not running."), 3000);
      // The browser tries again by itself, except after an answer that was no stream.
      if (source.readyState === EventSource.CLOSED) again = setTimeout(connect, 1000);
    };
  }
  function disconnect() {
    clearTimeout(again);
    lost = clearTimeout(lost);
    source = source?.close();
  }
  document.addEventListener("visibilitychange", () => (document.hidden ? leave() : join()));
  addEventListener("pagehide", leave);
  addEventListener("pageshow", join);

  function take(state, isFirst) {
    words = state.words;
    const isChanged = state.page !== own;
    if (!isChanged) keep({ tried: null });
    else if (state.page && state.style && swap(state.style)) own = state.page;
    else if (state.page && (!state.broken || isFirst) && kept.tried !== state.page) {
      // Each fingerprint is tried once: a page that never gets it must not reload for ever.
      keep({ tried: state.page });
      return reload();
    }
    const home = at.includes("/") ? `${base}${at.split("/")[0]}/index.html` : base;
    if (state.page || !own || state.broken) note("gone");
    else if (!notes.querySelector(".gone")) note("gone", words.gone, " ", make("a", { href: home }, words["gone-link"]));
    // What had changed before this page was opened is no news, and what is broken is not to be seen yet.
    if (seen !== undefined && seen !== state.revision && !isChanged && !state.broken) tell(state.changed.filter(({ href }) => !href || !isHere(href)));
    seen = state.revision;
    showBar(state);
    showProblems(state);
  }

  // ----- Notes in the corner
  /** Puts a note of this kind in the place of the one before it; with nothing in it, there is none. */
  function note(kind, ...inner) {
    notes.querySelector(`.${kind}`)?.remove();
    if (inner.length > 0) notes.append(make("div", { class: `note ${kind}` }, ...inner));
    return notes.lastElementChild;
  }

  function tell(changed) {
    const items = changed.slice(0, 3).map(({ path, title, lang, dir, href }) => {
      const name = title ? make("bdi", { lang, dir }, title) : make("bdi", { dir: "ltr" }, path);
      return make("li", {}, href ? make("a", { href }, name) : name);
    });
    if (items.length === 0) return;
    const element = note("changed", words.changed, make("ul", {}, ...items, changed.length > 3 && make("li", {}, "…")));
    // It stays while somebody is at it.
    const leave = () => (element.matches(":hover, :focus-within") ? setTimeout(leave, 2000) : element.remove());
    setTimeout(leave, 8000);
  }

  // ----- Problems
  let problems = [];
  let isBroken, isAsked, listed;
  let prefix = "";
  /** Messages are in the author's language; what they quote in backticks may be in any language, and must not reorder the words around it. */
  const message = (name, className, text) =>
    make(name, { class: className }, ...text.split("`").map((piece, index) => (index % 2 ? make("code", { dir: "auto" }, piece) : piece)));
  /** The line of a place. It may be a whole paragraph: what stands far from the mark is left out. */
  const excerpt = ({ before, marked, after }) =>
    (before || marked) && make("pre", { dir: "auto", translate: "no" },
      before.replace(/^.+(.{80})$/su, "…$1"), make("mark", { dir: "auto" }, marked.replace(/^(.{160}).+$/su, "$1…")), after.replace(/^(.{80}).+$/su, "$1…"));
  const where = ({ path, line, column, open }) =>
    make("p", { class: "place", dir: "ltr" }, make(open ? "a" : "span", { href: open, translate: "no" }, [path, line, column].filter(Boolean).join(":")));
  const problem = ({ severity, rule, message: text, label, place, related, help, lang: tongue, dir }) => make("li", { class: severity, "data-rule": rule, lang: tongue, dir },
    make("p", { class: "severity", lang, dir: root.dir || "ltr" }, words[severity]), message("h3", "message", text),
    place && excerpt(place), label && message("p", "label", label), place && where(place),
    ...related.flatMap((one) => [message("p", "related", one.message), one.place && where(one.place)]),
    ...help.map((text) => message("p", "help", text)));

  function showProblems(state) {
    const before = problems.length;
    const rank = ({ severity }) => ["error", "warning", "advice"].indexOf(severity);
    problems = [...state.problems].sort((a, b) => rank(a) - rank(b));
    isBroken = state.broken;
    isAsked = isAsked && problems.length > 0;
    if (!isBroken) keep({ foldedAt: null });
    // The list is made anew only if it differs: a selection in it stays.
    if (listed !== (listed = JSON.stringify(problems))) {
      if (list.contains(shadow.activeElement)) scroller.focus();
      list.replaceChildren(...problems.slice(0, 50).map(problem));
    }
    heading.textContent = count.textContent = words.problems;
    more.textContent = problems.length > 50 ? words.more : "";
    count.hidden = problems.length === 0;
    frame.classList.toggle("broken", isBroken);
    if (problems.length !== before) told.textContent = problems.length > 0 ? words.problems : words.well;
    const bare = document.title.startsWith(prefix) ? document.title.slice(prefix.length) : document.title;
    prefix = problems.some(({ severity }) => severity === "error") ? `${words.tab} ` : "";
    document.title = prefix + bare;
    layList();
  }

  /** The list opens by itself while something is broken, unless it was folded at this same count; else only when asked for. */
  function layList() {
    overlay.open = isBroken ? kept.foldedAt !== problems.length : Boolean(isAsked);
    count.setAttribute("aria-expanded", overlay.open);
  }
  function setList(isOpen) {
    if (overlay.contains(shadow.activeElement)) count.focus();
    if (isBroken) keep({ foldedAt: isOpen ? null : problems.length });
    else isAsked = isOpen;
    layList();
  }

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    if (options?.open) {
      if (options.contains(shadow.activeElement)) options.firstChild.focus();
      options.open = false;
    } else if (overlay.open) setList(false);
  });

  // ----- The bar
  let options, drafts, described;
  function layBar(isOpen) {
    keep({ barFolded: !isOpen });
    parts.hidden = !isOpen;
    bar.classList.toggle("folded", !isOpen);
    foldBar.setAttribute("aria-expanded", isOpen);
  }

  function showBar(state) {
    if (!options) {
      for (const element of [frame, foldBar]) element.setAttribute("aria-label", words.label);
      foldList.textContent = words.fold;
      explained.textContent = words.broken;
      options = makeOptions(state.pseudo);
      parts.append(options);
      // On a phone it would take too much of the page.
      layBar(!(kept.barFolded ?? matchMedia("(max-width: 40rem)").matches));
      bar.hidden = false;
    }
    drafts.setAttribute("aria-checked", state.drafts);
    if (described !== (described = JSON.stringify(state.about))) about.replaceChildren(...(state.about ? describe(state.about) : []));
  }

  const describe = ({ path, open, words: length, draft, languages }) => [
    make("p", { class: "file" }, make("span", { class: "hidden" }, words.file), " ", make(open ? "a" : "bdi", { href: open, dir: "ltr", translate: "no" }, path)),
    make("p", { class: "draft", hidden: !draft }, words.draft),
    make("p", { class: "length", hidden: !length }, length),
    make("nav", { class: "languages", "aria-label": words.translations, hidden: languages.length === 0 }, make("ul", {}, ...languages.map(translation))),
  ];
  const translation = ({ tag, name, dir, href, state, label }) => {
    const link = { href, hreflang: href && tag, "aria-current": href && isHere(href) && "page" };
    return make("li", { class: `state-${state}` }, make(href ? "a" : "span", link, make("bdi", { lang: tag, dir }, name), " ", make("small", {}, label)));
  };

  // ----- Options. Whether drafts are shown is told to the server in a cookie.
  function setCookie(name, value) {
    document.cookie = `${name}=${value}; path=${base}; SameSite=Strict`;
    reload();
  }
  function makeOptions(ways) {
    drafts = button("drafts", () => setCookie("halqa-drafts", drafts.getAttribute("aria-checked") === "true" ? "0" : "1"), { role: "switch" }, words.drafts);
    const outline = button("untranslated", () => (keep({ outline: !kept.outline }), layOutline(outline)), { role: "switch" }, words.untranslated);
    layOutline(outline);
    // Made-up languages have addresses of their own, which the server knows when somebody asks for them.
    const choices = (ways ?? []).map(({ tag, href }) =>
      make("a", { class: "choice", href, "data-pseudo": tag ?? "", "aria-current": isHere(href) && "true" }, make("bdi", {}, tag ?? words["pseudo-off"])));
    const pseudo = make("div", { class: "pseudo", role: "group", "aria-labelledby": "pseudo", hidden: choices.length === 0 }, make("p", { id: "pseudo" }, words.pseudo), make("div", {}, ...choices));
    return make("details", { class: "options" }, make("summary", {}, words.options), make("div", { class: "panel" }, drafts, outline, pseudo));
  }

  /** Marks what stands in another language than the page. Names of languages, and code, do so on purpose. */
  function layOutline(outline) {
    outline.setAttribute("aria-checked", Boolean(kept.outline));
    root.classList.toggle("halqa-untranslated", Boolean(kept.outline));
    for (const element of document.querySelectorAll("main [lang]")) {
      const isOther = !`${element.getAttribute("lang")}-`.startsWith(`${lang}-`) && !element.closest("[hreflang], [translate=no]");
      element.classList.toggle("halqa-other-language", Boolean(kept.outline) && isOther);
    }
  }

  join();
})();
