// An author at work: the real server on a copy of the sample catalogue, files that are saved, and tabs that look on.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DESK } from "./browser.mjs";

const HOUSE = join(import.meta.dirname, "../..");

/** Where the texts of a module stand, and its page. */
export const MODULE = "content/modules/who-does-what/en.md";
export const PAGE = "en/modules/who-does-what.html";

/** A running server. */
async function start(root, port) {
  const server = spawn("cargo", ["run", "--locked", "--quiet", "--", "serve", "--root", root, "--port", port], { cwd: HOUSE, detached: true, stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(server, "close");
  const kill = () => process.kill(-server.pid);
  process.once("exit", kill);
  const address = await new Promise((resolve, reject) => {
    let said = "";
    server.stdout.on("data", (data) => {
      said += data;
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said);
      if (found) resolve(found[0]);
    });
    ended.then(([code]) => reject(new Error(`the server ended with ${code}: ${said}`)));
  });
  const stop = () => {
    process.off("exit", kill);
    kill();
    return ended;
  };
  return { address, stop };
}

/**
 * A test: `work` gets tabs of a server of its own and ways to change its files, which `prepare` may use before; what is wrong it tells to `expect`.
 * That scripts fail, dialogs open or the page's policy is broken is wrong in every test.
 */
export const tryOut = (work, { prepare = () => {}, options = {} } = {}) => async (site) => {
  const complaints = [];
  const root = mkdtempSync(join(tmpdir(), "halqa-preview-"));
  for (const folder of ["content", "locales", "themes"]) cpSync(join(HOUSE, folder), join(root, folder), { recursive: true });
  const edit = (path, change) => writeFileSync(join(root, path), change(readFileSync(join(root, path), "utf8")));
  prepare(edit);
  const context = await site.browser.newContext({ viewport: DESK, ...options });
  context.on("weberror", (error) => complaints.push(`script: ${error.error().message}`));
  context.on("console", (message) => /content security policy/i.test(message.text()) && complaints.push(message.text()));
  context.on("dialog", (dialog) => {
    complaints.push(`a dialog says ${dialog.message()}`);
    dialog.dismiss();
  });
  let server = await start(root, "0");
  const { address } = server;
  const stop = async () => {
    await server.stop();
    server = undefined;
  };
  const restart = async () => {
    server = await start(root, new URL(address).port);
    if (server.address !== address) throw new Error(`the server is now at ${server.address}`);
  };
  /** Opens a page, and waits for the bar. */
  const open = async (path, within = context) => {
    const tab = await within.newPage();
    await tab.goto(address + path);
    await tab.locator("halqa-preview .bar").waitFor();
    return tab;
  };
  try {
    await work({ site, context, address, root, edit, open, stop, restart, expect: (is, what) => is || complaints.push(what) });
  } finally {
    await context.close();
    await server?.stop();
    rmSync(root, { recursive: true, force: true });
  }
  return complaints;
};

/** Waits until a text is on the page. */
export const shows = (tab, text) => tab.waitForFunction((text) => document.body.innerText.includes(text), text);

/** Marks a tab's page, and tells later whether it is still the same one: whether it was not loaded again. */
export async function mark(tab) {
  await tab.evaluate(() => (globalThis.isSame = true));
  return () => tab.evaluate(() => globalThis.isSame === true);
}

/** The bar and what hangs on it: part("#problems"). */
export const part = (tab, selector) => tab.locator(`halqa-preview ${selector}`);
