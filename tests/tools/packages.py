"""Reads the Data Package in a folder and every table of it. Writes {"errors": […], "tables": {name: [row, …]}}."""
import json
import sys
from decimal import Decimal
from pathlib import Path

from frictionless import Package, validate

folder = Path(sys.argv[1])
report = validate(str(folder / "datapackage.json"))
errors = [": ".join(str(part) for part in row) for row in report.flatten(["name", "rowNumber", "fieldName", "type", "note"])]
errors += [f"{task.name}: {warning}" for task in report.tasks for warning in task.warnings]
package = Package(str(folder / "datapackage.json"))
if {resource.path for resource in package.resources} != {path.name for path in folder.glob("*.csv")}:
    errors.append("the package does not name every table")



def plain(cell):
    """A number as JSON has it; of all others their text."""
    return float(cell) if isinstance(cell, Decimal) else cell if isinstance(cell, (bool, int, type(None))) else str(cell)


tables = {resource.name: [{key: plain(cell) for key, cell in row.to_dict().items()} for row in resource.read_rows()] for resource in package.resources}
json.dump({"errors": errors, "tables": tables}, sys.stdout)
