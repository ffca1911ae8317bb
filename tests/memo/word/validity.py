"""What makes a .docx one that Word opens without a word: every fault of a file, found.

The order and the values of elements are judged by the rules of the Open XML SDK, as
openxml-audit carries them. What that lets pass is checked here: names that lead
nowhere, ids given twice, fields and bookmarks that never end.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from lxml import etree
from openxml_audit import OpenXmlValidator

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
TYPES = "[Content_Types].xml"
MAIN = "word/document.xml"
# Word asks for neither a theme nor a font table.
_NOT_ASKED_FOR = "Sem_MissingRelationshipType"
_STYLED = {"pStyle": "paragraph", "rStyle": "character", "tblStyle": "table"}
_NOTES = {"footnote": "footnotes", "endnote": "endnotes", "comment": "comments"}

Parts = dict[str, bytes]
Trees = dict[str, etree._Element]


def faults_of(data: bytes) -> list[str]:
    """Name every fault of a .docx; none when it is whole."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
        parts = {name: archive.read(name) for name in names}
    faults = [f"{name} stands in the file twice" for name in _twice(names)]
    trees: Trees = {}
    for name, part in parts.items():
        if name.endswith((".xml", ".rels")):
            try:
                trees[name] = etree.fromstring(part)
            except etree.XMLSyntaxError as error:
                faults.append(f"{name} is not well-formed: {error}")
    if len(faults) == 0:
        faults.extend(_package_faults(parts, trees))
    if len(faults) == 0:
        stories = {name: tree for name, tree in trees.items() if _is_story(name)}
        faults.extend(_reference_faults(stories, trees))
        for name, story in stories.items():
            faults.extend(f"{name}: {fault}" for fault in _story_faults(story))
        faults.extend(_rule_faults(data))
    return faults


def _is_story(name: str) -> bool:
    """Say whether a part holds text of the memo."""
    stem = posixpath.basename(name).removesuffix(".xml")
    return name.startswith("word/") and (
        stem in ("document", *_NOTES.values()) or "header" in stem or "footer" in stem
    )


def _twice(found: list[str]) -> list[str]:
    return [each for each, times in Counter(found).items() if times > 1]


def _package_faults(parts: Parts, trees: Trees) -> Iterator[str]:
    """Find parts without a content type, types without a part, and dangling relationships."""
    endings, overrides = set(), []
    for entry in trees[TYPES]:
        endings.add(entry.get("Extension", "").casefold())
        overrides.append(entry.get("PartName", "").lstrip("/"))
    named = [name for name in overrides if name]
    yield from (f"the content types name {name} twice" for name in _twice(named))
    yield from (f"the content types name no part {name}" for name in named if name not in parts)
    for name in parts:
        known = name == TYPES or name in named or name.rpartition(".")[2].casefold() in endings
        if not known or (name.endswith(".xml") and name not in (*named, TYPES)):
            yield f"{name} has no content type of its own"
    for name, tree in trees.items():
        if name.endswith(".rels"):
            yield from _relationship_faults(name, tree, parts, trees)


def _relationship_faults(
    name: str, rels: etree._Element, parts: Parts, trees: Trees
) -> Iterator[str]:
    folder, _, file = name.rpartition("_rels/")
    owner = folder + file.removesuffix(".rels")
    ids = [each.get("Id", "") for each in rels]
    yield from (f"{name}: {each} stands twice" for each in _twice(ids))
    for each in rels:
        if each.get("TargetMode") == "External":
            continue
        target = each.get("Target", "")
        place = posixpath.normpath(posixpath.join("/" + folder, target)).lstrip("/")
        if place not in parts:
            yield f"{name}: {each.get('Id')} leads to no part {place}"
    if owner and owner not in parts:
        yield f"{name} belongs to no part"
    if owner in trees:
        yield from (f"{owner}: {used} is no relationship" for used in _asked(trees[owner], ids))


def _asked(tree: etree._Element, ids: list[str]) -> Iterator[str]:
    """Give what a part asks for and its relationships don't have."""
    for element in tree.iter(etree.Element):
        for attribute, value in element.attrib.items():
            if attribute.startswith(R) and value not in ids:
                yield value


def _reference_faults(stories: Trees, trees: Trees) -> Iterator[str]:
    """Find what names a style, a list, a note or a bookmark that there is not."""
    styles = _styles(trees["word/styles.xml"])
    yield from _style_faults(trees["word/styles.xml"], styles)
    numbering = trees.get("word/numbering.xml")
    lists = [] if numbering is None else [e.get(f"{W}numId") for e in numbering.iter(f"{W}num")]
    abstract = [] if numbering is None else _values(numbering, "abstractNum", "abstractNumId")
    yield from (f"list {each} is defined twice" for each in _twice([*lists]))
    yield from (f"list kind {each} is defined twice" for each in _twice(abstract))
    named = [] if numbering is None else [e.find(f"{W}abstractNumId") for e in numbering]
    of_kind = [e.get(f"{W}val") for e in named if e is not None]
    yield from (f"no kind of list {each}" for each in of_kind if each not in abstract)
    marks = [mark for story in stories.values() for mark in _values(story, "bookmarkStart", "name")]
    yield from (f"bookmark {each} stands twice" for each in _twice(marks))
    for name, story in stories.items():
        for tag, kind in _STYLED.items():
            for each in set(_values(story, tag)):
                if styles.get(each) != kind:
                    yield f"{name}: there is no {kind} style {each}"
        for each in set(_values(story, "numId")) - {"0"}:
            if each not in lists:
                yield f"{name}: there is no list {each}"
        for each in set(_led_to(story)).difference(marks):
            yield f"{name}: there is no bookmark {each}"
    yield from _note_faults(stories)


def _styles(tree: etree._Element) -> dict[str, str]:
    """Give the kind of each style by id."""
    return {e.get(f"{W}styleId", ""): e.get(f"{W}type", "") for e in tree.iter(f"{W}style")}


def _style_faults(tree: etree._Element, styles: dict[str, str]) -> Iterator[str]:
    yield from (
        f"style {each} is defined twice" for each in _twice(_values(tree, "style", "styleId"))
    )
    names = [
        f"{style.get(f'{W}type')} {name.get(f'{W}val', '').casefold()}"
        for style in tree.iter(f"{W}style")
        if (name := style.find(f"{W}name")) is not None
    ]
    yield from (f"two styles are named {each}" for each in _twice(names))
    for tag in ("basedOn", "next", "link"):
        for each in set(_values(tree, tag)).difference(styles):
            yield f"a style's {tag} names no style: {each}"


def _note_faults(stories: Trees) -> Iterator[str]:
    for tag, part in _NOTES.items():
        held = stories.get(f"word/{part}.xml")
        ids = [] if held is None else _values(held, tag, "id")
        yield from (f"{tag} {each} stands twice" for each in _twice(ids))
        asked = [e for tree in stories.values() for e in _values(tree, f"{tag}Reference", "id")]
        yield from (f"there is no {tag} {each}" for each in asked if each not in ids)
        yield from (f"{tag} {each} is referred to twice" for each in _twice(asked))
        real = [] if held is None else [e for e in held.iter(f"{W}{tag}") if not e.get(f"{W}type")]
        lost = {each.get(f"{W}id") for each in real}.difference(asked)
        yield from (f"{tag} {each} is referred to nowhere" for each in sorted(lost))


def _story_faults(story: etree._Element) -> Iterator[str]:
    """Find what is begun and not ended, ids given twice, cells and rows out of shape."""
    for start, end in (
        *(("bookmarkStart", "bookmarkEnd"), ("commentRangeStart", "commentRangeEnd")),
        *(("permStart", "permEnd"), ("moveFromRangeStart", "moveFromRangeEnd")),
    ):
        begun, ended = _values(story, start, "id"), _values(story, end, "id")
        yield from (f"{start} {each} stands twice" for each in _twice(begun))
        yield from (f"{start} {each} has no single end" for each in begun if ended.count(each) != 1)
        yield from (f"{end} {each} ends nothing" for each in ended if each not in begun)
    drawn = [e.get("id", "") for e in story.iter(f"{DRAWING}docPr")]
    yield from (f"picture id {each} stands twice" for each in _twice(drawn))
    yield from _field_faults(story)
    for table in story.iter(f"{W}tbl"):
        columns = len(table.findall(f"{W}tblGrid/{W}gridCol"))
        for row in table.findall(f"{W}tr"):
            if _width(row) != columns:
                yield f"a row has {_width(row)} cells for {columns} columns"
    for cell in story.iter(f"{W}tc"):
        if len(cell) == 0 or cell[-1].tag != f"{W}p":
            yield "a cell does not end with a paragraph"
    for each in story.iter(etree.Element):
        if any(etree.QName(name).localname.startswith("rsid") for name in each.attrib):
            yield f"{etree.QName(each).localname} tells of an editing session"


def _field_faults(story: etree._Element) -> Iterator[str]:
    """Follow the marks of fields, which may hold others and, as contents do, paragraphs."""
    open_fields: list[bool] = []  # whether each has come to its result
    for mark in story.iter(f"{W}fldChar"):
        kind = mark.get(f"{W}fldCharType")
        if kind == "begin":
            open_fields.append(False)
        elif not open_fields or (kind == "separate" and open_fields[-1]):
            yield f"a field's {kind} stands alone"
        elif kind == "separate":
            open_fields[-1] = True
        else:
            open_fields.pop()
    if open_fields:
        yield "a field is not closed"


def _width(row: etree._Element) -> int:
    spans = [cell.find(f"{W}tcPr/{W}gridSpan") for cell in row.findall(f"{W}tc")]
    return sum(1 if span is None else int(span.get(f"{W}val", "1")) for span in spans)


def _values(tree: etree._Element, tag: str, attribute: str = "val") -> list[str]:
    return [each.get(f"{W}{attribute}", "") for each in tree.iter(f"{W}{tag}")]


def _led_to(story: etree._Element) -> Iterator[str]:
    """Give the bookmarks that links and fields lead to."""
    yield from (a for a in _values(story, "hyperlink", "anchor") if a)
    for code in story.iter(f"{W}instrText"):
        words = (code.text or "").split()
        if words[:1] in (["PAGEREF"], ["REF"], ["NOTEREF"]):
            yield words[1]


def _rule_faults(data: bytes) -> Iterator[str]:
    """Ask the rules of the Open XML SDK."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "memo.docx"
        path.write_bytes(data)
        # A new one for each file: it remembers packages by their place in memory.
        found = OpenXmlValidator(max_errors=0).validate(path).errors
    for error in found:
        if error.id != _NOT_ASKED_FOR:
            yield f"{error.part_uri}: {error.description} ({error.path})"
