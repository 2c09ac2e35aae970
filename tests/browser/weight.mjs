// How much a reader loads to see a page, before compression. What only paper needs (`media="print"`) browsers load last, and it isn't counted.
// A module's page: HTML and CSS together, without the prose, whose length is its author's. A letter of the Arabic script takes two bytes.
const MODULE_BUDGET = { Latn: 35 * 1024, Arab: 38 * 1024 };
const WHOLE_BUDGET = { Latn: 45 * 1024, Arab: 47 * 1024 }; // the same with the prose
const LINKED_BUDGET = 6 * 1024; // what a page says to other programs (JSON-LD), beside the others: nothing that is shown waits for it
const STYLE_BUDGET = 20 * 1024; // CSS of one page

const styles = (site, page) => {
  const sheets = [...site.text(page.path).matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => new URL(href, new URL(page.path, "http://site/")).pathname.slice(1));
  return sheets.reduce((sum, path) => sum + site.size(path), 0);
};

/** The bytes of the prose in a page. */
const prose = (site, page) => {
  const text = site.text(page.path);
  const start = text.indexOf('<div class="prose');
  return start < 0 ? 0 : Buffer.byteLength(text.slice(start, text.indexOf("\n</div>\n<section", start)));
};

/** The bytes of the JSON-LD in a page. */
const linked = (site, page) => Buffer.byteLength(/<script type="application\/ld\+json">[^]*?<\/script>/.exec(site.text(page.path))?.[0] ?? "");

export default {
  "a module's page and its style are within the budget": async (site) => {
    const modules = [...(await site.facts()).values()].filter((page) => page.kind === "module");
    const complaints = modules.flatMap((page) => {
      const told = linked(site, page);
      const [html, css, text] = [site.size(page.path) - told, styles(site, page), prose(site, page)];
      const { script } = new Intl.Locale(page.language).maximize();
      const budget = MODULE_BUDGET[script] ?? MODULE_BUDGET.Latn;
      const whole = WHOLE_BUDGET[script] ?? WHOLE_BUDGET.Latn;
      if (html - text + css <= budget && html + css <= whole && told <= LINKED_BUDGET) return [];
      return [`${page.path}: ${html} (${text} of them prose) + ${css} = ${html + css} bytes; the budgets are ${budget} without the prose and ${whole} with it; JSON-LD ${told} of ${LINKED_BUDGET}`];
    });
    return modules.length === 0 ? ["there is no module"] : complaints;
  },

  "the style of a page is within its budget": async (site) =>
    [...(await site.facts()).values()].flatMap((page) => (styles(site, page) > STYLE_BUDGET ? [`${page.path}: ${styles(site, page)} bytes, the budget is ${STYLE_BUDGET}`] : [])),

  "nothing runs before a module is shown": async (site) =>
    [...(await site.facts()).values()].flatMap((page) => {
      const scripts = site.text(page.path).match(/<script\b[^>]*>/g) ?? [];
      return scripts.filter((tag) => !/\bdefer\b/.test(tag) && !/type="application\/(?:ld\+)?json"/.test(tag)).map((tag) => `${page.path}: ${tag}`);
    }),
};
