// How much a reader loads to see a page, before compression. What only paper needs (`media="print"`) browsers load last, and it isn't counted.
// A module's page: HTML and CSS together, without the prose, whose length is its author's. A letter of the Arabic script takes two bytes.
const MODULE_BUDGET = { Latn: 34 * 1024, Arab: 36 * 1024 };
const WHOLE_BUDGET = 45 * 1024; // the same with the prose
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

export default {
  "a module's page and its style are within the budget": async (site) => {
    const modules = [...(await site.facts()).values()].filter((page) => page.kind === "module");
    const complaints = modules.flatMap((page) => {
      const [html, css, text] = [site.size(page.path), styles(site, page), prose(site, page)];
      const budget = MODULE_BUDGET[new Intl.Locale(page.language).maximize().script] ?? MODULE_BUDGET.Latn;
      if (html - text + css <= budget && html + css <= WHOLE_BUDGET) return [];
      return [`${page.path}: ${html} (${text} of them prose) + ${css} = ${html + css} bytes; the budgets are ${budget} without the prose and ${WHOLE_BUDGET} with it`];
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
