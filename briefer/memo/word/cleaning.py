"""A letterhead cleaned: what it may lend stays, what tells on its office or reaches out goes.

Macros, embedded objects, links to other places, tracked changes, comments and the ids of
editing sessions never come along; nor do fields that would print a user's or a file's name.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.part import Part, XmlPart
from docx.opc.rel import Relationships
from docx.oxml.ns import qn
from lxml import etree
from lxml.etree import _Element

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_R = "{" + _OFFICE + "}"
_EDITING = "{http://schemas.microsoft.com/office/word/"
# What the document may keep, by the kind of relationship.
_KEPT = frozenset({RT.STYLES, RT.SETTINGS, RT.NUMBERING, RT.THEME, RT.FONT_TABLE})
_KEPT_UNTIL_WRITTEN = frozenset({RT.HEADER, RT.FOOTER})
_KEPT_OF_PACKAGE = frozenset({RT.OFFICE_DOCUMENT})
_KEPT_OF_PARTS = frozenset({RT.IMAGE, RT.FONT})
# Settings that say how pages look; the rest says who edited what, or reaches out.
_KEPT_SETTINGS = frozenset(
    qn(f"w:{name}")
    for name in (
        *("zoom", "embedTrueTypeFonts", "saveSubsetFonts", "mirrorMargins", "gutterAtTop"),
        *("bordersDoNotSurroundHeader", "bordersDoNotSurroundFooter", "defaultTabStop"),
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
_PICTURES = (qn("w:drawing"), qn("w:pict"))


def clean_letterhead(document: Document) -> None:
    """Take out of an opened letterhead, in place, what no memo may carry."""
    main = document.part
    _keep(main.package.rels, _KEPT_OF_PACKAGE)
    _keep(main.rels, _KEPT | _KEPT_UNTIL_WRITTEN)
    for relation in list(main.rels.values()):
        part = relation.target_part
        if relation.reltype in _KEPT_UNTIL_WRITTEN:
            continue  # cleaned when its content is taken over
        _keep(part.rels, _KEPT_OF_PARTS if relation.reltype != RT.SETTINGS else frozenset())
        if relation.reltype == RT.SETTINGS:
            _rewrite(part, _clean_settings)
        elif relation.reltype in (RT.STYLES, RT.NUMBERING):
            _rewrite(part, _clean_tree)


def drop_headers(document: Document, ours: Collection[str]) -> None:
    """Forget the letterhead's header and footer parts, once they are taken over.

    ``ours`` are the relationships of the memo's own; a letterhead may be a memo itself.
    """
    rels = document.part.rels
    for name, relation in list(rels.items()):
        if relation.reltype in _KEPT_UNTIL_WRITTEN and name not in ours:
            del rels[name]


def clean_story(part: Part) -> etree._Element:
    """Give what a header or footer holds, cleaned, with its part's pictures alone related."""
    _keep(part.rels, frozenset({RT.IMAGE}))
    root = etree.fromstring(part.blob)
    _clean_tree(root)
    for each in list(_reaching(root, frozenset(part.rels))):
        _remove(each)
    return root


def _keep(rels: Relationships, kinds: frozenset[str]) -> None:
    for name, relation in list(rels.items()):
        if relation.is_external or relation.reltype not in kinds:
            del rels[name]


def _rewrite(part: Part, clean: Callable[[_Element], None]) -> None:
    """Clean a part's tree, whether python-docx holds it as a tree or as bytes."""
    if isinstance(part, XmlPart):
        clean(part.element)
    else:
        root = etree.fromstring(part.blob)
        clean(root)
        data = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
        part._blob = data  # noqa: SLF001 - python-docx has no other way to change such a part


def _clean_settings(root: etree._Element) -> None:
    for child in list(root):
        if child.tag not in _KEPT_SETTINGS:
            root.remove(child)
    _clean_attributes(root)


def _clean_tree(root: etree._Element) -> None:
    _unlink_fields(root)
    for each in list(root.iter()):
        if each.tag in _DROPPED or not isinstance(each.tag, str):
            if each is not root:
                _remove(each)
        elif each.tag in _UNWRAPPED:
            _unwrap(each)
    _clean_attributes(root)


def _clean_attributes(root: etree._Element) -> None:
    for each in root.iter(etree.Element):
        for name in list(each.attrib):
            local = etree.QName(name).localname
            if name.startswith(_EDITING) or local.startswith("rsid"):
                del each.attrib[name]
            elif local in ("name", "descr", "title") and _is_place(each.attrib[name]):
                each.attrib[name] = each.attrib[name].replace("\\", "/").rpartition("/")[2]


def _is_place(text: str) -> bool:
    """Say whether a picture is named after the file that it came from."""
    return text[1:3] == ":\\" or text.startswith(("\\\\", "/", "file:"))


def _reaching(root: etree._Element, kept: frozenset[str]) -> Iterator[etree._Element]:
    """Find what stands for a part or a place that does not come along."""
    for each in root.iter(etree.Element):
        for name, value in each.attrib.items():
            if name.startswith(_R) and value not in kept:
                yield _picture_of(each)
                break


def _picture_of(element: etree._Element) -> etree._Element:
    for above in element.iterancestors(*_PICTURES):
        return above
    return element


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _unwrap(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is None:
        return
    place = parent.index(element)
    parent.remove(element)
    for child in reversed(element):
        if child.tag not in (qn("w:smartTagPr"), qn("w:customXmlPr")):
            parent.insert(place, child)


# Fields ---------------------------------------------------------------------

# What counts pages goes on counting; what shows a link's or a picture's words becomes them.
# Any other field speaks of the letterhead's own file: its name, its author, its date.
_LASTING = frozenset(("PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION", "STYLEREF", "SEQ", "="))
_SHOWN = frozenset(("HYPERLINK", "INCLUDEPICTURE", "SYMBOL", "QUOTE"))


def _unlink_fields(root: etree._Element) -> None:
    """Leave page numbers to count; of other fields keep at most what they show."""
    for simple in list(root.iter(qn("w:fldSimple"))):
        kind = _kind(simple.get(qn("w:instr"), ""))
        if kind in _SHOWN:
            _unwrap(simple)
        elif kind not in _LASTING:
            _remove(simple)
    for code, marks, shown in list(_fields(root)):
        kind = _kind(code)
        if kind not in _LASTING:
            for run in (*marks, *(() if kind in _SHOWN else shown)):
                _remove(run)


def _kind(code: str) -> str:
    return (code.split() or [""])[0].upper()


Field = tuple[str, list[_Element], list[_Element]]


def _fields(root: etree._Element) -> Iterator[Field]:
    """Give each field's code, the runs that make it, and the runs that show its result."""
    begun: list[tuple[list[str], list[etree._Element], list[etree._Element], list[bool]]] = []
    for run in root.iter(qn("w:r")):
        sign = run.find(qn("w:fldChar"))
        kind = sign.get(qn("w:fldCharType")) if sign is not None else None
        if kind == "begin":
            begun.append(([], [run], [], [False]))
        elif begun:
            code, marks, shown, has_result = begun[-1]
            if kind is not None:
                marks.append(run)
                has_result[0] = has_result[0] or kind == "separate"
            elif has_result[0]:
                shown.append(run)
            else:
                marks.append(run)
                code.extend(each.text or "" for each in run.findall(qn("w:instrText")))
            if kind == "end":
                begun.pop()
                yield "".join(code), marks, shown
