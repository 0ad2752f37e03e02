#!/bin/bash
# Imports mutated files under address and undefined-behavior sanitizers into copies of a prepared office.
#   tests/fuzz/run.sh [--percent N] [--seed N] [--keep FOLDER]
# Without --percent the full counts: 1,000 .xlsx, 300 .xls, 300 .ods, 500 .csv, 100 web pages and XML named .xls,
# 300 .xlsb and 100 workbooks with a protected structure.
# A failed input is kept with its report. One input alone:
#   tests/fuzz/mutate.py FOLDER --seed N --only xlsx/17 && build/fuzz-import FOLDER/xlsx
. "$(dirname "${BASH_SOURCE[0]}")/../../scripts/common.sh"

percent=100 seed=20251123 keep="$top/build/fuzz"
while [ $# -gt 0 ]; do
  case "$1" in
    --percent) percent="$2" ;;
    --seed) seed="$2" ;;
    --keep) keep="$2" ;;
    *) fail "Unknown option $1; see the head of tests/fuzz/run.sh." ;;
  esac
  shift 2
done
count() { echo $((($1 * percent + 99) / 100)); }

build release fuzz-import
inputs="$(mktemp -d /tmp/volunteer-desk-fuzz.XXXXXX)"
trap 'rm -rf "$inputs"' EXIT
# A small quarantine: freed memory that a sanitizer only keeps back is no memory of the import's.
export QT_QPA_PLATFORM=offscreen TZ=Asia/Shanghai TMPDIR="$inputs"
export ASAN_OPTIONS=detect_leaks=0:quarantine_size_mb=8:allocator_release_to_os_interval_ms=100
export UBSAN_OPTIONS=print_stacktrace=1

/usr/bin/python3 tests/fuzz/mutate.py "$inputs/mutated" --seed "$seed" \
  --xlsx "$(count 1000)" --xls "$(count 300)" --ods "$(count 300)" --csv "$(count 500)" --web "$(count 100)" \
  --xlsb "$(count 300)" --locked "$(count 100)"
printf 'tests/fuzz/run.sh --percent %s --seed %s\n' "$percent" "$seed"
build/fuzz-import --keep "$keep" "$inputs"/mutated/{xlsx,xls,ods,csv,web,xlsb,locked}
