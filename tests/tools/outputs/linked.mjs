// JSON-LD: every block of every page, by the vocabulary of schema.org and the least that Bioschemas asks for.
import { is, known, property } from "./vocabulary.mjs";

const BLOCK = /<script type="application\/ld\+json">([^]*?)<\/script/g;
const CONFORMS_TO = "http://purl.org/dc/terms/conformsTo";
// The minimum of the profiles (bioschemas.org, 1.0-RELEASE).
const LEAST = {
  "https://bioschemas.org/profiles/Course/1.0-RELEASE": ["Course", ["name", "description", "keywords"]],
  "https://bioschemas.org/profiles/CourseInstance/1.0-RELEASE": ["CourseInstance", ["courseMode", "location"]],
};
const DATE = /^\d{4}-\d\d-\d\d$/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;
const DURATION = /^P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?)?$/;
// Texts of these types have a form; any other text is a `Text`.
const FORMS = { Date: (text) => DATE.test(text), DateTime: (text) => MOMENT.test(text), Duration: (text) => DURATION.test(text), URL: (text) => URL.canParse(text), Text: () => true };
const LANGUAGES = new Set(["inLanguage", "availableLanguage"]);

const pages = (site) => site.files.filter((path) => path.endsWith(".html"));
const blocks = (site, path) => [...site.text(path).matchAll(BLOCK)].map(([, block]) => block);
const list = (value) => (Array.isArray(value) ? value : [value]);

export function complaints(site) {
  let seen = 0;
  const all = pages(site).flatMap((path) => {
    const html = site.text(path);
    const found = blocks(site, path);
    seen += found.length;
    const wrong = found.length > 1 ? ["more than one block"] : [];
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
    for (const block of found) {
      // Without `<` nothing in it can end the script or begin a comment.
      if (block.includes("<")) wrong.push("a block holds <");
      const graph = JSON.parse(block);
      if (graph["@context"] !== "https://schema.org") wrong.push(`its context is ${graph["@context"]}`);
      for (const thing of graph["@graph"]) {
        check(thing, "", wrong);
        if (thing["@type"] === "BreadcrumbList") continue;
        if (thing["@id"] && thing["@id"] !== canonical) wrong.push(`${thing["@id"]} is not the page's address, ${canonical}`);
        if (!thing["@id"] && canonical && thing["@type"] !== "DefinedTermSet") wrong.push(`${thing["@type"]} has no address`);
      }
      // Whatever of this site it names is there.
      const base = canonical && canonical.slice(0, canonical.length - path.length);
      for (const [, address] of block.matchAll(/"(https?:[^"\\]+)"/g)) {
        if (base && address.startsWith(base) && !site.has(address.slice(base.length))) wrong.push(`${address} is not there`);
      }
    }
    return wrong.map((text) => `${path}: ${text}`);
  });
  return seen === 0 ? ["no page has a block"] : all;
}

function check(thing, path, wrong) {
  const type = thing["@type"];
  const here = `${path}/${type}`;
  if (!known(type)) return wrong.push(`${here} is no type of schema.org`);
  for (const [key, value] of Object.entries(thing)) {
    if (key === "@type") continue;
    if (key === "@id") {
      if (!/^https?:/.test(value)) wrong.push(`${here}: @id is ${value}`);
    } else if (key === CONFORMS_TO) {
      const [kind, least] = LEAST[value["@id"]] ?? [];
      if (kind !== type) wrong.push(`${here} conforms to ${value["@id"]}`);
      for (const key of least ?? []) if (!(key in thing)) wrong.push(`${here} has no ${key}, which its profile asks for`);
    } else {
      const known = property(type, key);
      if (!known) wrong.push(`${here} may have no ${key}`);
      else if (known.deprecated) wrong.push(`${here}: ${key} is out of use`);
      else for (const one of list(value)) fits(one, known.values, `${here}.${key}`, key, wrong);
    }
  }
  if (thing.startDate && thing.endDate && thing.endDate < thing.startDate) wrong.push(`${here} ends before it begins`);
  if (type === "BreadcrumbList" && thing.itemListElement.some((item, at) => item.position !== at + 1)) wrong.push(`${here} is not in order`);
  return wrong;
}

/** Whether a value is one of those that a property takes. */
function fits(value, values, here, key, wrong) {
  const complain = () => wrong.push(`${here} is ${JSON.stringify(value)}, which is none of ${values.join(", ")}`);
  if (typeof value === "boolean") return values.includes("Boolean") || complain();
  if (typeof value === "number") return values.includes("Number") || (values.includes("Integer") && Number.isInteger(value)) || complain();
  if (typeof value === "string") {
    if (value.trim() === "") return complain();
    if (LANGUAGES.has(key)) return Intl.getCanonicalLocales(value).length === 1;
    return values.some((type) => FORMS[type]?.(value)) || complain();
  }
  if (!("@type" in value)) return (Object.keys(value).join() === "@id" && (values.includes("IdReference") || values.includes("URL"))) || complain();
  if (!values.some((type) => is(value["@type"], type))) complain();
  return check(value, here, wrong);
}

export const texts = (site) => pages(site).flatMap((path) => blocks(site, path).flatMap((block) => leaves(JSON.parse(block))));

const leaves = (value) => (typeof value === "string" ? [value] : value && typeof value === "object" ? Object.values(value).flatMap(leaves) : []);
