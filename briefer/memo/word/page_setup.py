"""The page that a letterhead decides on: paper, margins, columns, borders, its headers."""

from __future__ import annotations

import copy

from lxml import etree
from lxml.etree import _Element

from briefer.memo.word.parts import WordFile
from briefer.memo.word.xml import qn

_PAPERS = {"letter": (12240, 15840), "a4": (11906, 16838)}
_REFERENCES = (qn("w:headerReference"), qn("w:footerReference"))
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
# ECMA-376 part 1, 17.6.17
_ORDER = (
    *("headerReference", "footerReference", "footnotePr", "endnotePr", "type", "pgSz", "pgMar"),
    *("paperSrc", "pgBorders", "lnNumType", "pgNumType", "cols", "formProt", "vAlign"),
    *("noEndnote", "titlePg", "textDirection", "bidi", "rtlGutter", "docGrid"),
)
_PLACES = {qn(f"w:{name}"): place for place, name in enumerate(_ORDER)}
_MARGINS = {"top": 1440, "right": 1440, "bottom": 1440, "left": 1440}
_MARGINS |= {"header": 620, "footer": 620, "gutter": 0}
_MEASURED = frozenset(qn(f"w:{name}") for name in ("pgSz", "pgMar", "cols", "col"))
_UNITS = {"pt": 20.0, "in": 1440.0, "cm": 1440 / 2.54, "mm": 144 / 2.54, "pc": 240.0, "pi": 240.0}


def last_section(file: WordFile) -> _Element:
    """Give the last section's properties, with the headers it inherits from those before.

    What is not of the schema, or reaches out, is left out; lengths are whole twips.
    """
    inherited: dict[tuple[str, str], _Element] = {}
    section = etree.Element(qn("w:sectPr"))
    related = file.main.relationships
    for each in file.main.root.iter(qn("w:sectPr")):
        if each.getparent().tag == qn("w:sectPrChange"):
            continue  # as it was before a tracked change
        section = copy.deepcopy(each)
        for reference in section.findall("*"):
            if reference.tag in _REFERENCES:
                if reference.get(f"{_RELATION}id") in related:
                    inherited[reference.tag, reference.get(qn("w:type"), "default")] = reference
                section.remove(reference)
    section[:] = sorted(
        (*inherited.values(), *(child for child in section if child.tag in _PLACES)),
        key=lambda child: _PLACES[child.tag],
    )
    _clean(section)
    return section


def _clean(section: _Element) -> None:
    for each in section.iter("*"):
        for name, value in list(each.attrib.items()):
            if name.startswith(_RELATION) and each.tag not in _REFERENCES:
                del each.attrib[name]
            elif each.tag in _MEASURED and ("." in value or value[-2:] in _UNITS):
                each.attrib[name] = str(twips(value))


def twips(value: str | None, default: int = 0) -> int:
    """Read a length; ECMA-376 allows a unit with it, and some programs write a fraction."""
    if not value:
        return default
    unit = _UNITS.get(value[-2:])
    return round(float(value[:-2]) * unit if unit else float(value))


def set_paper(section: _Element, paper: str) -> None:
    """Give a section a paper, and margins of an inch where it has none."""
    size = section.find(qn("w:pgSz"))
    if size is None:
        size = _put(section, "pgSz")
    width, height = _PAPERS[paper]
    size.set(qn("w:w"), str(width))
    size.set(qn("w:h"), str(height))


def set_margins(section: _Element) -> None:
    """Give a section the margins that it lacks."""
    margins = section.find(qn("w:pgMar"))
    if margins is None:
        margins = _put(section, "pgMar")
    for side, width in _MARGINS.items():
        if margins.get(qn(f"w:{side}")) is None:
            margins.set(qn(f"w:{side}"), str(width))


def _put(section: _Element, name: str) -> _Element:
    """Add a property in its place."""
    element = etree.Element(qn(f"w:{name}"))
    place = _PLACES[element.tag]
    before = sum(_PLACES[child.tag] < place for child in section)
    section.insert(before, element)
    return element


def paper_size(section: _Element) -> tuple[int, int]:
    """Give the paper's width and height, in twips."""
    size, (width, height) = section.find(qn("w:pgSz")), _PAPERS["letter"]
    return twips(size.get(qn("w:w")), width), twips(size.get(qn("w:h")), height)


def text_width(section: _Element) -> int:
    """Measure the text between the margins, in twips."""
    size, margin = section.find(qn("w:pgSz")), section.find(qn("w:pgMar"))
    sides = (twips(margin.get(qn(f"w:{side}"))) for side in ("left", "right", "gutter"))
    return twips(size.get(qn("w:w")), _PAPERS["letter"][0]) - sum(sides)


def text_height(section: _Element) -> int:
    """Measure the text between the margins, in twips; one below 0 holds against a header."""
    size, margin = section.find(qn("w:pgSz")), section.find(qn("w:pgMar"))
    sides = (abs(twips(margin.get(qn(f"w:{side}")))) for side in ("top", "bottom"))
    return twips(size.get(qn("w:h")), _PAPERS["letter"][1]) - sum(sides)


def column_width(section: _Element) -> int:
    """Measure the narrowest column of text, in twips."""
    width, columns = text_width(section), section.find(qn("w:cols"))
    if columns is None:
        return width
    own = [twips(each.get(qn("w:w"))) for each in columns.findall(qn("w:col"))]
    if own and not is_on(columns, "equalWidth", otherwise=True):
        return min(own)
    count = max(1, twips(columns.get(qn("w:num")), 1))
    return (width - (count - 1) * twips(columns.get(qn("w:space")), 720)) // count


def is_on(element: _Element | None, attribute: str = "val", *, otherwise: bool = True) -> bool:
    """Read a switch: an element that is there is on unless it says that it is off."""
    if element is None:
        return False
    value = element.get(qn(f"w:{attribute}"))
    return otherwise if value is None else value not in ("0", "false", "off")
