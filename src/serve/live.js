// The browser side of the live preview. It listens to the server, keeps the page up to date, and shows an author what is wrong and where
// things stand. All of it lives in one shadow root, so that it and the page's own look don't touch each other. Nothing that an author
// wrote is ever read as HTML.
"use strict";
(() => {
  const { at, base, page: served } = document.currentScript.dataset;
  const root = document.documentElement;
  const lang = root.lang || "en";
  const dir = root.dir || "ltr";
  const MOST = 50;

  // ----- What outlives a reload: one note in the tab's own storage. A browser may refuse it; then nothing is remembered.

  const STORE = `halqa-preview ${base}`;
  const kept = {};
  try {
    Object.assign(kept, JSON.parse(sessionStorage.getItem(STORE)));
  } catch {}
  const keep = (changes) => {
    Object.assign(kept, changes);
    try {
      sessionStorage.setItem(STORE, JSON.stringify(kept));
    } catch {}
  };

  // ----- Making elements

  /** An element with its attributes (a function becomes a listener) and what stands in it. */
  const make = (name, attributes = {}, ...inner) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (typeof value === "function") element[key] = value;
      else if (value !== null && value !== undefined && value !== false) element.setAttribute(key, value === true ? "" : value);
    }
    element.append(...inner.filter((one) => one !== null && one !== undefined));
    return element;
  };
  const styleSheet = (href, rest) => make("link", { rel: "stylesheet", href, ...rest });

  /** Messages are English; what they quote in backticks may be in any language, and must not reorder the words around it. */
  const message = (name, className, text) => {
    const pieces = text.split("`").map((piece, index) => (index % 2 ? make("code", { dir: "auto" }, piece) : piece));
    return make(name, { class: className, lang: "en", dir: "ltr" }, ...pieces);
  };

  // ----- The frame: everything hangs at the lower edge of the window

  const host = make("halqa-preview", { hidden: true });
  const shadow = host.attachShadow({ mode: "open" });
  const notes = make("div", { class: "notes", "aria-live": "polite" });
  const heading = make("h2", { id: "heading" });
  const explained = make("p", { class: "explained" });
  const list = make("ol");
  const more = make("p", { class: "more" });
  const scroller = make("div", { class: "scroller", tabindex: 0, role: "group", "aria-labelledby": "heading" }, list, more);
  const foldList = make("button", { type: "button", class: "fold", onclick: () => setList(false) });
  const overlay = make("dialog", { id: "problems", "aria-labelledby": "heading" }, make("header", {}, heading, foldList), explained, scroller);
  const foldBar = make("button", { type: "button", class: "sign", onclick: () => setBar(Boolean(kept.barFolded)) });
  const count = make("button", { type: "button", class: "count", "aria-controls": "problems", hidden: true, onclick: () => setList(!overlay.open) });
  const about = make("div", { class: "about" });
  const parts = make("div", { class: "parts" }, about);
  const bar = make("div", { class: "bar", hidden: true }, foldBar, count, parts);
  const told = make("p", { class: "told", role: "status", "aria-live": "polite" });
  const frame = make("aside", { class: "halqa-preview", lang, dir }, notes, overlay, bar, told);
  // Shown once its look is there: no flash of bare text.
  shadow.append(styleSheet(`${base}halqa-preview/live.css`, { onload: () => (host.hidden = false) }), frame);
  root.append(host);
  document.head.append(styleSheet(`${base}halqa-preview/live.css`));
  root.classList.add("halqa-previewed");
  foldBar.append(sign());

  /** The circle of seats, Halqa's sign. */
  function sign() {
    const drawn = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    drawn.setAttribute("viewBox", "0 0 24 24");
    drawn.setAttribute("aria-hidden", "true");
    const path = document.createElementNS(drawn.namespaceURI, "path");
    path.setAttribute("d", "M12 3.5h0M18.7 6.7h0M20.3 13.9h0M15.7 19.7h0M8.3 19.7h0M3.7 13.9h0M5.4 6.7h0");
    drawn.append(path);
    return drawn;
  }

  // The bar must not hide the end of the page, nor what has the focus there.
  const reserve = () => root.style.setProperty("--halqa-preview", `${kept.height ?? 0}px`);
  reserve();
  new ResizeObserver(() => {
    if (bar.offsetHeight === 0 || bar.offsetHeight === kept.height) return;
    keep({ height: bar.offsetHeight });
    reserve();
  }).observe(bar);

  // ----- Reloading, and coming back to the same place

  /** Every <details> with a name that survives others being added: its summary, and the how-manieth of that summary it is. */
  const folds = () => {
    const times = new Map();
    return [...document.querySelectorAll("details")].map((element) => {
      const text = element.querySelector("summary")?.textContent ?? "";
      times.set(text, (times.get(text) ?? 0) + 1);
      return [`${times.get(text)} ${text}`, element];
    });
  };

  function reload() {
    // The last anchor above the window's upper edge: text that grew further up moves it, and the reader along with it.
    const above = [...document.querySelectorAll("main [id]")].filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().top <= 1).pop();
    keep({
      place: {
        address: location.pathname + location.search,
        y: scrollY,
        anchor: above?.id,
        below: above ? -above.getBoundingClientRect().top : 0,
        folds: folds().map(([name, element]) => [name, element.open]),
      },
    });
    history.scrollRestoration = "manual";
    location.reload();
  }

  function restore() {
    const { place } = kept;
    keep({ place: null });
    if (place?.address !== location.pathname + location.search) return;
    const open = new Map(place.folds);
    for (const [name, element] of folds()) element.open = open.get(name) ?? element.open;
    const go = () => {
      const anchor = place.anchor && place.y > 0 ? document.getElementById(place.anchor) : null;
      const top = anchor ? anchor.getBoundingClientRect().top + scrollY + place.below : place.y;
      scrollTo({ top, behavior: "instant" });
    };
    go();
    let isLeft = false;
    for (const event of ["wheel", "touchstart", "keydown", "pointerdown"]) addEventListener(event, () => (isLeft = true), { once: true, passive: true });
    // Pictures and fonts that came late, and a fragment in the address, may have moved the page; a reader who has gone on is left alone.
    addEventListener("load", () => {
      if (!isLeft) go();
      history.scrollRestoration = "auto";
    }, { once: true });
  }
  restore();

  /** Puts the new style sheet in place of the old one; false if the page has none that is its earlier version. */
  function swap(style) {
    const unhashed = (href) => new URL(href, location.href).pathname.replace(/\.[0-9a-f]+\.css$/, ".css");
    const old = [...document.querySelectorAll("link[rel=stylesheet]")].filter((link) => unhashed(link.href) === unhashed(style));
    if (old.length === 0) return false;
    // Both hold until the new one is there: no moment without any.
    old[old.length - 1].after(styleSheet(style, { onload: () => old.forEach((link) => link.remove()), onerror: reload }));
    return true;
  }

  // ----- Listening. Browsers allow six connections a host, and authors open more tabs than that: only the tab that is seen has one.

  let own = served || null;
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
      // The browser itself tries again, except where an answer came that was none.
      if (source?.readyState !== EventSource.CLOSED) return;
      source = null;
      again = setTimeout(connect, 1000);
    };
  }
  function disconnect() {
    clearTimeout(again);
    clearTimeout(lost);
    lost = null;
    source?.close();
    source = null;
  }
  document.addEventListener("visibilitychange", () => (document.hidden ? disconnect() : connect()));
  addEventListener("pagehide", disconnect);
  addEventListener("pageshow", connect);

  let words = {};
  let seen = null;

  function take(state, isFirst) {
    words = state.words;
    let isChanged = state.page !== own;
    if (!isChanged) {
      keep({ tried: null });
    } else if (state.page !== null && state.style && swap(state.style)) {
      own = state.page;
    } else if (state.page !== null && (!state.broken || isFirst) && kept.tried !== state.page) {
      // Tried once for each fingerprint: a page that never gets it must not reload for ever.
      keep({ tried: state.page });
      reload();
      return;
    }
    const isGone = state.page === null && own !== null && !state.broken;
    if (!isGone) drop("gone");
    else if (!notes.querySelector(".gone")) note("gone", words.gone, " ", make("a", { href: home() }, words["gone-link"]));
    // What had changed before this page was opened is no news.
    if (seen !== null && seen !== state.revision && !isChanged) tell(state.changed);
    seen = state.revision;
    showBar(state);
    showProblems(state);
  }

  const home = () => (at.includes("/") ? `${base}${at.split("/")[0]}/index.html` : base);

  // ----- Notes in the corner

  const drop = (kind) => notes.querySelector(`.${kind}`)?.remove();

  function note(kind, ...inner) {
    drop(kind);
    const element = make("p", { class: `note ${kind}` }, ...inner);
    notes.append(element);
    return element;
  }

  /** Tells of other pages that changed. */
  function tell(changed) {
    const others = changed.filter(({ href }) => href !== location.pathname);
    if (others.length === 0) return;
    const links = others.slice(0, 3).map(({ path, title, href, lang, dir }) => {
      const name = title ? make("bdi", { lang, dir }, title) : make("bdi", { dir: "ltr" }, path);
      return make("li", {}, href ? make("a", { href }, name) : name);
    });
    const element = note("changed", words.changed, make("ul", {}, ...links, others.length > links.length ? make("li", {}, "…") : null));
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

  const open = (place) => {
    const name = `${place.path.split("/").pop()}:${place.line}`;
    const path = make("code", { dir: "ltr", translate: "no" }, `${place.path}:${place.line}:${place.column}`);
    return make("p", { class: "place" }, place.open ? make("a", { href: place.open, dir: "ltr", translate: "no" }, name) : null, path);
  };
  const excerpt = ({ before, marked, after }) => make("pre", { dir: "auto", translate: "no" }, before ?? "", make("mark", {}, marked ?? ""), after ?? "");
  const problem = ({ severity, rule, message: text, label, place, related, help }) =>
    make(
      "li",
      { class: severity, "data-rule": rule },
      make("p", { class: "severity" }, words[severity]),
      message("h3", "message", text),
      place && excerpt(place),
      label ? message("p", "label", label) : null,
      place && open(place),
      ...(related ?? []).flatMap((one) => [message("p", "related", one.message), one.place && open(one.place)]),
      ...(help ?? []).map((text) => message("p", "help", text)),
    );

  function showProblems(state) {
    const before = problems.length;
    const rank = ({ severity }) => ["error", "warning", "advice"].indexOf(severity);
    problems = [...state.problems].sort((a, b) => rank(a) - rank(b));
    isBroken = state.broken;
    if (!isBroken) keep({ foldedAt: null });
    isAsked = isAsked && problems.length > 0;

    // The list is made anew only if it differs: a selection or the focus in it stays.
    const wanted = JSON.stringify([problems, words]);
    if (wanted !== listed) {
      const hadFocus = list.contains(shadow.activeElement);
      listed = wanted;
      list.replaceChildren(...problems.slice(0, MOST).map(problem));
      if (hadFocus) scroller.focus();
    }
    heading.textContent = words.problems;
    explained.textContent = words.broken;
    explained.hidden = !isBroken;
    more.textContent = words.more;
    more.hidden = problems.length <= MOST;
    foldList.textContent = words.fold;
    count.textContent = words.problems;
    count.hidden = problems.length === 0;
    count.classList.toggle("broken", isBroken);
    if (problems.length !== before) told.textContent = problems.length > 0 ? words.problems : words.well;

    const errors = problems.filter(({ severity }) => severity === "error").length;
    const bare = document.title.startsWith(prefix) ? document.title.slice(prefix.length) : document.title;
    prefix = errors > 0 ? `${words.tab ?? `(${errors})`} ` : "";
    document.title = prefix + bare;
    layList();
  }

  /** Opened by itself while something is broken, unless folded at this same count; else only when asked for. */
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
      if (options.contains(shadow.activeElement)) options.firstElementChild.focus();
      options.open = false;
    } else if (overlay.open) setList(false);
  });

  // ----- The bar

  let options = null;
  let drafts = null;
  let standing = "";

  function setBar(isOpen) {
    keep({ barFolded: !isOpen });
    parts.hidden = !isOpen;
    bar.classList.toggle("folded", !isOpen);
    foldBar.setAttribute("aria-expanded", isOpen);
  }

  function showBar(state) {
    if (!options) {
      frame.setAttribute("aria-label", words.label);
      foldBar.setAttribute("aria-label", words.label);
      foldBar.title = words.label;
      options = makeOptions();
      parts.append(options);
      setBar(!kept.barFolded);
      bar.hidden = false;
    }
    drafts.setAttribute("aria-checked", state.drafts);
    const wanted = JSON.stringify([state.about, words]);
    if (wanted === standing) return;
    standing = wanted;
    about.replaceChildren(...(state.about ? describe(state.about) : []));
  }

  const describe = ({ path, open, words: length, draft, languages }) => [
    make("p", { class: "file" }, make("span", { class: "hidden" }, `${words.file} `), open ? make("a", { href: open, dir: "ltr", translate: "no" }, path) : make("bdi", { dir: "ltr" }, path)),
    draft ? make("p", { class: "draft" }, words.draft) : null,
    length ? make("p", { class: "length" }, length) : null,
    make("nav", { class: "languages", "aria-label": words.translations, hidden: languages.length === 0 }, make("ul", {}, ...languages.map(language))),
  ].filter(Boolean);
  const language = ({ tag, name, dir, href, state, label }) => {
    const inner = [make("bdi", { lang: tag, dir }, name), " ", make("small", {}, label)];
    return make("li", { class: state }, href ? make("a", { href, hreflang: tag, "aria-current": href === location.pathname && "page" }, ...inner) : make("span", {}, ...inner));
  };

  // ----- Options. What changes the pages themselves is told to the server in cookies.

  const cookie = (name) => document.cookie.split("; ").find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1) ?? "";
  function setCookie(name, value) {
    document.cookie = `${name}=${value}; path=${base}; SameSite=Strict${value ? "" : "; max-age=0"}`;
    reload();
  }

  function makeOptions() {
    const toggle = (className, text, onclick) => make("button", { type: "button", role: "switch", class: className, onclick }, text);
    drafts = toggle("drafts", words.drafts, () => setCookie("halqa-drafts", drafts.getAttribute("aria-checked") === "true" ? "" : "1"));
    const outline = toggle("untranslated", words.untranslated, () => {
      keep({ outline: !kept.outline });
      mark();
    });
    const mark = () => {
      outline.setAttribute("aria-checked", Boolean(kept.outline));
      outlineOthers(Boolean(kept.outline));
    };
    mark();
    const choices = [["", words["pseudo-off"]], ["xa", "en-XA"], ["xb", "ar-XB"]].map(([value, text]) =>
      make("button", { type: "button", "data-pseudo": value, "aria-pressed": String(cookie("halqa-pseudo") === value), onclick: () => setCookie("halqa-pseudo", value) }, make("bdi", {}, text)),
    );
    const pseudo = make("div", { class: "pseudo", role: "group", "aria-labelledby": "pseudo" }, make("p", { id: "pseudo" }, words.pseudo), make("div", { class: "choices" }, ...choices));
    return make("details", { class: "options" }, make("summary", {}, words.options), make("div", { class: "panel" }, drafts, outline, pseudo));
  }

  /** Marks what stands in another language than the page; names of languages and code are so on purpose. */
  function outlineOthers(isOn) {
    root.classList.toggle("halqa-untranslated", isOn);
    for (const element of document.querySelectorAll("main [lang]")) {
      const isOther = element.lang !== lang && !element.lang.startsWith(`${lang}-`) && !element.closest("[hreflang], [translate=no]");
      element.classList.toggle("halqa-other-language", isOn && isOther);
    }
  }

  connect();
})();
