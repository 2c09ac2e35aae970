// Checks values by JSON Schemas with Ajv. Reads {"schemas": {name: schema}, "cases": [[name, value]]} and writes the list of verdicts. A schema that is none
// (draft 2020-12), or says a word that Ajv does not know, ends it. `draft07` beside `schemas` holds schemas of that draft.
import Ajv2020 from "ajv/dist/2020.js";
import Ajv from "ajv";
import { readFileSync } from "node:fs";

const { schemas, draft07 = {}, cases } = JSON.parse(readFileSync(0, "utf8"));
const validators = {};
for (const [name, schema] of Object.entries(schemas)) {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: false });
  if (!ajv.validateSchema(schema)) throw new Error(`${name}: ${ajv.errorsText()}`);
  validators[name] = ajv.compile(schema);
}
for (const [name, path] of Object.entries(draft07)) {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  validators[name] = ajv.compile(JSON.parse(readFileSync(path, "utf8")));
}
const verdicts = cases.map(([name, value]) => {
  const validate = validators[name];
  return validate(value) ? null : validate.errors.map((e) => `${e.instancePath} ${e.message}`).join("; ");
});
process.stdout.write(JSON.stringify(verdicts));
