"""kill -9 at random moments: no acknowledged row lost, no half transaction."""
import random
import signal
import time

from rig import Result
from scenarios import ALL

IN_FULL = 1000
IN_CI = 60


class Kill:
    """One kill of a scenario, by the clock or in the middle of a file operation."""

    def __init__(self, rig, scenario, seconds, operations, seed):
        self.rig = rig
        self.scenario = scenario
        self.random = random.Random(seed)
        self.seconds = seconds
        self.operations = operations

    def run(self):
        """Tries moments until one meets the living program; gives the violations."""
        while True:
            folder = self.rig.new_case("kill")
            self.scenario.lay_out(folder)
            outcome = self.by_clock(folder) if self.random.random() < 0.5 else self.by_operation(folder)
            was_killed = outcome.status == -signal.SIGKILL
            words = self.scenario.judge(folder, outcome, was_killed)
            self.rig.keep(folder, words)
            if was_killed or words:
                return [f"{self.scenario.name}: {word} [{folder.name}]" for word in words]

    def by_clock(self, folder):
        moment = self.random.uniform(0, self.seconds)
        started = time.monotonic()
        process = self.rig.start([self.rig.worker, *self.scenario.words(folder)])
        time.sleep(moment)
        process.kill()
        return self.rig.finish(process, started)

    def by_operation(self, folder):
        at = self.random.randint(1, self.operations)
        kind = self.random.choice(("KILL", "TORN"))
        return self.rig.work(*self.scenario.words(folder),
                             environment=self.rig.faults(folder, FAULT_AT=at, FAULT_KIND=kind))


def measure(rig, scenario):
    """Seconds and file operations of the undisturbed scenario."""
    folder = rig.new_case("measure")
    scenario.lay_out(folder)
    outcome = rig.work(*scenario.words(folder), environment=rig.faults(folder))
    rig.keep(folder, [])
    return outcome.seconds, outcome.operations


def run(rig):
    count = IN_FULL if rig.full else IN_CI
    cases, notes = [], []
    for kind in ALL:
        scenario = kind(rig)
        seconds, operations = measure(rig, scenario)
        share = max(1, count * scenario.killed // 100)
        notes.append(f"{scenario.name}: {share} kills over {seconds * 1000:.0f} ms and {operations:,} file operations")
        cases += [(Kill(rig, scenario, seconds, operations, f"{rig.seed} {scenario.name} {i}"),) for i in range(share)]
    violations = [word for words in rig.each(Kill.run, cases) for word in words]
    return Result("kill -9 at random moments", f"{len(cases)} kills, {len(violations)} violations", violations, notes)
