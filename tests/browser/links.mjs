// A link checker of another make follows every link of the site. Addresses on other hosts are not asked for.
import { spawn } from "node:child_process";
import { NOT_FOUND } from "./site.mjs";
import { linkinator } from "./tools.mjs";

const ELSEWHERE = "^https?://(?!(?:localhost|127\\.0\\.0\\.1)[:/])";

/** What linkinator saw, crawled once: [{url, state, parent}]. */
const crawl = (site) => (site.crawled ??= run(site));

async function run(site) {
  const options = ["--recurse", "--check-css", "--check-fragments", "--skip", ELSEWHERE, "--format", "json"];
  const checker = spawn(process.execPath, [linkinator, ".", ...options], { cwd: site.folder, stdio: ["ignore", "pipe", "pipe"] });
  let [out, err] = ["", ""];
  checker.stdout.setEncoding("utf8").on("data", (text) => (out += text));
  checker.stderr.setEncoding("utf8").on("data", (text) => (err += text));
  await new Promise((done) => checker.on("close", done));
  try {
    return JSON.parse(out).links;
  } catch {
    throw new Error(`linkinator said: ${err || out}`);
  }
}

/** linkinator names pages by their path in the folder it was given, or by the address of its own server. */
const path = (url) => decodeURI(url.replace(/^http:\/\/(?:localhost|127\.0\.0\.1):\d+\//, "").replace(/^\.?\//, ""));

export default {
  "no link within the site is broken, nor any fragment": async (site) => {
    const broken = new Map();
    for (const link of await crawl(site)) {
      if (link.state === "BROKEN") broken.set(link.url, (broken.get(link.url) ?? new Set()).add(link.parent));
    }
    return [...broken].map(([url, parents]) => `${path(url)} is not there; linked from ${path([...parents][0] ?? "?")}${parents.size > 1 ? ` and ${parents.size - 1} more` : ""}`).sort();
  },

  "every page can be reached by links": async (site) => {
    const reached = new Set((await crawl(site)).map((link) => path(link.url).split(/[?#]/)[0]));
    return site.pages.filter((page) => page !== NOT_FOUND && page !== "index.html" && !reached.has(page)).map((page) => `${page} is linked from nowhere`);
  },
};
