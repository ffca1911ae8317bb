"""A drawing as an enhanced metafile: lines and text that every Word and LibreOffice can show.

Written after [MS-EMF], Enhanced Metafile Format. A unit is a twentieth of a point.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator, Mapping
from itertools import groupby
from types import MappingProxyType

from msgspec import Struct, field

from briefer.memo.drawing import Dot, Drawing, Line, Mark, Place, Shape, Tone, Words
from briefer.memo.measuring import advances, is_full_width
from briefer.memo.styling import EASTERN_FACES, FACES, TONES

_UNITS = 20  # a point
_DEVICE, _MILLIMETRES = 14_400, 254  # a device of ten inches, a pixel a unit
_HEADER_SIZE = 108
_DASH, _BREAK = 3.0, 2.0  # points
_FLAT_PEN = 0x00010000 | 0x00000200 | 0x00002000  # geometric, flat ends, mitred joins
_NO_PEN = 0x80000008  # a stock object
_DEFAULT_CHARSET, _JAPANESE_CHARSET = 1, 128
_BASELINE, _TRANSPARENT, _ADVANCED = 24, 1, 2

_RECORDS: Mapping[str, int] = MappingProxyType(
    {
        "header": 1,
        "eof": 14,
        "background": 18,
        "text-align": 22,
        "text-colour": 24,
        "select": 37,
        "brush": 39,
        "ellipse": 42,
        "font": 82,
        "text": 84,
        "polygon": 86,
        "polyline": 87,
        "pen": 95,
    }
)


def write_emf(drawing: Drawing) -> bytes:
    """Write a drawing; the same drawing gives the same bytes."""
    writer = _Writer()
    writer.record("background", "<I", _TRANSPARENT)
    writer.record("text-align", "<I", _BASELINE)
    for mark in drawing.marks:
        writer.mark(mark)
    writer.record("eof", "<III", 0, 0, 20)
    return _header(drawing, writer) + b"".join(writer.records)


class _Writer(Struct):
    """Collect records; pens, brushes and fonts are made once and then selected."""

    records: list[bytes] = field(default_factory=list)
    handles: dict[tuple[object, ...], int] = field(default_factory=dict)
    selected: dict[str, int] = field(default_factory=dict)  # by kind

    def record(self, kind: str, form: str, *values: float, more: bytes = b"") -> None:
        data = struct.pack(form, *values) + more
        data += bytes(-len(data) % 4)
        self.records.append(struct.pack("<II", _RECORDS[kind], len(data) + 8) + data)

    def mark(self, mark: Mark) -> None:
        match mark:
            case Line():
                self._line(mark)
            case Shape(corners, fill, outline, width):
                self._paint(fill, outline, width)
                self._points("polygon", corners)
            case Dot((x, y), radius, fill, outline, width):
                self._paint(fill, outline, width)
                box = (x - radius, y - radius, x + radius, y + radius)
                self.record("ellipse", "<iiii", *map(_units, box))
            case Words():
                self._words(mark)

    def _line(self, line: Line) -> None:
        self._pen(line.tone, line.width)
        for start, end in _dashes(line) if line.dashed else ((line.start, line.end),):
            self._points("polyline", (start, end))

    def _points(self, kind: str, places: tuple[Place, ...]) -> None:
        points = b"".join(struct.pack("<hh", _units(x), _units(y)) for x, y in places)
        across, down = [_units(x) for x, _ in places], [_units(y) for _, y in places]
        bounds = (min(across), min(down), max(across), max(down))
        self.record(kind, "<iiiiI", *bounds, len(places), more=points)

    def _words(self, words: Words) -> None:
        x, y = words.at
        widths = advances(words.text, words.size)
        x -= sum(widths) * {"start": 0.0, "middle": 0.5, "end": 1.0}[words.anchor]
        self.record("text-colour", "<I", _colour(words.tone))
        at = 0
        for wide, run in groupby(words.text, is_full_width):
            text = "".join(run)
            self._font(words.size, wide=wide)
            self._text(text, (x, y), widths[at : at + len(text)])
            x += sum(widths[at : at + len(text)])
            at += len(text)

    def _text(self, text: str, at: Place, widths: list[float]) -> None:
        """Write a run; the second half of a character of two adds no width."""
        data = text.encode("utf-16-le", "replace")
        steps = [
            step
            for character, width in zip(text, widths, strict=True)
            for step in (_units(width), *([0] if ord(character) > 0xFFFF else []))
        ]
        first = 76  # what stands before the text in its record
        padding = bytes(-len(data) % 4)
        corners = (0, 0, 0, 0)
        self.record(
            "text",
            "<iiiiIffiiIIIiiiiI",
            *corners,
            _ADVANCED,
            1.0,
            1.0,
            *map(_units, at),
            len(data) // 2,
            first,
            0,
            *corners,
            first + len(data) + len(padding),
            more=data + padding + struct.pack(f"<{len(steps)}I", *steps),
        )

    def _paint(self, fill: Tone, outline: Tone, width: float) -> None:
        """Choose what a shape is filled and drawn around with."""
        if width:
            self._pen(outline, width)
        else:
            self._select("pen", _NO_PEN)
        self._made("brush", (fill,), struct.pack("<III", 0, _colour(fill), 0))

    def _pen(self, tone: Tone, width: float) -> None:
        pen = struct.pack("<IIIIII", _FLAT_PEN, max(1, _units(width)), 0, _colour(tone), 0, 0)
        self._made("pen", (tone, width), bytes(16) + pen)

    def _font(self, size: float, *, wide: bool) -> None:
        face = (EASTERN_FACES if wide else FACES)[0].encode("utf-16-le")
        charset = _JAPANESE_CHARSET if wide else _DEFAULT_CHARSET
        font = struct.pack("<iiiii", -_units(size), 0, 0, 0, 400)
        font += bytes((0, 0, 0, charset, 0, 0, 0, 0)) + face.ljust(64, b"\0")
        self._made("font", (size, wide), font.ljust(320, b"\0"))

    def _made(self, kind: str, look: tuple[object, ...], data: bytes) -> None:
        """Select an object, made first where there is none of that look."""
        handle = self.handles.get((kind, *look))
        if handle is None:
            handle = self.handles[kind, *look] = len(self.handles) + 1
            self.record(kind, "<I", handle, more=data)
        self._select(kind, handle)

    def _select(self, kind: str, handle: int) -> None:
        if self.selected.get(kind) != handle:
            self.selected[kind] = handle
            self.record("select", "<I", handle)


def _header(drawing: Drawing, writer: _Writer) -> bytes:
    wide, high = _units(drawing.width), _units(drawing.height)
    frame = (wide * 2540 // (72 * _UNITS), high * 2540 // (72 * _UNITS))  # hundredths of a mm
    length = _HEADER_SIZE + sum(map(len, writer.records))
    return struct.pack(
        "<IIiiiiiiiiIIIIHHIIIiiiiIIIii",
        *(_RECORDS["header"], _HEADER_SIZE),
        *(0, 0, wide, high),
        *(0, 0, *frame),
        *(0x464D4520, 0x00010000),  # " EMF", its version
        *(length, len(writer.records) + 1, len(writer.handles) + 1),
        *(0, 0, 0, 0),
        *(_DEVICE, _DEVICE, _MILLIMETRES, _MILLIMETRES),
        *(0, 0, 0),
        *(_MILLIMETRES * 1000, _MILLIMETRES * 1000),
    )


def _dashes(line: Line) -> Iterator[tuple[Place, Place]]:
    """Part a line into dashes: broad pens of a metafile have none of their own."""
    (x1, y1), (x2, y2) = line.start, line.end
    length = math.hypot(x2 - x1, y2 - y1)
    at = 0.0
    while at < length:
        start, end = at / length, min(at + _DASH, length) / length
        yield (
            (x1 + (x2 - x1) * start, y1 + (y2 - y1) * start),
            (x1 + (x2 - x1) * end, y1 + (y2 - y1) * end),
        )
        at += _DASH + _BREAK


def _units(points: float) -> int:
    return round(points * _UNITS)


def _colour(tone: Tone) -> int:
    """Give a colour as Windows writes it: blue, green, red."""
    red, green, blue = bytes.fromhex(TONES[tone].lstrip("#"))
    return red | green << 8 | blue << 16
