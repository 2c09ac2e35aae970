// Many tabs of one preview: browsers allow six connections to a host, and some must be left for pages.
import { PAGE, part, shows, tryOut } from "./author.mjs";

const LAYOUT = "themes/default/templates/layout.html";
const ABOUT = "content/pages/about/en.md";
const PATHS = [PAGE, "ar/modules/who-does-what.html", "fa/modules/who-does-what.html", "fr/modules/who-does-what.html", "en/index.html", "ar/index.html", "en/about.html"];
/** How many tabs listen at most. */
const LISTENERS = 4;

/** Something that every page shows. */
const type = (edit, words) => edit(LAYOUT, (text) => text.replace(/(<main [^>]*>)(<p>Typed.*?<\/p>)?/, `$1<p>${words}</p>`));

/** Runs in every page first: it counts the connections that are open, and lets the tab be hidden; a tab without a window never is. */
function watch() {
  const sources = [];
  globalThis.EventSource = class extends EventSource {
    constructor(...all) {
      super(...all);
      sources.push(this);
    }
  };
  globalThis.connections = () => sources.filter(({ readyState }) => readyState !== EventSource.CLOSED).length;
  let isHidden = false;
  Object.defineProperty(document, "hidden", { get: () => isHidden });
  Object.defineProperty(document, "visibilityState", { get: () => (isHidden ? "hidden" : "visible") });
  globalThis.setHidden = (is) => {
    isHidden = is;
    document.dispatchEvent(new Event("visibilitychange"));
  };
}
const setHidden = (tab, is) => tab.evaluate((is) => globalThis.setHidden(is), is);
const connections = (tab) => tab.evaluate(() => globalThis.connections());

/** Waits until as many tabs are connected as may be, and gives those. */
async function listening(tabs) {
  const until = Date.now() + 20_000;
  for (;;) {
    const counts = await Promise.all(tabs.map(connections));
    const connected = tabs.filter((_, index) => counts[index] > 0);
    if (connected.length === Math.min(LISTENERS, tabs.length)) return connected;
    if (Date.now() > until) throw new Error(`connections: ${counts}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export default {
  "a hidden tab has no connection, and catches up when it is shown": tryOut(async ({ context, open, edit, expect }) => {
    await context.addInitScript(watch);
    const tabs = [];
    for (const path of PATHS) {
      for (const tab of tabs) await setHidden(tab, true);
      tabs.push(await open(path));
    }
    const [shown, ...hidden] = tabs.toReversed();
    expect((await connections(shown)) === 1, "the tab that is seen is not connected");
    for (const tab of hidden) expect((await connections(tab)) === 0, `${tab.url()}: hidden, and connected`);
    type(edit, "Typed while they were hidden.");
    await shows(shown, "Typed while they were hidden.");
    for (const tab of hidden) {
      expect(!(await tab.locator("body").innerText()).includes("Typed"), `${tab.url()}: knows what it was not told`);
      await setHidden(tab, false);
      await shows(tab, "Typed while they were hidden.");
      await setHidden(tab, true);
    }
  }),

  "seven tabs that are all seen follow, and leave connections for pages": tryOut(async ({ context, open, edit, expect }) => {
    await context.addInitScript(watch);
    let tabs = [];
    for (const path of PATHS) tabs.push(await open(path));
    // Those that came last don't listen: they must be told of a change that is theirs alone.
    const [last] = tabs.toReversed();
    expect(!(await listening(tabs)).includes(last), "the last one listens");
    edit(ABOUT, (text) => `${text}\nTyped for the last.\n`);
    await shows(last, "Typed for the last.");
    for (const words of ["Typed first.", "Typed next."]) {
      type(edit, words);
      for (const tab of tabs) await shows(tab, words);
    }
    // When those that listen go, others take their places.
    const gone = await listening(tabs);
    for (const tab of gone) await tab.close();
    tabs = tabs.filter((tab) => !gone.includes(tab));
    expect(tabs.length > 0, "every tab was connected");
    type(edit, "Typed for those that are left.");
    for (const tab of tabs) await shows(tab, "Typed for those that are left.");
  }),

  "a preview that was stopped is told, and found again": tryOut(async ({ context, open, edit, stop, restart }) => {
    await context.addInitScript(watch);
    const tabs = [];
    for (const path of PATHS) tabs.push(await open(path));
    await listening(tabs);
    await stop();
    for (const tab of tabs) await part(tab, ".note.stopped").waitFor();
    // One page is another now, and the rest learn only that somebody is there again.
    const [last, ...others] = tabs.toReversed();
    edit(ABOUT, (text) => `${text}\nTyped for nobody.\n`);
    await restart();
    await shows(last, "Typed for nobody.");
    for (const tab of others) await part(tab, ".note.stopped").waitFor({ state: "detached" });
    await listening(tabs);
  }),

  "where locks are refused, each tab listens for itself": tryOut(async ({ context, open, edit }) => {
    await context.addInitScript(watch);
    await context.addInitScript(() => {
      if (navigator.locks) navigator.locks.request = () => Promise.reject(new DOMException("refused", "SecurityError"));
    });
    const tabs = [await open(PAGE), await open("ar/index.html")];
    type(edit, "Typed without locks.");
    for (const tab of tabs) await shows(tab, "Typed without locks.");
    await listening(tabs);
  }),
};
