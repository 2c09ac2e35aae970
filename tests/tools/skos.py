"""Reads the Turtle and the JSON-LD that it is given, fails unless both say the same and follow the shapes, and prints every statement as JSON."""

import json
import sys
from pathlib import Path

from pyshacl import validate
from rdflib import Graph, Literal
from rdflib.compare import graph_diff, to_isomorphic

turtle = Graph().parse(sys.argv[1], format="turtle")
json_ld = Graph().parse(sys.argv[2], format="json-ld")
if to_isomorphic(turtle) != to_isomorphic(json_ld):
    _, one, other = graph_diff(turtle, json_ld)
    sys.exit(f"only in Turtle:\n{one.serialize()}\nonly in JSON-LD:\n{other.serialize()}")

shapes = Graph().parse(Path(__file__).with_name("skos-shapes.ttl"))
conforms, _, report = validate(turtle, shacl_graph=shapes, advanced=True)
if not conforms:
    sys.exit(report)


def told(value):
    if isinstance(value, Literal):
        return {"text": str(value), "language": value.language, "type": value.datatype}
    return {"thing": str(value)}


statements = [[str(thing), str(said), told(value)] for thing, said, value in sorted(turtle)]
json.dump(statements, sys.stdout, ensure_ascii=True)
