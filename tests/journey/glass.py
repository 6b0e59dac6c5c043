# SPDX-License-Identifier: MPL-2.0
"""Pictures of a display whose pixels are a file (Xvfb -fbdir): take, compare, keep as PNG."""

import struct
import zlib


class Picture:
    """One moment of the glass: rows of blue, green, red and a byte of nothing."""

    def __init__(self, width, height, pixels):
        self.width, self.height, self.pixels = width, height, pixels

    @classmethod
    def of(cls, path):
        with open(path, "rb") as file:
            data = file.read()
        head = struct.unpack(">25I", data[:100])
        size, width, height, depth, row, colours = head[0], head[4], head[5], head[11], head[12], head[19]
        if depth != 32 or row != width * 4:
            raise ValueError(f"this display has {depth} bits a pixel; 24-bit colour in 32 bits was asked for")
        start = size + colours * 12
        return cls(width, height, data[start:start + row * height])

    def far_from(self, other, step=31):
        """The largest and the mean difference of a colour channel, 0 to 255, looking at one pixel of 31."""
        if self.pixels == other.pixels:
            return 0, 0.0
        largest = total = count = 0
        for channel in range(3):
            ours, theirs = self.pixels[channel::4 * step], other.pixels[channel::4 * step]
            differences = [abs(a - b) for a, b in zip(ours, theirs)]
            largest = max(largest, max(differences))
            total, count = total + sum(differences), count + len(differences)
        return largest, total / count

    def upper(self, share):
        """So much of it from above."""
        height = round(self.height * share)
        return Picture(self.width, height, self.pixels[:height * self.width * 4])

    def plain(self):
        """True while there is one colour only: nothing has been drawn."""
        return self.pixels == self.pixels[:4] * (self.width * self.height)

    def edges(self, rows=5, step=10):
        """Where something has an edge: words and pictures do, soft light does not. Looks at some rows, in green."""
        found, row = [], self.width * 4
        for at in range(0, len(self.pixels), row * rows):
            green = self.pixels[at + 1:at + row:4]
            found += [abs(a - b) > step for a, b in zip(green, green[1:])]
        return found

    def has_content(self):
        """True once words or pictures are there, which a window that is only opening has not."""
        return sum(self.edges(rows=20)) > 40

    def save(self, path):
        rgb = bytearray(self.width * self.height * 3)
        for channel in range(3):
            rgb[2 - channel::3] = self.pixels[channel::4]
        row = self.width * 3
        rows = b"".join(b"\0" + rgb[at:at + row] for at in range(0, len(rgb), row))
        with open(path, "wb") as file:
            file.write(b"\x89PNG\r\n\x1a\n")
            _chunk(file, b"IHDR", struct.pack(">2I5B", self.width, self.height, 8, 2, 0, 0, 0))
            _chunk(file, b"IDAT", zlib.compress(rows, 6))
            _chunk(file, b"IEND", b"")


def _chunk(file, kind, body):
    file.write(struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)))
