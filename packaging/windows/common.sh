# Sourced by build, sdk and try: packages, versions, and where the built libraries are kept.
. "$(dirname "${BASH_SOURCE[0]}")/../../scripts/common.sh"

windows="$top/packaging/windows"
windows_build="$top/build-windows"
dist="$windows_build/dist"
version="$(sed -n 's/^project(volunteer-desk VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)"
setup_name="VolunteerDesk-$version-setup.exe"
zip_name="VolunteerDesk-$version-portable.zip"
host_triplet=x86_64-w64-mingw32
# Tools of Qt that run while building come from Debian's own Qt.
qt_host_options=(-DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake)

# The cross compiler, what it finds ready made, and what draws the icon and writes the installer.
windows_packages=(
  g++-mingw-w64-x86-64-posix libz-mingw-w64-dev libgcrypt-mingw-w64-dev
  nsis zip patch tcl dpkg-dev python3 librsvg2-bin imagemagick icoutils "${build_packages[@]}"
)
windows_try_packages=(wine wine64 binutils-mingw-w64-x86-64 locales xvfb xdotool imagemagick python3 python3-openpyxl poppler-utils)

# Debian's source packages, and the installed packages whose versions name what is made of them.
sdk_sources=(qt6-base sqlite3 libxlsxwriter libzip qtcharts-opensource-src lemon qrencode)
sdk_versions() {
  # shellcheck disable=SC2016
  dpkg-query -W -f='${Package} ${source:Version}\n' qt6-base-dev libsqlite3-dev libxlsxwriter-dev libzip-dev liblemon-dev libqrencode-dev \
    g++-mingw-w64-x86-64-posix libgcrypt-mingw-w64-dev libz-mingw-w64-dev
}
# Keyed by versions, patches and the recipe: a change of any makes a new one beside the old.
sdk_key() {
  { sdk_versions && cat "$windows"/{sdk,toolchain.cmake,static.cmake} "$windows"/charts/* "$windows"/patches/*; } |
    sha256sum | cut -c1-16
}
sdk_cache="${VOLUNTEER_DESK_SDK:-${XDG_CACHE_HOME:-$HOME/.cache}/volunteer-desk/windows-sdk}"
sdk_prefix() { printf '%s/%s\n' "$sdk_cache" "$(sdk_key)"; }
# True when the libraries are there: then a build of the program takes minutes.
sdk_is_there() {
  dpkg-query -W g++-mingw-w64-x86-64-posix libgcrypt-mingw-w64-dev libz-mingw-w64-dev > /dev/null 2>&1 &&
    [ -f "$(sdk_prefix)/complete" ]
}
