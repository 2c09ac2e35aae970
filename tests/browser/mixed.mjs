// Sentences in which the scripts mix, as an author writes them: built into a page, and looked at letter by letter.
import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DESK, inTabs, open } from "./browser.mjs";
import { install } from "./paint.mjs";

const HOUSE = join(import.meta.dirname, "../..");
const MODULE = "modules/who-does-what";

/** Arabic words as painted, from left to right. Brackets are told by their code, so one that opens stands to the right of its words. */
const b = (text) => [...text].reverse().join("");

/** What is written, and how it is painted from left to right. */
const SENTENCES = {
  ar: [
    ["راسلنا على team@example.org.", `.team@example.org ${b("راسلنا على")}`],
    ["راسلنا على <team@example.org>.", `.team@example.org ${b("راسلنا على")}`],
    ["برنامج (IPE 101) متاح (IPE 101).", `.)IPE 101( ${b("متاح")} )IPE 101( ${b("برنامج")}`],
    ["قيل (Reeves et al., 2016)؛ (WHO, 2010) ثم", `${b("ثم")} )WHO, 2010( ؛)Reeves et al., 2016( ${b("قيل")}`],
    ['رقم <bdi dir="ltr">+46 8 123 45 67</bdi> ثم', `${b("ثم")} +46 8 123 45 67 ${b("رقم")}`],
    ['يوم <bdi dir="ltr">2026-11-22</bdi> ثم', `${b("ثم")} 2026-11-22 ${b("يوم")}`],
    ['نسخة <bdi dir="ltr">v2.1-beta</bdi> ثم', `${b("ثم")} v2.1-beta ${b("نسخة")}`],
    ["وجدنا <bdi>Nursing</bdi> 5 مرات", `${b("مرات")} 5 Nursing ${b("وجدنا")}`],
    ["مثل <bdi>IPE</bdi>، <bdi>WHO</bdi>، <bdi>CAIPE</bdi> ثم", `${b("ثم")} CAIPE ،WHO ،IPE ${b("مثل")}`],
    ['لغة <bdi dir="ltr">C++</bdi> أو <bdi dir="ltr">C#</bdi> أو <bdi dir="ltr">.NET</bdi> ثم', `${b("ثم")} .NET ${b("أو")} C# ${b("أو")} C++ ${b("لغة")}`],
    ['قيل: <bdi dir="ltr">IPE works!</bdi> ثم', `${b("ثم")} IPE works! :${b("قيل")}`],
    ["نفذ `cargo run --lang ar` ثم", `${b("ثم")} cargo run --lang ar ${b("نفذ")}`],
    ['قيمة <bdi dir="ltr">-5</bdi> ثم', `${b("ثم")} -5 ${b("قيمة")}`],
    ["موقع <https://example.org/ar/> ثم", `${b("ثم")} https://example.org/ar/ ${b("موقع")}`],
  ],
  en: [
    ["They say <bdi>مرحبا!</bdi> there.", `They say !${b("مرحبا")} there.`],
    ["The word <bdi>تمريض</bdi> (5) is there.", `The word ${b("تمريض")} (5) is there.`],
  ],
};

/** What the heading says and how it is painted; a name in Latin letters at its head does not turn an Arabic title. */
const TITLES = { ar: ["IPE 101: تعريف", `${b("تعريف")} :IPE 101`], fa: ["تعریف: IPE 101", `IPE 101 :${b("تعریف")}`] };

/** The catalogue of the sample with these sentences at the head of a module's text, built into a folder. */
function built(folder) {
  for (const part of ["content", "locales", "themes"]) cpSync(join(HOUSE, part), join(folder, part), { recursive: true });
  for (const language of new Set([...Object.keys(SENTENCES), ...Object.keys(TITLES)])) {
    const path = join(folder, "content", MODULE, `${language}.md`);
    let text = readFileSync(path, "utf8");
    if (TITLES[language]) text = text.replace(/^title: .*$/m, () => `title: "${TITLES[language][0]}"`);
    const said = (SENTENCES[language] ?? []).map(([written]) => written).join("\n\n");
    writeFileSync(path, text.replace(/^## .*$/m, (heading) => `${heading}\n\n${said}\n`));
  }
  // The translations are of other words now, which is no concern here.
  appendFileSync(join(folder, "content", "catalogue.yaml"), "rules: {stale-translation: off}\n");
  const site = join(folder, "site");
  execFileSync("cargo", ["run", "--locked", "--quiet", "--", "build", "--quiet", "--root", folder, "--output", site], { cwd: HOUSE });
  return site;
}

export default {
  "sentences and titles that mix the scripts are painted in order": async (site) => {
    const complaints = [];
    const folder = mkdtempSync(join(tmpdir(), "halqa-mixed-"));
    try {
      const root = built(folder);
      await inTabs(site.browser, { viewport: DESK }, new Set([...Object.keys(SENTENCES), ...Object.keys(TITLES)]), async (tab, language) => {
        await open(tab, join(root, language, `${MODULE}.html`));
        await install(tab);
        const expected = [...(TITLES[language] ? [["main h1", ...TITLES[language]]] : []), ...(SENTENCES[language] ?? []).map(([written, painted], at) => [`.prose > h2:first-of-type ~ p:nth-of-type(${at + 1})`, written, painted])];
        const painted = await tab.evaluate((selectors) => selectors.map((selector) => paint.line(document.querySelector(selector))), expected.map(([selector]) => selector));
        expected.forEach(([, written, wanted], at) => painted[at] === wanted || complaints.push(`${language}: ${written}\n  is painted “${[...painted[at]].join(" ")}”,\n  not “${[...wanted].join(" ")}”`));
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
    return complaints;
  },
};
