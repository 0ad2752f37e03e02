#!/bin/bash
# Runs every test of models that is not about the office file itself on a temporary PostgreSQL 15: a cluster in a
# temporary folder, reached by a Unix socket only, gone afterwards. One process per class, so that a class that fails or
# ends the program is named and the others run.
#   tests/postgresql/run.sh [CLASS…]      default: all
. "$(dirname "${BASH_SOURCE[0]}")/../../scripts/common.sh"

[ -x build/models-tests ] || fail "Build the tests first: scripts/test"
binaries=/usr/lib/postgresql/15/bin
[ -x "$binaries/initdb" ] || fail "PostgreSQL 15 is missing: apt-get install postgresql-15"
# In memory where there is room: hundreds of databases are made and dropped.
place=/tmp
[ "$(df --output=avail -k /dev/shm 2> /dev/null | tail -n 1)" -gt 3000000 ] 2> /dev/null && place=/dev/shm
cluster="$(mktemp -d "$place/volunteer-desk-pg.XXXXXX")"

# PostgreSQL refuses to run as root.
as_server_user() {
  if [ "$(id -u)" = 0 ]; then
    (cd "$cluster" && runuser -u postgres -- "$@")
  else
    "$@"
  fi
}

finish() {
  as_server_user "$binaries/pg_ctl" -D "$cluster/data" -m immediate -w stop > /dev/null 2>&1 || true
  rm -rf "$cluster"
}
trap finish EXIT

[ "$(id -u)" != 0 ] || chown postgres "$cluster"
chmod 755 "$cluster"
as_server_user "$binaries/initdb" -D "$cluster/data" -U postgres -A trust -E UTF8 --locale=C --no-sync > /dev/null
as_server_user "$binaries/pg_ctl" -D "$cluster/data" -w -l "$cluster/server.log" \
  -o "-c listen_addresses='' -k $cluster -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c jit=off \
      -c wal_level=minimal -c max_wal_senders=0" start > /dev/null

# Left out, each with its reason; whatever else stands in tests/models runs.
left_out=(
  backup_test officebackups_test         # copies of the file; a server's administrator makes them there
  checksumvfs_test pagechecksum_test     # pages of the file
  filecheck_test                         # damage of the file
  database_test migrator_test            # make files of their own and look into them
  officelock_test officeplace_test       # the file's lock and its folder
  sqlitedialect_test sqlitestatement_test auditplan_test # settings, statements and plans of SQLite
  figureupdate_test                      # the file of an older program
  privatefiles_test                      # rights of files
  othercommunityimports_test             # what the guard lets through, of every row before and after 19 whole files
  tableseals_test                        # SQLite's hook; a server keeps its rows from other programs itself
)
results="$cluster/results"
mkdir "$results"
tests=("$@")
if [ "$#" = 0 ]; then
  for file in tests/models/*/*_test.cpp; do
    name="$(basename "$file" .cpp)"
    [[ " ${left_out[*]} " == *" $name "* ]] || tests+=("$name")
  done
  for name in "${left_out[@]}"; do
    compgen -G "tests/models/*/$name.cpp" > /dev/null || fail "tests/postgresql/run.sh leaves out $name, which is not there."
  done
fi

run_class() {
  local start=$SECONDS
  timeout 600 build/models-tests "$1" -nocrashhandler > "$results/$1" 2>&1 || touch "$results/$1.failed"
  printf '%d s %s\n' $((SECONDS - start)) "$1" >> "$results/times"
}
export -f run_class
export results QT_QPA_PLATFORM=offscreen TZ=Asia/Shanghai
export VD_TEST_POSTGRESQL="postgresql:///postgres?host=$cluster&user=postgres"
# A class waits for its server half of the time: one more than there are cores.
printf '%s\n' "${tests[@]}" | xargs -P $(($(nproc) + 1)) -I '{}' bash -c 'run_class {}'

failed=()
for name in "${tests[@]}"; do
  [ -e "$results/$name.failed" ] || continue
  failed+=("$name")
  printf '== %s ==\n' "$name"
  grep -v '^PASS' "$results/$name" || true
done
printf 'Longest: %s\n' "$(sort -rn "$results/times" | head -n 8 | paste -sd ',' | sed 's/,/, /g')"
printf '%d classes ran on PostgreSQL, %d failed%s\n' "${#tests[@]}" "${#failed[@]}" "${failed[*]/#/ }"
[ "${#failed[@]}" = 0 ]
