#!/bin/bash
# Kills, full disks, flipped bits and other bad days of an office, tried on the built program. In full: --full.
. "$(dirname "${BASH_SOURCE[0]}")/../../scripts/common.sh"

[ -x "$program" ] && [ -x build/faultworker ] || fail "Build the program first: scripts/test"
export PYTHONPATH=tests/support
exec /usr/bin/python3 tests/faults/run.py "$program" "$@"
