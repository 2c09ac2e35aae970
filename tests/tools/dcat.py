"""Reads the DCAT record that it is given, fails unless it follows the shapes, and writes what it says of the catalogue and of every file."""

import json
import sys
from pathlib import Path

from pyshacl import validate
from rdflib import DCAT, DCTERMS, FOAF, RDF, Graph, Namespace

SPDX = Namespace("http://spdx.org/rdf/terms#")
graph = Graph().parse(sys.argv[1], format="json-ld")
shapes = Graph().parse(Path(__file__).with_name("dcat-shapes.ttl"))
conforms, _, report = validate(graph, shacl_graph=shapes)
if not conforms:
    sys.exit(report)
catalogues = list(graph.subjects(RDF.type, DCAT.Catalog))
if len(catalogues) != 1:
    sys.exit(f"{len(catalogues)} catalogues")


def words(thing, said):
    return {text.language: str(text) for text in graph.objects(thing, said)}


def one(thing, said):
    value = graph.value(thing, said)
    return None if value is None else str(value)


files = {
    one(file, DCAT.downloadURL): {
        "bytes": int(graph.value(file, DCAT.byteSize)),
        "sha256": str(graph.value(graph.value(file, SPDX.checksum), SPDX.checksumValue)).lower(),
        "type": one(file, DCAT.mediaType),
        "licence": one(file, DCTERMS.license),
        "form": one(file, DCTERMS.conformsTo),
    }
    for file in graph.subjects(RDF.type, DCAT.Distribution)
}
catalogue = catalogues[0]
said = {
    "title": words(catalogue, DCTERMS.title),
    "publisher": words(graph.value(catalogue, DCTERMS.publisher), FOAF.name),
    "languages": sorted(str(language) for language in graph.objects(catalogue, DCTERMS.language)),
    "files": files,
}
json.dump(said, sys.stdout)
