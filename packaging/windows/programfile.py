"""What the file of a Windows program must have, read without running it."""
import subprocess


def check_program(path, subsystem):
    """One file for itself: its kind, Windows' own libraries only, stripped, with manifest, version and printing."""
    told = subprocess.run(["x86_64-w64-mingw32-objdump", "-p", "-h", str(path)], capture_output=True,
                          check=True).stdout.decode(errors="replace")
    assert f"({subsystem})" in told, f"{path.name} is no {subsystem} program"
    libraries = [line.split()[-1].lower() for line in told.splitlines() if "DLL Name:" in line]
    foreign = [library for library in libraries if library.startswith(("lib", "qt", "zlib"))]
    assert libraries and not foreign, f"{path.name} needs {foreign}"
    assert ".debug_" not in told, f"{path.name} is not stripped"
    content = path.read_bytes()
    for piece in (b"PerMonitorV2", b"longPathAware", b"UTF-8</activeCodePage>", b"WindowsPrinterSupport",
                  "志愿服务工作台".encode("utf-16-le"), "ProductVersion".encode("utf-16-le")):
        assert piece in content, f"{path.name} lacks {piece}"
