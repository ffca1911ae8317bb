"""How well the words of each style stand out, by the letterhead's colours and shading.

WCAG 2.1, 1.4.3: 4.5 to 1, and 3 to 1 for letters of 18 points, or 14 in bold.
"""

from __future__ import annotations

import colorsys
import re
from collections.abc import Iterator, Mapping

from lxml import etree
from msgspec import Struct

from briefer.memo.accessibility import Finding
from briefer.memo.word.styles import StyleSheet
from briefer.memo.word.xml import qn

_ENOUGH, _ENOUGH_IF_LARGE = 4.5, 3.0
_LARGE, _LARGE_IF_BOLD = 36, 28  # half points
_WHITE, _BLACK = "FFFFFF", "000000"
_HEX = re.compile("[0-9A-Fa-f]{6}")
# What a colour of the theme is called in a style, where its name differs in the theme.
_THEME_NAMES = {
    "text1": "dk1",
    "dark1": "dk1",
    "background1": "lt1",
    "light1": "lt1",
    "text2": "dk2",
    "dark2": "dk2",
    "background2": "lt2",
    "light2": "lt2",
    "hyperlink": "hlink",
    "followedHyperlink": "folHlink",
}
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
# Not read as words: what ends a section, and what only points at another style's words.
_SILENT = frozenset({"section-end", "table"})
_CELLS = {"cell": False, "header-cell": True}  # whether they stand in the first row

Colours = Mapping[str, str]  # of a theme, by name


def low_contrast(styles: StyleSheet, theme: bytes | None) -> Iterator[Finding]:
    """Find the styles used in a memo whose words stand out too little."""
    looks = _Looks(
        {style.get(qn("w:styleId"), ""): style for style in styles.element.iter(qn("w:style"))},
        styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}"),
        _colours_of(theme),
    )
    table = styles.found.get("table")
    for role, own in styles.found.items():
        if role in _SILENT:
            continue
        chain = looks.chain(own)
        behind = chain
        if table is not None and role in _CELLS:
            behind = [*chain, *looks.table_chain(table, first_row=_CELLS[role])]
        ratio = contrast(looks.ink(behind), looks.ground(behind))
        if ratio < (_ENOUGH_IF_LARGE if looks.is_large(chain) else _ENOUGH):
            yield Finding("low-contrast", _name(chain[0], own), f"{ratio:.1f}")


class _Looks(Struct):
    """Look through styles and what they are based on; the nearest that says a thing wins."""

    styles: Mapping[str, etree._Element]
    defaults: etree._Element | None
    theme: Colours

    def chain(self, style_id: str) -> list[etree._Element]:
        """List a style, those it is based on, and the defaults."""
        found: list[etree._Element] = []
        style = self.styles.get(style_id)
        while style is not None and style not in found:
            found.append(style)
            based = style.find(qn("w:basedOn"))
            style = None if based is None else self.styles.get(based.get(qn("w:val"), ""))
        return found if self.defaults is None else [*found, self.defaults]

    def table_chain(self, style_id: str, *, first_row: bool) -> list[etree._Element]:
        """List what a table's style says of a cell, the first row's own look first."""
        chain = self.chain(style_id)
        if not first_row:
            return chain
        rows = [
            part
            for style in chain
            for part in style.iterfind(qn("w:tblStylePr"))
            if part.get(qn("w:type")) == "firstRow"
        ]
        return [*rows, *chain]

    def ink(self, chain: list[etree._Element]) -> str:
        """Give the colour of the letters; none said is what stands out on the ground."""
        for style in chain:
            colour = style.find(f"{qn('w:rPr')}/{qn('w:color')}")
            if colour is not None:
                said = self._colour(colour, "val", "themeColor", "theme")
                if said:
                    return said
        ground = self.ground(chain)
        return _BLACK if contrast(_BLACK, ground) >= contrast(_WHITE, ground) else _WHITE

    def ground(self, chain: list[etree._Element]) -> str:
        """Give the colour behind the letters."""
        for style in chain:
            for place in ("w:rPr", "w:pPr", "w:tcPr"):
                shade = style.find(f"{qn(place)}/{qn('w:shd')}")
                said = (
                    "" if shade is None else self._colour(shade, "fill", "themeFill", "themeFill")
                )
                if said:
                    return said
        return _WHITE

    def is_large(self, chain: list[etree._Element]) -> bool:
        """Say whether letters are large by the measure of the standard."""
        sizes = (style.find(f"{qn('w:rPr')}/{qn('w:sz')}") for style in chain)
        size = next((float(e.get(qn("w:val"), "0")) for e in sizes if e is not None), 20.0)
        weights = (style.find(f"{qn('w:rPr')}/{qn('w:b')}") for style in chain)
        weight = next((e for e in weights if e is not None), None)
        bold = weight is not None and weight.get(qn("w:val"), "1") in ("1", "true", "on")
        return size >= (_LARGE_IF_BOLD if bold else _LARGE)

    def _colour(self, said: etree._Element, plain: str, themed: str, turned: str) -> str:
        """Resolve a colour, one of the theme first; "auto" and unknown ones are none."""
        name = said.get(qn(f"w:{themed}"), "")
        colour = self.theme.get(_THEME_NAMES.get(name, name), "")
        if colour:
            tint = said.get(qn(f"w:{turned}Tint"))
            shade = said.get(qn(f"w:{turned}Shade"))
            return _turned(colour, tint, shade)
        value = said.get(qn(f"w:{plain}"), "")
        return value if _HEX.fullmatch(value) else ""


def _name(style: etree._Element, own: str) -> str:
    """Name a style as the letterhead does."""
    name = style.find(qn("w:name"))
    return own if name is None else str(name.get(qn("w:val"), own))


def contrast(one: str, other: str) -> float:
    """Give the contrast of two colours, 1 to 21, as WCAG 2.1 defines it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in _parts(colour)
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _parts(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4))
    return red, green, blue


def _turned(colour: str, tint: str | None, shade: str | None) -> str:
    """Lighten or darken a theme's colour (ECMA-376, 17.3.2.6)."""
    hue, light, fullness = colorsys.rgb_to_hls(*_parts(colour))
    if shade is not None:
        light *= int(shade, 16) / 255
    if tint is not None:
        light = 1 - (1 - light) * int(tint, 16) / 255
    return "".join(f"{round(part * 255):02X}" for part in colorsys.hls_to_rgb(hue, light, fullness))


def _colours_of(theme: bytes | None) -> Colours:
    """Read a theme's colours by name; one of the system's own stands as it was last."""
    if theme is None:
        return {}
    scheme = etree.fromstring(theme).find(f".//{_DRAWING}clrScheme")
    colours: dict[str, str] = {}
    for each in () if scheme is None else scheme.iter(f"{_DRAWING}srgbClr", f"{_DRAWING}sysClr"):
        value = each.get("lastClr") or each.get("val", "")
        parent = each.getparent()
        if parent is not None and _HEX.fullmatch(value):
            colours[etree.QName(parent).localname] = value
    return colours
