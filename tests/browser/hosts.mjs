// The site on every host that institutions use: each link of each page by what the host does with addresses, then pages in the browser, the search, the switch of
// languages, what visitors type, and addresses that lead nowhere. What cannot work on a host is named here, and nothing else may fail.
import { posix } from "node:path";
import { pathToFileURL } from "node:url";
import { DESK } from "./browser.mjs";
import { HOSTS, answer, hosted, listing } from "./host.mjs";
import { NAMES, started } from "./servers.mjs";
import { NOT_FOUND } from "./site.mjs";

const MOST = 8; // how many steps a redirect may take
const OPENED = 4; // pages that are opened on a host, beside those that every host shows
const EVERYWHERE = ["index.html", "en/index.html", "ar/index.html", "ar/modules/index.html", "ar/modules/who-does-what.html", "en/calendar.html"];
const DEPTHS = ["nowhere.html", "en/modules/nowhere.html", "ar/modules/no/such/place/nowhere.html"];

/**
 * What cannot work, for whoever asks why. On hosts that show a folder's page at its address without a slash, a page that somebody reaches by typing that
 * address looks for its style one folder too high; no link of the site leads there. A host that says of every text that it is written in ISO-8859-1 is obeyed by browsers before
 * the page itself is: `host: apache` writes the `.htaccess` that mends it. IIS gives no linked data, whose endings it does not know, until `host: iis` writes the
 * `web.config` that names them.
 */
const isSlashLost = (rules, typed) => rules.folder === "same" && !typed.endsWith("/") && !typed.includes(".");
const isUnknown = (rules, path) => rules.known && /\.(?:ttl|jsonld)$/.test(path);
const isMisread = (rules) => rules.charset !== undefined;

/** Follows redirects: where one ends up, and which file that is. */
function reach(host, files, path) {
  let at = path;
  for (let step = 0; step < MOST; step++) {
    const given = answer(host, files, at);
    if (given.to === undefined) return { at, ...given };
    at = given.to;
  }
  return { at, status: 508 };
}

/** The files that a page names, each as it is named there. */
const named = (site, page) => [...new Set([...page.links, ...page.loads])].map((address) => site.path(address)).filter((path) => path !== undefined && site.files.includes(path));

/** What is wrong with a page that stands at an address: links that lead elsewhere than on the disk. */
function astray(site, host, files, page, at) {
  const mount = host.mount ?? "/";
  const folder = posix.dirname(page.path);
  return named(site, page).flatMap((target) => {
    const href = posix.relative(folder, target);
    const address = new URL(href, `http://host${at}`).pathname;
    const end = reach(host, files, address);
    return (end.status === 200 && end.path === target) || isUnknown(host, target) ? [] : [`${page.path} at ${at.slice(mount.length - 1)}: ${href} gives ${end.status} ${end.path ?? ""}`];
  });
}

/** What visitors may type for a page. */
const typed = (path) => {
  const bare = path.replace(/(?:^|\/)index\.html$|\.html$/, "");
  return [path, bare, `${bare}/`, `${path}/`, path.toUpperCase()];
};

const words = (tab) => tab.evaluate(() => document.body.innerText);

/** Opens a tab in which nothing may fail; what does is told to `say`. */
async function attentive(site, say) {
  const context = await site.browser.newContext({ viewport: DESK });
  const tab = await context.newPage();
  tab.on("console", (message) => (message.type() === "error" || /content security policy/i.test(message.text())) && say(`console: ${message.text()} (${tab.url()})`));
  tab.on("pageerror", (error) => say(`script: ${error.message} (${tab.url()})`));
  tab.on("requestfailed", (request) => request.failure()?.errorText !== "net::ERR_ABORTED" && say(`request failed: ${request.url()}`));
  tab.on("response", (response) => response.status() >= 400 && response.request().resourceType() !== "document" && say(`${response.status()}: ${response.url()}`));
  return tab;
}

/** Searches, and gives what is found. */
async function search(tab, root) {
  await tab.goto(`${root}en/search.html?q=safety`);
  await tab.waitForFunction(() => document.querySelector("[role=status]")?.textContent.trim() && !document.querySelector("[aria-busy]"));
  return tab.$$eval(".results h3", (titles) => titles.map((title) => title.textContent));
}

/** Follows the switch of languages on the page of a module, and tells where it leads. */
async function switched(tab, root) {
  await tab.goto(`${root}en/modules/who-does-what.html`);
  await Promise.all([tab.waitForURL(/\/ar\//), tab.click("header nav a[hreflang=ar]")]);
  return tab.evaluate(() => [document.documentElement.lang, location.pathname.replace(/\.html$/, "").split("/").slice(-3).join("/")]);
}

/** What must be the same on a host as from the disk: the text of pages, what is found, and where the switch of languages leads. */
async function compare(tab, root, disk, paths, say) {
  for (const path of paths) {
    await tab.goto(root + path);
    if ((await words(tab)) !== (await disk.read(path))) say(`${path} reads otherwise than from the disk`);
  }
  const found = await search(tab, root);
  if (JSON.stringify(found) !== JSON.stringify(disk.found)) say(`the search finds ${JSON.stringify(found)}, not ${JSON.stringify(disk.found)}`);
  const [lang, at] = await switched(tab, root);
  if (lang !== "ar" || at !== "ar/modules/who-does-what") say(`the switch of languages leads to ${at} in ${lang}`);
}

/** An address that leads nowhere, at any depth: the site's own page, in its own look. */
async function lost(tab, root, say) {
  for (const path of DEPTHS) {
    const answered = await tab.goto(root + path);
    const { background, width } = await tab.evaluate(() => ({
      background: getComputedStyle(document.body).backgroundColor,
      width: document.querySelector("main")?.getBoundingClientRect().width ?? Infinity,
    }));
    if (answered.status() !== 404) say(`${path} gives ${answered.status()}`);
    if (["rgba(0, 0, 0, 0)", "rgb(255, 255, 255)"].includes(background) || width > DESK.width * 0.8) say(`${path}: the page has no style`);
  }
}

/** What the disk itself gives. */
async function fromDisk(site) {
  const tab = await attentive(site, () => {});
  const root = `${pathToFileURL(site.folder).href}/`;
  const texts = new Map();
  const read = async (path) => {
    if (!texts.has(path)) {
      await tab.goto(root + path);
      texts.set(path, await words(tab));
    }
    return texts.get(path);
  };
  return { read, found: await search(tab, root), close: () => tab.context().close() };
}

export default {
  async "every link of every page works on every host"(site) {
    const files = listing(site);
    const pages = [...(await site.facts()).values()].filter((page) => page.path !== NOT_FOUND);
    return Object.entries(HOSTS).flatMap(([name, host]) => {
      const complaints = pages.flatMap((page) => {
        const end = reach(host, files, (host.mount ?? "/") + page.path);
        return end.path === page.path ? astray(site, host, files, page, end.at) : [`${page.path} gives ${end.status} ${end.path ?? ""}`];
      });
      return complaints.map((text) => `${name}: ${text}`);
    });
  },

  async "what a visitor types leads to a page that works, or is said not to be there"(site) {
    const files = listing(site);
    const facts = await site.facts();
    const pages = (await site.samples()).filter((page) => page.path !== NOT_FOUND);
    return Object.entries(HOSTS).flatMap(([name, host]) =>
      pages.flatMap((page) => typed(page.path)).flatMap((path) => {
        const end = reach(host, files, (host.mount ?? "/") + path);
        if (end.status === 404) return [];
        const reached = facts.get(end.path);
        const complaints = reached ? astray(site, host, files, reached, end.at) : [`${path} gives ${end.status}`];
        const may = isSlashLost(host, path);
        if (may && complaints.length === 0 && end.path.endsWith("/index.html")) return [`${name}: ${path} works after all: take it off what cannot`];
        return may ? [] : complaints.map((text) => `${name}: typed ${path}: ${text}`);
      }));
  },

  async "pages are shown, searched and switched on every host as from the disk"(site) {
    const complaints = [];
    const disk = await fromDisk(site);
    if (disk.found.length === 0) complaints.push("the disk: nothing is found");
    const samples = (await site.samples(["en", "ar"])).map((page) => page.path).filter((path) => path !== NOT_FOUND);
    let turn = 0;
    for (const [name, host] of Object.entries(HOSTS)) {
      const say = (text) => complaints.push(`${name}: ${text}`);
      // Each host shows others of the samples, so that together they show all.
      const own = Array.from({ length: OPENED }, (_, at) => samples[(turn * OPENED + at) % samples.length]);
      turn += 1;
      await hosted(site, host, async (root) => {
        const tab = await attentive(site, say);
        const paths = new Set([...EVERYWHERE, ...own]);
        if (isMisread(host)) {
          for (const path of paths) {
            await tab.goto(root + path);
            const text = await disk.read(path);
            if ((await words(tab)) === text && /[^\x00-\x7f]/.test(text)) say(`${path} reads well after all: take it off what cannot`);
          }
        } else {
          await compare(tab, root, disk, paths, say);
        }
        await tab.context().close();
      });
    }
    await disk.close();
    return complaints;
  },

  async "an address that leads nowhere says so in the site's own look"(site) {
    const complaints = [];
    for (const [name, host] of Object.entries(HOSTS).filter(([, host]) => ["top", "nearest"].includes(host.missing))) {
      const say = (text) => complaints.push(`${name}: ${text}`);
      await hosted(site, host, async (root) => {
        const tab = await attentive(site, (text) => text.includes("status of 404") || say(text));
        await lost(tab, root, say);
        await tab.context().close();
      });
    }
    return complaints;
  },

  async "nginx and Apache as they are installed show, search and switch it as from the disk"(site) {
    const complaints = [];
    const disk = await fromDisk(site);
    const samples = (await site.samples(["en", "ar"])).map((page) => page.path).filter((path) => path !== NOT_FOUND);
    for (const name of NAMES) {
      const say = (text) => complaints.push(`${name}: ${text}`);
      await started(site, name, async (root) => {
        const tab = await attentive(site, (text) => text.includes("status of 404") || say(text));
        await compare(tab, root, disk, samples, say);
        await lost(tab, root, say);
        await tab.context().close();
      });
    }
    await disk.close();
    return complaints;
  },
};
