"""A clerk's day with the Windows program, under Wine: install, import, report, print, back up, upgrade, uninstall."""
import concurrent.futures
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

from programfile import check_program

SETUP, ZIP, OUT = (pathlib.Path(path).resolve() for path in sys.argv[1:4])
WITH_MODELS = "--models" in sys.argv
TOP = pathlib.Path(__file__).resolve().parent.parent.parent
PASSWORD = "try-pass-1"
HOST = "王主任的电脑"

ENVIRONMENT = dict(os.environ, WINEDEBUG="-all", WINEDLLOVERRIDES="mscoree,mshtml=", TZ="Asia/Shanghai",
                   VOLUNTEER_DESK_PASSWORD=PASSWORD)
# What Windows has and Debian calls otherwise. Text in SimSun can be copied out of a PDF as it was written, in Noto not.
FONTS = {"Microsoft YaHei UI": "Noto Sans CJK SC", "Microsoft YaHei": "Noto Sans CJK SC", "SimSun": "AR PL UKai CN",
         "FangSong": "Noto Serif CJK SC", "SimHei": "Noto Sans CJK SC", "KaiTi": "AR PL UKai CN",
         "MS Shell Dlg": "Noto Sans CJK SC", "MS Shell Dlg 2": "Noto Sans CJK SC", "Tahoma": "Noto Sans CJK SC"}


def last_words(done):
    return (done.stdout + done.stderr).decode(errors="replace")[-2000:] or "(without a word)"


def wine(*command, check=True, timeout=900, **more):
    # Files, not pipes: what Windows starts beside a program would keep them open.
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        status = subprocess.run(["wine", *map(str, command)], env=ENVIRONMENT, check=False, stdout=out, stderr=err,
                                timeout=timeout, **more).returncode
        out.seek(0)
        err.seek(0)
        done = subprocess.CompletedProcess(command, status, out.read(), err.read())
    if check and done.returncode != 0:
        raise AssertionError(f"{command}\n  ended with {done.returncode}:\n{last_words(done)}")
    return done


def wineserver(*options):
    for option in options:
        subprocess.run(["wineserver", option], env=ENVIRONMENT, check=False, timeout=300, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)


def switch_off():
    wineserver("-k", "-w")


def switch_on():
    """Starts Windows anew and keeps it on: Debian's ends with the last program, just when the next one may come."""
    switch_off()
    wineserver("-p")
    wine("wineboot", "-i", timeout=300)


def windows_path(path):
    return "Z:" + str(path).replace("/", "\\")


class Desk:
    """One user of one Windows."""

    def __init__(self, folder):
        self.folder = folder
        ENVIRONMENT["WINEPREFIX"] = str(folder / "prefix")
        ENVIRONMENT["HOME"] = str(folder / "home") # Wine links the user's folders to it
        (folder / "home").mkdir()
        self.program = None
        self.documents = folder / "我的 文档"
        self.documents.mkdir()
        self.office = self.documents / "潍州路街道.vdesk"
        self.display = None

    def start_screen(self):
        ready, told = os.pipe()
        self.display = subprocess.Popen(["Xvfb", "-displayfd", str(told), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
                                        pass_fds=[told], stderr=subprocess.DEVNULL)
        os.close(told)
        ENVIRONMENT["DISPLAY"] = ":" + os.read(ready, 20).decode().strip()

    def close(self):
        switch_off()
        if self.display:
            self.display.terminate()

    def path_of(self, variable):
        return wine("cmd", "/c", f"echo %{variable}%").stdout.decode(errors="replace").strip()

    def unix(self, path):
        return pathlib.Path(wine("winepath", "-u", path).stdout.decode().strip())

    def command(self, *arguments, status=0):
        """A command of the console twin; its last line as JSON when it is some."""
        done = wine(self.program / "volunteer-desk.com", *arguments, check=False)
        text = done.stdout.decode("utf-8")
        assert done.returncode == status, (f"{arguments} ended with {done.returncode}, not {status}: "
                                           f"{last_words(done)}")
        lines = text.strip().splitlines()
        return json.loads(lines[-1]) if lines and lines[-1].startswith("{") else text

    def data(self, name):
        return windows_path(TOP / "tests/data/kuiwen" / name)

    def windows_of(self, words):
        done = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", words], env=ENVIRONMENT,
                              capture_output=True, check=False)
        return done.stdout.decode().split()

    def wait_for(self, condition, what, seconds=120):
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end, what
            time.sleep(0.5)

    def picture(self, name):
        time.sleep(3)
        subprocess.run(["import", "-window", "root", str(OUT / f"{name}.png")], env=ENVIRONMENT, check=True)


def registry(key, value=None):
    done = wine("reg", "query", key, *(["/v", value] if value else ["/ve"]), check=False)
    return done.stdout.decode(errors="replace") if done.returncode == 0 else ""


def a_chinese_windows(desk):
    locale = desk.folder / "locale"
    locale.mkdir()
    subprocess.run(["localedef", "-i", "zh_CN", "-f", "UTF-8", str(locale / "zh_CN.UTF-8")], check=True)
    ENVIRONMENT.update(LOCPATH=str(locale), LANG="zh_CN.UTF-8", LC_ALL="zh_CN.UTF-8")
    desk.start_screen()
    wine("wineboot", "-i", timeout=300)
    wineserver("-w") # until all of it is set up
    switch_on()
    for name, instead in FONTS.items():
        wine("reg", "add", r"HKCU\Software\Wine\Fonts\Replacements", "/v", name, "/d", instead, "/f")


def setup_refuses_windows_7(desk):
    wine("winecfg", "-v", "win7")
    assert wine(SETUP, "/S", check=False).returncode == 3
    wine("winecfg", "-v", "win10")


def setup_shows_its_pages(desk):
    shown = subprocess.Popen(["wine", str(SETUP)], env=ENVIRONMENT, stderr=subprocess.DEVNULL)
    desk.wait_for(lambda: desk.windows_of("志愿服务工作台|Volunteer Desk"), "the installer shows no window")
    desk.picture("1-setup")
    switch_on()
    shown.wait(60)


def setup_installs(desk):
    wine(SETUP, "/S")
    desk.program = desk.unix(desk.path_of("LOCALAPPDATA") + r"\Programs\VolunteerDesk")
    for name in ("volunteer-desk.exe", "volunteer-desk.com", "LICENSE.txt", "uninstall.exe"):
        assert (desk.program / name).is_file(), f"{name} was not installed"
    links = list(desk.folder.rglob("*.lnk"))
    assert sum("Volunteer Desk" in link.name or "志愿服务工作台" in link.name for link in links) == 2, links
    assert "VolunteerDesk.Office" in registry(r"HKCU\Software\Classes\.vdesk")
    assert '" "%1"' in registry(r"HKCU\Software\Classes\VolunteerDesk.Office\shell\open\command")
    assert "DisplayVersion" in registry(r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\VolunteerDesk",
                                        "DisplayVersion")


def the_program_is_whole(desk):
    check_program(desk.program / "volunteer-desk.exe", "Windows GUI")
    check_program(desk.program / "volunteer-desk.com", "Windows CUI")


def the_console_is_clean(desk):
    text = desk.command("--version")
    assert text.startswith("volunteer-desk ") and len(text.splitlines()) == 1, text
    desk.command("stats", "--office", windows_path(desk.documents / "没有.vdesk"), status=1)
    desk.command("import", "--nonsense", status=2)
    help_text = desk.command("stats", "--help")
    assert "统计" in help_text or "办公" in help_text or "--office" in help_text, help_text


def imports_what_an_office_receives(desk):
    office = windows_path(desk.office)
    desk.command("new", office, "--name", "潍州路街道", "--admin", "王主任")
    desk.command("import", "organisations", desk.data("01-机构.xlsx"), "--office", office, "--json")
    desk.command("import", "teams", desk.data("02-队伍.xlsx"), "--office", office, "--json")
    report = desk.command("import", "volunteers", desk.data("04-志愿者花名册.xls"), "--office", office, "--json")
    assert (report["read"], report["imported"], report["rejected"]) == (536, 536, 0), report
    # The same people in GB18030, as an old system writes them: nothing new.
    report = desk.command("import", "volunteers", desk.data("04b-志愿者花名册-旧系统导出.csv"), "--office", office, "--json")
    assert (report["read"], report["imported"], report["rejected"]) == (60, 0, 0), report
    for kind, name in (("stations", "03-阵地.xlsx"), ("estates", "09-小区.xlsx"), ("projects", "05-项目库.xlsx"),
                       ("attendance", "06-活动签到.ods"), ("orders", "07-点单派单结单.xlsx"), ("honors", "08-荣誉.xlsx")):
        report = desk.command("import", kind, desk.data(name), "--office", office, "--json")
        assert report["rejected"] == 0, (kind, report)
    figures = desk.command("stats", "--office", office, "--json")
    wanted = {"volunteers": 536, "teams": 23, "stations": 21, "projects": 72, "brand_projects": 13, "orders_closed": 3083,
              "errands_closed": 188, "honors": 29, "service_records": 6842, "service_minutes": 819642}
    assert {key: figures[key] for key in wanted} == wanted, figures


def seals_the_numbers(desk):
    content = desk.office.read_bytes()
    rows = desk.command("query", "volunteers", "周瑶珂", "--office", windows_path(desk.office), "--json")["rows"]
    assert rows and rows[0]["name"] == "周瑶珂", rows
    import openpyxl
    roster = openpyxl.load_workbook(TOP / "tests/data/kuiwen/04-志愿者花名册.xlsx", read_only=True).active
    numbers = [str(cell) for row in roster.iter_rows(values_only=True) for cell in row
               if len(str(cell)) == 18 and str(cell)[:17].isdigit()]
    assert len(numbers) >= 536, len(numbers)
    clear = [number for number in numbers if number.encode() in content]
    assert not clear, f"{len(clear)} numbers lie in clear in the file"


def writes_report_and_honor_roll(desk):
    import openpyxl
    office = windows_path(desk.office)
    workbook, roll = OUT / "月报 2025-10.xlsx", OUT / "光荣榜.pdf"
    for path in (workbook, roll):
        path.unlink(missing_ok=True)
    month = ("--from", "2025-10-01", "--to", "2025-10-31")
    desk.command("report", "monthly", "--office", office, *month, "--out", windows_path(workbook))
    sheets = openpyxl.load_workbook(workbook)
    assert any(sheet._charts or sheet.max_row > 5 for sheet in sheets), "the monthly report is empty"
    batch = desk.command("honor-roll", "list", "--office", office).strip().splitlines()[0].split("\t")[0].strip()
    desk.command("honor-roll", "--office", office, "--batch", batch, "--layout", "poster", "--out", windows_path(roll))
    subprocess.run(["pdftoppm", "-r", "60", "-png", "-singlefile", str(roll), str(OUT / "2-honor-roll")], check=True)
    text = subprocess.run(["pdftotext", str(roll), "-"], capture_output=True, check=True).stdout.decode()
    assert len(text) > 50, "the honor roll holds no text"


def backs_up_and_checks(desk):
    copy = desk.documents / "备份 副本.vdesk"
    desk.command("backup", "--office", windows_path(desk.office), "--out", windows_path(copy))
    desk.command("check", "--office", windows_path(copy))
    desk.command("check", "--office", windows_path(desk.office))
    desk.command("restore", windows_path(copy), "--office", windows_path(desk.office))
    assert desk.command("stats", "--office", windows_path(desk.office), "--json")["volunteers"] == 536


def start_window(desk):
    """By double click: the file type leads to the program."""
    return subprocess.Popen(["wine", "start", "/wait", "/unix", str(desk.office)], env=ENVIRONMENT,
                            stderr=subprocess.DEVNULL)


def merge_classes():
    """Windows sees the user's own file types among all; this Wine does not yet."""
    for key in (r".vdesk", r"VolunteerDesk.Office\shell\open\command"):
        told = registry(rf"HKCU\Software\Classes\{key}")
        value = told.split("REG_SZ", 1)[1].strip()
        wine("reg", "add", rf"HKLM\Software\Classes\{key}", "/ve", "/d", value, "/f")


def opens_by_double_click(desk):
    merge_classes()
    desk.shown = start_window(desk)
    desk.wait_for(lambda: desk.windows_of("潍州路街道"), "no window shows the office")
    time.sleep(5)
    desk.picture("3-dashboard")
    lock = pathlib.Path(f"{desk.office}.lock")
    assert lock.is_file()
    window = desk.windows_of("潍州路街道")[0]
    for number, keys in ((4, "ctrl+2"), (5, "ctrl+5")):
        subprocess.run(["xdotool", "windowfocus", window, "key", keys], env=ENVIRONMENT, check=False)
        desk.picture(f"{number}-page")


def a_second_double_click_shows_the_same_window(desk):
    before = desk.windows_of("潍州路街道")
    start_window(desk).wait(60)
    assert desk.windows_of("潍州路街道") == before, "a second window"
    desk.command("stats", "--office", windows_path(desk.office), status=1)  # who has it open is told


def the_end_of_the_session_saves(desk):
    wine("wineboot", "--end-session", check=False, timeout=120)
    desk.wait_for(lambda: not desk.windows_of("潍州路街道"), "the window stays after the session")
    desk.shown.wait(60)
    desk.wait_for(lambda: not [path for path in desk.documents.iterdir()
                               if path.suffix in (".lock", ".holder") or "-wal" in path.name],
                  "the session's end left files of an open office")
    switch_on()
    desk.command("check", "--office", windows_path(desk.office))
    log = desk.unix(desk.path_of("LOCALAPPDATA") + r"\volunteer-desk\volunteer-desk\volunteer-desk.log")
    assert log.is_file(), "no log where Windows wants it"
    assert not list(log.parent.glob("crash-*.txt")), "the program fell over"


def locks_stand_a_chinese_host_name(desk):
    """Its own lock, seen again by the same host; runs in a namespace of its own where the system allows that."""
    rename = f"import socket; socket.sethostname({HOST!r})"
    renamed = subprocess.run(["unshare", "--uts", "python3", "-c", rename], capture_output=True, check=False)
    if renamed.returncode != 0:
        return "the system allows no other host name"
    switch_off()
    program, office = str(desk.program / "volunteer-desk.com"), windows_path(desk.office)
    script = f"{rename}; import os; os.execvp('wine', ['wine', {program!r}, 'stats', '--office', {office!r}, '--json'])"
    for _ in range(2):
        subprocess.run(["unshare", "--uts", "python3", "-c", script], env=ENVIRONMENT, capture_output=True, check=True)
    assert not pathlib.Path(f"{desk.office}.lock").exists()
    switch_on()


def an_upgrade_keeps_data(desk):
    before = desk.office.read_bytes()
    (desk.program / "volunteer-desk.exe").write_bytes(b"an older one")
    wine(SETUP, "/S")
    assert (desk.program / "volunteer-desk.exe").stat().st_size > 1_000_000
    assert desk.office.read_bytes() == before
    desk.command("check", "--office", windows_path(desk.office))


def the_zip_needs_no_setup(desk):
    folder = desk.folder / "便携"
    shutil.unpack_archive(ZIP, folder)
    program = next(folder.rglob("volunteer-desk.com"))
    done = wine(program, "stats", "--office", windows_path(desk.office), "--json")
    assert json.loads(done.stdout.decode().strip().splitlines()[-1])["volunteers"] == 536


def uninstalling_leaves_offices_alone(desk):
    before = desk.office.read_bytes()
    own = desk.program / "潍州路.vdesk"  # somebody kept one beside the program
    shutil.copy(desk.office, own)
    wine(desk.program / "uninstall.exe", "/S")
    desk.wait_for(lambda: not (desk.program / "volunteer-desk.exe").exists(), "the program stays")
    desk.wait_for(lambda: not (desk.program / "uninstall.exe").exists(), "the uninstaller stays")
    assert desk.office.read_bytes() == before and own.read_bytes() == before
    assert not registry(r"HKCU\Software\Classes\.vdesk")
    assert not registry(r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\VolunteerDesk", "DisplayName")
    assert not [link for link in desk.folder.rglob("*.lnk") if "工作台" in link.name or "Desk" in link.name]


def tests_of_models_pass(desk):
    """Each class in a program of its own, two at a time, as CTest does it."""
    program = TOP / "build-windows/models-tests.exe"
    environment = {key: value for key, value in ENVIRONMENT.items() if key != "VOLUNTEER_DESK_PASSWORD"}
    logs = OUT / "models"
    shutil.rmtree(logs, ignore_errors=True)
    logs.mkdir()

    def run(name):
        log = logs / f"{name}.txt"
        try:
            status = subprocess.run(["wine", str(program), name, "-o", windows_path(log) + ",txt"], env=environment,
                                    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=600,
                                    check=False).returncode
        except subprocess.TimeoutExpired:
            status = "no end"
        text = log.read_text(errors="replace") if log.exists() else ""
        wrong = [line for line in text.splitlines() if line.startswith("FAIL!")]
        return [f"{name}: {line}" for line in wrong or [status]] if status != 0 or "Totals:" not in text else []

    names = sorted(path.stem for path in (TOP / "tests/models").rglob("*_test.cpp"))
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        failed = [line for lines in pool.map(run, names) for line in lines]
    assert not failed, f"{len(failed)} remarks, see {logs}:\n" + "\n".join(failed)
    return f"{len(names)} classes"


STEPS = [a_chinese_windows, setup_refuses_windows_7, setup_shows_its_pages, setup_installs, the_program_is_whole,
         the_console_is_clean, imports_what_an_office_receives, seals_the_numbers, writes_report_and_honor_roll,
         backs_up_and_checks, opens_by_double_click, a_second_double_click_shows_the_same_window, the_end_of_the_session_saves,
         locks_stand_a_chinese_host_name, an_upgrade_keeps_data, the_zip_needs_no_setup,
         *([tests_of_models_pass] if WITH_MODELS else []), uninstalling_leaves_offices_alone]


if "--only" in sys.argv:  # for work on a step: its name, after those that prepare it
    wanted = sys.argv[sys.argv.index("--only") + 1].split(",")
    STEPS = [step for step in STEPS if step.__name__ in wanted]


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="volunteer-desk-", ignore_cleanup_errors=True) as folder:
        desk = Desk(pathlib.Path(folder))
        try:
            for step in STEPS:
                start = time.monotonic()
                remark = step(desk)
                print(f"✓ {step.__name__.replace('_', ' ')} ({time.monotonic() - start:.0f} s)"
                      + (f": {remark}" if remark else ""), flush=True)
        except (AssertionError, OSError, subprocess.SubprocessError) as error:
            print(f"✗ {step.__name__.replace('_', ' ')}: {error}", file=sys.stderr)
            if desk.display:
                desk.picture("failed")
            return 1
        finally:
            desk.close()
    print(f"Pictures and logs: {OUT}")
    return 0


sys.exit(main())
