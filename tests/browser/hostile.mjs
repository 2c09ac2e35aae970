// A catalogue whose every text would do harm where it were taken for more than text: its pages are those of a harmless one, and nothing in it runs.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { DESK, inTabs, listen, open } from "./browser.mjs";
import { Site } from "./site.mjs";

const HOUSE = fileURLToPath(new URL("../..", import.meta.url));

// What ends attributes, titles, scripts, comments and data, and then runs; no longer than the shortest field takes. `hurt` is set where anything did.
const HARM = [
  `x'"><img src=hurt.png onerror=hurt=1>`,
  `x</title></script><script>hurt=1</script>`,
  `x]]>--!><svg/onload=hurt=1>{{ hurt }}\${hurt}`,
  `x" onfocus=hurt=1 autofocus style=color:red x="`,
  `x<a href=javascript:hurt=1>y</a>\u2028<!--<script>`,
];

/** The files of a catalogue that says one of some texts wherever an author may say something. */
function catalogue(texts) {
  let at = 0;
  const next = () => texts[at++ % texts.length];
  const q = () => JSON.stringify(next());
  const ftl = () => `x${next().replace(/[{}]/g, (brace) => `{"${brace}"}`)}`;
  const typed = () => next().replaceAll("|", " ");
  const prose = () => `---\n\n## ${typed()}\n\n${typed()} ![${typed()}](../../modules/who-does-what/x.svg)[^n]\n\n| ${typed()} |\n|--|\n| \`${typed()}\` |\n\n[^n]: ${typed()}\n`;
  const entry = (facts) => `---\ntitle: ${q()}\nsummary: ${q()}\n${facts}reviewed: 2026-09-01\n${prose()}`;
  const module = () => `keywords: [${q()}]\nprovider: school\ncontact: {name: ${q()}}\nlearning: [with, from, about]\nprofessions: [nursing, pharmacy]
competencies: [{ref: ipec-2023:RR4, assessed: true}]\noutcomes: [{text: ${q()}, competency: ipec-2023:RR4}]\nstage: exposure\nmodes: [classroom]\nsettings: [campus]
hours: {contact: 2}\nlanguages: [en]\ncredit: {value: 2.5, scheme: ${q()}}\nevaluation: [{level: "2b", instrument: ${q()}}]\naccess: {features: [captions], note: ${q()}}
sessions: [{start: 2027-03-28T10:00, end: 2027-10-31T12:00, time-zone: Europe/Paris, register: "https://example.org/?a=</script>&b='"}]
materials: [{title: ${q()}, url: https://example.org/x, licence: ${q()}}]\nreferences: [{title: ${q()}, authors: ${q()}}]\nlicence: ${q()}\npublished: 2026-03-01\n`;
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>\n';
  return {
    "content/catalogue.yaml": `url: https://example.org/ipe/\nlicence: ${q()}\nlanguages:\n  - {tag: en, name: ${q()}}\n  - {tag: ar, name: العربية}\n`,
    "content/modules/who-does-what/en.md": entry(module()),
    "content/modules/who-does-what/ar.md": `---\ntitle: ${q()}\nsummary: ${q()}\noutcomes: [${q()}]\ntranslation: {of: en}\n${prose()}`,
    "content/modules/who-does-what/x.svg": picture,
    "content/modules/second/en.md": entry(`rooms: [hall]\nprerequisites: [who-does-what]\n${module()}`),
    "content/providers/school/en.md": entry("email: a@example.org\ncountry: QA\n"),
    "content/networks/africa/en.md": entry(""),
    "content/pathways/way/en.md": entry("modules: [who-does-what, second]\n"),
    "content/pages/about/en.md": entry(""),
    "content/events/day/en.md": entry(`place: ${q()}\nstart: 2027-03-10T09:00\nend: 2027-03-11\nprovider: school\nrecurrence: yearly\n`),
    "content/vocabulary/rooms.yaml": "message: room\nfield: true\nterms:\n  - {id: hall}\n",
    "locales/en/catalogue.ftl": ["catalogue-title", "catalogue-owner", "catalogue-description", "vocabulary-rooms", "room-hall", "mode-classroom", "profession-nursing"].map((name) => `${name} = ${ftl()}\n`).join(""),
    "locales/ar/catalogue.ftl": ["catalogue-title", "vocabulary-rooms", "room-hall"].map((name) => `${name} = ${ftl()}\n`).join(""),
  };
}

/** Builds a catalogue that says these texts. */
function built(folder, texts, browser) {
  for (const [path, words] of Object.entries(catalogue(texts))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, words);
  }
  const site = join(folder, "public");
  execFileSync("cargo", ["run", "--locked", "--quiet", "--", "build", "--quiet", "--root", folder, "--output", site], { cwd: HOUSE, stdio: ["ignore", "ignore", "pipe"] });
  return new Site(site, browser);
}

/** Runs in the page: every element with its attributes, and every scheme that an address has. */
function made() {
  const found = new Set();
  for (const element of document.querySelectorAll("*")) {
    found.add(element.localName);
    for (const { name, value } of element.attributes) {
      found.add(`${element.localName} ${name}`);
      const scheme = ["href", "src", "action", "content"].includes(name) && /^\s*([a-z][a-z0-9+.-]*):/i.exec(value);
      if (scheme) found.add(`${element.localName} ${name} ${scheme[1].toLowerCase()}:`);
    }
  }
  return [...found];
}

export default {
  "a catalogue of hostile texts is made as a harmless one, and nothing runs": async ({ browser }) => {
    const folder = mkdtempSync(join(tmpdir(), "halqa-"));
    const complaints = [];
    try {
      const harmless = built(join(folder, "harmless"), ["x'y & z"], browser);
      const known = new Set();
      await inTabs(browser, { viewport: DESK }, harmless.pages, async (tab, page) => {
        await open(tab, harmless.file(page));
        for (const part of await tab.evaluate(made)) known.add(part);
      });
      const hostile = built(join(folder, "hostile"), HARM, browser);
      const root = pathToFileURL(hostile.folder).href;
      const pages = [...hostile.pages, "en/search.html?q=hurt", "en/search.html?q=%3Cscript%3Ehurt%3D1%3C%2Fscript%3E", `en/modules/index.html?q=${encodeURIComponent(HARM[0])}#${encodeURIComponent(HARM[0])}`];
      let shown = 0;
      await inTabs(browser, { viewport: DESK }, pages, async (tab, page) => {
        const say = (text) => complaints.push(`${page}: ${text}`);
        const stop = (dialog) => {
          say(`opens a dialog: ${dialog.message()}`);
          return dialog.dismiss();
        };
        tab.on("dialog", stop);
        const [path, query] = page.split(/(?=\?)/);
        const { requests, faults } = query ? await follow(tab, `${root}/${path}${query}`) : await listen(tab, hostile.file(path));
        faults.forEach(say);
        requests.filter((address) => !address.startsWith(root) || new URL(address).pathname.includes("hurt.png")).forEach((address) => say(`asks for ${address}`));
        if (query?.includes("q=hurt")) shown = await tab.locator(".results h3 a").count();
        if (await tab.evaluate(() => typeof hurt !== "undefined")) say("something ran");
        for (const part of await tab.evaluate(made)) if (!known.has(part) && !query) say(`holds <${part}>, which a harmless one does not`);
        if (await tab.evaluate(() => document.querySelector("img[src='hurt.png'], [onerror], [onload], [style*='red'], a[href^='javascript:' i]") !== null)) say("holds what was written as text");
        tab.off("dialog", stop);
      });
      if (shown === 0) complaints.push("the search finds nothing of what is written");
    } finally {
      rmSync(folder, { recursive: true });
    }
    return complaints.sort();
  },
};

/** Opens an address as `listen` opens a file, and waits for what the search shows. */
async function follow(tab, address) {
  const requests = [];
  const faults = [];
  const hear = (request) => requests.push(request.url());
  const fault = (error) => faults.push(`script: ${error.message}`);
  const note = (message) => (message.type() === "error" || /content security policy/i.test(message.text())) && faults.push(`console: ${message.text()}`);
  tab.on("request", hear).on("pageerror", fault).on("console", note);
  await tab.goto(address);
  await tab.waitForFunction(() => !document.querySelector("[aria-busy]") && (!document.querySelector("[role=status]") || document.querySelector("[role=status]").textContent.trim()));
  tab.off("request", hear).off("pageerror", fault).off("console", note);
  return { requests, faults };
}
