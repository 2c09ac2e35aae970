// How much a reader loads to see a module, before compression.
// The aim is 30 KiB; until the theme is there, no page may grow past the heaviest of today.
const MODULE_BUDGET = 52 * 1024; // HTML and CSS together
const STYLE_BUDGET = 20 * 1024;

export default {
  "a module's page and its style are within the budget": async (site) => {
    const modules = [...(await site.facts()).values()].filter((page) => page.kind === "module");
    const styles = (page) => [...new Set(page.requests)].map((address) => site.path(address)).filter((path) => path?.endsWith(".css"));
    const complaints = modules.flatMap((page) => {
      const [html, css] = [site.size(page.path), styles(page).reduce((sum, path) => sum + site.size(path), 0)];
      return html + css <= MODULE_BUDGET ? [] : [`${page.path}: ${html} + ${css} = ${html + css} bytes, the budget is ${MODULE_BUDGET}`];
    });
    return modules.length === 0 ? ["there is no module"] : complaints;
  },

  "the style is within its budget": async (site) =>
    site.files.filter((path) => path.endsWith(".css") && site.size(path) > STYLE_BUDGET).map((path) => `${path}: ${site.size(path)} bytes, the budget is ${STYLE_BUDGET}`),

  "nothing runs before a module is shown": async (site) =>
    [...(await site.facts()).values()].flatMap((page) => {
      const scripts = site.text(page.path).match(/<script\b[^>]*>/g) ?? [];
      return scripts.filter((tag) => !/\bdefer\b/.test(tag) && !/type="application\/(?:ld\+)?json"/.test(tag)).map((tag) => `${page.path}: ${tag}`);
    }),
};
