// How much a reader loads to see a page, before compression.
// The aim for a module's page is 30 KiB; until it is reached, no page may grow past the heaviest of today.
const MODULE_BUDGET = 39 * 1024; // HTML and CSS together, without the prose, whose length is its author's
const WHOLE_BUDGET = 48 * 1024; // the same with the prose
const STYLE_BUDGET = 20 * 1024; // CSS of one page

const styles = (site, page) => {
  const sheets = [...new Set(page.styles)].map((address) => site.path(address)).filter((path) => path?.endsWith(".css"));
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
      if (html - text + css <= MODULE_BUDGET && html + css <= WHOLE_BUDGET) return [];
      return [`${page.path}: ${html} (${text} of them prose) + ${css} = ${html + css} bytes; the budgets are ${MODULE_BUDGET} without the prose and ${WHOLE_BUDGET} with it`];
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
