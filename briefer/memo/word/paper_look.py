"""A letterhead's paper and looks read from its file, for the preview to show."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from pathlib import Path

from lxml.etree import _Element

from briefer.memo.paper_look import NamedFont, PaperLook, RoleLook
from briefer.memo.word.letterhead import Letterhead, open_letterhead
from briefer.memo.word.measures import cell_margins, look_of, styles_of
from briefer.memo.word.page_setup import is_on, twips
from briefer.memo.word.xml import qn

_TWIPS = 20  # in a point
_ROLES = (
    *("body", "heading-1", "heading-2", "heading-3", "heading-4", "tab", "bullet-1"),
    *("cell", "header-cell", "bottom-line", "judgment", "basis", "clearance", "talking"),
    *("heading-block", "marking", "page-marking", "header", "footer", "caption", "note"),
)
_OF_WORDS = ("cite", "gap", "link")
_RPR, _PPR = qn("w:rPr"), qn("w:pPr")
_VAL = qn("w:val")


def paper_look(path: Path, paper: str) -> PaperLook:
    """Read a letterhead's looks; raise ExportError when it is no Word document."""
    letterhead = open_letterhead(path, paper)
    width, height = letterhead.paper
    margins = letterhead.section.find(qn("w:pgMar"))

    def side(name: str) -> float:
        return abs(twips(margins.get(qn(f"w:{name}")), 1440)) / _TWIPS

    cells = cell_margins(letterhead.styles)
    roles = {role: _paragraph_look(letterhead, role) for role in _ROLES}
    roles |= {role: _word_look(letterhead, role) for role in _OF_WORDS}
    return PaperLook(
        width=width / _TWIPS,
        height=height / _TWIPS,
        left=side("left"),
        right=side("right"),
        top=side("top"),
        bottom=side("bottom"),
        header=side("header"),
        footer=side("footer"),
        cell_height=cells.between_rows / 2 / _TWIPS,
        cell_side=cells.beside / _TWIPS,
        accent=_table_rule(letterhead, "top"),
        rule=_table_rule(letterhead, "insideH"),
        roles=roles,
        fonts=_fonts(roles.values()),
        stand_ins=letterhead.styles.reported(),
    )


def _paragraph_look(letterhead: Letterhead, role: str) -> RoleLook:
    sheet = letterhead.styles
    measured = look_of(sheet, role)
    chain = list(styles_of(sheet, role))
    rule, space = _rule_below(chain)
    return RoleLook(
        size=measured.size / _TWIPS,
        before=measured.before / _TWIPS,
        after=measured.after / _TWIPS,
        line=measured.line() / _TWIPS,
        left=measured.left / _TWIPS,
        bold=_switch(chain, "b"),
        italic=_switch(chain, "i"),
        capitals=_switch(chain, "caps"),
        colour=_colour(_first(chain, f"{_RPR}/{qn('w:color')}")),
        centred=_value(_first(chain, f"{_PPR}/{qn('w:jc')}")) == "center",
        faces=_faces(_first(chain, f".//{qn('w:rFonts')}")),
        rule=rule,
        rule_space=space,
    )


def _word_look(letterhead: Letterhead, role: str) -> RoleLook:
    """Read a character style, which says only what is other than in the words around it."""
    sheet = letterhead.styles
    style_id = sheet.id(role)
    chain = [s for s in sheet.element.iter(qn("w:style")) if s.get(qn("w:styleId")) == style_id]
    size = _value(_first(chain, f"{_RPR}/{qn('w:sz')}"))
    return RoleLook(
        size=int(size) / 2 if size.isdecimal() else 0,
        bold=_switch(chain, "b"),
        italic=_switch(chain, "i"),
        colour=_colour(_first(chain, f"{_RPR}/{qn('w:color')}")),
        faces=_faces(_first(chain, f"{_RPR}/{qn('w:rFonts')}")),
    )


def _table_rule(letterhead: Letterhead, side: str) -> str:
    """Give the colour of the rules of a memo's tables: around them, or between their rows."""
    borders = f"{qn('w:tblPr')}/{qn('w:tblBorders')}"
    border = _first(list(styles_of(letterhead.styles, "table")), f"{borders}/{qn(f'w:{side}')}")
    if _value(border) in ("", "nil", "none"):
        return "#ffffff"
    return _colour(border, qn("w:color")) or "#000000"


def _first(chain: list[_Element], path: str) -> _Element | None:
    """Give the first of the styles' settings: the nearer style's goes before its base's."""
    return next((found for style in chain if (found := style.find(path)) is not None), None)


def _value(element: _Element | None) -> str:
    return "" if element is None else str(element.get(_VAL, ""))


def _switch(chain: list[_Element], name: str) -> bool:
    return is_on(_first(chain, f"{_RPR}/{qn(f'w:{name}')}"))


def _colour(element: _Element | None, attribute: str = _VAL) -> str:
    """Give a colour as style sheets write it; nothing for one that the reader's system sets."""
    value = "" if element is None else str(element.get(attribute, ""))
    known = len(value) == 6 and all(sign in "0123456789abcdefABCDEF" for sign in value)
    return f"#{value.lower()}" if known else ""


def _faces(fonts: _Element | None) -> tuple[str, ...]:
    """Give the faces of Latin and of Eastern words, with what stands in for Word's own."""
    if fonts is None:
        return ()
    found: dict[str, None] = {}
    for name in (str(fonts.get(qn(f"w:{name}"), "")) for name in ("ascii", "eastAsia")):
        if name:
            found |= dict.fromkeys(_in_turn(name))
    return tuple(found)


def _in_turn(name: str) -> tuple[str, ...]:
    """Give a font's names, and then the fonts that stand in for it."""
    plain = unicodedata.normalize("NFKC", name).casefold()
    other = _OTHER_NAMES.get(plain, "")
    return (name, *filter(None, (other,)), *_STAND_INS.get(other.casefold() or plain, ()))


def _fonts(looks: Iterable[RoleLook]) -> tuple[NamedFont, ...]:
    """Give each font that is named, with the names and fonts that go for it on the screen."""
    faces = dict.fromkeys(face for look in looks for face in look.faces)
    going_for = {other for face in faces for other in _in_turn(face)[1:]}
    return tuple(
        NamedFont(names, eastern=bool(_EASTERN.intersection(names)) or not names[0].isascii())
        for names in map(_in_turn, (face for face in faces if face not in going_for))
    )


_MINCHO = ("Noto Serif CJK JP", "Noto Sans CJK JP")
_GOTHIC = ("Noto Sans CJK JP",)
_EASTERN = frozenset({*_MINCHO, *_GOTHIC})
# What systems set up in English call fonts that are named in Japanese (after NFKC).
_OTHER_NAMES = {
    "ms 明朝": "MS Mincho",
    "ms p明朝": "MS PMincho",
    "ms ゴシック": "MS Gothic",
    "ms pゴシック": "MS PGothic",
    "游明朝": "Yu Mincho",
    "游ゴシック": "Yu Gothic",
    "メイリオ": "Meiryo",
}
_STAND_INS = {
    "calibri": ("Carlito",),
    "cambria": ("Caladea", "Liberation Serif"),
    "times new roman": ("Liberation Serif",),
    "arial": ("Liberation Sans",),
    "yu gothic": _GOTHIC,
    "ms gothic": _GOTHIC,
    "ms pgothic": _GOTHIC,
    "meiryo": _GOTHIC,
    "ms pmincho": _MINCHO,
    "yu mincho": _MINCHO,
    "ms mincho": _MINCHO,
}


def _rule_below(chain: list[_Element]) -> tuple[str, float]:
    """Give the colour of a line below the paragraph, and its distance in points."""
    border = _first(chain, f"{_PPR}/{qn('w:pBdr')}/{qn('w:bottom')}")
    if border is None or _value(border) in ("", "nil", "none"):
        return "", 0
    space = str(border.get(qn("w:space"), ""))
    return _colour(border, qn("w:color")) or "#000000", float(space) if space.isdecimal() else 0
