"""A TIFF without the tags that tell of its maker; its pixels stay where they are."""

from __future__ import annotations

import struct

# TIFF 6.0: DocumentName, ImageDescription, Make, Model, PageName, Software, DateTime, Artist,
# HostComputer, Copyright; then XMP, IPTC, Photoshop's own, EXIF and GPS, and private ones
# that cameras and scanners write.
_TELLING = frozenset((269, 270, 271, 272, 285, 305, 306, 315, 316, 33432, 700, 33723, 34377))
_FOLDERS = frozenset((34665, 34853))  # EXIF's and GPS's own tags
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_ENTRY = 12
_MOST_PAGES = 1_000


def without_tags(data: bytes) -> bytes:
    """Blank what the telling tags hold, and leave the tags out; raise struct.error if cut short."""
    order = "<" if data[:2] == b"II" else ">"
    changed = bytearray(data)
    (at,) = struct.unpack_from(f"{order}I", data, 4)
    for _ in range(_MOST_PAGES):
        if not at:
            break
        at = _clean_folder(changed, at, order)
    return bytes(changed)


def _clean_folder(data: bytearray, at: int, order: str) -> int:
    """Clean one folder of tags; give the place of the next, 0 for none."""
    (count,) = struct.unpack_from(f"{order}H", data, at)
    end = at + 2 + count * _ENTRY
    (following,) = struct.unpack_from(f"{order}I", data, end)
    kept = []
    for place in range(at + 2, end, _ENTRY):
        tag, value = struct.unpack_from(f"{order}H", data, place)[0], place + 8
        if tag in _FOLDERS:
            _blank_folder(data, struct.unpack_from(f"{order}I", data, value)[0], order)
        elif tag in _TELLING:
            _blank_value(data, place, order)
        else:
            kept.append(bytes(data[place : place + _ENTRY]))
    body = (
        struct.pack(f"{order}H", len(kept)) + b"".join(kept) + struct.pack(f"{order}I", following)
    )
    data[at : end + 4] = body.ljust(end + 4 - at, b"\0")
    return int(following)


def _blank_folder(data: bytearray, at: int, order: str) -> None:
    (count,) = struct.unpack_from(f"{order}H", data, at)
    end = at + 2 + count * _ENTRY
    for place in range(at + 2, end, _ENTRY):
        _blank_value(data, place, order)
    data[at:end] = bytes(end - at)


def _blank_value(data: bytearray, place: int, order: str) -> None:
    """Blank what a tag points to, where its value is too long to stand in it."""
    _, kind, count, at = struct.unpack_from(f"{order}HHII", data, place)
    size = _SIZES.get(kind, 1) * count
    if size > 4:
        end = min(at + size, len(data))
        data[at:end] = bytes(max(0, end - at))
