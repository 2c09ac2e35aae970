"""Builds with every side in turn and tells the medians: what benches/peers.sh runs."""
import os
import shutil
import statistics
import sys
import time
from pathlib import Path

work, runs, hugo, halqa, peers = Path(sys.argv[1]), int(sys.argv[2]), *sys.argv[3:]
whole, theirs, same = work / "whole", work / "theirs", work / "same"
SIDES = {
    "Hugo": ([hugo, "--quiet", "--source", work / "hugo", "--destination", theirs], theirs),
    "Halqa, the pages that Hugo makes": ([peers, work / "halqa", work / "pages"], work / "pages"),
    "Halqa, all": ([halqa, "build", "--quiet", "--root", work / "halqa", "--output", whole], whole),
    "Halqa, nothing changed": ([halqa, "build", "--quiet", "--root", work / "halqa", "--output", same], None),
    "cp -r of the pages that Hugo makes": (["cp", "-r", work / "pages", work / "copied"], work / "copied"),
    "cp -r of all": (["cp", "-r", whole, work / "copy"], work / "copy"),
}


def run(command):
    """Wall and processor time in seconds, peak memory in MiB."""
    begun = time.monotonic()
    child = os.posix_spawn(shutil.which(str(command[0])), [str(word) for word in command], os.environ,
                           file_actions=[(os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0)])
    _, status, used = os.wait4(child, 0)
    wall = time.monotonic() - begun
    if status:
        sys.exit(f"{command[0]} failed")
    return wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def size(folder):
    files = [path for path in folder.rglob("*") if path.is_file()]
    return len(files), sum(path.stat().st_size for path in files) / 1e6


measured = {name: [] for name in SIDES}
for number in range(runs + 1):
    for name, (command, output) in SIDES.items():
        if output:
            shutil.rmtree(output, ignore_errors=True)
        figures = run(command)
        if number:
            measured[name].append(figures)
medians = {name: [statistics.median(column) for column in zip(*rows)] for name, rows in measured.items()}
base = medians["Hugo"]
print(f"medians of {runs} runs; how many times less than Hugo's stands in brackets\n")
print("| | wall | processor | memory | files | MB |")
print("|---|---|---|---|---|---|")
for name, (command, output) in SIDES.items():
    wall, processor, memory = medians[name]
    files, megabytes = size(output or same)
    times = [f"({part / own:.1f})" if own else "" for part, own in zip(base, medians[name])]
    print(f"| {name} | {wall:.2f} s {times[0]} | {processor:.2f} s {times[1]} | {memory:.0f} MiB {times[2]} | {files} | {megabytes:.0f} |")
