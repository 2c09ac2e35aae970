// How long a choice in the filters takes on a slow phone: node benches/filters.mjs ADDRESS [LANGUAGE …], where a preview or a server shows a catalogue,
// say of 5,000 modules. The processor is slowed six times; for each of some choices it counts the milliseconds from the tap until the next frame is drawn
// with the new results.
import { launch } from "../tests/browser/browser.mjs";

const [address, ...languages] = process.argv.slice(2);
const SLOWER = 6;
const CHOICES = 12;
const browser = await launch();
for (const language of languages.length ? languages : ["en", "ar"]) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await tab.goto(`${address}${language}/modules/index.html`);
  const start = Date.now();
  await tab.waitForSelector("#halqa-filters:not([hidden])", { timeout: 120_000 });
  const ready = Date.now() - start;
  const times = await tab.evaluate(async (choices) => {
    const times = [];
    const settled = () => new Promise((done) => {
      const look = () => (document.querySelector("#halqa-results [aria-busy]") ? requestAnimationFrame(look) : requestAnimationFrame(() => setTimeout(done)));
      requestAnimationFrame(look);
    });
    const boxes = [...document.querySelectorAll("#halqa-filters input[type=checkbox]")];
    for (let at = 0; at < choices; at++) {
      const box = boxes[Math.floor((at * boxes.length) / choices)];
      const start = performance.now();
      box.click();
      await settled();
      times.push(performance.now() - start);
      if (at % 3 === 2) for (const chosen of document.querySelectorAll("#halqa-filters input:checked")) { chosen.click(); await settled(); }
    }
    return times;
  }, CHOICES);
  times.sort((a, b) => a - b);
  const said = await tab.textContent("[role=status]");
  console.log(`${language}: the filters stand after ${ready} ms; ${times.length} choices: median ${times[times.length >> 1].toFixed()} ms, worst ${times.at(-1).toFixed()} ms (${said.trim()})`);
  await context.close();
}
await browser.close();
