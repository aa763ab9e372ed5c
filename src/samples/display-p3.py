"""Writes a small matrix/TRC ICC profile (ICC.1:2001-04, v2): display-p3.py srgb|p3 FILE."""
import struct
import sys

# XYZ of the primaries, adapted to D50 (Bradford).
PRIMARIES = {
    "srgb": ("sRGB", (0.43607, 0.22249, 0.01392), (0.38515, 0.71687, 0.09708), (0.14307, 0.06061, 0.71410)),
    "p3": ("Display P3", (0.51512, 0.24120, -0.00105), (0.29198, 0.69225, 0.04189), (0.15710, 0.06657, 0.78407)),
}


def s15(v):
    return struct.pack(">i", round(v * 65536))


def xyz(v):
    return b"XYZ \0\0\0\0" + b"".join(map(s15, v))


def text(t):
    return b"text\0\0\0\0" + t.encode("ascii") + b"\0"


def desc(t):
    t = t.encode("ascii") + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">I", len(t)) + t + b"\0" * (4 + 4 + 2 + 1 + 67)


def curve():
    def linear(v):
        return v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4

    return b"curv\0\0\0\0" + struct.pack(">I", 256) + b"".join(
        struct.pack(">H", round(linear(i / 255) * 65535)) for i in range(256))


def profile(space):
    name, red, green, blue = PRIMARIES[space]
    trc = curve()
    tags = [(b"desc", desc(name)), (b"cprt", text("CC0-1.0")), (b"wtpt", xyz((0.96420, 1.0, 0.82491))),
            (b"rXYZ", xyz(red)), (b"gXYZ", xyz(green)), (b"bXYZ", xyz(blue)),
            (b"rTRC", trc), (b"gTRC", trc), (b"bTRC", trc)]
    data, table, places = b"", struct.pack(">I", len(tags)), {}
    start = 128 + 4 + 12 * len(tags)
    for tag, body in tags:
        if body not in places:
            places[body] = start + len(data)
            data += body + b"\0" * (-len(body) % 4)
        table += tag + struct.pack(">II", places[body], len(body))
    header = struct.pack(">I4sI4s4s4s6H4s4sI4s4sQI", start + len(data), b"\0\0\0\0", 0x02400000, b"mntr", b"RGB ",
                         b"XYZ ", 2024, 9, 1, 0, 0, 0, b"acsp", b"\0\0\0\0", 0, b"\0\0\0\0", b"\0\0\0\0", 0, 0)
    header += s15(0.96420) + s15(1.0) + s15(0.82491)
    return header.ljust(128, b"\0") + table + data


if __name__ == "__main__":
    with open(sys.argv[2], "wb") as out:
        out.write(profile(sys.argv[1]))
