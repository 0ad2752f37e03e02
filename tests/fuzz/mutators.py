"""What is done to sound files: to their bytes, and to the structure of each format. Everything follows the given random."""
import re
import struct
import zlib

NUMBERS = [b"0", b"1", b"-1", b"255", b"256", b"65535", b"65536", b"1048576", b"1048577", b"2147483647",
           b"2147483648", b"4294967295", b"4294967296", b"-2147483649", b"9223372036854775807",
           b"18446744073709551616", b"99999999999999999999999", b"1e308", b"1e400", b"-1e308", b"NaN", b"inf", b"-inf",
           b"0.0000000000000001", b"3.70702E+17", b"2958465.999999", b"2958466", b"-0", b"", b" ", b"0x7f", b"1.5.5"]
WORDS = ["=1+1", "+8613800000000", "-2", "@SUM(A1)", "#N/A", "2024.2.30", "9999-99-99", "0000-00-00", "25:61",
         "1970-01-01T00:00:00Z", "合计", "总计：536人", "姓名", "身份证号", "370705197005144384", "3.70702E+17", "次日01:30",
         "１２３４５", "\u202e王伟", "王\u0000伟", "𠮷野·买买提", "a" * 300, "%s%n%1%2%99", "'; DROP TABLE volunteers; --",
         "PT999999999H", "-P1DT1H", "1.5小时", "-90分钟", "9" * 40, "是", "", " \t　", "\ufffe", "e\u0301" * 50, "王_xD800_伟", "_x0000_王",
         "01", "潍州路街道", "市级", "男", "结单", "帮办代办", "非常满意"]
INTEGERS = [0, 1, 2, 7, 0x7F, 0x80, 0xFF, 0x100, 0x7FFF, 0x8000, 0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFF9,
            0xFFFFFFFD, 0xFFFFFFFE, 0xFFFFFFFF]


MOST = 3_000_000  # what is bigger already is not changed further, and nothing is repeated beyond


# --- bytes -----------------------------------------------------------------------------------------------------------

def mutate_bytes(rng, data):
    """One change: a flip, a cut, a block twice, elsewhere or gone, a length field."""
    if len(data) < 8:
        return data + bytes([rng.randrange(256)])
    data = bytearray(data)
    at = rng.randrange(len(data))
    length = min(rng.choice([1, 2, 4, 16, 64, 512, 4096]), len(data) - at)
    choice = rng.randrange(9)
    if choice == 0:
        data[at] ^= 1 << rng.randrange(8)
    elif choice == 1:
        data[at] = rng.randrange(256)
    elif choice == 2:
        del data[at:]
    elif choice == 3:
        del data[at:at + length]
    elif choice == 4:
        data[at:at] = repeated(bytes(data[at:at + length]), rng.choice([1, 1, 2, 50]))
    elif choice == 5:
        other = rng.randrange(len(data) - length + 1)
        data[at:at + length], data[other:other + length] = data[other:other + length], data[at:at + length]
    elif choice == 6:
        data[at:at + length] = bytes(length)
    elif choice == 7:
        width = rng.choice(["<H", "<I"])
        if at + struct.calcsize(width) <= len(data):
            struct.pack_into(width, data, at, rng.choice(INTEGERS) & (0xFFFF if width == "<H" else 0xFFFFFFFF))
    else:
        data[at:at] = bytes(rng.randrange(256) for _ in range(length))
    return bytes(data)


def several(rng, mutate, data, most):
    """One change in half of the inputs, so that most of the file is still read and imported; else up to so many."""
    for _ in range(1 if rng.randrange(2) else 1 + rng.randrange(most)):
        data = mutate(rng, data)
        if len(data) > MOST:
            break
    return data


def repeated(piece, count):
    """So often, or as often as makes some megabytes."""
    return piece * max(1, min(count, 2_000_000 // max(len(piece), 1)))


# --- XML -------------------------------------------------------------------------------------------------------------

def pick(rng, pattern, data):
    """A random match near a random place; all of them are never listed."""
    start = rng.randrange(len(data) + 1)
    return re.compile(pattern, re.S).search(data, start) or re.compile(pattern, re.S).search(data)


def replaced(data, match, text, group=0):
    return data[:match.start(group)] + text + data[match.end(group):] if match else data


def element(rng, data):
    return pick(rng, rb"<([\w:]+)(?:\s[^<>]*)?>[^<]*</\1>", data)


def xml_tag_gone(rng, data):
    return replaced(data, pick(rng, rb"</?[\w:]+[^<>]*>", data), b"")


def xml_tag_twice(rng, data):
    match = pick(rng, rb"</?[\w:]+[^<>]*>", data)
    return replaced(data, match, repeated(match.group(0), rng.choice([2, 3, 300]))) if match else data


def xml_element_twice(rng, data):
    match = pick(rng, rb"<(row|c|si|table:table-row|table:table-cell|sheet|xf|col|Relationship)\b.*?(?:</\1>|/>)", data)
    return replaced(data, match, repeated(match.group(0), rng.choice([2, 3, 1000]))) if match else data


def xml_element_gone(rng, data):
    return replaced(data, element(rng, data), b"")


def xml_tags_swapped(rng, data):
    first, second = sorted((pick(rng, rb"<[\w:]+[^<>]*>", data) for _ in range(2)), key=lambda m: m.start() if m else 0)
    if not first or not second or first.end() > second.start():
        return data
    return (data[:first.start()] + second.group(0) + data[first.end():second.start()] + first.group(0)
            + data[second.end():])


def xml_number(rng, data):
    return replaced(data, pick(rng, rb'(?<=[">])-?\d+(?:\.\d+)?(?=["<])', data), rng.choice(NUMBERS))


def xml_word(rng, data):
    return replaced(data, pick(rng, rb"(?<=>)[^<>]+(?=<)", data), rng.choice(WORDS).encode())


def xml_address(rng, data):
    addresses = [b"ZZZZ9999999", b"XFD1048576", b"XFE1", b"A0", b"A-1", b"", b"a1", b"1", b"A1048577", b"IV65536", b"ZZ1",
                 b"A99999999999999999999", b"$A$1"]
    return replaced(data, pick(rng, rb'(?<= r=")[A-Z]*\d+(?=")', data), rng.choice(addresses))


def xml_shared_text(rng, data):
    return replaced(data, pick(rng, rb't="s"[^>]*><v>(\d+)(?=</v>)', data), rng.choice(NUMBERS), 1)


def xml_type(rng, data):
    types = [b"s", b"str", b"inlineStr", b"b", b"e", b"d", b"n", b"float", b"date", b"time", b"boolean", b"error", b"x"]
    return replaced(data, pick(rng, rb'(?<=[\s-]t=")\w+(?=")|(?<=value-type=")\w+(?=")', data), rng.choice(types))


def xml_attribute(rng, data):
    """An attribute gone, twice, without quotes or with another's name."""
    match = pick(rng, rb'\s([\w:]+)="([^"<>]*)"', data)
    if not match:
        return data
    whole, name, value = match.group(0), match.group(1), match.group(2)
    return replaced(data, match, rng.choice([b"", whole + whole, b" " + name + b"=" + value, b" " + name,
                                             b' r="' + value + b'"', b' hidden="1"', b" " + name + b'="&lt;&#x4e2d;"',
                                             b' table:number-rows-repeated="1048576"',
                                             b' table:number-columns-repeated="16384"',
                                             b' table:number-columns-repeated="999999999999"']))


def xml_deep(rng, data):
    match = pick(rng, rb"<[\w:]+[^<>/]*>", data)
    depth = rng.choice([10, 255, 300, 100_000])
    text = b"<a>" * depth + rng.choice([b"", b"</a>" * depth])
    return data[:match.end()] + text + data[match.end():] if match else data


def xml_huge_attribute(rng, data):
    match = pick(rng, rb"<[\w:]+(?=[^<>]*>)", data)
    size = rng.choice([40_000, 1_000_000, 9_000_000, 40_000_000])
    inside = rng.choice([b"x", b"&amp;", b"< >" if size < 2_000_000 else b"x" * 99_999 + b"<"])
    attribute = b' q="' + inside * (size // len(inside)) + b'"'
    return data[:match.end()] + attribute + data[match.end():] if match else data


def xml_many_attributes(rng, data):
    match = pick(rng, rb"<[\w:]+(?=[^<>]*>)", data)
    count = rng.choice([100, 20_000])
    text = b"".join(b' a%d="1"' % i for i in range(count))
    return data[:match.end()] + text + data[match.end():] if match else data


def xml_huge_text(rng, data):
    size = rng.choice([32_767, 32_768, 70_000, 1_000_000, 9_000_000, 40_000_000])
    inside = rng.choice([b"x", "王".encode(), b"&amp;", b" ", b"]]", b"\r\n"])
    return replaced(data, pick(rng, rb"(?<=>)[^<>]+(?=<)", data), inside * (size // len(inside)))


def xml_huge_comment(rng, data):
    match = pick(rng, rb">", data)
    size = rng.choice([100_000, 30_000_000, 100_000_000])
    text = b"<!--" + (b"x" * 99_999 + b"<") * (size // 100_000) + b"-->"
    if rng.randrange(2):
        text = b"<![CDATA[" + text[4:-3] + b"]]>"
    return data[:match.end()] + text + data[match.end():] if match else data


def xml_entities(rng, data):
    entity = rng.choice([b"&a;", b"&#0;", b"&#xFFFFFFFF;", b"&#xD800;", b"&#99999999999;", b"&", b"&;", b"&amp", b"&#x41;"])
    data = replaced(data, pick(rng, rb"(?<=>)[^<>]+(?=<)", data), entity)
    laughs = b"".join(b'<!ENTITY l%d "%s">' % (i, b"&l%d;" % (i - 1) * 10 if i else b"ha" * 50) for i in range(9))
    dtd = rng.choice([b"", b'<!DOCTYPE x [%s<!ENTITY a "&l8;">]>' % laughs,
                      b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
                      b'<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">', b"<!DOCTYPE x"])
    end = data.find(b"?>")
    return data[:end + 2] + dtd + data[end + 2:] if end >= 0 else dtd + data


def xml_relation(rng, data):
    target = rng.choice([b"../../../etc/passwd", b"file:///etc/passwd", b"http://127.0.0.1:9/x", b"/", b"", b"..",
                         b"\\\\server\\share\\x", b"xl/workbook.xml", b"worksheets/sheet1.xml", b"C:/x"])
    data = replaced(data, pick(rng, rb'(?<=Target=")[^"]*(?=")', data), target)
    return data.replace(b" Target=", b' TargetMode="External" Target=', 1) if rng.randrange(3) == 0 else data


def xml_encoding(rng, data):
    choice = rng.randrange(5)
    if choice == 0:
        return data.decode("utf-8", "replace").encode("utf-16")
    if choice == 1:
        return b"\xef\xbb\xbf" + data
    if choice == 2:
        return replaced(data, pick(rng, rb"(?<=>)[^<>]+(?=<)", data), rng.choice([b"\xff\xfe", b"\xc0\xaf", b"\x00", b"\xed\xa0\x80"]))
    if choice == 3:
        return data.replace(b"UTF-8", rng.choice([b"UTF-16", b"GB18030", b"UTF-7", b"x" * 5000]), 1)
    return data[:rng.randrange(len(data) + 1)]


def xml_far_cells(rng, data):
    """Rows that reach the last column: small in the file, wide in memory."""
    count = rng.choice([20, 2_000, 20_000])
    if b"<sheetData" in data:
        rows = b"".join(b'<row r="%d"><c r="XFD%d"><v>1</v></c></row>' % (1000 + i, 1000 + i) for i in range(count))
        return data.replace(b"</sheetData>", rows + b"</sheetData>", 1)
    row = (b'<table:table-row table:number-rows-repeated="%d"><table:table-cell office:value-type="float" office:value="1" '
           b'table:number-columns-repeated="%d"/></table:table-row>' % (count // 20, rng.choice([200, 16_384])))
    return data.replace(b"</table:table>", row * 20 + b"</table:table>", 1)


def xml_bomb(rng, data):
    """Much out of little, but never more than 100 MB."""
    inside = rng.choice([b" ", b"<x/>", b"<row/>", b"<row><c><v>1</v></c></row>", b"<si><t>x</t></si>", b"<!---->", b"<![CDATA[]]>",
                         b"<table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>",
                         b"<table:table/>", b"<text:s text:c='1000'/>", b'<col hidden="1" min="1" max="16384"/>', b"\n"])
    at = re.compile(rb"<(sheetData|sst[^>]*|table:table [^>]*|sheets|cellXfs[^>]*|Relationships[^>]*|styleSheet[^>]*)>").search(data)
    at = at.end() if at else len(data)
    return data[:at] + inside * (rng.choice([1_000_000, 20_000_000, 100_000_000]) // len(inside)) + data[at:]


XML = [xml_tag_gone, xml_tag_twice, xml_element_twice, xml_element_gone, xml_tags_swapped, xml_number, xml_number, xml_number,
       xml_word, xml_word, xml_word, xml_word, xml_address, xml_shared_text, xml_type, xml_attribute, xml_attribute, xml_deep,
       xml_huge_attribute, xml_many_attributes, xml_huge_text, xml_huge_comment, xml_entities, xml_relation, xml_encoding,
       xml_far_cells, xml_bomb, mutate_bytes]


def mutate_xml(rng, data):
    return rng.choice(XML)(rng, data)


# --- zip -------------------------------------------------------------------------------------------------------------

def mutate_parts(rng, parts):
    """Changes one part or their names. Sheets come first, since most of the reading is done there."""
    names = sorted(parts)
    big = [name for name in names if re.search(r"sheet\d|content\.xml|sharedStrings", name)]
    name = rng.choice(big if big and rng.randrange(4) else names)
    choice = rng.randrange(12)
    parts = dict(parts)
    if choice == 0:
        del parts[name]
    elif choice == 1:
        other = rng.choice(["../evil.xml", "/etc/passwd", "C:/x", "xl\\..\\..\\x", "a" * 60_000, "", "xl/", name.upper(), "名"])
        parts[other] = parts[name] if rng.randrange(2) else parts.pop(name)
    elif choice == 2:
        parts[name] = parts[rng.choice(names)]
    elif choice == 3:
        parts.update(("p/%d" % i, b"") for i in range(rng.choice([100, 20_000])))
    elif len(parts[name]) <= MOST:
        parts[name] = mutate_xml(rng, parts[name])
    return parts


def mutate_binary_parts(rng, parts):
    """Changes the records of one part of an .xlsb, or its parts as a whole."""
    names = sorted(parts)
    name = rng.choice([n for n in names if n.endswith(".bin")] or names)
    if rng.randrange(6) == 0 or not name.endswith(".bin"):
        return mutate_parts(rng, parts)
    records, data, at = [], parts[name], 0
    while at < len(data):
        start = at
        at += 2 if data[at] & 0x80 else 1
        length, shift = 0, 0
        while at < len(data):
            length |= (data[at] & 0x7F) << shift
            at, shift = at + 1, shift + 7
            if not data[at - 1] & 0x80 or shift > 21:
                break
        at += length
        records.append(data[start:at])
    if not records:
        return parts
    i, choice = rng.randrange(len(records)), rng.randrange(8)
    if choice == 0:
        del records[i]
    elif choice == 1:
        records[i:i] = [records[i]] * rng.choice([1, 2, 50_000 if len(records[i]) < 40 else 3])
    elif choice == 2:
        rng.shuffle(records)
    elif choice == 3:
        records[i] = records[i][:rng.randrange(len(records[i]) + 1)]
    elif choice in (4, 5):
        record, place = bytearray(records[i]), rng.randrange(len(records[i]))
        record[place:place + 4] = struct.pack("<I", rng.choice(INTEGERS) & 0xFFFFFFFF)
        records[i] = bytes(record)
    elif choice == 6:
        records[i] = bytes([rng.randrange(256)]) + records[i][1:]
    else:
        records.insert(i, bytes(rng.randrange(256) for _ in range(rng.randrange(40))))
    return {**parts, name: b"".join(records)}


def zipped(rng, parts):
    """Python's zipfile would mend what must stay wrong: sizes, checksums, offsets, methods, flags."""
    wrong = rng.choice(sorted(parts)) if rng.randrange(6) == 0 else None
    out, directory = b"", b""
    for name, data in parts.items():
        packer = zlib.compressobj(6 if len(data) < 5_000_000 else 1, zlib.DEFLATED, -15)
        packed = packer.compress(data) + packer.flush()
        fields = {"flags": 0x800, "method": 8, "crc": zlib.crc32(data), "packed": len(packed), "size": len(data),
                  "offset": len(out)}
        if name == wrong:
            key = rng.choice(sorted(fields))
            fields[key] = rng.choice(INTEGERS) & (0xFFFF if key in ("flags", "method") else 0xFFFFFFFF)
        encoded = name.encode("utf-8")[:65535]
        common = struct.pack("<HHHHIIIHH", fields["flags"], fields["method"], 0, 0x21, fields["crc"], fields["packed"],
                             fields["size"], len(encoded), 0)
        out += b"PK\3\4" + struct.pack("<H", 20) + common + encoded + packed
        directory += (b"PK\1\2" + struct.pack("<HH", 20, 20) + common + struct.pack("<HHHII", 0, 0, 0, 0, fields["offset"])
                      + encoded)
    end = struct.pack("<HHHHIIH", 0, 0, len(parts) & 0xFFFF, len(parts) & 0xFFFF, len(directory), len(out), 0)
    return out + directory + b"PK\5\6" + end


# --- .xls ------------------------------------------------------------------------------------------------------------

def records_of(stream):
    records, at = [], 0
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        records.append([kind, length, stream[at + 4:at + 4 + length]])
        at += 4 + length
    return records


def stream_of(records, mend=False):
    """`mend` puts right where the sheets begin, after records became more or fewer."""
    if mend:
        at, starts = 0, []
        for kind, _, data in records:
            if kind == 0x0809:
                starts.append(at)
            at += 4 + len(data)
        sheets = [record for record in records if record[0] == 0x0085 and len(record[2]) >= 4]
        for record, start in zip(sheets, starts[1:]):
            record[2] = struct.pack("<I", start) + record[2][4:]
    return b"".join(struct.pack("<HH", kind, length) + data for kind, length, data in records)


BIFF = [0x0006, 0x000A, 0x0022, 0x002F, 0x003C, 0x007D, 0x0085, 0x00BD, 0x00D6, 0x00E0, 0x00FC, 0x00FD, 0x0203, 0x0204,
        0x0205, 0x0207, 0x0208, 0x027E, 0x041E, 0x0809]


def mutate_records(rng, records):
    """Type, length, content, order and number of records; those that carry texts and places more often."""
    wanted = rng.choice([None, 0x00FC, 0x003C, 0x0085, 0x0006, 0x00FD, 0x027E, 0x0208, 0x00BD, 0x00E0, 0x041E])
    places = [i for i, record in enumerate(records) if wanted is None or record[0] == wanted]
    i = rng.choice(places or range(len(records)))
    kind, length, data = records[i]
    choice = rng.randrange(9)
    if choice == 0:
        records[i] = [rng.choice(BIFF), length, data]
    elif choice == 1 and rng.randrange(3) == 0:
        records[i] = [kind, rng.choice([0, 1, length - 1, length + 1, 8224, 0xFFFF]) & 0xFFFF, data]
    elif choice == 2:
        data = mutate_bytes(rng, data)[:65535]
        records[i] = [kind, len(data), data]
    elif choice == 3:
        del records[i]
    elif choice == 4:
        records[i:i] = [list(records[i])] * min(rng.choice([1, 3, 3000]), 1 + MOST // (len(data) + 1))
    elif choice == 5:
        j = rng.randrange(len(records))
        records[i], records[j] = records[j], records[i]
    elif choice == 6 and len(data) >= 4:
        cut = rng.randrange(len(data))
        records[i:i + 1] = [[kind, cut, data[:cut]], [0x003C, len(data) - cut, data[cut:]]]
    elif len(data) >= 4:
        width = rng.choice(["<H", "<I"])
        changed = bytearray(data)
        at = rng.randrange(min(len(data) - 3, 24))
        struct.pack_into(width, changed, at, rng.choice(INTEGERS) & (0xFFFF if width == "<H" else 0xFFFFFFFF))
        records[i] = [kind, length, bytes(changed)]
    return records


def compound_file(rng, stream):
    """A container for the stream; one of six has a fault of its own: loops, far sectors, odd sizes ([MS-CFB])."""
    size = 512
    stream = stream.ljust(4096, b"\0")
    sectors = [stream[at:at + size].ljust(size, b"\0") for at in range(0, len(stream), size)]
    tables = (len(sectors) + 1 + size // 4) // (size // 4 - 1) + 1
    following = [i + 1 for i in range(len(sectors))]
    following[-1] = 0xFFFFFFFE
    following += [0xFFFFFFFE] + [0xFFFFFFFD] * tables
    following += [0xFFFFFFFF] * (tables * size // 4 - len(following))
    entry = lambda name, kind, start, length: (name.encode("utf-16-le").ljust(64, b"\0")
                                               + struct.pack("<HBB12s36sII4s", 2 * len(name) + 2, kind, 1, b"\xff" * 12,
                                                             bytes(36), start, length, bytes(4)))
    start, length = 0, len(stream)
    header = bytearray(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(10)
                       + struct.pack("<IIIIIIIII", tables, len(sectors), 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0, 0))
    header = header[:72].ljust(76, b"\0")
    spots = [len(sectors) + 1 + i for i in range(tables)]
    header += struct.pack("<109I", *(spots + [0xFFFFFFFF] * 109)[:109])
    if rng.randrange(6) == 0:
        fault = rng.randrange(5)
        if fault == 0:
            following[rng.randrange(len(following))] = rng.choice(INTEGERS)
        elif fault == 1:
            i = rng.randrange(len(sectors))
            following[i] = rng.randrange(i + 1)  # a loop
        elif fault == 2:
            start = rng.choice(INTEGERS)
        elif fault == 3:
            length = rng.choice(INTEGERS)
        else:
            struct.pack_into("<I", header, rng.choice([30, 44, 48, 60, 64, 68, 72, 76, 80]), rng.choice(INTEGERS))
    directory = entry("Root Entry", 5, 0xFFFFFFFE, 0) + entry(
        rng.choice(["Workbook"] * 9 + ["EncryptedPackage"]), 2, start, length) + bytes(256)
    table = struct.pack("<%dI" % len(following), *(n & 0xFFFFFFFF for n in following))
    return bytes(header) + b"".join(sectors) + directory + table


# --- text ------------------------------------------------------------------------------------------------------------

def mutate_text(rng, text):
    lines = text.splitlines(True) or [""]
    i = rng.randrange(len(lines))
    at = rng.randrange(len(text) + 1)
    choice = rng.randrange(17)
    if choice == 0:
        lines[i] = repeated(lines[i], rng.choice([2, 3, 3000]))
    elif choice == 1:
        del lines[i]
    elif choice == 2:
        return text[:at] + rng.choice(['"', '""', "'", ',"', '",', '"\n']) + text[at:]
    elif choice == 3:
        return text.replace(",", rng.choice(["\t", ";", "|", ",,", "，", "\0"]))
    elif choice == 4:
        return text[:at] + rng.choice(["x", "王", "9", " "]) * rng.choice([40_000, 999_999, 1_100_000, 5_000_000]) + text[at:]
    elif choice == 5:
        lines[i] = rng.choice([",", "a,", '"",', "\t"]) * rng.choice([300, 16_383, 16_384, 1_000_000]) + "\n"
    elif choice == 6:
        return text[:at] + rng.choice(["\0", "\0\0\0", "\x1a", "\x01", "\ufeff", "\ufffd", "\u2028", "\x0b"]) + text[at:]
    elif choice == 7:
        return text.replace("\r\n", rng.choice(["\r", "\n", "\n\n", "\r\r\n", ""]))
    elif choice in (8, 9, 10, 11):
        cells = lines[i].rstrip("\r\n").split(",")
        cells[rng.randrange(len(cells))] = rng.choice(WORDS + [number.decode() for number in NUMBERS])
        lines[i] = ",".join(cells) + "\r\n"
    elif choice == 12:
        rng.shuffle(lines)
    elif choice == 13:
        return rng.choice(["sep=;\n", "sep=", "sep=,\n", "sep=\0\n", "PK", "%PDF-1.7", "<", "<table>", "{\\rtf1", "\n" * 100_000]) + text
    elif choice == 14:
        lines[i:i] = [repeated(lines[i], rng.choice([1, 20_000]))]
    elif choice == 15:
        return text[:at]
    else:
        lines.insert(i, '"' + "\n".join("行%d" % n for n in range(rng.choice([10, 60_000]))) + '"\r\n')
    return "".join(lines)


def mutate_web(rng, text):
    return mutate_xml(rng, text.encode("utf-8", "surrogatepass")).decode("utf-8", "replace") if rng.randrange(2) else mutate_text(rng, text)


def encoded(rng, text):
    """One of the encodings, with or without its mark, or two of them in one file."""
    kinds = ["utf-8", "utf-8-sig", "gb18030", "gb18030", "utf-16", "utf-16-le", "utf-16-be", "gbk"]
    kind = rng.choice(kinds)
    if rng.randrange(8):
        return text.encode(kind, "replace" if kind == "gbk" else "surrogatepass" if kind.startswith("utf") else "replace")
    at = rng.randrange(len(text) + 1)
    return text[:at].encode(kind, "replace") + text[at:].encode(rng.choice(kinds), "replace")
