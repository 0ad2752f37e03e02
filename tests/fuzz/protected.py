"""Protects the structure of an .xls as Excel does, with its fixed password ([MS-OFFCRYPTO] 2.3.5 to 2.3.7)."""
import hashlib
import struct

PASSWORD = "VelvetSweatshop".encode("utf-16-le")
SALT, VERIFIER = bytes(range(16)), bytes(range(100, 116))
XOR_KEYS = bytes.fromhex("876b9ae21ee305621e699660986e9404")
KINDS = ("xor", "rc4", "cryptoapi")
CLEAR = (0x0809, 0x002F, 0x00E1, 0x0194, 0x0195, 0x0196, 0x0138)
BLOCK = 1024


def md5(data):
    return hashlib.md5(data).digest()


def sha1(data):
    return hashlib.sha1(data).digest()


def rc4(key, data):
    state, j = list(range(256)), 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) & 255
        state[i], state[j] = state[j], state[i]
    i, j, out = 0, 0, bytearray()
    for byte in data:
        i = (i + 1) & 255
        j = (j + state[i]) & 255
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) & 255])
    return bytes(out)


def key(how, block):
    number = struct.pack("<I", block)
    if how == "rc4":
        return md5(md5((md5(PASSWORD)[:5] + SALT) * 16)[:5] + number)
    return sha1(sha1(SALT + PASSWORD) + number)[:16]


def file_pass(how):
    if how == "xor":
        data = struct.pack("<HHH", 0, 0xB359, 0x9A0A)
    elif how == "rc4":
        data = struct.pack("<HHH", 1, 1, 1) + SALT + rc4(key(how, 0), VERIFIER + md5(VERIFIER))
    else:
        header = struct.pack("<8I", 4, 0, 0x6801, 0x8004, 128, 1, 0, 0) + "Provider\0".encode("utf-16-le")
        sealed = rc4(key(how, 0), VERIFIER + sha1(VERIFIER))
        data = struct.pack("<HHHII", 1, 2, 2, 4, len(header)) + header + struct.pack("<I", 16) + SALT + sealed[:16]
        data += struct.pack("<I", 20) + sealed[16:]
    return struct.pack("<HH", 0x2F, len(data)) + data


def with_file_pass(stream, how):
    """Behind the first record; the sheets move by its length."""
    extra, out, at = file_pass(how), bytearray(), 0
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        data = bytearray(stream[at:at + 4 + length])
        if kind == 0x85:
            struct.pack_into("<I", data, 4, struct.unpack_from("<I", data, 4)[0] + len(extra))
        out += data
        if at == 0:
            out += extra
        at += 4 + length
    return bytes(out)


def biff(stream, how):
    clear = with_file_pass(stream, how)
    out, at = bytearray(clear), 0
    masks = b"" if how == "xor" else b"".join(
        rc4(key(how, block), bytes(BLOCK)) for block in range(len(clear) // BLOCK + 1))
    while at + 4 <= len(clear):
        kind, length = struct.unpack_from("<HH", clear, at)
        end = at + 4 + length
        for i in range(at + 4 + (4 if kind == 0x85 else 0), end if kind not in CLEAR else 0):
            if how == "xor":
                out[i] = (clear[i] >> 3 | clear[i] << 5 & 255) ^ XOR_KEYS[(end + i - at - 4) % 16]
            else:
                out[i] = clear[i] ^ masks[i]
        at = end
    return bytes(out)


def compound(stream):
    """A container with this stream alone ([MS-CFB])."""
    size = 512
    stream = stream.ljust(4096, b"\0")
    data = stream + bytes(-len(stream) % size)
    count, tables = len(data) // size, 16
    entry = lambda name, kind, start, length, child: name.encode("utf-16-le").ljust(64, b"\0") + struct.pack(
        "<HBB3I", len(name) * 2 + 2, kind, 1, 0xFFFFFFFF, 0xFFFFFFFF, child) + bytes(36) + struct.pack("<III", start, length, 0)
    table = [0xFFFFFFFD] * tables + [0xFFFFFFFE]
    table += [tables + 2 + i for i in range(count - 1)] + [0xFFFFFFFE]
    table += [0xFFFFFFFF] * (tables * size // 4 - len(table))
    directory = entry("Root Entry", 5, 0xFFFFFFFE, 0, 1) + entry("Workbook", 2, tables + 1, len(stream), 0xFFFFFFFF)
    header = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16) + struct.pack("<5H", 0x3E, 3, 0xFFFE, 9, 6) + bytes(10)
    header += struct.pack("<8I", tables, tables, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    header += struct.pack("<109I", *(list(range(tables)) + [0xFFFFFFFF] * (109 - tables)))
    return header + struct.pack("<%dI" % len(table), *table) + directory.ljust(size, b"\0") + data
