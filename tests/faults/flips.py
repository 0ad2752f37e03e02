"""One flipped bit in the office file, anywhere: `check` finds it."""
import random

from desk import DATA
from rig import Result
from scenarios import OFFICE, make_office

IN_FULL = 1000
IN_CI = 100


def flip(rig, content, bit):
    folder = rig.new_case("flip")
    office = folder / OFFICE
    damaged = bytearray(content)
    damaged[bit // 8] ^= 1 << bit % 8
    office.write_bytes(damaged)
    outcome = rig.program("check", "--office", office, "--json")
    words = []
    if outcome.status == 0:
        words.append(f"bit {bit % 8} of byte {bit // 8:,} (page {bit // 8 // 4096 + 1}) was not found")
    elif outcome.status != 1 or not outcome.err.strip():
        words.append(f"bit {bit}: status {outcome.status}, said “{outcome.err.strip()}”")
    rig.keep(folder, [])  # a bit is easily flipped again
    return words


def run(rig):
    count = IN_FULL if rig.full else IN_CI
    folder = rig.new_case("flips")
    office = make_office(rig, folder / OFFICE, 60)
    rig.must("import", office, "volunteers", DATA / "04-志愿者花名册.xlsx")
    content = office.read_bytes()
    sound = rig.program("check", "--office", office)
    violations = [] if sound.status == 0 else [f"the office itself is not sound: {sound.out}{sound.err}"]
    chance = random.Random(f"{rig.seed} flips")
    cases = [(rig, content, chance.randrange(len(content) * 8)) for _ in range(count)]
    missed = [word for words in rig.each(flip, cases) for word in words]
    return Result("one flipped bit in the office file", f"{count - len(missed):,} of {count:,} found",
                  violations + missed, [f"a file of {len(content):,} bytes, {len(content) // 4096:,} pages"])
