"""Disk full and I/O errors at every Nth write, once and for good: all or nothing, a clear message, the file opens."""
import collections
import itertools
import re

from kills import measure
from rig import Result
from scenarios import SMALL

IN_CI = 12  # spoiled writes per scenario

FAULTS = [("ENOSPC", 0), ("ENOSPC", 1), ("EIO", 0), ("EIO", 1), ("SHORT", 1)]

# What the clerk must hear: on which thing it failed. (Texts that wait for their translation are judged in English.)
DISK = ("磁盘", "空间", "disk", "space", "drive")
CLEAR = {"ENOSPC": DISK, "SHORT": DISK, "EIO": (*DISK, "硬盘", "驱动器", "U 盘")}


def spoil(rig, scenario, at, kind, lasts):
    folder = rig.new_case("write")
    scenario.lay_out(folder)
    outcome = rig.work(*scenario.words(folder),
                       environment=rig.faults(folder, FAULT_AT=at, FAULT_KIND=kind, FAULT_LASTS=lasts))
    words = scenario.judge(folder, outcome, False)
    if outcome.status not in (0, 1):
        words.append(f"ended with status {outcome.status}: {outcome.err[-300:]}")
    if outcome.status == 0 and not outcome.acks:
        words.append("said nothing and did nothing")
    if outcome.status == 1 and not outcome.refusals:
        words.append("failed without a word")
    words += [f"not clear: {sentence} ({detail})" for sentence, detail in outcome.refusals
              if not any(word in sentence for word in CLEAR[kind])]
    rig.keep(folder, words)
    place = f"{scenario.name}, {kind}{' for good' if lasts else ''} at {at} ({outcome.fired})"
    return outcome, [f"{place}: {word} [{folder.name}]" for word in words]


def run(rig):
    cases, notes = [], []
    for kind in SMALL:
        scenario = kind(rig)
        _, operations = measure(rig, scenario)
        places = range(1, operations + 1)
        if not rig.full:
            places = places[::max(1, operations // IN_CI)]
        spoiled = list(itertools.product(places, FAULTS))
        if not rig.full:  # each place once, the kinds in turn
            spoiled = [(at, FAULTS[i % len(FAULTS)]) for i, at in enumerate(places)]
        notes.append(f"{scenario.name}: {len(spoiled):,} runs over {operations:,} file operations")
        cases += [(rig, scenario, at, kind, lasts) for at, (kind, lasts) in spoiled]
    results = rig.each(spoil, cases)
    said = [sentence for outcome, _ in results for sentence, _ in outcome.refusals]
    # Wherever it was said: without the folder and the moment.
    sentences = collections.Counter(re.sub(r"/[^“”\s]*write-\d+/|-\d{8}-\d{6}", "", sentence) for sentence in said)
    notes += [f"{count:,} × “{sentence}”" for sentence, count in sentences.most_common()]
    untouched = sum(outcome.status == 0 for outcome, _ in results)
    notes.append(f"{untouched:,} runs bore the fault and finished, {len(results) - untouched:,} were refused")
    violations = [word for _, words in results for word in words]
    return Result("disk full / I/O error at every Nth write",
                  f"{len(results):,} runs, {len(violations)} violations", violations, notes)
