// The browser side of the live preview: it listens to the server, keeps the page up to date and shows what is wrong and where things stand.
// All of it lives in one shadow root, so that it and the page's own look don't touch. What authors wrote is never read as HTML.
"use strict";
(() => {
  const { at, base, page: served } = document.currentScript.dataset;
  const root = document.documentElement;
  const lang = root.lang || "en";
  const MOST = 50;
  let words = {};

  // What outlives a reload is kept in the tab's own storage. A browser may refuse it; then nothing is remembered.
  const STORE = `halqa-preview ${base}`;
  const kept = {};
  try { Object.assign(kept, JSON.parse(sessionStorage.getItem(STORE))); } catch {}
  function keep(changes) {
    Object.assign(kept, changes);
    try { sessionStorage.setItem(STORE, JSON.stringify(kept)); } catch {}
  }

  /** An element with its attributes (a function becomes a listener) and what stands in it. */
  function make(name, attributes = {}, ...inner) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (typeof value === "function") element[key] = value;
      else if (value !== null && value !== undefined && value !== false) element.setAttribute(key, value === true ? "" : value);
    }
    element.append(...inner.filter((one) => one !== null && one !== undefined));
    return element;
  }
  const button = (className, onclick, rest = {}, ...inner) => make("button", { type: "button", class: className, onclick, ...rest }, ...inner);
  const styleSheet = (href, rest) => make("link", { rel: "stylesheet", href, ...rest });

  // ----- The frame: everything hangs at the lower edge of the window

  const host = make("halqa-preview", { hidden: true });
  const shadow = host.attachShadow({ mode: "open" });
  const notes = make("div", { class: "notes", "aria-live": "polite" });
  const heading = make("h2", { id: "heading" });
  const foldList = button("fold", () => setList(false));
  const explained = make("p", { class: "explained" });
  const list = make("ol");
  const more = make("p", { class: "more" });
  const scroller = make("div", { class: "scroller", tabindex: 0, role: "group", "aria-labelledby": "heading" }, list, more);
  const overlay = make("dialog", { id: "problems", "aria-labelledby": "heading" }, make("header", {}, heading, foldList), explained, scroller);
  const foldBar = button("sign", () => setBar(parts.hidden));
  const count = button("count", () => setList(!overlay.open), { "aria-controls": "problems", hidden: true });
  const about = make("div", { class: "about" });
  const parts = make("div", { class: "parts" }, about);
  const bar = make("div", { class: "bar", hidden: true }, foldBar, count, parts);
  const told = make("p", { class: "told", role: "status" });
  const frame = make("aside", { class: "halqa-preview", lang, dir: root.dir || "ltr" }, notes, overlay, bar, told);
  // Shown once its look is there: no flash of bare text.
  shadow.append(styleSheet(`${base}halqa-preview/live.css`, { onload: () => (host.hidden = false) }), frame);
  root.append(host);
  root.classList.add("halqa-previewed");
  document.head.append(styleSheet(`${base}halqa-preview/live.css`));

  // The page gets room for the bar, which must not hide its end nor what has the focus there.
  const reserve = () => root.style.setProperty("--halqa-preview", `${kept.height ?? 0}px`);
  reserve();
  new ResizeObserver(() => {
    if (bar.offsetHeight > 0) keep({ height: bar.offsetHeight });
    reserve();
  }).observe(bar);

  // ----- Reloading, and coming back to the same place

  /** Every <details> by a name that stays when others are added: the text of its summary, and the how-manieth with that text it is. */
  function folds() {
    const times = {};
    return [...document.querySelectorAll("details")].map((element) => {
      const text = element.querySelector("summary")?.textContent ?? "";
      times[text] = (times[text] ?? 0) + 1;
      return [`${times[text]} ${text}`, element];
    });
  }

  function reload() {
    // The anchor next above the window's upper edge: if text further up grows, it moves, and the reader along with it.
    const place = { address: location.pathname + location.search, y: scrollY, top: -Infinity, folds: folds().map(([name, { open }]) => [name, open]) };
    for (const one of document.querySelectorAll("main [id]")) {
      const { top } = one.getBoundingClientRect();
      if (one.getClientRects().length > 0 && top <= 1 && top > place.top) Object.assign(place, { top, anchor: one.id });
    }
    keep({ place });
    history.scrollRestoration = "manual";
    location.reload();
  }

  function restore() {
    const { place } = kept;
    keep({ place: null });
    if (place?.address !== location.pathname + location.search) return;
    const wereOpen = new Map(place.folds);
    for (const [name, element] of folds()) element.open = wereOpen.get(name) ?? element.open;
    const go = () => {
      const anchor = place.anchor && document.getElementById(place.anchor);
      scrollTo({ top: anchor ? scrollY + anchor.getBoundingClientRect().top - place.top : place.y, behavior: "instant" });
    };
    go();
    // Pictures that come late and a fragment in the address move the page again; a reader who has gone on is left alone.
    let isLeft = false;
    for (const event of ["wheel", "touchstart", "keydown", "pointerdown"]) addEventListener(event, () => (isLeft = true), { once: true, passive: true });
    const settle = () => {
      if (!isLeft) go();
      // Not at once: at the end of loading, the browser would go to the old place itself.
      setTimeout(() => (history.scrollRestoration = "auto"), 100);
    };
    addEventListener("load", settle, { once: true });
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

  // ----- Listening. Browsers allow six connections a host, and authors open more tabs than that: only a tab that is seen has one.

  let own = served || null;
  let seen = null;
  let source = null;
  let lost = null;
  let again = null;

  function connect() {
    clearTimeout(again);
    if (source || document.hidden) return;
    let isFirst = true;
    source = new EventSource(`${base}halqa-preview/live?at=${encodeURIComponent(at)}&page=${own ?? ""}`);
    source.addEventListener("state", ({ data }) => {
      clearTimeout(lost);
      lost = null;
      drop("stopped");
      take(JSON.parse(data), isFirst);
      isFirst = false;
    });
    source.onerror = () => {
      isFirst = true;
      lost ??= setTimeout(() => note("stopped", words.stopped ?? "The preview is not running."), 3000);
      // The browser tries again by itself, except after an answer that was no stream.
      if (source?.readyState !== EventSource.CLOSED) return;
      source = null;
      again = setTimeout(connect, 1000);
    };
  }
  function disconnect() {
    clearTimeout(again);
    clearTimeout(lost);
    source?.close();
    source = lost = null;
  }
  document.addEventListener("visibilitychange", () => (document.hidden ? disconnect() : connect()));
  addEventListener("pagehide", disconnect);
  addEventListener("pageshow", connect);

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
    if (state.page || !own || state.broken) drop("gone");
    else if (!notes.querySelector(".gone")) note("gone", words.gone, " ", make("a", { href: home }, words["gone-link"]));
    // What had changed before this page was opened is no news.
    if (seen !== null && seen !== state.revision && !isChanged) tell(state.changed.filter(({ href }) => href !== location.pathname));
    seen = state.revision;
    showBar(state);
    showProblems(state);
  }

  // ----- Notes in the corner

  const drop = (kind) => notes.querySelector(`.${kind}`)?.remove();
  function note(kind, ...inner) {
    drop(kind);
    const element = make("div", { class: `note ${kind}` }, ...inner);
    notes.append(element);
    return element;
  }

  function tell(changed) {
    if (changed.length === 0) return;
    const items = changed.slice(0, 3).map(({ path, title, lang, dir, href }) => {
      const name = title ? make("bdi", { lang, dir }, title) : make("bdi", { dir: "ltr" }, path);
      return make("li", {}, href ? make("a", { href }, name) : name);
    });
    const element = note("changed", words.changed, make("ul", {}, ...items, changed.length > 3 ? make("li", {}, "…") : null));
    // It stays while somebody is at it.
    const leave = () => (element.matches(":hover, :focus-within") ? setTimeout(leave, 2000) : element.remove());
    setTimeout(leave, 8000);
  }

  // ----- Problems

  let problems = [];
  let isBroken = false;
  let isAsked = false;
  let listed = "";
  let prefix = "";

  /** Messages are English; what they quote in backticks may be in any language, and must not reorder the words around it. */
  const message = (name, className, text) =>
    make(name, { class: className, lang: "en", dir: "ltr" }, ...text.split("`").map((piece, index) => (index % 2 ? make("code", { dir: "auto" }, piece) : piece)));
  const excerpt = ({ before, marked, after }) =>
    before || marked || after ? make("pre", { dir: "auto", translate: "no" }, before, make("mark", { dir: "auto" }, marked), after) : null;
  const where = ({ path, line, column, open }) => {
    const link = open ? make("a", { href: open }, [path.split("/").pop(), line].filter(Boolean).join(":")) : null;
    return make("p", { class: "place", dir: "ltr", translate: "no" }, link, make("code", {}, [path, line, column].filter(Boolean).join(":")));
  };
  const problem = ({ severity, rule, message: text, label, place, related, help }) => make(
    "li", { class: severity, "data-rule": rule },
    make("p", { class: "severity" }, words[severity]),
    message("h3", "message", text),
    place && excerpt(place),
    label ? message("p", "label", label) : null,
    place && where(place),
    ...related.flatMap((one) => [message("p", "related", one.message), one.place && where(one.place)]),
    ...help.map((text) => message("p", "help", `help: ${text}`)),
  );

  function showProblems(state) {
    const before = problems.length;
    const rank = ({ severity }) => ["error", "warning", "advice"].indexOf(severity);
    problems = [...state.problems].sort((a, b) => rank(a) - rank(b));
    isBroken = state.broken;
    isAsked = isAsked && problems.length > 0;
    if (!isBroken) keep({ foldedAt: null });
    // The list is made anew only if it differs: a selection or the focus in it stays.
    const wanted = JSON.stringify(problems);
    if (wanted !== listed) {
      const hadFocus = list.contains(shadow.activeElement);
      listed = wanted;
      list.replaceChildren(...problems.slice(0, MOST).map(problem));
      if (hadFocus) scroller.focus();
    }
    heading.textContent = count.textContent = words.problems;
    explained.textContent = words.broken;
    explained.hidden = !isBroken;
    more.textContent = words.more;
    more.hidden = problems.length <= MOST;
    foldList.textContent = words.fold;
    count.hidden = problems.length === 0;
    count.classList.toggle("broken", isBroken);
    if (problems.length !== before) told.textContent = problems.length > 0 ? words.problems : words.well;
    const bare = document.title.startsWith(prefix) ? document.title.slice(prefix.length) : document.title;
    prefix = problems.some(({ severity }) => severity === "error") ? `${words.tab} ` : "";
    document.title = prefix + bare;
    layList();
  }

  /** The list opens by itself while something is broken, unless it was folded at this same count; else only when asked for. */
  function layList() {
    overlay.open = isBroken ? kept.foldedAt !== problems.length : isAsked;
    count.setAttribute("aria-expanded", overlay.open);
  }
  function setList(isOpen) {
    const hadFocus = overlay.contains(shadow.activeElement);
    if (isBroken) keep({ foldedAt: isOpen ? null : problems.length });
    else isAsked = isOpen;
    layList();
    if (hadFocus && !isOpen) count.focus();
  }
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    if (options?.open) {
      if (options.contains(shadow.activeElement)) options.firstChild.focus();
      options.open = false;
    } else if (overlay.open) setList(false);
  });

  // ----- The bar

  let options = null;
  let drafts = null;
  let described = "";

  function layBar(isOpen) {
    parts.hidden = !isOpen;
    bar.classList.toggle("folded", !isOpen);
    foldBar.setAttribute("aria-expanded", isOpen);
  }
  function setBar(isOpen) {
    keep({ barFolded: !isOpen });
    layBar(isOpen);
  }

  function showBar(state) {
    if (!options) {
      for (const element of [frame, foldBar]) element.setAttribute("aria-label", words.label);
      options = makeOptions();
      parts.append(options);
      // On a phone it would take too much of the page.
      layBar(!(kept.barFolded ?? matchMedia("(max-width: 40rem)").matches));
      bar.hidden = false;
    }
    drafts.setAttribute("aria-checked", state.drafts);
    const wanted = JSON.stringify(state.about);
    if (wanted !== described) about.replaceChildren(...(state.about ? describe(state.about) : []));
    described = wanted;
  }

  const describe = ({ path, open, words: length, draft, languages }) => [
    make("p", { class: "file" }, make("span", { class: "hidden" }, words.file), " ", make(open ? "a" : "bdi", { href: open, dir: "ltr", translate: "no" }, path)),
    make("p", { class: "draft", hidden: !draft }, words.draft),
    make("p", { class: "length", hidden: !length }, length),
    make("nav", { class: "languages", "aria-label": words.translations, hidden: languages.length === 0 }, make("ul", {}, ...languages.map(translation))),
  ];
  const translation = ({ tag, name, dir, href, state, label }) => {
    const link = { href, hreflang: href && tag, "aria-current": href === location.pathname && "page" };
    return make("li", { class: `state-${state}` }, make(href ? "a" : "span", link, make("bdi", { lang: tag, dir }, name), " ", make("small", {}, label)));
  };

  // ----- Options. What changes the pages themselves is told to the server in cookies.

  function setCookie(name, value) {
    document.cookie = `${name}=${value}; path=${base}; SameSite=Strict${value ? "" : "; max-age=0"}`;
    reload();
  }

  function makeOptions() {
    drafts = button("drafts", () => setCookie("halqa-drafts", drafts.getAttribute("aria-checked") === "true" ? "0" : "1"), { role: "switch" }, words.drafts);
    const layOutline = () => {
      outline.setAttribute("aria-checked", Boolean(kept.outline));
      outlineOthers(Boolean(kept.outline));
    };
    const outline = button("untranslated", () => (keep({ outline: !kept.outline }), layOutline()), { role: "switch" }, words.untranslated);
    layOutline();
    const chosen = /(?:^|; )halqa-pseudo=(\w+)/.exec(document.cookie)?.[1] ?? "";
    const choices = Object.entries({ "": words["pseudo-off"], xa: "en-XA", xb: "ar-XB" }).map(([value, text]) =>
      button("choice", () => setCookie("halqa-pseudo", value), { "data-pseudo": value, "aria-pressed": String(chosen === value) }, make("bdi", {}, text)));
    const pseudo = make("div", { class: "pseudo", role: "group", "aria-labelledby": "pseudo" }, make("p", { id: "pseudo" }, words.pseudo), make("div", {}, ...choices));
    return make("details", { class: "options" }, make("summary", {}, words.options), make("div", { class: "panel" }, drafts, outline, pseudo));
  }

  /** Marks what stands in another language than the page. Names of languages, and code, do so on purpose. */
  function outlineOthers(isOn) {
    root.classList.toggle("halqa-untranslated", isOn);
    for (const element of document.querySelectorAll("main [lang]")) {
      const isOther = element.lang !== lang && !element.lang.startsWith(`${lang}-`) && !element.closest("[hreflang], [translate=no]");
      element.classList.toggle("halqa-other-language", isOn && isOther);
    }
  }

  connect();
})();
