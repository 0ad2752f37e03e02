# Sourced by the other scripts: finds the project, installs missing Debian packages, builds quietly.
set -euo pipefail

top="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$top"
logs="$top/build/logs"
program="$top/build/volunteer-desk"
sample_password_default="volunteer-desk-sample"
export LANG="${LANG:-C.UTF-8}" LC_ALL="${LC_ALL:-C.UTF-8}" PYTHONDONTWRITEBYTECODE=1

# To build the program, to show and print Chinese, and to run its tests.
build_packages=(
  g++ cmake ninja-build ccache pkg-config bzip2
  qt6-base-dev qt6-charts-dev libqt6opengl6-dev libxkbcommon-dev libgl-dev
  qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libqt6sql6-sqlite libqt6sql6-psql
  libsqlite3-dev libxlsxwriter-dev libzip-dev libgcrypt20-dev zlib1g-dev liblemon-dev libqrencode-dev
  unicode-data fonts-materialdesignicons-webfont fonts-noto-cjk fonts-arphic-ukai
)
test_packages=(poppler-utils glpk-utils zbar-tools)
bench_packages=(python3 libreoffice-calc-nogui)
ci_packages=(clang-format-14 python3 python3-openpyxl libreoffice-calc-nogui postgresql-15 xvfb)

fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

# One line per step; the end of its log only when it fails.
step() {
  local text="$1" start=$SECONDS log
  shift
  mkdir -p "$logs"
  log="$logs/$(printf '%s' "$text" | tr -cs 'A-Za-z0-9' '-').log"
  # In the background, because `set -e` sleeps inside the condition of an `if`.
  "$@" > "$log" 2>&1 &
  if wait $!; then
    printf '✓ %s (%d s)\n' "$text" $((SECONDS - start))
  else
    local status=$?
    printf '✗ %s\n' "$text" >&2
    grep -E 'error:|FAILED|undefined reference|No such file' "$log" | head -20 >&2 || true
    tail -n 40 "$log" >&2
    printf 'The whole log: %s\n' "$log" >&2
    return "$status"
  fi
}

as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo > /dev/null; then
    sudo "$@"
  else
    fail "Installing packages needs root or sudo. Run as root: $*"
  fi
}

install_now() {
  as_root apt-get update -q
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@"
}

# Installs those of the named packages that are not there yet; asks nobody for anything otherwise.
install_packages() {
  command -v dpkg-query > /dev/null || return 0 # not Debian: the packages are the reader's affair
  local missing=() package
  for package in "$@"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2> /dev/null)" = installed ] || missing+=("$package")
  done
  [ ${#missing[@]} = 0 ] || step "Installing ${#missing[@]} Debian packages" install_now "${missing[@]}"
}

# Configures with a preset of CMakePresets.json and builds the named targets, or all.
build() {
  local preset="$1" folder="build"
  shift
  [ "$preset" = release ] || folder="build-$preset"
  [ -f "$folder/build.ninja" ] || step "Configuring ($preset)" cmake --preset "$preset"
  step "Building ($preset)" cmake --build --preset "$preset" ${@:+--target "$@"}
}

# The sample office: the Kuiwen files 01–10 as an office receives them.
sample_files=(
  01-机构.xlsx 02-队伍.xlsx 03-阵地.xlsx 09-小区.xlsx 04-志愿者花名册.xlsx 05-项目库.xlsx 06-活动签到.xlsx
  07-点单派单结单.xlsx 08-荣誉.xlsx 10-实习社工.xlsx 11-积分兑换.xlsx 12-社区基金收支.xlsx
)

# Makes the office of 潍州路街道 from the files 01–12, with their dates moved up to today and a day's work in hand; under
# another name first, so that an interrupted run leaves no half one.
make_sample_office() {
  local office="$1" part="${1%.vdesk}.part.vdesk"
  mkdir -p "$(dirname "$office")"
  rm -f "$part" "$part"-wal "$part"-shm "$part".lock
  "$program" demo "$part" "${sample_files[@]/#/tests/data/kuiwen/}" --json
  mv "$part" "$office"
}
