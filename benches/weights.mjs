// What a reader loads: node benches/weights.mjs ADDRESS [LANGUAGE …], where a server shows a built catalogue, say of 5,000 modules.
//
// For a page of each kind: how many requests, how many kilobytes uncompressed (a host that compresses sends about a quarter), and how many milliseconds until
// the page has drawn its largest part, in Chromium at the width of a phone with the processor slowed six times. Each page is opened with nothing kept from before.
import { launch } from "../tests/browser/browser.mjs";

const [address, ...languages] = process.argv.slice(2);
const SLOWER = 6;
const KINDS = ["index.html", "modules/index.html", "MODULE", "professions/index.html", "professions/nursing.html", "competencies/index.html", "search.html", "calendar.html",
  "coverage.html", "quality.html", "translations.html", "glossary.html", "print.html"];
const browser = await launch();

async function open(path) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const sizes = [];
  // The preview's events go on for ever, and are no reader's.
  const ends = (response) => !(response.headers()["content-type"] ?? "").startsWith("text/event-stream");
  tab.on("response", (response) => ends(response) && sizes.push(response.body().then((body) => [response.request().resourceType(), body.length], () => ["none", 0])));
  const answer = await tab.goto(`${address}${path}`, { waitUntil: "load" });
  await tab.waitForTimeout(1500);
  const drawn = await tab.evaluate(() => new Promise((done) => {
    new PerformanceObserver((list) => done(list.getEntries().at(-1).startTime)).observe({ type: "largest-contentful-paint", buffered: true });
    setTimeout(() => done(performance.getEntriesByType("paint").at(-1)?.startTime ?? 0), 2000);
  }));
  const loaded = await Promise.all(sizes);
  await context.close();
  return { status: answer.status(), loaded, drawn };
}

for (const language of languages.length ? languages : ["en", "ar"]) {
  const list = await (await fetch(`${address}${language}/modules/index.html`)).text();
  const module = /href="(?:\.\.\/)?modules\/([a-z0-9-]+\.html)"|href="([a-z0-9-]+\.html)"/.exec(list.slice(list.indexOf("<main")));
  console.log(`\n| ${language} | requests | page | style | script | data | font | all kB | drawn after ms |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|`);
  for (const kind of KINDS) {
    const path = `${language}/${kind === "MODULE" ? `modules/${module[1] ?? module[2]}` : kind}`;
    const { status, loaded, drawn } = await open(path);
    if (status !== 200) continue;
    const of = (...types) => loaded.filter(([type]) => types.includes(type)).reduce((sum, [, size]) => sum + size, 0);
    const all = loaded.reduce((sum, [, size]) => sum + size, 0);
    const data = of("fetch", "xhr", "other", "image");
    const cells = [of("document"), of("stylesheet"), of("script"), data, of("font"), all].map((size) => (size / 1000).toFixed(1));
    console.log(`| ${kind === "MODULE" ? "a module" : kind} | ${loaded.length} | ${cells.join(" | ")} | ${drawn.toFixed()} |`);
  }
}
await browser.close();
