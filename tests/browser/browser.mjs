// Chromium, and pages opened in a few tabs at once.
import { pathToFileURL } from "node:url";
import { chromium } from "./tools.mjs";

const TABS = 3; // two rows of tests run side by side
const CALM = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

export const PHONE = { width: 320, height: 640 };
export const DESK = { width: 1280, height: 900 };

export const launch = () => chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: CALM });

/** Does `work(tab, item)` for every item, in tabs of their own; `options` are those of a Playwright context. */
export async function inTabs(browser, options, items, work) {
  const queue = items.values(); // of an array or a set
  const one = async () => {
    const context = await browser.newContext(options);
    const tab = await context.newPage();
    for (const item of queue) await work(tab, item);
    await context.close();
  };
  await Promise.all(Array.from({ length: TABS }, one));
}

/** Opens a page from the disk, and waits until its fonts are there. */
export async function open(tab, file) {
  await tab.goto(pathToFileURL(file).href);
  await tab.evaluate(() => document.fonts.ready.then(() => null));
}

/** Opens a page from the disk and tells what went wrong and what was asked for. */
export async function listen(tab, file) {
  const requests = [];
  const faults = [];
  const heard = {
    console: (message) => {
      if (message.type() === "error" || /content security policy/i.test(message.text())) faults.push(`console: ${message.text()}`);
    },
    pageerror: (error) => faults.push(`script: ${error.message}`),
    request: (request) => requests.push(request.url()),
    // The browser itself gives up asking for the icon when the tab goes on to the next page.
    requestfailed: (request) => request.failure()?.errorText !== "net::ERR_ABORTED" && faults.push(`request failed: ${request.url()} (${request.failure()?.errorText})`),
  };
  for (const [event, listener] of Object.entries(heard)) tab.on(event, listener);
  await open(tab, file);
  for (const [event, listener] of Object.entries(heard)) tab.off(event, listener);
  return { requests, faults };
}
