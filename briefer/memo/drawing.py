"""A picture as a few shapes and words: what the writers of SVG and EMF draw alike.

All lengths are points, from the top left corner.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

# Ink and accent are dark enough for text; none carries a meaning by itself.
Tone = Literal["ink", "accent", "quiet", "rule", "shade", "tint", "paper"]
Anchor = Literal["start", "middle", "end"]
Place = tuple[float, float]
Box = tuple[float, float, float, float]  # left, top, right, bottom


class Line(Struct, frozen=True):
    """Be a straight line."""

    start: Place
    end: Place
    tone: Tone = "rule"
    width: float = 0.5
    dashed: bool = False


class Shape(Struct, frozen=True):
    """Be a closed shape of straight sides; ``width`` 0 has no outline."""

    corners: tuple[Place, ...]
    fill: Tone
    outline: Tone = "paper"
    width: float = 0


class Dot(Struct, frozen=True):
    """Be a circle."""

    centre: Place
    radius: float
    fill: Tone
    outline: Tone
    width: float = 0.75


class Words(Struct, frozen=True):
    """Be a line of text; ``at`` is on its baseline, where its anchor is."""

    text: str
    at: Place
    size: float
    anchor: Anchor = "start"
    tone: Tone = "ink"


Mark = Line | Shape | Dot | Words


class Drawing(Struct, frozen=True):
    """Be a picture: its marks, the later ones above the earlier."""

    width: float
    height: float
    marks: tuple[Mark, ...]


class Region(Struct, frozen=True):
    """Be a part of a drawing and what it is about, for a picture that can be pointed at."""

    box: Box
    words: str
    dialogue: str = ""  # the records' ids; empty where it is about none
    meeting: str = ""
    empty: bool = False  # says that nothing is on file


class Heads(Struct, frozen=True):
    """Be where a drawing says what its rows and columns are, to stay in sight while it scrolls."""

    names: float  # the rows' names stand to the left of this
    top: float  # the rows begin here; above it stand the names of the columns, or the years
    foot: float  # the rows end here
