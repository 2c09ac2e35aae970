// The bar of the preview: where a page stands, and other ways to see it.
import { MODULE, PAGE, part, shows, tryOut } from "./author.mjs";

const DRAFT = "content/events/example-ipe-day/en.md";
const LAYOUT = "themes/default/templates/layout.html";
/** Words in three languages, and a link to a page in a fourth with its name. */
const WORDS = '<p lang="en">Word</p><p lang="fr">Mot</p><p lang="ar" dir="rtl">كلمة</p><p><a href="/" hreflang="fa"><bdi lang="fa">فارسی</bdi></a></p>';

/** The switch of an option, after its panel is opened. */
async function option(tab, name) {
  const found = part(tab, `.options ${name}`);
  if (!(await found.isVisible())) await part(tab, ".options summary").click();
  return found;
}
/** What stands outlined: its language, and whether it is the name of a language. */
const outlined = (tab) => tab.evaluate(() => {
  const all = [...document.querySelectorAll("main *")].filter((element) => getComputedStyle(element).outlineStyle === "dashed");
  return all.map((element) => (element.closest("[hreflang]") ? "name" : element.lang));
});

export default {
  "it tells the file, its length and the state of every translation": tryOut(async ({ open, root, expect }) => {
    for (const [lang, dir, states] of [
      ["en", "ltr", ["English original", "العربية draft", "فارسی draft", "Français draft"]],
      ["ar", "rtl", ["English الأصل", "العربية مسوّدة", "فارسی مسوّدة", "Français مسوّدة"]],
    ]) {
      const tab = await open(`${lang}/modules/who-does-what.html`);
      const bar = part(tab, ".bar");
      const file = `content/modules/who-does-what/${lang}.md`;
      expect((await bar.locator(".file a").innerText()) === file, `${lang}: the file is ${await bar.locator(".file a").innerText()}`);
      expect((await bar.locator(".file a").getAttribute("href")) === `vscode://file${root}/${file}:1:1`, `${lang}: the file does not open`);
      expect(/^[\d٠-٩]+ (words|كلمة)$/.test(await bar.locator(".length").innerText()), `${lang}: the length is ${await bar.locator(".length").innerText()}`);
      expect((await bar.locator("nav li").allInnerTexts()).join() === states.join(), `${lang}: the translations are ${await bar.locator("nav li").allInnerTexts()}`);
      expect((await bar.evaluate((bar) => getComputedStyle(bar).direction)) === dir, `${lang}: the bar does not run ${dir}`);
      await bar.locator("nav a[hreflang=fr]").click();
      await tab.waitForURL("**/fr/modules/who-does-what.html");
    }
  }),

  "it is folded, and stays so": tryOut(async ({ open, expect }) => {
    const tab = await open(PAGE);
    await part(tab, ".sign").click();
    await part(tab, ".parts").waitFor({ state: "hidden" });
    await tab.reload();
    await part(tab, ".bar").waitFor();
    expect(!(await part(tab, ".parts").isVisible()), "it is unfolded again");
    await part(tab, ".sign").click();
    await part(tab, ".parts").waitFor();
  }),

  "drafts are shown when they are asked for": tryOut(async ({ open, expect }) => {
    const tab = await open("en/events/index.html");
    const link = tab.locator("main a", { hasText: "Example IPE day" });
    expect((await link.count()) === 0, "a draft is listed");
    const drafts = await option(tab, ".drafts");
    expect((await drafts.getAttribute("aria-checked")) === "false", "drafts are said to be shown");
    await drafts.click();
    await link.waitFor();
    await link.click();
    await part(tab, ".draft").waitFor();
    expect((await part(tab, ".draft").innerText()) === "Draft", "the bar does not say that it is a draft");
    await tab.goBack();
    await (await option(tab, ".drafts[aria-checked=true]")).click();
    await link.waitFor({ state: "detached" });
  }, { prepare: (edit) => edit(DRAFT, (text) => text.replace("start: ", "status: draft\nstart: ")) }),

  "what is not translated is outlined": tryOut(async ({ open, expect }) => {
    // A page in French whose text is there in other languages only.
    const tab = await open("fr/modules/start-early.html");
    expect((await outlined(tab)).length === 0, "something is outlined before anybody asked");
    await (await option(tab, ".untranslated")).click();
    const french = new Set(await outlined(tab));
    expect(french.has("en") && french.has("ar") && french.size === 2, `outlined are texts in ${[...french]}`);
    // It is remembered; and on an English page other things are in another language.
    await tab.goto(tab.url().replace("/fr/", "/en/"));
    await part(tab, ".options").waitFor();
    expect((await part(tab, ".untranslated").getAttribute("aria-checked")) === "true", "it is forgotten on the next page");
    const english = new Set(await outlined(tab));
    expect(english.has("fr") && english.has("ar") && english.size === 2, `outlined are texts in ${[...english]}`);
    await (await option(tab, ".untranslated")).click();
    expect((await outlined(tab)).length === 0, "it does not go away");
  }, { prepare: (edit) => edit(LAYOUT, (text) => text.replace(/<main [^>]*>/, `$&${WORDS}`)) }),

  "made-up languages are a click away, follow what is typed, and lead back": tryOut(async ({ open, edit, expect }) => {
    const tab = await open(PAGE);
    for (const [tag, dir, letters] of [["en-XA", "ltr", /[þšéûðö]/i], ["ar-XB", "rtl", /\p{Script=Arabic}/u]]) {
      await (await option(tab, `[data-pseudo=${tag}]`)).click();
      await tab.waitForURL(`**/${tag.toLowerCase()}/modules/who-does-what.html`);
      await part(tab, ".bar").waitFor();
      expect((await tab.evaluate(() => [document.documentElement.lang, document.documentElement.dir || "ltr"].join())) === `${tag},${dir}`, `${tag}: the page is in another language`);
      const words = await tab.locator("header nav").last().innerText();
      expect(letters.test(words), `${tag}: the words are ${words}`);
      edit(MODULE, (text) => `${text}\nTyped for ${tag}.\n`);
      await shows(tab, `Typed for ${tag}.`);
    }
    await (await option(tab, "[data-pseudo='']")).click();
    await tab.waitForURL(`**/${PAGE}`);
  }),
};
