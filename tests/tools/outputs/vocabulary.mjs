// The vocabulary of schema.org: which properties a type has, its own and those of the types above it, and which values they take. It is read from
// schema-dts, which is generated from the release.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const declared = join(dirname(createRequire(import.meta.url).resolve("schema-dts")), "schema.d.ts");
const above = new Map(); // type → the types right above it
const own = new Map(); // type → property → { values, deprecated }

let type;
let note = "";
for (const line of readFileSync(declared, "utf8").split("\n")) {
  const opening = /^(?:export )?interface (\w+?)(Base|Leaf)(?: extends ([^{]+))? \{/.exec(line);
  if (opening) {
    const [, name, what, parents = ""] = opening;
    type = name;
    const named = parents.split(",").map((parent) => parent.trim().replace(/Base$/, "")).filter((parent) => /^\w+$/.test(parent) && parent !== name);
    above.set(name, [...(above.get(name) ?? []), ...named]);
    if (what === "Base" || !own.has(name)) own.set(name, own.get(name) ?? new Map());
    continue;
  }
  // A type without properties of its own is above others only by the union of them.
  const union = /^export type (\w+) = \1Leaf \| (.+);$/.exec(line);
  for (const below of union?.[2].split(" | ") ?? []) above.set(below, [...(above.get(below) ?? []), union[1]]);
  const property = /^ {4}"(\w+)"\?: SchemaValue<(.+), "\1">;/.exec(line);
  if (property && type) own.get(type).set(property[1], { values: property[2].split("|").map((value) => value.trim()), deprecated: note.includes("@deprecated") });
  if (line === "}") type = undefined;
  if (/^ {4}"/.test(line)) note = "";
  else note += line;
}
if (own.size < 800) throw new Error(`schema-dts declares ${own.size} types, which can't be all: its form has changed`);

export const known = (name) => own.has(name);
const lineage = (name) => [name, ...(above.get(name) ?? []).flatMap(lineage)];
export const is = (name, other) => lineage(name).includes(other);
export const property = (name, key) => lineage(name).map((type) => own.get(type)?.get(key)).find(Boolean);
