// Formats messages with the reference implementation of Fluent. Reads {"ftl": {locale: text}, "cases": [[locale, key, {name: value}]]} and
// writes the list of texts, null where fluent.js reports an error.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { readFileSync } from "node:fs";

const { ftl, cases } = JSON.parse(readFileSync(0, "utf8"));
const bundles = Object.fromEntries(
  Object.entries(ftl).map(([locale, text]) => {
    const bundle = new FluentBundle(locale);
    bundle.addResource(new FluentResource(text));
    return [locale, bundle];
  }),
);

const texts = cases.map(([locale, key, args]) => {
  const [name, attribute] = key.split(".");
  const message = bundles[locale].getMessage(name);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  if (pattern == null) return null;
  const errors = [];
  const text = bundles[locale].formatPattern(pattern, args, errors);
  return errors.length ? null : text;
});
process.stdout.write(JSON.stringify(texts));
