#!/bin/bash
# Runs the tests of the organisation and volunteer folders on a temporary PostgreSQL 15: a cluster in a temporary
# folder, reached by a Unix socket only, gone afterwards.
. "$(dirname "${BASH_SOURCE[0]}")/../../scripts/common.sh"

[ -x build/models-tests ] || fail "Build the tests first: scripts/test"
binaries=/usr/lib/postgresql/15/bin
[ -x "$binaries/initdb" ] || fail "PostgreSQL 15 is missing: apt-get install postgresql-15"
cluster="$(mktemp -d /tmp/volunteer-desk-pg.XXXXXX)"

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
  -o "-c listen_addresses='' -k $cluster -c fsync=off" start > /dev/null

tests=()
for file in tests/models/organisation/*_test.cpp tests/models/volunteers/*_test.cpp; do
  [ -f "$file" ] || continue
  name="$(basename "$file" .cpp)"
  case "$name" in
    officecreation_test | *model_test) ;; # files and screen models: SQLite's own affair
    *) tests+=("$name") ;;
  esac
done
export QT_QPA_PLATFORM=offscreen TZ=Asia/Shanghai
export VD_TEST_POSTGRESQL="postgresql:///postgres?host=$cluster&user=postgres"
build/models-tests "${tests[@]}" -nocrashhandler
