"""The rows of spec 4's durability table, tried on the built program. Reduced to a few minutes unless --full.

run.py PROGRAM [--full] [--seed N] [--jobs N] [--evidence FOLDER] [ROW…]; rows: kills writes flips second places clocks
trail numbers."""
import argparse
import sys
import tempfile
import time

import clearnumbers
import clocks
import flips
import kills
import places
import trail
import writes
from rig import Rig

ROWS = {"kills": kills.run, "writes": writes.run, "flips": flips.run, "second": places.run_second,
        "places": places.run, "clocks": clocks.run, "trail": trail.run, "numbers": clearnumbers.run}
MOST_SHOWN = 20


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("rows", nargs="*", metavar="ROW", help=", ".join(ROWS))
    parser.add_argument("--full", action="store_true", help="the counts of spec 4")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--evidence", default="build/faults")
    chosen = parser.parse_intermixed_args()
    for row in chosen.rows:
        if row not in ROWS:
            parser.error(f"no row {row}; the rows are {', '.join(ROWS)}")
    return chosen


def main():
    chosen = arguments()
    violations = 0
    for name in chosen.rows or ROWS:
        started = time.monotonic()
        with tempfile.TemporaryDirectory(prefix=f"faults-{name}-") as folder:
            result = ROWS[name](Rig(folder, chosen.evidence, chosen.full, chosen.seed, chosen.jobs))
        violations += len(result.violations)
        verdict = "FAILED" if result.violations else "ok"
        print(f"{verdict}: {result.row}: {result.figure} ({time.monotonic() - started:.0f} s)")
        for note in result.notes:
            print(f"    {note}")
        for word in result.violations[:MOST_SHOWN]:
            print(f"  ! {word}")
        if len(result.violations) > MOST_SHOWN:
            print(f"  ! … and {len(result.violations) - MOST_SHOWN} more")
        sys.stdout.flush()
    if violations:
        print(f"{violations} violations; what was left of the offices lies in {chosen.evidence}", file=sys.stderr)
    sys.exit(1 if violations else 0)


main()
