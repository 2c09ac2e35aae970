"""Reads a list of what pip installs and names each package that is missing here or of another version."""
import sys
from importlib.metadata import PackageNotFoundError, version

for line in sys.stdin:
    name, _, wanted = line.split("#")[0].strip(" \\\n").partition("==")
    if not name or name.startswith("--hash"):
        continue
    try:
        found = version(name)
    except PackageNotFoundError:
        found = "missing"
    if found != wanted:
        print(f"{name}: {found}, not {wanted}")
