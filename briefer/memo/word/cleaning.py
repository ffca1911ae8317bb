"""A letterhead cleaned: what it may lend stays, what tells on its office or reaches out goes.

Macros, embedded objects, links to other places, tracked changes, comments and the ids of
editing sessions never come along; nor do fields that would print a user's or a file's name.
"""

from __future__ import annotations

import posixpath

from lxml import etree
from lxml.etree import _Element

from briefer.memo.word.fields import remove, unlink_fields, unwrap
from briefer.memo.word.kinds import RT
from briefer.memo.word.parts import Part, WordFile
from briefer.memo.word.pictures import without_metadata
from briefer.memo.word.schema_order import put_in_order
from briefer.memo.word.xml import qn

_EDITING = "{http://schemas.microsoft.com/office/word/"
# What the document may keep, by the kind of relationship.
_KEPT = frozenset({RT.STYLES, RT.SETTINGS, RT.NUMBERING, RT.THEME, RT.FONT_TABLE})
_TAKEN_OVER = frozenset({RT.HEADER, RT.FOOTER})  # what they hold, not they themselves
_KEPT_OF_PACKAGE = frozenset({RT.OFFICE_DOCUMENT})
_KEPT_OF_PARTS = frozenset({RT.IMAGE, RT.FONT})
# Settings that say how pages look; the rest says who edited what, or reaches out.
_KEPT_SETTINGS = frozenset(
    qn(f"w:{name}")
    for name in (
        *("embedTrueTypeFonts", "saveSubsetFonts", "mirrorMargins", "alignBordersAndEdges"),
        *("gutterAtTop", "bordersDoNotSurroundHeader", "bordersDoNotSurroundFooter"),
        *("defaultTabStop",),
        *("autoHyphenation", "consecutiveHyphenLimit", "hyphenationZone", "doNotHyphenateCaps"),
        *("evenAndOddHeaders", "characterSpacingControl", "strictFirstAndLastChars"),
        *("noLineBreaksAfter", "noLineBreaksBefore", "compat", "themeFontLang"),
        *("clrSchemeMapping", "decimalSymbol", "listSeparator"),
    )
)
_DROPPED = frozenset(
    qn(f"w:{name}")
    for name in (
        *("bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd"),
        *("commentReference", "proofErr", "permStart", "permEnd", "del", "moveFrom"),
        *("rPrChange", "pPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange"),
        *("tblGridChange", "tblPrExChange", "numberingChange", "cellIns", "cellDel"),
        *("dataBinding", "lastRenderedPageBreak", "altChunk", "subDoc", "object", "control"),
        *("rsid", "printerSettings", "customXmlInsRangeStart", "customXmlInsRangeEnd"),
        *("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd"),
    )
)
_UNWRAPPED = frozenset(
    qn(f"w:{name}") for name in ("ins", "moveTo", "hyperlink", "smartTag", "customXml")
)
_WRAPPERS = (qn("w:smartTagPr"), qn("w:customXmlPr"))
# Attributes that are lengths; some programs write them with a fraction that no schema has.
_LENGTHS = frozenset(
    qn(f"w:{name}")
    for name in (
        *("w", "h", "left", "right", "top", "bottom", "start", "end", "hanging", "firstLine"),
        *("before", "after", "line", "pos", "sz", "space", "header", "footer", "gutter"),
    )
)
_SIZES = (qn("w:sz"), qn("w:szCs"))
_IMAGE_NAME = "/word/media/letterhead-{}.{}"


def clean_letterhead(file: WordFile) -> None:
    """Take out of an opened letterhead, in place, what no memo may carry."""
    main = file.main
    keep_relations(file.whole, _KEPT_OF_PACKAGE)
    keep_relations(main, _KEPT | _TAKEN_OVER)
    for kind, part in main.led_to():
        if kind in _TAKEN_OVER:
            keep_relations(part, frozenset({RT.IMAGE}))
            continue  # the rest is cleaned when its content is taken over
        if kind == RT.SETTINGS:
            keep_relations(part, frozenset())
            _clean_settings(part.root)
        else:
            keep_relations(part, _KEPT_OF_PARTS)
            clean_tree(part.root)
    _clean_pictures(main)


def keep_relations(part: Part, kinds: frozenset[str]) -> None:
    """Drop the relationships of a part that lead outside, and those of other kinds."""
    for name, (kind, target) in list(part.relationships.items()):
        if isinstance(target, str) or kind not in kinds:
            del part.relationships[name]


def clean_tree(root: _Element) -> None:
    """Clean a part's content, in place, and put its properties into the schema's order."""
    unlink_fields(root)
    for each in list(root.iter()):
        if each.tag in _DROPPED or not isinstance(each.tag, str):
            if each is not root:
                remove(each)
        elif each.tag in _UNWRAPPED:
            unwrap(each, _WRAPPERS)
    _clean_attributes(root)
    put_in_order(root)


def paragraph_style_of(paragraph: _Element) -> str:
    """Give the id of a paragraph's style, empty for none."""
    style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    return "" if style is None else str(style.get(qn("w:val"), ""))


def _clean_pictures(main: Part) -> None:
    """Rid pictures of what they say of their makers, and of the names of their files."""
    images = {
        image: None
        for _, part in main.led_to()
        for kind, image in part.led_to()
        if kind == RT.IMAGE
    }
    for number, image in enumerate(images, 1):
        image.write(without_metadata(image.data))
        ending = posixpath.splitext(image.name)[1].lstrip(".") or "bin"
        image.name = _IMAGE_NAME.format(number, ending)


def _clean_settings(root: _Element) -> None:
    for child in list(root):
        if child.tag not in _KEPT_SETTINGS:
            root.remove(child)
    _clean_attributes(root)


def _clean_attributes(root: _Element) -> None:
    for each in root.iter(etree.Element):
        for name, value in list(each.attrib.items()):
            local = etree.QName(name).localname
            if name.startswith(_EDITING) or local.startswith("rsid"):
                del each.attrib[name]
            elif local in ("name", "descr", "title") and _is_place(value):
                each.attrib[name] = value.replace("\\", "/").rpartition("/")[2]
            elif (
                (name in _LENGTHS or each.tag in _SIZES)
                and "." in value
                and value.lstrip("-").replace(".", "").isdigit()
            ):
                each.attrib[name] = str(round(float(value)))


def _is_place(text: str) -> bool:
    """Say whether a picture is named after the file that it came from."""
    return text[1:3] == ":\\" or text.startswith(("\\\\", "/", "file:"))
