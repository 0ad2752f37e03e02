"""The acts that are killed and refused their writes. A scenario lays out its files, names the worker's words and judges
what is left; kills.py and writes.py know nothing else about it. A new one (the exchange of points) is one more class with
these methods, and its name in ALL."""
import shutil
import zipfile

from desk import DATA

OFFICE = "office.vdesk"


class Scenario:
    name = ""
    killed = 0  # share of the kills, in percent
    leftovers = ()  # endings of files that a kill may leave

    def __init__(self, rig):
        self.rig = rig
        self.base = rig.folder / f"base-{self.name}"
        self.base.mkdir()
        self.prepare()

    def prepare(self):
        """Makes the files to begin with in self.base."""
        raise NotImplementedError

    def words(self, folder):
        """What the worker does in `folder`."""
        raise NotImplementedError

    def judge(self, folder, outcome, was_killed):
        """What is wrong afterwards, in words."""
        raise NotImplementedError

    def lay_out(self, folder):
        for path in self.base.iterdir():
            shutil.copy2(path, folder / path.name)

    def run_whole(self):
        """The scenario undisturbed; gives its folder."""
        folder = self.rig.new_case(f"whole-{self.name}")
        self.lay_out(folder)
        self.rig.must(*self.words(folder))
        return folder

    def judge_office(self, office, allowed, what, key="records"):
        content, problems = self.rig.examine(office)
        words = [f"{what}: {problem}" for problem in problems]
        if content and content[key] not in allowed:
            words.append(f"{what}: the content is none that may be: {content}")
        return words

    def strangers(self, folder, known, was_killed):
        """Files that nobody needs any more."""
        names = {path.name for path in folder.iterdir()} - set(known)
        names = {name for name in names if not name.endswith(("-wal", "-shm", ".lock", ".holder", ".backups"))}
        if was_killed:
            names = {name for name in names if not name.endswith(self.leftovers or ("\0",))}
        return [f"{name} was left behind" for name in sorted(names)]


def make_office(rig, office, acts=0):
    """A small office on the files 01 and 02."""
    rig.must("make", office)
    rig.must("import", office, "organisations", DATA / "01-机构.xlsx")
    rig.must("import", office, "teams", DATA / "02-队伍.xlsx")
    if acts:
        rig.must("act", office, acts)
    return office


class Saves(Scenario):
    """A clerk saves one thing after the other: people, edits, hours with their sums, orders, states."""
    name = "saves"
    killed = 30
    begun = 6
    turns = 60

    def prepare(self):
        office = make_office(self.rig, self.base / OFFICE, self.begun)
        walk = self.rig.new_case("walk")
        shutil.copy(office, walk / OFFICE)
        self.contents = {self.begun: self.rig.content(office)["content"]}
        for number in range(self.begun + 1, self.begun + self.turns + 1):
            self.rig.must("act", walk / OFFICE, 1)
            self.contents[number] = self.rig.content(walk / OFFICE)["content"]
        self.rig.keep(walk, [])

    def words(self, folder):
        return ["act", folder / OFFICE, self.turns]

    def judge(self, folder, outcome, was_killed):
        content, problems = self.rig.examine(folder / OFFICE)
        words = [f"office: {problem}" for problem in problems]
        if not content:
            return words
        acknowledged = max([self.begun] + [int(ack) for ack in outcome.acks])
        # The last one may have been safe before it was said, or as good as safe when the disk failed.
        most = acknowledged + (1 if was_killed or outcome.is_uncertain else 0)
        if not acknowledged <= content["acts"] <= most:
            words.append(f"{acknowledged} acts were acknowledged, {content['acts']} are there")
        if content["content"] != self.contents.get(content["acts"]):
            words.append(f"act {content['acts']} is there by half: {content}")
        return words + self.strangers(folder, [OFFICE], was_killed)


class FewSaves(Saves):
    """The same, short enough to spoil every single write."""
    name = "few saves"
    killed = 0
    turns = 6


class Import(Scenario):
    """One file, all of it or nothing."""
    kind = ""
    file = ""
    before = ()
    rejects = None

    def prepare(self):
        office = make_office(self.rig, self.base / OFFICE)
        for kind, file in self.before:
            self.rig.must("import", office, kind, DATA / file)
        self.nothing = self.rig.content(office)["content"]
        whole = self.run_whole()
        self.all = self.rig.content(whole / OFFICE)["content"]
        self.rig.keep(whole, [])

    def words(self, folder):
        words = ["import", folder / OFFICE, self.kind, DATA / self.file]
        return words + ([folder / self.rejects] if self.rejects else [])

    def judge(self, folder, outcome, was_killed):
        is_open = was_killed or outcome.is_uncertain
        allowed = {self.all} if outcome.acks else {self.nothing, self.all} if is_open else {self.nothing}
        words = self.judge_office(folder / OFFICE, allowed, "office", "content")
        known = [OFFICE]
        if self.rejects:
            known.append(self.rejects)
            workbook = folder / self.rejects
            if outcome.acks and not workbook.exists():
                words.append("the rejected rows were not set aside")
            if workbook.exists() and not (zipfile.is_zipfile(workbook) and zipfile.ZipFile(workbook).testzip() is None):
                words.append("half a workbook of rejected rows")
        return words + self.strangers(folder, known, was_killed)


class ImportRoster(Import):
    name = "import of 536 people"
    killed = 10
    kind, file = "volunteers", "04-志愿者花名册.xlsx"
    before = (("stations", "03-阵地.xlsx"),)


class ImportAttendance(Import):
    name = "import of 6,842 sign-ins"
    killed = 10
    kind, file = "attendance", "06-活动签到.xlsx"
    before = (("volunteers", "04-志愿者花名册.xlsx"), ("projects", "05-项目库.xlsx"))


class ImportProblems(Import):
    """A file of which 8 of 12 rows are rejected to a workbook."""
    name = "import with rejected rows"
    killed = 5
    kind, file = "volunteers", "04c-志愿者花名册-问题数据.xlsx"
    before = (("stations", "03-阵地.xlsx"),)
    rejects = "待改.xlsx"
    leftovers = (".part",)


class Update(Scenario):
    """An office of schema 5 is opened by this program."""
    name = "migration"
    killed = 15
    leftovers = (".part",)

    def prepare(self):
        newer = make_office(self.rig, self.rig.folder / "newer.vdesk", 30)
        self.rig.must("import", newer, "stations", DATA / "03-阵地.xlsx")
        self.rig.must("import", newer, "estates", DATA / "09-小区.xlsx")
        self.rig.must("older", newer, self.base / OFFICE, 5)
        self.older = self.rig.content(self.base / OFFICE)
        whole = self.run_whole()
        self.newer = self.rig.content(whole / OFFICE)
        self.rig.keep(whole, [])

    def words(self, folder):
        return ["update", folder / OFFICE]

    def judge(self, folder, outcome, was_killed):
        before, problems = self.rig.examine(folder / OFFICE)
        words = [f"office: {problem}" for problem in problems]
        if not before:
            return words
        is_open = was_killed or outcome.is_uncertain
        allowed = [self.newer] if outcome.acks else [self.older, self.newer] if is_open else [self.older]
        if before["records"] not in [office["records"] for office in allowed]:
            words.append(f"updated by half: {before}")
        if not words:  # examining it brought it up to date
            words += self.judge_office(folder / OFFICE, {self.newer["records"]}, "opened again")
        backups = list(folder.glob("*.backups/*-before-update.vdesk"))
        if before["schema"] != self.older["schema"] and not backups:
            words.append("updated without a backup")
        for backup in backups:
            if self.rig.content(backup)["records"] != self.older["records"]:
                words.append(f"{backup.name} is not what was there before")
        return words + self.strangers(folder, [OFFICE], was_killed)


class Backup(Scenario):
    """A copy takes the place of an older copy."""
    name = "backup"
    killed = 10
    leftovers = (".part", ".part-journal")
    copy = "备份.vdesk"

    def prepare(self):
        office = make_office(self.rig, self.base / OFFICE, 12)
        self.rig.must("backup", office, self.base / self.copy)
        self.former = self.rig.content(self.base / self.copy)["records"]
        self.rig.must("act", office, 6)
        self.present = self.rig.content(office)["records"]

    def words(self, folder):
        return ["backup", folder / OFFICE, folder / self.copy]

    def judge(self, folder, outcome, was_killed):
        words = self.judge_office(folder / OFFICE, {self.present}, "office")
        if not (folder / self.copy).exists():
            words.append("the former backup is gone and the new one is not there")
        else:
            allowed = {self.present} if outcome.acks else {self.present, self.former} if was_killed else {self.former}
            words += self.judge_office(folder / self.copy, allowed, "backup")
        return words + self.strangers(folder, [OFFICE, self.copy], was_killed)


class Restore(Backup):
    """A backup takes the place of the office, which is set aside."""
    name = "restore"
    killed = 10
    leftovers = (".incoming", ".incoming.part", ".incoming.part-journal")

    def words(self, folder):
        return ["restore", folder / OFFICE, folder / self.copy]

    def judge(self, folder, outcome, was_killed):
        restored = {self.former}
        # A drive that fails for good in the middle leaves the checked copy, which takes its place at the next opening.
        allowed = restored if outcome.acks else restored | {self.present}
        if not (folder / OFFICE).exists():
            self.rig.work("update", folder / OFFICE)  # that opening; what it leaves is judged
        words = self.judge_office(folder / OFFICE, allowed, "office")
        words += self.judge_office(folder / self.copy, {self.former}, "backup")
        aside = [path for path in folder.glob(f"{OFFICE}.replaced-*")
                 if not path.name.endswith(("-wal", "-shm", ".lock", ".holder"))]
        if not words and self.rig.content(folder / OFFICE)["records"] == self.former and not aside:
            words.append("the former office was not set aside")
        for path in aside:
            words += self.judge_office(path, {self.present}, path.name)
        return words + self.strangers(folder, [OFFICE, self.copy, *[path.name for path in aside]], was_killed)


class Rotation(Scenario):
    """The data key changes, in many small transactions; cut off, it goes on."""
    name = "change of the data key"
    killed = 10

    def prepare(self):
        office = make_office(self.rig, self.base / OFFICE, 60)
        self.records = self.rig.content(office)["records"]

    def words(self, folder):
        return ["rotate", folder / OFFICE]

    def judge(self, folder, outcome, was_killed):
        office = folder / OFFICE
        words = self.judge_office(office, {self.records}, "office")  # opens every number, under whichever key
        if not words and self.rig.content(office)["rows"]["key_rotation"] > 0:
            if outcome.acks:
                words.append("said to be done, and it is not")
            gone_on = self.rig.work("rotate", office)
            if gone_on.status != 0:
                words.append(f"did not go on: {gone_on.refusals}")
            words += self.judge_office(office, {self.records}, "gone on")
        return words + self.strangers(folder, [OFFICE], was_killed)


class Creation(Scenario):
    """A new office: whole, or no file at all."""
    name = "new office"

    def prepare(self):
        pass

    def words(self, folder):
        return ["make", folder / OFFICE]

    def judge(self, folder, outcome, was_killed):
        if outcome.acks:
            return self.examine_whole(folder)
        return self.strangers(folder, [], was_killed)

    def examine_whole(self, folder):
        _, problems = self.rig.examine(folder / OFFICE)
        return problems


ALL = [Saves, ImportRoster, ImportAttendance, ImportProblems, Update, Rotation, Backup, Restore]
SMALL = [FewSaves, ImportProblems, Update, Rotation, Backup, Restore, Creation]  # every write of these is spoiled
