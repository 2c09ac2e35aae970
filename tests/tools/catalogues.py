"""Checks the catalogue (second argument) by the schema that is published with it (first). Writes the list of what is wrong, and fails if the schema is none."""
import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator

schema, catalogue = (json.loads(Path(path).read_text(encoding="utf-8")) for path in sys.argv[1:])
Draft202012Validator.check_schema(schema)
faults = Draft202012Validator(schema).iter_errors(catalogue)
json.dump([f"{fault.json_path}: {fault.message[:400]}" for fault in faults], sys.stdout)
