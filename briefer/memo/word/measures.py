"""How large a style sets its paragraphs, in twips: what pages are estimated by."""

from __future__ import annotations

from collections.abc import Iterator

from lxml.etree import _Element
from msgspec import Struct

from briefer.memo.word.faces import face
from briefer.memo.word.page_setup import is_on
from briefer.memo.word.styles import StyleSheet
from briefer.memo.word.wrapping import Setting
from briefer.memo.word.xml import qn

_ID, _RULE = qn("w:styleId"), qn("w:lineRule")
_SPACING, _INDENT = f"{qn('w:pPr')}/{qn('w:spacing')}", f"{qn('w:pPr')}/{qn('w:ind')}"
# Where a measure stands, how many twips one of its units is, and what it is called here.
_MEASURES = (
    (f"{qn('w:rPr')}/{qn('w:sz')}", "val", 10.0, "size"),
    (_SPACING, "before", 1.0, "before"),
    (_SPACING, "after", 1.0, "after"),
    (_INDENT, "left", 1.0, "left"),
    (_INDENT, "right", 1.0, "right"),
)
_SIDES = ("top", "bottom", "left", "right")
_USUAL_BESIDE = 216.0  # Word's own margins of a cell
# What a line's measure means by its rule (ISO/IEC 29500-1, 17.18.48), and its unit in twips.
_LINES = {"auto": ("lines", 1 / 240), "exact": ("fixed", 1.0), "atLeast": ("least", 1.0)}


class Look(Struct, frozen=True):
    """Be what a style says of a paragraph's size, in twips."""

    size: float = 220
    before: float = 0
    after: float = 0
    lines: float = 1.0
    fixed: float = 0  # the height of a line, where a style sets it
    least: float = 0
    left: float = 0
    right: float = 0
    frame: float = 0  # of rules above and below
    face: str = ""
    bold: bool = False

    @property
    def setting(self) -> Setting:
        """How its words are set."""
        known = face(self.face)
        return Setting(known.bold if self.bold else known.regular, known.bold, self.size)

    def line(self, size: float = 0) -> float:
        """Measure a line whose largest words are of a size, by default its own."""
        return self.fixed or max(
            (size or self.size) * self.lines * face(self.face).line, self.least
        )


class CellMargins(Struct, frozen=True):
    """Be what surrounds the words of a table's cell: between two rows, and beside them."""

    between_rows: float = 0  # of one row, its rule included
    beside: float = 0


def cell_margins(styles: StyleSheet) -> CellMargins:
    """Read the margins of a memo's tables from their style."""
    for style in styles_of(styles, "table"):
        margins = style.find(f"{qn('w:tblPr')}/{qn('w:tblCellMar')}")
        if margins is not None:
            sides = {side: _width(margins.find(qn(f"w:{side}"))) for side in _SIDES}
            rule = style.find(f"{qn('w:tblPr')}/{qn('w:tblBorders')}/{qn('w:insideH')}")
            between = sides["top"] + sides["bottom"] + _thickness(rule)
            return CellMargins(between, sides["left"] + sides["right"])
    return CellMargins(beside=_USUAL_BESIDE)


def _width(margin: _Element | None) -> float:
    value = "" if margin is None else margin.get(qn("w:w"), "")
    return float(value) if value.isdecimal() else 0.0


def _thickness(border: _Element | None) -> float:
    """Measure a rule, which is given in eighths of a point."""
    value = "" if border is None else border.get(qn("w:sz"), "")
    return int(value) * 2.5 if value.isdecimal() else 0.0


def look_of(styles: StyleSheet, role: str) -> Look:
    """Read how large a role's paragraphs are, from its style and those that it is based on."""
    found: dict[str, float] = {}
    faces: list[str] = []
    bold = False
    for style in styles_of(styles, role):
        for name, measure in (*_measures(style), *_frame(style)):
            found.setdefault(name, measure)
        if not {"lines", "fixed", "least"}.intersection(found):
            found.update(_line(style))
        faces.append(_face(style))
        bold = bold or is_on(style.find(f"{qn('w:rPr')}/{qn('w:b')}"))
    return Look(**found, face=next(filter(None, faces), ""), bold=bold)


def styles_of(styles: StyleSheet, role: str) -> Iterator[_Element]:
    """Give a role's style, those that it is based on, and the document's defaults."""
    by_id = {each.get(_ID): each for each in styles.element.iter(qn("w:style"))}
    style = by_id.pop(styles.id(role), None)
    while style is not None:
        yield style
        based = style.find(qn("w:basedOn"))
        style = None if based is None else by_id.pop(based.get(qn("w:val")), None)
    yield from styles.element.findall(f"{qn('w:docDefaults')}/*")


def _face(style: _Element) -> str:
    fonts = style.find(f".//{qn('w:rFonts')}")
    return "" if fonts is None else str(fonts.get(qn("w:ascii"), "")).casefold()


def _measures(style: _Element) -> Iterator[tuple[str, float]]:
    for path, attribute, unit, name in _MEASURES:
        element = style.find(path)
        value = "" if element is None else element.get(qn(f"w:{attribute}"), "")
        if value.isdecimal():
            yield name, int(value) * unit


def _frame(style: _Element) -> Iterator[tuple[str, float]]:
    """Read what rules above and below a paragraph take, with their distance from its words."""
    borders = style.find(f"{qn('w:pPr')}/{qn('w:pBdr')}")
    if borders is not None:
        rules = (borders.find(qn(f"w:{side}")) for side in ("top", "bottom"))
        shown = [rule for rule in rules if rule is not None]
        yield "frame", sum(_thickness(r) + _points(r.get(qn("w:space"), "")) for r in shown)


def _points(value: str) -> float:
    return int(value) * 20.0 if value.isdecimal() else 0.0


def _line(style: _Element) -> dict[str, float]:
    """Read the height of a line: in lines of the face, or fixed, or at least so much."""
    spacing = style.find(_SPACING)
    value = "" if spacing is None else spacing.get(qn("w:line"), "")
    if spacing is None or not value.isdecimal():
        return {}
    name, unit = _LINES.get(spacing.get(_RULE, "auto"), _LINES["auto"])
    return {name: int(value) * unit}
