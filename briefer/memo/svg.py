"""A drawing as SVG 1.1: plain shapes and real text, which browsers and Word draw alike.

Neither styles, patterns nor clip paths: Word draws them differently or not at all.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from briefer.memo.direction import closed
from briefer.memo.drawing import Dot, Drawing, Line, Mark, Place, Shape, Tone, Words
from briefer.memo.html_parts import escaped
from briefer.memo.measuring import is_full_width
from briefer.memo.styling import EASTERN_FACES, FACES, TONES

_FACES: Mapping[bool, str] = MappingProxyType(
    {wide: escaped(", ".join(faces)) for wide, faces in ((False, FACES), (True, EASTERN_FACES))}
)


def write_svg(drawing: Drawing, title: str, alt: str, name: str = "figure") -> str:
    """Write a drawing with its title and what it shows; ``name`` is unique on its page."""
    wide, high = _number(drawing.width), _number(drawing.height)
    marks = "\n".join(map(_mark, drawing.marks))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}pt" height="{high}pt" '
        f'viewBox="0 0 {wide} {high}" role="img" '
        f'aria-labelledby="{name}-title {name}-desc">\n'
        f'<title id="{name}-title">{escaped(closed(title))}</title>\n'
        f'<desc id="{name}-desc">{escaped(closed(alt))}</desc>\n{marks}\n</svg>'
    )


def _mark(mark: Mark) -> str:
    match mark:
        case Line():
            return _line(mark)
        case Shape():
            corners = " ".join(map(_place, mark.corners))
            return f'<polygon points="{corners}"{_look(mark.fill, mark.outline, mark.width)}/>'
        case Dot():
            x, y = map(_number, mark.centre)
            look = _look(mark.fill, mark.outline, mark.width)
            return f'<circle cx="{x}" cy="{y}" r="{_number(mark.radius)}"{look}/>'
        case Words():
            return _words(mark)


def _line(line: Line) -> str:
    (x1, y1), (x2, y2) = (map(_number, place) for place in (line.start, line.end))
    dashes = ' stroke-dasharray="3 2"' if line.dashed else ""
    return (
        f'<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke="{TONES[line.tone]}" '
        f'stroke-width="{_number(line.width)}"{dashes}/>'
    )


def _words(words: Words) -> str:
    x, y = map(_number, words.at)
    anchor = "" if words.anchor == "start" else f' text-anchor="{words.anchor}"'
    faces = _FACES[any(map(is_full_width, words.text))]
    return (
        f'<text x="{x}" y="{y}" font-family="{faces}" font-size="{_number(words.size)}" '
        f'fill="{TONES[words.tone]}"{anchor}>{escaped(closed(words.text))}</text>'
    )


def _look(fill: Tone, outline: Tone, width: float) -> str:
    stroke = f' stroke="{TONES[outline]}" stroke-width="{_number(width)}"' if width else ""
    return f' fill="{TONES[fill]}"{stroke}'


def _place(place: Place) -> str:
    return ",".join(map(_number, place))


def _number(value: float) -> str:
    """Write a length to a hundredth of a point, without a needless zero."""
    return f"{round(value, 2):.2f}".rstrip("0").rstrip(".") or "0"
