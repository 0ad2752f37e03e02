"""What every trial needs: the program, the worker, the library that spoils files, folders and the evidence."""
import concurrent.futures
import json
import os
import pathlib
import shutil
import subprocess
import threading
import time

from desk import PROGRAM

PASSWORD = "fault-password-1"  # the worker's offices have it, under a key that costs next to nothing


class Outcome:
    """How a run ended: status, the worker's "ack" and "refused" lines, and what was said to the clerk."""

    def __init__(self, status, out, err, seconds, report=""):
        self.status = status
        self.out = out
        self.err = err
        self.seconds = seconds
        self.report = report  # of the library
        self.lines = out.splitlines()

    @property
    def acks(self):
        return [line[4:] for line in self.lines if line.startswith("ack ")]

    @property
    def refusals(self):
        """Pairs of the clerk's sentence and the technical detail."""
        return [tuple((line[8:].split("\t") + [""])[:2]) for line in self.lines if line.startswith("refused ")]

    @property
    def is_uncertain(self):
        """The clerk was told that the last change may or may not hold."""
        return any("无法确定" in sentence for sentence, _ in self.refusals)

    @property
    def operations(self):
        return sum(int(line.split()[1]) for line in self.report.splitlines() if line.startswith("total "))

    @property
    def fired(self):
        """The operation that was spoiled, or nothing."""
        return next((line.split()[2] for line in self.report.splitlines() if line.startswith("fired ")), None)


class Rig:
    def __init__(self, folder, evidence, full, seed, jobs):
        self.folder = pathlib.Path(folder)
        self.evidence = pathlib.Path(evidence)
        self.full = full
        self.seed = seed
        self.jobs = jobs
        build = pathlib.Path(PROGRAM).resolve().parent
        self.worker = build / "faultworker"
        self.preload = build / "faultpreload.so"
        self.home = self.folder / "home"
        self.home.mkdir()
        self._lock = threading.Lock()
        self._cases = 0

    def environment(self, **more):
        """Settings, data and temporary files of every run stay in the rig's folder, where they can be searched."""
        places = {"HOME": "", "XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data", "XDG_CACHE_HOME": "cache",
                  "XDG_STATE_HOME": "state", "TMPDIR": "tmp"}
        environment = {**os.environ, "VOLUNTEER_DESK_PASSWORD": PASSWORD, "QT_QPA_PLATFORM": "offscreen",
                       "TZ": "Asia/Shanghai", "QT_HASH_SEED": "0"}  # twice the same is twice the same ids
        for name, place in places.items():
            (self.home / place).mkdir(exist_ok=True)
            environment[name] = str(self.home / place)
        environment.update({name: str(value) for name, value in more.items() if value is not None})
        return {name: value for name, value in environment.items() if name not in
                [gone for gone, kept in more.items() if kept is None]}

    def faults(self, folder, **more):
        """The environment under which operations below `folder` are counted and spoiled."""
        return self.environment(LD_PRELOAD=self.preload, FAULT_PATH=f"/{folder.name}/",
                                FAULT_REPORT=folder.parent / f"{folder.name}.report", **more)

    def start(self, words, environment=None, **options):
        return subprocess.Popen([str(word) for word in words], env=environment or self.environment(),
                                stdin=options.pop("stdin", subprocess.DEVNULL), stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, text=True, errors="replace", **options)

    def finish(self, process, started, environment=None, timeout=120):
        try:
            out, err = process.communicate(timeout=timeout)
        except subprocess.TimeoutExpired:
            process.kill()
            out, err = process.communicate()
            err += "\n(still running after %d s: killed by the test)" % timeout
        seconds = time.monotonic() - started
        report = pathlib.Path((environment or {}).get("FAULT_REPORT", "/nonexistent"))
        text = report.read_text() if report.is_file() else ""
        report.unlink(missing_ok=True)
        return Outcome(process.returncode, out, err, seconds, text)

    def run(self, words, environment=None, **options):
        timeout = options.pop("timeout", 120)
        started = time.monotonic()
        return self.finish(self.start(words, environment, **options), started, environment, timeout)

    def work(self, *words, environment=None):
        """The worker; everything but spoiled runs must succeed."""
        return self.run([self.worker, *words], environment)

    def must(self, *words):
        outcome = self.work(*words)
        if outcome.status != 0:
            raise RuntimeError(f"faultworker {' '.join(map(str, words))}: {outcome.status}\n{outcome.out}{outcome.err}")
        return outcome

    def program(self, *words, environment=None):
        return self.run([PROGRAM, *words], environment)

    def plain_user(self, *words):
        """The program without root's right to write everywhere, if we are root."""
        drop = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] if os.getuid() == 0 else []
        return self.run([*drop, PROGRAM, *words])

    def content(self, office):
        return json.loads(self.must("content", office).out)

    def examine(self, office):
        """The content as it lies there, and then what the check says (which may bring the office up to date)."""
        outcome = self.work("examine", office)
        if not outcome.lines or not outcome.lines[0].startswith("{"):
            return None, [f"unreadable: {outcome.out}{outcome.err}".strip()]
        return json.loads(outcome.lines[0]), outcome.lines[1:]

    def new_case(self, name):
        with self._lock:
            self._cases += 1
            folder = self.folder / f"{name}-{self._cases:06d}"
        folder.mkdir()
        return folder

    def keep(self, folder, words):
        """Violations keep their folder; the others go."""
        if words:
            self.evidence.mkdir(parents=True, exist_ok=True)
            kept = self.evidence / folder.name
            shutil.copytree(folder, kept, dirs_exist_ok=True)
            (kept / "violations.txt").write_text("\n".join(words) + "\n")
        shutil.rmtree(folder, ignore_errors=True)

    def each(self, function, arguments):
        """Runs the cases side by side; their results in order."""
        with concurrent.futures.ThreadPoolExecutor(self.jobs) as pool:
            return list(pool.map(lambda argument: function(*argument), arguments))


class Result:
    """One row of the table of spec 4."""

    def __init__(self, row, figure, violations, notes=()):
        self.row = row
        self.figure = figure
        self.violations = violations
        self.notes = list(notes)
