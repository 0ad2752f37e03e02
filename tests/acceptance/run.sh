#!/bin/bash
# What the office expects of the program, tried from outside on the files it receives.
. "$(dirname "${BASH_SOURCE[0]}")/../../scripts/common.sh"

[ -x "$program" ] || fail "Build the program first: scripts/test"
export VOLUNTEER_DESK_PASSWORD=acceptance-1 QT_QPA_PLATFORM=offscreen PYTHONPATH=tests/support
exec /usr/bin/python3 tests/acceptance/acceptance.py "$program" "$@"
