#!/usr/bin/env python3
"""How a build grows with the catalogue: benches/growth.py [--sizes 100,1000,10000] [--within DIR]

For each number of modules, in four languages, it writes a catalogue, builds it with target/release/halqa into a folder that is not there, and notes wall time,
processor time (Halqa's own, and the system's for it) and peak memory in benches/growth.csv, in place of what stood there for so many modules. The table of all that stands there goes to the screen,
the plot to benches/growth.svg. A thousand modules need 280 MB of room in DIR, in proportion.
"""
import argparse
import csv
import math
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NOTED = ROOT / "benches/growth.csv"
HEAD = ["modules", "pages", "files", "bytes", "wall", "own", "system", "memory"]
# For so long ext4 keeps from using a deleted file's place again, and looks for others one by one: that belongs to no build.
REST = 40


def measure(modules, work):
    corpus = [sys.executable, ROOT / "benches/corpus.py", "--modules", str(modules), "--langs", "en,ar,fr,fa"]
    subprocess.run([*corpus, "--format", "halqa", "--out", work / "catalogue"], check=True)
    command = [ROOT / "target/release/halqa", "build", "--quiet", "--root", work / "catalogue", "--output", work / "site"]
    begun = time.monotonic()
    child = os.posix_spawn(command[0], [str(word) for word in command], os.environ)
    _, status, used = os.wait4(child, 0)
    wall = time.monotonic() - begun
    if status:
        sys.exit("the build failed")
    files = pages = size = 0
    for folder, _, names in os.walk(work / "site"):
        for name in names:
            files += 1
            pages += name.endswith(".html")
            size += os.path.getsize(os.path.join(folder, name))
    return modules, pages, files, size, round(wall, 2), round(used.ru_utime, 2), round(used.ru_stime, 2), used.ru_maxrss * 1024


def note(row):
    """Puts a row into growth.csv and gives all that stands there, by the number of modules."""
    with open(NOTED, newline="") as file:
        rows = [[float(cell) if "." in cell else int(cell) for cell in line] for line in list(csv.reader(file))[1:]]
    rows = sorted([other for other in rows if other[0] != row[0]] + [list(row)])
    with open(NOTED, "w", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([HEAD, *rows])
    return rows


def table(rows):
    print("| modules × 4 | pages | files | GB | wall | memory | own time a file | the system's | memory a file |")
    print("|---:|---:|---:|---:|---:|---:|---:|---:|---:|")
    for modules, pages, files, size, wall, own, system, memory in rows:
        print(f"| {modules:,} | {pages:,} | {files:,} | {size / 1e9:.2f} | {wall:.1f} s | {memory / 2**20:,.0f} MiB "
              f"| {1e6 * own / files:.0f} µs | {1e6 * system / files:.0f} µs | {memory / files / 1000:.1f} kB |")


def plot(rows):
    """Time and memory for each file, over the number of modules: flat where the build is linear."""
    width, height, left, top = 640, 300, 60, 30
    first, last = math.log10(rows[0][0]), math.log10(rows[-1][0])
    across = lambda modules: left + (width - left - 90) * (math.log10(modules) - first) / max(last - first, 1e-9)
    series = [("own processor time a file, µs", "#0b6e6e", [1e6 * row[5] / row[2] for row in rows]),
              ("the system's, µs", "#5b4a9c", [1e6 * row[6] / row[2] for row in rows]),
              ("memory a file, kB", "#a24a12", [row[7] / row[2] / 1000 for row in rows])]
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height + 60}" font-family="sans-serif" font-size="13">',
             '<title>Processor time and memory for each file, by the number of modules</title>',
             f'<rect width="{width}" height="{height + 60}" fill="#fff"/>']
    highest = max(max(values) for _, _, values in series) * 1.15
    up = lambda value: top + height * (1 - value / highest)
    for step in range(5):
        value = highest * step / 4
        parts.append(f'<path d="M{left} {up(value):.1f}H{width - 20}" stroke="#ddd"/>'
                     f'<text x="{left - 8}" y="{up(value) + 4:.1f}" text-anchor="end" fill="#555">{value:.0f}</text>')
    for row in rows:
        parts.append(f'<text x="{across(row[0]):.1f}" y="{top + height + 20}" text-anchor="middle" fill="#555">{row[0]:,}</text>')
    for number, (name, colour, values) in enumerate(series):
        points = " ".join(f"{across(row[0]):.1f},{up(value):.1f}" for row, value in zip(rows, values))
        parts.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts += [f'<circle cx="{across(row[0]):.1f}" cy="{up(value):.1f}" r="4" fill="{colour}"/>' for row, value in zip(rows, values)]
        parts.append(f'<text x="{left + 10 + 205 * number}" y="{top + height + 46}" fill="{colour}">{name}</text>')
    parts.append("</svg>\n")
    (ROOT / "benches/growth.svg").write_text("\n".join(parts))


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--sizes", default="100,1000,10000")
    args.add_argument("--within", default=None, help="where catalogues and sites stand meanwhile")
    a = args.parse_args()
    rows = []
    for size in a.sizes.split(","):
        if rows:
            time.sleep(REST)
        with tempfile.TemporaryDirectory(dir=a.within) as work:
            rows = note(measure(int(size), Path(work)))
    table(rows)
    plot(rows)


if __name__ == "__main__":
    main()
