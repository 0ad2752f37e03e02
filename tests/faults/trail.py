"""The audit trail edited, deleted from, inserted into, swapped, cut at its tail: `check` finds all of it. The one who
does it has a tool for SQLite and removes the guards first, but has no key. Even the end of the trail as it once was,
seal and all, is found out by the backups made since."""
import shutil
import sqlite3

from desk import DATA
from rig import Result
from scenarios import OFFICE, make_office

TABLE = "audit_events"
ROW = "audit trail: edit, delete, insert, swap, cut the tail"


def read_only(office):
    return sqlite3.connect(f"file:{office}?mode=ro", uri=True)


def columns_of(office):
    with read_only(office) as connection:
        return [(name, kind, key) for _, name, kind, _, _, key in connection.execute(f"PRAGMA table_info({TABLE})")]


def guards_of(office):
    with read_only(office) as connection:
        return [name for name, in connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?", (TABLE,))]


def edits(columns, rows):
    """One forged value per column, in the middle of the trail."""
    middle = rows // 2
    for name, kind, is_key in columns:
        if is_key:
            continue
        forged = {"INTEGER": f"COALESCE({name}, 0) + 1", "TEXT": f"COALESCE({name}, '') || 'x'",
                  "BLOB": f"zeroblob(MAX(1, LENGTH(COALESCE({name}, x'00'))))"}.get(kind)
        if forged:
            yield f"edit {name}", [f"UPDATE {TABLE} SET {name} = {forged} WHERE id = {middle}"]


def forgeries(columns, rows, former_end):
    others = ", ".join(name for name, _, is_key in columns if not is_key)
    middle = rows // 2
    yield from edits(columns, rows)
    for what, row in (("the first", 1), ("one in the middle", middle), ("the last", rows)):
        yield f"delete {what}", [f"DELETE FROM {TABLE} WHERE id = {row}"]
    yield "insert at the end", [
        f"INSERT INTO {TABLE} (id, {others}) SELECT {rows + 1}, {others} FROM {TABLE} WHERE id = {middle}"]
    yield "insert in the middle", [
        f"DELETE FROM {TABLE} WHERE id = {middle}",
        f"INSERT INTO {TABLE} (id, {others}) SELECT {middle}, {others} FROM {TABLE} WHERE id = {middle + 1}"]
    yield "swap two", [f"UPDATE {TABLE} SET id = -1 WHERE id = {middle}",
                       f"UPDATE {TABLE} SET id = {middle} WHERE id = {middle + 1}",
                       f"UPDATE {TABLE} SET id = {middle + 1} WHERE id = -1"]
    for cut in (1, 3, rows // 2, rows):
        yield f"cut the last {cut}", [f"DELETE FROM {TABLE} WHERE id > {rows - cut}"]
        yield f"cut the last {cut} and the end noted", [f"DELETE FROM {TABLE} WHERE id > {rows - cut}",
                                                        "DELETE FROM audit_head"]
        yield f"cut the last {cut} and note another end", [
            f"DELETE FROM {TABLE} WHERE id > {rows - cut}", f"UPDATE audit_head SET last_id = {rows - cut}, chain = "
            f"COALESCE((SELECT chain FROM {TABLE} ORDER BY id DESC LIMIT 1), chain)"]
    last, chain, seal = former_end
    yield "put the former end back", [
        f"DELETE FROM {TABLE} WHERE id > {last}",
        f"UPDATE audit_head SET last_id = {last}, chain = x'{chain}', seal = x'{seal}'"]


def forge(rig, base, guards, what, statements):
    folder = rig.new_case("trail")
    shutil.copytree(base, folder, dirs_exist_ok=True)
    rig.must("execute", folder / OFFICE, *[f"DROP TRIGGER {guard}" for guard in guards], *statements)
    outcome = rig.program("check", "--office", folder / OFFICE)
    words = [] if outcome.status == 1 else [f"{what}: not found (status {outcome.status}: {outcome.err.strip()})"]
    rig.keep(folder, words)
    return words


def run(rig):
    folder = rig.new_case("trail-base")
    office = make_office(rig, folder / OFFICE, 12)
    columns = columns_of(office)
    if not columns:
        return Result(ROW, f"not yet: the office has no table {TABLE}", [])
    with read_only(office) as connection:
        former_end = connection.execute("SELECT last_id, HEX(chain), HEX(seal) FROM audit_head").fetchone()
    rig.must("act", office, 6)
    imported = rig.program("import", "stations", DATA / "03-阵地.xlsx", "--office", office)  # backs up before
    if imported.status != 0 or not list(folder.glob("*.backups/*.vdesk")):
        return Result(ROW, "not tried", [f"no backup before an import: {imported.err}"])
    sound = rig.program("check", "--office", office)
    violations = [] if sound.status == 0 else [f"the office itself is not sound: {sound.out}{sound.err}"]
    with read_only(office) as connection:
        rows, = connection.execute(f"SELECT COUNT(*) FROM {TABLE}").fetchone()
    cases = [(rig, folder, guards_of(office), what, statements)
             for what, statements in forgeries(columns, rows, former_end)]
    missed = [word for words in rig.each(forge, cases) for word in words]
    return Result(ROW, f"{len(cases) - len(missed)} of {len(cases)} forgeries found", violations + missed,
                  [f"a trail of {rows} events; forged: {', '.join(case[3] for case in cases)}"])
