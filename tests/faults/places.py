"""A second program, and places in which an office cannot be or is hard to reach: works, or says what is wrong; never
an empty new file."""
import datetime
import os
import shutil
import subprocess
import time

from desk import DATA
from rig import Result
from scenarios import OFFICE, make_office

MOST_SECONDS = 2


class Places:
    def __init__(self, rig):
        self.rig = rig
        self.violations = []
        self.notes = []
        self.folder = rig.new_case("places")
        self.base = make_office(rig, self.folder / OFFICE, 6)
        self.content = rig.content(self.base)["records"]

    def expect(self, condition, words):
        if not condition:
            self.violations.append(words)

    def refused(self, what, outcome, *words):
        """Status 1 and a sentence in which one of the words stands."""
        said = outcome.err.strip().split("\n")[0].split("\r")[-1]  # what follows the progress
        self.expect(outcome.status == 1, f"{what}: status {outcome.status} instead of 1")
        self.expect(any(word in said for word in words), f"{what}: said “{said}”, nothing of {'/'.join(words)}")
        self.notes.append(f"{what}: “{said}”")

    def works(self, what, outcome):
        self.expect(outcome.status == 0, f"{what}: status {outcome.status}, “{outcome.err.strip()[-300:]}”")
        if outcome.status == 0:
            self.notes.append(f"{what}: works")

    def unchanged(self, what, office):
        self.expect(self.rig.content(office)["records"] == self.content, f"{what}: the office changed")

    def second_program(self):
        holder = self.rig.start([self.rig.worker, "hold", self.base], stdin=subprocess.PIPE)
        try:
            self.expect(holder.stdout.readline() == "open\n", "the first program did not open the office")
            since = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=8)))
            outcome = self.rig.program("stats", "--office", self.base)
            self.refused("second program", outcome, since.strftime("%Y-%m-%d"), since.strftime("%H:%M"))
            self.expect(os.uname().nodename in outcome.err, f"second program: no name of the PC in “{outcome.err}”")
            self.expect("王主任" in outcome.err, f"second program: no name of the clerk in “{outcome.err}”")
            self.expect(outcome.seconds <= MOST_SECONDS, f"second program: told after {outcome.seconds:.1f} s")
            self.notes.append(f"second program: told after {outcome.seconds:.2f} s")
            copy = self.rig.program("restore", self.base, "--office", self.base)
            self.expect(copy.status != 0, "second program: it could restore over the open office")
        finally:
            holder.communicate("\n", timeout=60)
        self.works("first program gone", self.rig.program("stats", "--office", self.base))
        self.unchanged("second program", self.base)

    def read_only_folder(self):
        folder = self.folder / "readonly"
        folder.mkdir()
        office = folder / OFFICE
        shutil.copy(self.base, office)
        run = self.rig.plain_user
        folder.chmod(0o555)
        self.refused("read-only folder", run("stats", "--office", office), "写", "只读")
        self.refused("new office in a read-only folder",
                     run("new", folder / "new.vdesk", "--name", "街道", "--admin", "王"), "写", "只读")
        self.refused("backup to a read-only folder",
                     run("backup", "--office", self.base, "--out", folder / "copy.vdesk"), "写", "只读")
        self.refused("rejected rows to a read-only folder",
                     run("import", "volunteers", DATA / "04c-志愿者花名册-问题数据.xlsx", "--office", self.base,
                         "--rejects", folder / "r.xlsx"), "写", "只读")
        self.expect([path.name for path in folder.iterdir()] == [OFFICE], "read-only folder: a file was made")
        folder.chmod(0o755)
        office.chmod(0o444)
        self.refused("read-only file", run("import", "stations", DATA / "03-阵地.xlsx", "--office", office), "写", "只读")
        office.chmod(0o644)
        self.unchanged("read-only folder", office)
        self.unchanged("beside a read-only folder", self.base)

    def missing_drive(self):
        gone = self.folder / "E盘"
        self.refused("office on a missing drive", self.rig.program("stats", "--office", gone / OFFICE), "没有", "找不到")
        self.refused("new office on a missing drive",
                     self.rig.program("new", gone / OFFICE, "--name", "街道", "--admin", "王"), "不存在")
        self.refused("backup to a missing drive",
                     self.rig.program("backup", "--office", self.base, "--out", gone / OFFICE), "不存在")
        self.refused("restore from a missing drive",
                     self.rig.program("restore", gone / OFFICE, "--office", self.base), "没有", "找不到", "无法读取")
        self.refused("import from a missing drive",
                     self.rig.program("import", "stations", gone / "a.xlsx", "--office", self.base), "没有", "找不到", "不存在")
        self.refused("rejected rows to a missing drive",
                     self.rig.program("import", "volunteers", DATA / "04c-志愿者花名册-问题数据.xlsx", "--office",
                                      self.base, "--rejects", gone / "r.xlsx"), "不存在")
        self.expect(not gone.exists(), "missing drive: a folder was made")
        self.unchanged("missing drive", self.base)

    def use(self, what, folder):
        """The whole life of an office in this folder."""
        folder.mkdir(parents=True)
        office = folder / "潍州路 街道.vdesk"
        shutil.copy(self.base, office)
        for words in (["import", "stations", DATA / "03-阵地.xlsx", "--office", office],
                      ["check", "--office", office],
                      ["backup", "--office", office, "--out", folder / "备份 1.vdesk"],
                      ["report", "monthly", "--office", office, "--out", folder / "月 报.xlsx"],
                      ["restore", folder / "备份 1.vdesk", "--office", office],
                      ["check", "--office", office],
                      ["new", folder / "新的 街道.vdesk", "--name", "新的街道", "--admin", "王"]):
            self.works(f"{what}: {words[0]}", self.rig.program(*words))

    def chinese_and_spaces(self):
        self.use("folder with Chinese and spaces", self.folder / "桌面 文件" / "志愿服务 (2025年) 王主任")

    def long_paths(self):
        deep = self.folder
        while len(str(deep)) <= 260:
            deep = deep / ("a" * 40)
        self.use(f"path of {len(str(deep))} characters", deep)
        deep = self.folder
        while len(str(deep)) <= 260:
            deep = deep / ("志愿服务工作台" * 5)
        deep.mkdir(parents=True)
        office = deep / OFFICE
        shutil.copy(self.base, office)
        outcome = self.rig.program("check", "--office", office)
        what = f"path of {len(str(office))} Chinese characters"
        if outcome.status == 0:
            self.works(what, outcome)
        else:
            self.refused(what, outcome, "太长", "超长")
        created = self.rig.program("new", deep / "new.vdesk", "--name", "街道", "--admin", "王")
        if created.status != 0:
            self.refused(f"new office, {what}", created, "太长", "超长")
            self.expect(not (deep / "new.vdesk").exists(), f"new office, {what}: an empty file was left")
        self.refused("name of 300 characters",
                     self.rig.program("new", self.folder / ("n" * 300 + ".vdesk"), "--name", "街道", "--admin", "王"),
                     "太长", "超长")

    def network_drive(self):
        folder = self.folder / "network"
        folder.mkdir()
        shutil.copy(self.base, folder / OFFICE)
        mounts = self.folder / "mounts"
        mounts.write_text(f"30 1 0:30 / / rw,relatime - ext4 /dev/root rw\n"
                          f"40 30 0:40 / {folder} rw,relatime - cifs //server/share rw\n")
        environment = self.rig.faults(folder, FAULT_NETWORK=1, FAULT_MOUNTS=mounts)
        self.refused("office on a network drive",
                     self.rig.program("stats", "--office", folder / OFFICE, environment=environment), "网络")
        self.refused("new office on a network drive",
                     self.rig.program("new", folder / "new.vdesk", "--name", "街道", "--admin", "王",
                                      environment=environment), "网络")
        self.expect(not (folder / "new.vdesk").exists(), "network drive: a file was made")


def result(rig, row, trials, figure):
    places = Places(rig)
    for trial in trials:
        trial(places)
    count = len(places.notes)
    return Result(row, figure(places, count), places.violations, places.notes)


def run_second(rig):
    started = time.monotonic()
    return result(rig, "second program on the same file", [Places.second_program],
                  lambda places, _: next((note.split(": ", 1)[1] for note in places.notes if " after " in note),
                                         f"not told within {time.monotonic() - started:.0f} s"))


def run(rig):
    return result(rig, "read-only folder, missing drive, Chinese and spaces, over 260 characters, network drive",
                  [Places.read_only_folder, Places.missing_drive, Places.chinese_and_spaces, Places.long_paths,
                   Places.network_drive],
                  lambda places, count: f"{count} trials, {len(places.violations)} violations")
