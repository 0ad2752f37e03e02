"""The sound files that are mutated: those of tests/data, long ones cut to some rows, and twins of them in other formats."""
import html
import io
import os
import re
import struct
import zipfile

import protected
import xlsb

TOP = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "data")
KINDS = {"01": "organisations", "02": "teams", "03": "stations", "04": "volunteers", "05": "projects",
         "06": "attendance", "07": "orders", "08": "honors", "09": "estates"}
ROWS = 60  # of a long table; enough for every branch, and a thousand inputs stay a matter of minutes


def kind_of(name):
    return KINDS.get(name[:2], "volunteers")


def unzip(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {entry.filename: archive.read(entry) for entry in archive.infolist()}


def cut_rows(parts, name, tag):
    """Leaves the first rows of a sheet."""
    text = parts[name]
    end = b"</%s>" % tag
    at = 0
    for _ in range(ROWS):
        found = text.find(end, at)
        if found < 0:
            return
        at = found + len(end)
    last = text.rfind(end) + len(end)
    parts[name] = text[:at] + text[last:]


def rows_of(parts):
    """The texts of the first sheet of one of our .xlsx files."""
    strings = [html.unescape(re.sub(rb"<[^>]*>", b"", text).decode()) for text in
               re.findall(rb"<si>(.*?)</si>", parts.get("xl/sharedStrings.xml", b""), re.S)]
    rows = []
    for row in re.findall(rb"<row .*?</row>", parts["xl/worksheets/sheet1.xml"], re.S):
        cells = []
        for attributes, inside in re.findall(rb"<c ([^>]*?)(?:/>|>(.*?)</c>)", row, re.S):
            value = re.search(rb"<(?:v|t)[^>]*>(.*?)</(?:v|t)>", inside, re.S)
            text = html.unescape(value.group(1).decode()) if value else ""
            shared = b't="s"' in attributes and text.isdigit()
            cells.append(strings[int(text)] if shared else text)
        rows.append(cells)
    return rows


def as_csv(rows):
    quoted = lambda text: '"%s"' % text.replace('"', '""') if re.search('[",\n]', text) else text
    return "".join(",".join(quoted(cell) for cell in row) + "\r\n" for row in rows)


def as_ods(rows):
    cell = lambda text: ('<table:table-cell office:value-type="string"><text:p>%s</text:p></table:table-cell>' % html.escape(text)
                         if text else "<table:table-cell/>")
    body = "".join("<table:table-row>%s</table:table-row>" % "".join(map(cell, row)) for row in rows)
    urn = "urn:oasis:names:tc:opendocument:xmlns:"
    content = ('<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="%soffice:1.0" '
               'xmlns:table="%stable:1.0" xmlns:text="%stext:1.0"><office:body><office:spreadsheet><table:table '
               'table:name="表"><table:table-column table:number-columns-repeated="12"/>%s</table:table>'
               "</office:spreadsheet></office:body></office:document-content>") % (urn, urn, urn, body)
    return {"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": content.encode(),
            "META-INF/manifest.xml": b'<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'}


def compound_stream(data):
    """The Workbook stream of an .xls whose sectors lie in a chain of the first table sectors ([MS-CFB])."""
    size = 1 << struct.unpack_from("<H", data, 30)[0]
    sector = lambda n: data[(n + 1) * size:(n + 2) * size]
    table = []
    for n in struct.unpack_from("<109I", data, 76):
        if n < 0xFFFFFFFA:
            table += struct.unpack("<%dI" % (size // 4), sector(n))

    def chain(n):
        result = b""
        while n < 0xFFFFFFFA:
            result += sector(n)
            n = table[n]
        return result
    directory = chain(struct.unpack_from("<I", data, 48)[0])
    for at in range(0, len(directory), 128):
        entry = directory[at:at + 128]
        if entry[:2 * 8].decode("utf-16-le") == "Workbook":
            start, length = struct.unpack_from("<II", entry, 116)
            return chain(start)[:length]
    raise ValueError("no Workbook stream")


class Corpus:
    """Sound inputs by format, as (kind, payload): parts of a zip, a BIFF stream with its file, or text."""

    def __init__(self):
        self.xlsx, self.xls, self.ods, self.csv, self.web, self.xlsb, self.locked = [], [], [], [], [], [], []
        for folder in ("kuiwen", "spreadsheets"):
            for name in sorted(os.listdir(os.path.join(TOP, folder))):
                self.add(folder, name)
        for name in ("structure-protected-velvet.xlsx", "structure-protected-standard.xlsx"):
            with open(os.path.join(TOP, "faults", name), "rb") as file:
                self.locked.append(("volunteers", file.read()))
        for kind, (stream, _) in self.xls[:1]:
            self.locked += [(kind, protected.compound(protected.biff(stream, how))) for how in protected.KINDS]

    def add(self, folder, name):
        with open(os.path.join(TOP, folder, name), "rb") as file:
            data = file.read()
        kind = kind_of(name)
        if name.endswith(".xlsx"):
            parts = unzip(data)
            cut_rows(parts, "xl/worksheets/sheet1.xml", b"row")
            self.xlsx.append((kind, parts))
            if folder == "kuiwen":
                rows = rows_of(parts)
                self.csv.append((kind, as_csv(rows)))
                self.ods.append((kind, as_ods(rows)))
                self.xlsb.append((kind, xlsb.parts(rows)))
        elif name.endswith(".ods"):
            parts = unzip(data)
            parts = {key: value for key, value in parts.items() if not key.startswith("Thumbnails/")}
            cut_rows(parts, "content.xml", b"table:table-row")
            self.ods.append((kind, parts))
        elif name.endswith(".xls"):
            # The others have no headings of ours, so that only their reading is tried.
            self.xls += [(kind, (compound_stream(data), data))] * (4 if folder == "kuiwen" else 1)
        elif name.endswith(".csv"):
            self.csv.append((kind, data.decode("gb18030")))
        elif name.endswith(".html"):
            self.web.append((kind, data.decode()))
