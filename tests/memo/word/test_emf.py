from __future__ import annotations

import struct
from collections.abc import Iterator

from briefer.memo.drawing import Dot, Drawing, Line, Mark, Shape, Words
from briefer.memo.word.emf import write_emf

HEADER, EOF, ELLIPSE, FONT, TEXT, POLYGON, POLYLINE, PEN = 1, 14, 42, 82, 84, 86, 87, 95


def records(*marks: Mark) -> list[tuple[int, bytes]]:
    """Part a metafile into its records: type and what follows type and size."""
    return list(_parted(write_emf(Drawing(72, 36, marks))))


def _parted(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at < len(data):
        kind, size = struct.unpack_from("<II", data, at)
        assert size >= 8
        assert size % 4 == 0
        yield kind, data[at + 8 : at + size]
        at += size
    assert at == len(data)


def of_kind(kind: int, *marks: Mark) -> list[bytes]:
    return [data for own, data in records(*marks) if own == kind]


def text_of(data: bytes) -> str:
    count, offset = struct.unpack_from("<II", data, 36)
    return data[offset - 8 : offset - 8 + 2 * count].decode("utf-16-le")


def steps_of(data: bytes) -> list[int]:
    (count,) = struct.unpack_from("<I", data, 36)
    (offset,) = struct.unpack_from("<I", data, 64)
    return list(struct.unpack_from(f"<{count}I", data, offset - 8))


def test_the_header_tells_size_length_and_what_is_in_it() -> None:
    data = write_emf(Drawing(72, 36, (Line((0, 0), (72, 36)),)))
    parts = list(_parted(data))
    assert parts[0][0] == HEADER
    assert parts[-1][0] == EOF
    bounds = struct.unpack_from("<4i", data, 8)
    frame = struct.unpack_from("<4i", data, 24)
    assert bounds == (0, 0, 1440, 720)
    assert frame == (0, 0, 2540, 1270)  # an inch by half of one
    assert data[40:44] == b" EMF"
    length, count, handles = struct.unpack_from("<IIH", data, 48)
    assert (length, count, handles) == (len(data), len(parts), 2)


def test_a_line_is_drawn_in_twentieths_of_a_point() -> None:
    (line,) = of_kind(POLYLINE, Line((1, 2), (3, 4.5)))
    assert struct.unpack("<4iI4h", line) == (20, 40, 60, 90, 2, 20, 40, 60, 90)


def test_a_dashed_line_is_many_short_ones() -> None:
    lines = of_kind(POLYLINE, Line((0, 0), (0, 10), dashed=True))
    assert [struct.unpack_from("<4h", line, 20) for line in lines] == [
        (0, 0, 0, 60),
        (0, 100, 0, 160),
    ]


def test_shapes_are_polygons_and_circles() -> None:
    (polygon,) = of_kind(POLYGON, Shape(((0, 0), (1, 0), (1, 1)), "ink"))
    assert struct.unpack_from("<I6h", polygon, 16) == (3, 0, 0, 20, 0, 20, 20)
    (circle,) = of_kind(ELLIPSE, Dot((5, 5), 2, "paper", "ink"))
    assert struct.unpack("<4i", circle) == (60, 60, 140, 140)


def test_a_pen_is_made_once() -> None:
    assert len(of_kind(PEN, *[Line((0, 0), (1, 1))] * 3, Line((0, 0), (1, 1), width=2))) == 2


def test_text_is_text_with_the_width_of_each_character() -> None:
    (text,) = of_kind(TEXT, Words("JH", (10, 20), 10))
    assert text_of(text) == "JH"
    assert struct.unpack_from("<2i", text, 28) == (200, 400)
    assert steps_of(text) == [64, 125]


def test_text_of_two_scripts_is_in_two_faces_one_after_the_other() -> None:
    marks = Words("日米JH", (100, 20), 10, "end")
    eastern, latin = of_kind(TEXT, marks)
    assert [text_of(each) for each in (eastern, latin)] == ["日米", "JH"]
    starts = [struct.unpack_from("<2i", each, 28)[0] for each in (eastern, latin)]
    assert starts[1] - starts[0] == 400
    faces = [font[32:96].decode("utf-16-le").rstrip("\0") for font in of_kind(FONT, marks)]
    assert faces == ["Yu Gothic", "Calibri"]


def test_a_character_of_two_halves_has_one_width() -> None:
    (text,) = of_kind(TEXT, Words("👩", (0, 0), 10))
    assert text_of(text) == "👩"
    assert steps_of(text) == [200, 0]


def test_a_lone_half_of_a_character_does_not_stop_it() -> None:
    (text,) = of_kind(TEXT, Words("a\ud800", (0, 0), 10))
    assert len(text_of(text)) == 2
