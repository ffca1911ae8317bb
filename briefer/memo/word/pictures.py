"""A picture without what it says of who made it, where and with what; its pixels stay.

Each format is walked by its own chunks, and those that hold no picture are left out. What
can't be walked, or is of another format, stays as it is.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from briefer.memo.word.svg import cleaned_svg
from briefer.memo.word.tiff import without_tags

_PNG = b"\x89PNG\r\n\x1a\n"
# What a PNG's picture is made of, its colours and its size (PNG third edition, 11).
_PNG_KEPT = frozenset(
    (
        *(b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT"),
        *(b"sRGB", b"cICP", b"bKGD", b"pHYs", b"acTL", b"fcTL", b"fdAT"),
    )
)
# JPEG segments that only talk: APP1 (EXIF, XMP), APP3 to APP13 (IPTC and the like), APP15,
# comments. APP0 is JFIF's, APP2 a colour profile, APP14 says how colours are coded.
_JPEG_DROPPED = frozenset((0xE1, *range(0xE3, 0xEE), 0xEF, 0xFE))
_JPEG_SCAN, _JPEG_END = 0xDA, 0xD9
_GIF_KEPT_APPLICATIONS = (b"NETSCAPE2.0", b"ANIMEXTS1.0")  # how often it repeats
_EMF_SIGNATURE = b" EMF"


def without_metadata(data: bytes) -> bytes:
    """Give a picture's bytes without what is no picture in them."""
    try:
        if data.startswith(_PNG):
            return _PNG + b"".join(_png_chunks(data))
        if data.startswith(b"\xff\xd8\xff"):
            return b"\xff\xd8" + b"".join(_jpeg_segments(data))
        if data[:6] in (b"GIF87a", b"GIF89a"):
            return b"".join(_gif_blocks(data))
        if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
            return _webp(data)
        if data[:4] in (b"II*\0", b"MM\0*"):
            return without_tags(data)
        if data[40:44] == _EMF_SIGNATURE:
            return _emf(data)
        if b"<svg" in data[:65_536] or b":svg" in data[:65_536]:
            return cleaned_svg(data)
    except (struct.error, IndexError):
        pass  # cut short; a reader that shows it may have it
    return data


def _png_chunks(data: bytes) -> Iterator[bytes]:
    at, kind = len(_PNG), b""
    while kind != b"IEND":
        (length,) = struct.unpack_from(">I", data, at)
        kind = data[at + 4 : at + 8]
        end = at + 12 + length
        if end > len(data):
            raise IndexError(end)
        if kind in _PNG_KEPT:
            yield data[at:end]
        at = end


def _jpeg_segments(data: bytes) -> Iterator[bytes]:
    at = 2
    while True:
        if data[at] != 0xFF:
            raise IndexError(at)
        mark = data[at + 1]
        if mark == 0xFF:  # fill
            at += 1
            continue
        if mark == _JPEG_SCAN:
            end = data.rfind(bytes((0xFF, _JPEG_END)))
            yield data[at:] if end < at else data[at : end + 2]
            return
        (length,) = struct.unpack_from(">H", data, at + 2)
        end = at + 2 + length
        if mark not in _JPEG_DROPPED and not (mark == 0xE2 and data[at + 4 : at + 7] == b"MPF"):
            yield data[at:end]
        at = end


def _gif_blocks(data: bytes) -> Iterator[bytes]:
    at = 13 + _colours(data[10])
    yield data[:at]
    while data[at] != 0x3B:
        begun = at
        if data[at] == 0x21:  # an extension
            kind = data[at + 1]
            at = _after_sub_blocks(data, at + 2)
            application = data[begun + 3 : begun + 14]
            if kind == 0xF9 or (kind == 0xFF and application in _GIF_KEPT_APPLICATIONS):
                yield data[begun:at]
        elif data[at] == 0x2C:  # an image
            at = _after_sub_blocks(data, at + 11 + _colours(data[at + 9]))
            yield data[begun:at]
        else:
            raise IndexError(at)
    yield b"\x3b"


def _colours(packed: int) -> int:
    """Measure the colour table that a GIF's flags announce."""
    return 3 * 2 ** ((packed & 7) + 1) if packed & 0x80 else 0


def _after_sub_blocks(data: bytes, at: int) -> int:
    while data[at]:
        at += data[at] + 1
    return at + 1


def _webp(data: bytes) -> bytes:
    chunks = []
    at, whole = 12, 8 + struct.unpack_from("<I", data, 4)[0]
    while at < whole:
        kind, length = data[at : at + 4], struct.unpack_from("<I", data, at + 4)[0]
        end = at + 8 + length + length % 2
        if end > len(data):
            raise IndexError(end)
        chunk = data[at:end]
        if kind == b"VP8X":  # its flags say that EXIF (8) and XMP (4) are there
            chunk = chunk[:8] + bytes((chunk[8] & ~0x0C,)) + chunk[9:]
        if kind not in (b"EXIF", b"XMP "):
            chunks.append(chunk)
        at = end
    body = b"WEBP" + b"".join(chunks)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _emf(data: bytes) -> bytes:
    """Blank the description, which names the program and the drawing."""
    length, at = struct.unpack_from("<II", data, 60)
    size = 2 * length
    if not length or at + size > len(data):
        return data
    return data[:at] + bytes(size) + data[at + size :]
