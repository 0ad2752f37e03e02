"""The acceptance of the slice: every check is a function whose name says what must hold."""
import collections
import datetime
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import zipfile

import openpyxl

from desk import (DATA, FILES, PROGRAM, Failed, clear_numbers_in, desk, expect, expect_that, fill, import_file,
                  new_office, stats)

MONTH = ("--from", "2025-10-01", "--to", "2025-10-31")


def rows_of(name):
    """The data rows of a workbook as dicts by heading."""
    sheet = openpyxl.load_workbook(DATA / name, read_only=True).active
    rows = [row for row in sheet.iter_rows(values_only=True)]
    start = next(i for i, row in enumerate(rows) if sum(cell is not None for cell in row) > 4)
    return [dict(zip(rows[start], row)) for row in rows[start + 1:]]


def secret_numbers():
    """Every ID and phone number of the files 02, 03, 04 and 07."""
    numbers = set()
    for name in ("02-队伍.xlsx", "03-阵地.xlsx", "04-志愿者花名册.xlsx", "07-点单派单结单.xlsx"):
        for row in rows_of(name):
            for heading in ("身份证号", "联系电话", "队长电话"):
                if row.get(heading):
                    numbers.add(str(row[heading]))
    return numbers


class Acceptance:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.office = self.folder / "潍州路街道.vdesk"

    def test_01_the_office_has_its_real_figures(self):
        reports = fill(new_office(self.office))
        for kind, report in reports.items():
            expect((report["rejected"], report["skipped"], report["updated"]), (0, 0, 0), f"{kind} not imported")
        figures = stats(self.office)
        orders = rows_of("07-点单派单结单.xlsx")
        closed = [order for order in orders if order["状态"] == "结单"]
        rated = sum(bool(order["评价"]) for order in closed)
        wanted = {
            "volunteers": 536, "teams": 23, "stations": 21, "projects": 72, "brand_projects": 13,
            "orders_closed": 3083, "errands_closed": 188, "satisfaction": 1.0, "honors": 29, "interns": 286,
            "service_records": 6842, "service_minutes": 819642, "rated": rated,
            "points_earned": 133818, "points_redeemed": 21825,
            "fund_income_cents": 17260900, "fund_spent_cents": 5256160,
        }
        for key, value in wanted.items():
            expect(figures.get(key), value, f"stats {key}")
        expect(round(figures["rating_coverage"], 9), round(rated / len(closed), 9), "stats rating_coverage")
        coverage = figures["circle_coverage"]
        if isinstance(coverage, dict):
            coverage = coverage["covered"] / coverage["households"]
        expect(round(coverage, 9), round(33032 / 78090, 9), "stats circle_coverage")
        expect(sum(month["service_minutes"] for month in figures["months"]), 819642, "minutes of all months")
        expect(sum(month["orders_closed"] for month in figures["months"]), 3083, "orders of all months")

    def test_02_honors_are_counted_by_title(self):
        rows = desk("query", "honors", "--office", self.office, "--limit", "100", "--json")["rows"]
        titles = collections.Counter(row["title"] for row in rows)
        expect((titles["奎文好人"], titles["最美志愿者"], sum(titles.values())), (11, 9, 29), "honors by title")

    def test_03_search_finds_by_pinyin_initials_and_phone_tail(self):
        roster = rows_of("04-志愿者花名册.xlsx")
        person = next(row for row in roster if row["姓名"] == "周瑶珂")
        for words in ("周瑶珂", "zyk", "zhouyaoke", person["联系电话"], person["身份证号"]):
            rows = desk("query", "volunteers", words, "--office", self.office, "--json",
                        "--fields", "name,id_number,phone")["rows"]
            expect_that(any(row["name"] == "周瑶珂" for row in rows), f"“{words}” does not find 周瑶珂")
        tail = person["联系电话"][-4:]
        found = desk("query", "volunteers", tail, "--office", self.office, "--json", "--limit", "0")
        ending = sum(tail in (row["联系电话"][-4:], row["身份证号"][-4:]) for row in roster)
        expect_that(found["total"] >= ending, f"the tail {tail} finds {found['total']} of {ending}")
        for row in rows:
            expect_that(person["身份证号"] not in str(row) and person["联系电话"] not in str(row),
                        "a number is shown in clear")

    def test_04_second_imports_add_nothing(self):
        before = stats(self.office)
        for kind, name in FILES:
            report = import_file(self.office, kind, name)
            expect((report["imported"], report["updated"], report["rejected"]), (0, 0, 0), f"second import of {name}")
        expect(stats(self.office), before, "stats after the second imports")

    def test_05_twins_give_the_same(self):
        twin = fill(new_office(self.folder / "twin.vdesk"),
                    {"volunteers": "04-志愿者花名册.xls", "attendance": "06-活动签到.ods"})
        expect((twin["volunteers"]["imported"], twin["attendance"]["imported"]), (536, 6842), "rows of the twins")
        expect(stats(self.folder / "twin.vdesk"), stats(self.office), "stats of the twins")

    def test_06_the_old_systems_export_holds_60_of_the_people(self):
        office = new_office(self.folder / "csv.vdesk")
        fill(office, last="stations")
        report = import_file(office, "volunteers", "04b-志愿者花名册-旧系统导出.csv")
        expect((report["read"], report["imported"]), (60, 60), "04b into an office without people")
        report = import_file(self.office, "volunteers", "04b-志愿者花名册-旧系统导出.csv")
        expect((report["read"], report["skipped"]), (60, 60), "04b into an office that knows them")

    def test_07_the_problem_file_is_sorted_row_by_row(self):
        office = new_office(self.folder / "problems.vdesk")
        fill(office, last="stations")
        rejects = self.folder / "待改.xlsx"
        report = import_file(office, "volunteers", "04c-志愿者花名册-问题数据.xlsx", "--rejects", rejects, status=3)
        expect((report["read"], report["imported"], report["rejected"]), (12, 4, 8), "04c")
        errors = [problem for problem in report["problems"] if not problem.get("warning")]
        expect(len({problem["row"] for problem in errors}), 8, "rows with a sentence")
        for problem in report["problems"]:
            expect_that(any("一" <= letter <= "鿿" for letter in problem["problem"]), f"not Chinese: {problem}")
        expect_that(len({problem["problem"] for problem in errors}) >= 8, "rejected rows share a sentence")
        expect(stats(office)["volunteers"], 4, "people after 04c")
        sheet = openpyxl.load_workbook(rejects).active
        expect_that(sheet.max_row >= 8 + 1, "the rejects workbook misses rows")

    def test_08_a_killed_import_leaves_the_office_as_before(self):
        office = new_office(self.folder / "killed.vdesk")
        fill(office, last="projects")
        before = stats(office)
        command = [PROGRAM, "import", "attendance", str(DATA / "06-活动签到.xlsx"), "--office", str(office)]
        started = time.monotonic()
        shutil.copy(office, self.folder / "measured.vdesk")
        desk("import", "attendance", DATA / "06-活动签到.xlsx", "--office", self.folder / "measured.vdesk")
        whole = time.monotonic() - started
        kills = 0
        for part in (0.15, 0.3, 0.45, 0.55, 0.65, 0.75, 0.85):
            process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(whole * part)
            if process.poll() is None:
                process.send_signal(signal.SIGKILL)
                kills += 1
            process.wait()
            self.no_secrets_in(self.folder.glob("killed.vdesk*"))
            after = stats(office)
            if after["service_records"] == 6842:
                break  # the machine was faster than the clock: it was whole before the signal came
            expect(after, before, f"stats after a kill at {part:.0%}")
        expect_that(kills >= 3, f"only {kills} imports were killed half way")
        expect_that("sound" not in desk("check", "--office", office, "--json")
                    or desk("check", "--office", office, "--json")["sound"], "the office is not sound")
        report = import_file(office, "attendance", "06-活动签到.xlsx")
        expect(report["imported"] + report["skipped"], 6842, "attendance after the kills")
        expect(stats(office)["service_minutes"], 819642, "minutes after the kills")

    def no_secrets_in(self, paths):
        numbers = secret_numbers()
        for path in paths:
            expect(clear_numbers_in(path, numbers), set(), f"numbers in clear in {path.name}")

    def test_09_backup_and_file_hold_no_number_in_clear(self):
        numbers = secret_numbers()
        expect_that(len(numbers) > 4000, "the files' numbers were not found")
        plain = self.folder / "plain.txt"
        plain.write_text("x" + min(numbers) + "y")
        expect(clear_numbers_in(plain, numbers), {min(numbers)}, "the search itself")
        backup = self.folder / "备份.vdesk"
        desk("backup", "--office", self.office, "--out", backup)
        expect(stats(backup), stats(self.office), "stats of the backup")
        self.no_secrets_in([*self.folder.glob("潍州路街道.vdesk*"), backup])

    def test_10_restore_sets_the_present_file_aside(self):
        office = self.folder / "restored.vdesk"
        shutil.copy(self.folder / "csv.vdesk", office)
        desk("restore", self.folder / "备份.vdesk", "--office", office)
        expect(stats(office)["volunteers"], 536, "people after the restore")
        expect(len(list(self.folder.glob("restored.vdesk.replaced-*"))), 1, "files set aside")

    def test_11_check_finds_the_office_sound(self):
        expect(desk("check", "--office", self.office, "--json")["sound"], True, "check")

    def test_12_the_monthly_report_shows_the_same_figures(self):
        out = self.folder / "月报.xlsx"
        desk("report", "monthly", "--office", self.office, *MONTH, "--out", out)
        figures = stats(self.office, *MONTH)
        values = {cell for sheet in openpyxl.load_workbook(out, data_only=True)
                  for row in sheet.iter_rows(values_only=True) for cell in row if cell is not None}
        numbers = {round(float(value), 4) for value in values if isinstance(value, (int, float))}
        hours = figures["service_minutes"] / 60
        expect_that(any(abs(number - hours) < 0.051 for number in numbers), f"{hours:.1f} hours are not in the report")
        for key in ("orders_closed", "active_volunteers", "service_records"):
            expect_that(float(figures[key]) in numbers, f"{key} {figures[key]} is not in the report")
        with zipfile.ZipFile(out) as parts:
            charts = [name for name in parts.namelist() if name.startswith("xl/charts/chart")]
        expect_that(charts, "the report has no native chart")
        self.convert(out, "pdf")
        self.convert(out, "ods")

    def convert(self, path, to):
        subprocess.run(["soffice", f"-env:UserInstallation=file://{self.folder}/soffice", "--headless",
                        "--convert-to", to, "--outdir", self.folder / "converted", path],
                       check=True, capture_output=True, timeout=300)
        result = self.folder / "converted" / (path.stem + "." + to)
        expect_that(result.exists() and result.stat().st_size > 1000, f"LibreOffice does not open {path.name}")

    def test_13_workbooks_keep_numbers_of_people_as_text(self):
        for name in ("volunteers", "hours", "orders"):
            out = self.folder / f"{name}.xlsx"
            desk("report", name, "--office", self.office, "--out", out)
            sheet = openpyxl.load_workbook(out).active
            for row in sheet.iter_rows(values_only=True):
                for cell in row:
                    expect_that(not (isinstance(cell, (int, float)) and not isinstance(cell, bool)
                                     and abs(cell) >= 1e9), f"{name}: {cell} is a number, not text")
            expect_that(sheet.max_row > 500, f"{name} has {sheet.max_row} rows only")
        out = self.folder / "orders.csv"
        desk("report", "orders", "--office", self.office, "--out", out)
        expect_that(len(out.read_text("utf-8-sig").splitlines()) >= 3083, "orders.csv misses rows")
        names = desk("report", "list").split("\n")
        expect_that({"monthly", "volunteers", "hours", "orders", "notice", "practice", "training", "ladder"} <= {line.split("\t")[0].split(" ")[0] for line in names},
                    f"report list: {names}")

    def cells_of(self, path):
        """Of every sheet the rows that hold something, as both programs agree to show them."""
        def plain(value):
            if isinstance(value, float):
                return round(value, 9)
            return value.replace("\r\n", "\n") if isinstance(value, str) else value
        book = openpyxl.load_workbook(path, data_only=True)
        return {sheet.title: [[plain(cell) for cell in row] for row in sheet.iter_rows(values_only=True)
                              if any(cell is not None for cell in row)] for sheet in book.worksheets}

    def test_16_libreoffice_and_openpyxl_read_the_same_cells(self):
        for name in ("volunteers", "hours", "orders"):
            out = self.folder / f"{name}.xlsx"
            desk("report", name, "--office", self.office, "--out", out)
            self.convert(out, "xlsx")
            ours, theirs = self.cells_of(out), self.cells_of(self.folder / "converted" / out.name)
            expect_that(list(ours) == list(theirs), f"{name}: sheets {list(ours)} and {list(theirs)}")
            for title, rows in ours.items():
                others = theirs[title]
                expect_that(len(rows) == len(others), f"{name}, {title}: {len(rows)} and {len(others)} rows")
                for number, (row, other) in enumerate(zip(rows, others)):
                    width = max(len(row), len(other))
                    row, other = row + [None] * (width - len(row)), other + [None] * (width - len(other))
                    expect_that(row == other, f"{name}, {title}, row {number + 1}: {row} and {other}")

    def test_17_the_monthly_workbook_fits_its_paper(self):
        """Each page shows every heading of its sheet: no table and no chart lies across two pages."""
        out = self.folder / "paper.xlsx"
        desk("report", "monthly", "--office", self.office, "--from", "2025-01-01", "--to", "2025-03-31", "--out", out)
        self.convert(out, "pdf")
        pdf = self.folder / "converted" / "paper.pdf"
        pages = subprocess.run(["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True,
                               text=True).stdout.split("\f")[:-1]
        tables = [next(row for row in rows if sum(cell is not None for cell in row) > 1)
                  for rows in self.cells_of(out).values()]
        for number, page in enumerate(pages, 1):
            plain = re.sub(r"\s", "", page)
            expect_that(any(all(re.sub(r"\s", "", str(title)) in plain for title in table if title)
                            for table in tables), f"page {number} shows a part of its table only")
        expect_that(len(pages) <= 12, f"{len(pages)} pages")

    def test_14_the_honor_roll_names_everybody(self):
        batch = desk("honor-roll", "list", "--office", self.office).splitlines()[0].split("\t")[0]
        expect(batch, "2025年度先进典型名单", "name of the batch")
        for layout in ("poster", "list"):
            out = self.folder / f"{layout}.pdf"
            desk("honor-roll", "--office", self.office, "--batch", batch, "--layout", layout, "--out", out)
            text = subprocess.run(["pdftotext", "-raw", out, "-"], check=True, capture_output=True, text=True).stdout
            plain = re.sub(r"\s", "", text)
            for row in rows_of("08-荣誉.xlsx"):
                expect_that(row["名称"] in plain, f"{layout}: {row['名称']} is missing")
            expect_that(not re.search(r"\d{17}[\dX]", plain), f"{layout} shows an ID number")

    def test_15_wrong_use_changes_nothing(self):
        before = stats(self.office)
        desk("import", "volunteers", "--office", self.office, status=2)
        desk("import", "nonsense", "x.xlsx", "--office", self.office, status=2)
        desk("import", "volunteers", self.folder / "none.xlsx", "--office", self.office, status=1)
        desk("import", "volunteers", DATA / "01-机构.xlsx", "--office", self.office, status=1)
        desk("new", self.office, "--name", "x", "--admin", "y", status=1)
        broken = self.folder / "broken.xlsx"
        broken.write_bytes((DATA / "04-志愿者花名册.xlsx").read_bytes()[:20000])
        desk("import", "volunteers", broken, "--office", self.office, status=1)
        expect(stats(self.office), before, "stats after wrong use")


def main():
    chosen = sys.argv[2:]
    failures = 0
    with tempfile.TemporaryDirectory(prefix="volunteer-desk-") as folder:
        acceptance = Acceptance(folder)
        for name in sorted(dir(Acceptance)):
            if not name.startswith("test_") or (chosen and name != "test_01_the_office_has_its_real_figures"
                                                and not any(word in name for word in chosen)):
                continue
            started = datetime.datetime.now()
            try:
                getattr(acceptance, name)()
                verdict = "ok"
            except (Failed, subprocess.SubprocessError, KeyError, OSError) as problem:
                failures += 1
                verdict = f"FAILED: {type(problem).__name__}: {problem}"
            seconds = (datetime.datetime.now() - started).total_seconds()
            print(f"{name[5:].replace('_', ' ')} ({seconds:.1f} s): {verdict}", flush=True)
    sys.exit(1 if failures else 0)


main()
