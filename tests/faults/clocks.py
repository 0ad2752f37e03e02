"""The clock moved back a day, a year, to 1970: order and balances unchanged, a warning."""
import json
import shutil
import time

from rig import Result
from scenarios import OFFICE, make_office

DAY = 86400
BEFORE, AFTER = 12, 12  # acts of the clerk


def figures(rig, office, environment):
    outcome = rig.program("stats", "--office", office, "--json", environment=environment)
    lines = outcome.out.strip().splitlines()
    return json.loads(lines[-1]) if outcome.status == 0 and lines else None, outcome


def run(rig):
    base = rig.new_case("clock-base")
    office = make_office(rig, base / OFFICE, BEFORE)
    right = rig.new_case("clock-right")
    shutil.copy(office, right / OFFICE)
    rig.must("act", right / OFFICE, AFTER)
    # Before the days in question everything is in the future and is refused: the office stays as it is.
    ends = {True: (rig.content(right / OFFICE), figures(rig, right / OFFICE, None)[0]),
            False: (rig.content(office), figures(rig, office, None)[0])}
    violations, notes = [], []
    for name, shift in (("a day", -DAY), ("a year", -365 * DAY), ("1970", -int(time.time()) + DAY)):
        folder = rig.new_case("clock")
        shutil.copy(office, folder / OFFICE)
        environment = rig.environment(LD_PRELOAD=rig.preload, FAULT_CLOCK=shift)
        words = []
        worked = rig.work("act", folder / OFFICE, AFTER, environment=environment)
        wanted, wanted_figures = ends[worked.status == 0]
        words += [f"the clerk could not go on: {sentence}" for sentence, _ in worked.refusals if "今天" not in sentence]
        if worked.status != 0 and shift > -2 * 365 * DAY:
            words.append(f"the clerk could not go on: {worked.refusals}")
        found = rig.content(folder / OFFICE)
        if found["records"] != wanted["records"]:
            words.append(f"order or contents differ: {found} instead of {wanted}")
        found_figures, outcome = figures(rig, folder / OFFICE, environment)
        if found_figures != wanted_figures:
            words.append(f"balances differ: {found_figures} instead of {wanted_figures}: {outcome.err}")
        warning = next((line for line in outcome.err.splitlines() if "时钟" in line), None)
        if not warning:
            words.append("no warning that the clock is wrong")
        notes.append(f"{name}: “{warning}”")
        checked = rig.program("check", "--office", folder / OFFICE)  # with the clock set right again
        if checked.status != 0:
            words.append(f"not sound afterwards: {checked.out}{checked.err}")
        elif "时钟" in rig.program("stats", "--office", right / OFFICE).err:
            words.append("a warning although the clock is right")
        violations += [f"{name}: {word}" for word in words]
        rig.keep(folder, words)
    return Result("clock moved back a day, a year, to 1970", f"3 clocks, {len(violations)} violations", violations, notes)
