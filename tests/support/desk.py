"""The program from outside: command line in, exit status and JSON out. Shared by tests/acceptance and tests/faults;
the first argument of the script that imports it is the program."""
import json
import pathlib
import re
import subprocess
import sys
import zipfile

PROGRAM = sys.argv[1]
DATA = pathlib.Path(__file__).resolve().parent.parent / "data" / "kuiwen"

FILES = [
    ("organisations", "01-机构.xlsx"),
    ("teams", "02-队伍.xlsx"),
    ("stations", "03-阵地.xlsx"),
    ("estates", "09-小区.xlsx"),
    ("volunteers", "04-志愿者花名册.xlsx"),
    ("projects", "05-项目库.xlsx"),
    ("attendance", "06-活动签到.xlsx"),
    ("orders", "07-点单派单结单.xlsx"),
    ("honors", "08-荣誉.xlsx"),
    ("interns", "10-实习社工.xlsx"),
    ("exchanges", "11-积分兑换.xlsx"),
    ("fund", "12-社区基金收支.xlsx"),
]


class Failed(AssertionError):
    pass


def expect(actual, wanted, what):
    if actual != wanted:
        raise Failed(f"{what}: expected {wanted!r}, found {actual!r}")


def expect_that(condition, what):
    if not condition:
        raise Failed(what)


def desk(*arguments, status=0):
    """Runs a command; its JSON if the last line is some, else its output."""
    done = subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True, timeout=600)
    if done.returncode != status:
        raise Failed(f"volunteer-desk {' '.join(map(str, arguments))}\n  ended with {done.returncode} "
                     f"instead of {status}:\n{done.stderr[-3000:]}")
    lines = done.stdout.strip().splitlines()
    if lines and lines[-1].startswith("{"):
        return json.loads(lines[-1])
    return done.stdout


def new_office(path):
    desk("new", path, "--name", "潍州路街道", "--admin", "王主任")
    return path


def import_file(office, kind, name, *options, status=0):
    report = desk("import", kind, DATA / name, "--office", office, "--json", *options, status=status)
    expect(report["imported"] + report["updated"] + report["skipped"] + report["rejected"], report["read"],
           f"rows of {name} counted")
    return report


def fill(office, replace=(), last=None):
    """Imports 01–09 (or up to the kind `last`), with other files for some kinds."""
    others = dict(replace)
    reports = {}
    for kind, name in FILES:
        reports[kind] = import_file(office, kind, others.get(kind, name))
        if kind == last:
            break
    return reports


def stats(office, *options):
    return desk("stats", "--office", office, "--json", *options)


def clear_numbers_in(path, numbers):
    """Which of the numbers stand in the file, as UTF-8 or UTF-16, itself or inside the parts of a zip."""
    contents = [path.read_bytes()]
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as parts:
            contents += [parts.read(name) for name in parts.namelist()]
    found = set()
    lengths = sorted({len(number) for number in numbers})
    for content in contents:
        for text in (content, content.replace(b"\0", b"")):
            for run in re.findall(rb"[0-9]{10,}[Xx]?", text):
                digits = run.decode().upper()
                for length in lengths:
                    for start in range(len(digits) - length + 1):
                        if digits[start:start + length] in numbers:
                            found.add(digits[start:start + length])
    return found
