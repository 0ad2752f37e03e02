"""1,000 seeded ID and phone numbers searched in file, WAL, temporary files, backups, logs, settings: none in clear.
And a stolen file: no number without the password, a wrong one is told within a second."""
import csv
import random
import shutil
import signal
import time

from desk import DATA, clear_numbers_in
from rig import PASSWORD, Result
from scenarios import OFFICE, make_office

PEOPLE = 1000
MOST_SECONDS = 1.0


def id_number(chance, running):
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    digits = f"379998{chance.randint(1950, 2000)}{chance.randint(1, 12):02}{chance.randint(1, 28):02}{running % 1000:03}"
    return digits + "10X98765432"[sum(int(digit) * weight for digit, weight in zip(digits, weights)) % 11]


class Seeds:
    """A roster, teams, stations and orders whose numbers are known here and must be nowhere else."""

    def __init__(self, folder, seed):
        chance = random.Random(f"{seed} numbers")
        self.ids = [id_number(chance, running) for running in range(PEOPLE)]
        phones = set()
        while len(phones) < 3 * PEOPLE + 300:
            phones.add(f"1{chance.choice('3589')}{chance.randrange(10 ** 9):09}")
        self.phones = sorted(phones)
        chance.shuffle(self.phones)
        self.numbers = set(self.ids) | phones
        self.folder = folder
        folder.mkdir()

    def write(self, name, headings, rows):
        path = self.folder / name
        with path.open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(headings)
            writer.writerows(rows)
        return path

    def roster(self):
        rows = [(f"林{'一二三四五六七八九十'[i % 10]}{'春夏秋冬'[i % 4]}", number, self.phones[i], "潍州路街道", "家属",
                 self.phones[PEOPLE + i], f"证件{number}，电话{self.phones[i]}") for i, number in enumerate(self.ids)]
        broken = [("错一", self.ids[0][:-1], self.phones[2 * PEOPLE], "潍州路街道", "", "", ""),
                  ("错二", self.ids[1], self.phones[2 * PEOPLE + 1], "没有的社区", "", "", "")]
        return self.write("roster.csv", ["姓名", "身份证号", "联系电话", "所属社区", "紧急联系人", "紧急联系人电话", "备注"], rows + broken)

    def teams(self):
        return self.write("teams.csv", ["队伍编号", "队伍名称", "所属社区", "队长", "队长电话"],
                          [(f"X{i:03}", f"第{i}队", "潍州路街道", "林队长", self.phones[2 * PEOPLE + 2 + i])
                           for i in range(100)])

    def orders(self):
        return self.write("orders.csv", ["订单编号", "点单时间", "求助人", "联系电话", "所属社区", "需求类别", "状态"],
                          [(f"N{i:05}", "2025-03-01 09:00", "林大娘", self.phones[2 * PEOPLE + 110 + i], "潍州路街道",
                            "家电维修", "待派单") for i in range(PEOPLE)])


class Search:
    def __init__(self, rig):
        self.rig = rig
        self.violations = []
        self.notes = []
        self.folder = rig.new_case("numbers")
        self.seeds = Seeds(rig.folder / "sources", rig.seed)
        self.logs = 0
        self.files = 0

    def run(self, *words, status=(0,), environment=None):
        """Runs the program and keeps what it said as a log, to be searched too."""
        outcome = self.rig.program(*words, environment=environment)
        self.logs += 1
        (self.folder / f"{self.logs:02}-{words[0]}.log").write_text(outcome.out + outcome.err)
        if outcome.status not in status:
            self.violations.append(f"{' '.join(map(str, words))}: status {outcome.status}: {outcome.err[-300:]}")
        return outcome

    def kill_import(self, office, roster):
        """Leaves a WAL and whatever else an import has open."""
        for part in (0.4, 0.6, 0.8):
            copy = self.folder / f"killed-{part}.vdesk"
            shutil.copy(office, copy)
            started = time.monotonic()
            self.rig.finish(self.rig.start([self.rig.worker, "import", self.copied(copy, "whole"), "volunteers", roster]),
                            started)
            seconds = time.monotonic() - started
            process = self.rig.start([self.rig.worker, "import", copy, "volunteers", roster])
            time.sleep(seconds * part)
            process.send_signal(signal.SIGKILL)
            process.communicate()

    def copied(self, office, word):
        copy = office.with_name(f"{word}-{office.name}")
        shutil.copy(office, copy)
        return copy

    def search(self, folder):
        for path in sorted(folder.rglob("*")):
            if not path.is_file():
                continue
            self.files += 1
            found = clear_numbers_in(path, self.seeds.numbers)
            if found:
                self.violations.append(f"{len(found)} numbers in clear in {path.relative_to(self.rig.folder)}")

    def everyday(self):
        office = make_office(self.rig, self.folder / OFFICE)
        roster, teams, orders = self.seeds.roster(), self.seeds.teams(), self.seeds.orders()
        plain = self.copied(office, "before")
        rejects = self.seeds.folder / "待改.xlsx"
        self.run("import", "volunteers", roster, "--office", office, "--rejects", rejects, status=(3,))
        self.run("import", "teams", teams, "--office", office)
        self.run("import", "orders", orders, "--office", office)
        if not clear_numbers_in(rejects, self.seeds.numbers):
            self.violations.append("the search itself finds nothing in the workbook of rejected rows")
        rows = self.run("query", "volunteers", self.seeds.ids[0], "--office", office, "--json").out
        if "林" not in rows:
            self.violations.append("the whole number does not find its person")
        self.kill_import(plain, roster)
        environment = self.rig.faults(self.folder, FAULT_AT=60, FAULT_KIND="ENOSPC", FAULT_LASTS=1)
        self.run("import", "volunteers", roster, "--office", plain, status=(1,), environment=environment)
        backup = self.folder / "backup.vdesk"
        self.run("backup", "--office", office, "--out", backup)
        self.run("restore", backup, "--office", office)
        self.rig.must("older", office, self.folder / "older.vdesk", 5)
        self.rig.must("update", self.folder / "older.vdesk")
        for name in ("volunteers", "orders", "monthly"):
            self.run("report", name, "--office", office, "--out", self.folder / f"{name}.xlsx")
        self.run("check", "--office", office)
        self.run("pictures", "--office", office, "--out", self.folder / "pictures")
        holder = self.rig.start([self.rig.worker, "act", office, 60])  # and an office that lives
        self.search_while(holder)

    def search_while(self, process):
        self.search(self.folder)
        process.communicate()
        self.search(self.folder)
        self.search(self.rig.home)

    def stolen(self):
        """The real key cost."""
        office = self.folder / "stolen.vdesk"
        self.run("new", office, "--name", "街道", "--admin", "王")
        right = self.run("stats", "--office", office)
        wrong = self.run("stats", "--office", office, status=(1,), environment=self.rig.environment(
            VOLUNTEER_DESK_PASSWORD=PASSWORD + "x"))
        none = self.run("stats", "--office", office, status=(1,), environment=self.rig.environment(
            VOLUNTEER_DESK_PASSWORD=None))
        self.notes.append(f"wrong password told after {wrong.seconds:.2f} s (“{wrong.err.splitlines()[0]}”), "
                          f"the right one opens after {right.seconds:.2f} s")
        if wrong.seconds > MOST_SECONDS:
            self.violations.append(f"a wrong password is told after {wrong.seconds:.2f} s only")
        for what, outcome in (("wrong password", wrong), ("no password", none)):
            if "密码" not in outcome.err or outcome.out.strip():
                self.violations.append(f"{what}: “{outcome.out}{outcome.err}”")


def run(rig):
    search = Search(rig)
    search.stolen()
    search.everyday()
    found = [word for word in search.violations if "in clear" in word]
    return Result("1,000 seeded ID and phone numbers searched",
                  f"{len(found)} files with a number in clear of {search.files} searched", search.violations,
                  [f"{len(search.seeds.ids):,} ID and {len(search.seeds.phones):,} phone numbers", *search.notes])
