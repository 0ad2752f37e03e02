"""Writes a table as an .xlsb: records instead of XML ([MS-XLSB])."""
import re
import struct


def record(kind, data=b""):
    head = bytes([kind]) if kind < 0x80 else bytes([kind & 0x7F | 0x80, kind >> 7])
    length = len(data)
    while True:
        head += bytes([length & 0x7F | (0x80 if length > 0x7F else 0)])
        length >>= 7
        if not length:
            return head + data


def text(value):
    data = value.encode("utf-16-le")
    return struct.pack("<I", len(data) // 2) + data


def cell(column, value, shared):
    place = struct.pack("<II", column, 0)
    if re.fullmatch(r"\d{1,9}", value):
        return record(2, place + struct.pack("<I", int(value) % (1 << 29) << 2 | 2))
    if re.fullmatch(r"\d+\.\d+", value):
        return record(5, place + struct.pack("<d", float(value)))
    if column % 3:
        return record(6, place + text(value))
    shared.append(value)
    return record(7, place + struct.pack("<I", len(shared) - 1))


OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
TYPES = {"workbook": "sheet.binary.macroEnabled.main", "worksheets/sheet1": "worksheet", "styles": "styles",
         "sharedStrings": "sharedStrings"}


def relations(pairs):
    body = "".join('<Relationship Id="rId%d" Type="%s%s" Target="%s"/>' % (i + 1, OFFICE, kind, target)
                   for i, (kind, target) in enumerate(pairs))
    return ('<Relationships xmlns="%srelationships">%s</Relationships>' % (PACKAGE, body)).encode()


def content_types():
    body = "".join('<Override PartName="/xl/%s.bin" ContentType="application/vnd.ms-excel.%s"/>' % pair for pair in TYPES.items())
    return ('<Types xmlns="%scontent-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
            'relationships+xml"/>%s</Types>' % (PACKAGE, body)).encode()


def parts(rows):
    shared, sheet = [], record(129) + record(145)
    for number, row in enumerate(rows):
        sheet += record(0, struct.pack("<IIHBBBI", number, 0, 300, 0, 0, 0, 0))
        sheet += b"".join(cell(column, value, shared) for column, value in enumerate(row) if value)
    styles = record(278) + record(617, struct.pack("<I", 2)) + b"".join(
        record(47, struct.pack("<HH", 0, number) + bytes(12)) for number in (0, 14)) + record(618) + record(279)
    texts = record(159, struct.pack("<II", len(shared), len(shared))) + b"".join(
        record(19, b"\0" + text(value)) for value in shared) + record(160)
    workbook = record(131) + record(153, bytes(12)) + record(143) + record(
        156, struct.pack("<II", 0, 1) + text("rId1") + text("表")) + record(144) + record(132)
    return {"[Content_Types].xml": content_types(), "_rels/.rels": relations([("officeDocument", "xl/workbook.bin")]),
            "xl/workbook.bin": workbook, "xl/styles.bin": styles, "xl/sharedStrings.bin": texts,
            "xl/_rels/workbook.bin.rels": relations([("worksheet", "worksheets/sheet1.bin"), ("styles", "styles.bin"),
                                                     ("sharedStrings", "sharedStrings.bin")]),
            "xl/worksheets/sheet1.bin": sheet + record(146) + record(130)}
