// A host as institutions use them, played by one small server: what each does with addresses is what its makers say of it, or what was seen of it (the table
// below). The site itself is read from the folder that was built.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";

const TYPES = { html: "text/html", css: "text/css", js: "text/javascript", json: "application/json", xml: "application/xml", txt: "text/plain", svg: "image/svg+xml",
  png: "image/png", jpg: "image/jpeg", webp: "image/webp", ico: "image/x-icon", woff2: "font/woff2", ics: "text/calendar", csv: "text/csv" };

/**
 * What a host does. The defaults are those of a plain server that knows index pages.
 *   mount    the folder of the host below which the site stands
 *   index    what the address of a folder with a slash gives: its index.html, or nothing
 *   folder   a folder's address without a slash: "redirect" to the one with it, "same" page without, or "nothing"
 *   bare     an address whose `.html` is left out: "serve" the page, or "nothing"
 *   strip    whether an address with `.html` is sent to the one without (308)
 *   fold     whether capital letters are the same as small ones
 *   charset  what every text is said to be written in, whatever it says itself
 *   known    whether files of endings that the host does not know are refused
 *   hidden   what is never given: names that begin with one of these signs
 *   missing  what stands for an address that leads nowhere: "top" (404.html of the site's folder), "nearest" (the next 404.html upwards) or "own" (the host's words)
 *   delay    milliseconds that each file takes
 */
const PLAIN = { mount: "/", index: true, folder: "redirect", bare: "nothing", strip: false, fold: false, charset: undefined, known: false, hidden: ".", missing: "own", delay: 0 };

export const HOSTS = {
  "GitHub Pages": { mount: "/catalogue/", bare: "serve", missing: "top" },
  "GitHub Pages, from a branch": { mount: "/catalogue/", bare: "serve", hidden: "._", missing: "top" },
  "Cloudflare Pages": { bare: "serve", strip: true, missing: "nearest" },
  "Netlify": { bare: "serve", missing: "top" },
  "Netlify without pretty addresses": { folder: "same", missing: "top" },
  "Vercel": { folder: "same", missing: "top" },
  "Vercel with clean addresses": { bare: "serve", strip: true, folder: "same", missing: "top" },
  "Azure Static Web Apps, Render": { folder: "same", bare: "serve", missing: "top" },
  "S3 as a website": { missing: "top" },
  "S3 or a bucket behind a CDN": { index: false, folder: "nothing" },
  "a folder of a university's Apache": { mount: "/~prof/ipe/", charset: "ISO-8859-1" },
  "nginx": { mount: "/ipe/", delay: 5 },
  "IIS": { mount: "/ipe/", fold: true, known: true },
};

const plain = (text) => text.split("/").map((part) => decodeURIComponent(part)).join("/");

/** What a host gives for a path: `{ status, path }` of a file, `{ status, to }` elsewhere, or `{ status }` alone. */
export function answer(host, files, path) {
  const rules = { ...PLAIN, ...host };
  if (!path.startsWith(rules.mount)) return { status: 404 };
  let asked;
  try {
    asked = plain(path.slice(rules.mount.length));
  } catch {
    return { status: 400 };
  }
  const found = (name) => (rules.fold ? files.folded.get(name.toLowerCase()) : files.all.has(name) && name);
  const is = (name) => files.folders.has(rules.fold ? name.toLowerCase() : name);
  const to = (name) => ({ status: 308, to: rules.mount + name });
  const given = (name) => ({ status: 200, path: name });
  const isHidden = asked.split("/").some((part) => part && rules.hidden.includes(part[0]));
  const isKnown = !rules.known || asked.endsWith("/") || !asked.includes(".") || TYPES[asked.split(".").pop()];
  if (!isHidden && isKnown) {
    if (asked === "" || asked.endsWith("/")) {
      const index = found(`${asked}index.html`);
      if (index && rules.index) return given(index);
    } else if (found(asked)) {
      if (rules.strip && asked.endsWith("/index.html")) return to(asked.slice(0, -"index.html".length));
      if (rules.strip && asked === "index.html") return to("");
      if (rules.strip && asked.endsWith(".html") && asked !== "404.html") return to(asked.slice(0, -".html".length));
      return given(found(asked));
    } else if (rules.bare === "serve" && found(`${asked}.html`)) {
      return given(found(`${asked}.html`));
    } else if (is(asked)) {
      if (rules.folder === "redirect") return to(`${asked}/`);
      if (rules.folder === "same" && found(`${asked}/index.html`)) return given(found(`${asked}/index.html`));
    }
  }
  return { status: 404, path: rules.missing === "own" ? undefined : "404.html" };
}

/** The files of a site, as the hosts look them up. */
export function listing(site) {
  const all = new Set(site.files);
  const folders = new Set(site.files.flatMap((path) => path.split("/").slice(0, -1).map((_, at, parts) => parts.slice(0, at + 1).join("/"))));
  return { all, folders, folded: new Map(site.files.map((path) => [path.toLowerCase(), path])) };
}

/** Starts a host, and runs `work` with the address of the site on it. */
export async function hosted(site, host, work) {
  const rules = { ...PLAIN, ...host };
  const files = listing(site);
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url, "http://host");
    const { status, path, to } = answer(rules, files, pathname);
    if (to !== undefined) return response.writeHead(status, { location: to + search }).end();
    if (path === undefined) return response.writeHead(status, { "content-type": "text/plain" }).end("Not found");
    const bytes = await readFile(site.file(path));
    if (rules.delay) await new Promise((done) => setTimeout(done, rules.delay));
    const type = TYPES[path.split(".").pop()] ?? "application/octet-stream";
    response.writeHead(status, { "content-type": rules.charset && type.startsWith("text/") ? `${type}; charset=${rules.charset}` : type }).end(bytes);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  try {
    await work(`http://127.0.0.1:${server.address().port}${rules.mount}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
