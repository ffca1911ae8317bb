"""Runs of a Word file as inlines: text, links, citations, gaps, notes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.part import Part
from docx.oxml.ns import qn
from lxml import etree
from msgspec.structs import replace

from briefer.memo.blocks import Cite, CitedPlace, Gap, Inline, LineBreak, Link, Note, Text
from briefer.memo.inlines import cite_text, merged
from briefer.memo.word.reading.parts import parsed, related
from briefer.memo.word.reading.styles import StyleRoles

# What a comparison leaves out of a file.
LeftOut = Literal["headers and footers", "pictures", "text boxes", "comments", "embedded files"]
_ORDER: tuple[LeftOut, ...] = (
    *("headers and footers", "pictures", "text boxes"),
    *("comments", "embedded files"),
)
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_VALUE = qn("w:val")
_WRAPPERS = frozenset(
    qn(f"w:{name}") for name in ("sdtContent", "smartTag", "customXml", "fldSimple", "dir", "bdo")
)
_ONE = r"\d{1,4}(?:[ \xa0][^\[\];]{1,60})?"
# A citation is known by its form: other programs give its style another name.
_CITE = re.compile(rf"(\[{_ONE}(?:;[ \xa0]{_ONE})*\])")
_SOURCE = re.compile(r"#_s\d{1,6}")  # a bookmark of the sources tab, as memos name them
_PLACE = re.compile(r"(\d{1,4})(?:[ \xa0](.+))?", re.DOTALL)
_AFTER = {mark: re.compile(rf"{mark}[ \xa0]") for mark in ",;"}
_GAP = re.compile(r"\[Missing: (.+)\]", re.DOTALL)
_OFF = ("0", "false", "off")
_SIGNS = {
    "tab": "\t",
    "ptab": "\t",
    "noBreakHyphen": "\N{NON-BREAKING HYPHEN}",
    "softHyphen": "\N{SOFT HYPHEN}",
}
_PICTURES = frozenset(
    {qn("w:drawing"), qn("w:pict"), qn("w:object"), f"{_COMPATIBILITY}AlternateContent"}
)
_ALTERNATIVE = qn("wp:docPr")


def children(element: etree._Element) -> Iterator[etree._Element]:
    """Go through an element's children, and those of content controls among them."""
    for child in element:
        if child.tag == qn("w:sdt"):
            for content in child.findall(qn("w:sdtContent")):
                yield from children(content)
        elif child.tag in _WRAPPERS:
            yield from children(child)
        else:
            yield child


class RunReader:
    """Read lines of one document; what is met and not read is collected by name."""

    def __init__(self, document: WordDocument, styles: StyleRoles) -> None:
        self.styles = styles
        self.left_out: set[LeftOut] = set()
        self._document = document
        self._part: Part = document.part
        self._fields: list[bool] = []  # of each open field, whether its result has begun
        self._notes = {
            **self._notes_of(RT.FOOTNOTES, "footnote"),
            **self._notes_of(RT.ENDNOTES, "endnote"),
        }
        if next(related(document, RT.HEADER, RT.FOOTER), None) is not None:
            self.left_out.add("headers and footers")

    def named_left_out(self) -> tuple[LeftOut, ...]:
        """List what was not read."""
        return tuple(name for name in _ORDER if name in self.left_out)

    def line(self, paragraph: etree._Element) -> tuple[Inline, ...]:
        """Read a paragraph."""
        return _with_cites(merged(self._inlines(paragraph)))

    def _inlines(self, element: etree._Element) -> Iterator[Inline]:
        for child in children(element):
            if child.tag == qn("w:r"):
                yield from self._run(child)
            elif child.tag == qn("w:hyperlink"):
                yield from self._link(child)
            elif child.tag in (f"{_MATH}oMath", f"{_MATH}oMathPara"):
                yield Text("".join(t.text or "" for t in child.iter(f"{_MATH}t")))

    def _link(self, link: etree._Element) -> Iterator[Inline]:
        inner = _with_cites(merged(self._inlines(link)))
        relation = self._part.rels.get(link.get(qn("r:id"), ""))
        anchor = link.get(qn("w:anchor"), "")
        if relation is not None and relation.is_external:
            target = relation.target_ref + (f"#{anchor}" if anchor else "")
        else:
            target = f"#{anchor}" if anchor else ""
        if _SOURCE.fullmatch(target):
            yield from merged(self._inlines(link))  # a citation's part, read with the rest of it
        elif target and inner:
            yield Link(target, inner)
        else:
            yield from inner

    def _run(self, run: etree._Element) -> Iterator[Inline]:
        role = self.styles.run(run)
        look = self._look(run, role)
        for inline in self._contents(run):
            if isinstance(inline, Text):
                yield from _meant(replace(look, text=inline.text), role)
            else:
                yield inline

    def _look(self, run: etree._Element, role: str) -> Text:
        """Give an empty text that looks as a run does."""
        properties = run.find(qn("w:rPr"))
        if properties is None:
            return Text("")
        language = properties.find(qn("w:lang"))
        spoken = "" if language is None else language.get(_VALUE, "")
        bold, italic = (_is_on(properties, name) for name in ("w:b", "w:i"))
        return Text("", bold, italic, role == "code", spoken)

    def _contents(self, run: etree._Element) -> Iterator[Inline]:
        """Read what a run holds, the instructions of fields left out."""
        words: list[str] = []
        for child in run:
            name = etree.QName(child).localname
            if child.tag == qn("w:fldChar"):
                self._field(child.get(qn("w:fldCharType"), ""))
            elif not all(self._fields):
                continue
            elif child.tag == qn("w:t"):
                words.append(child.text or "")
            elif name in _SIGNS:
                words.append(_SIGNS[name])
            elif child.tag == qn("w:sym"):
                words.append(_symbol(child.get(qn("w:char"), "")))
            else:
                other = self._other(child)
                if other is not None:
                    if words:
                        yield Text("".join(words))
                        words.clear()
                    yield other
        if words:
            yield Text("".join(words))

    def _field(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append(False)
        elif kind == "separate" and self._fields:
            self._fields[-1] = True
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _other(self, child: etree._Element) -> Inline | None:
        """Read what in a run is no text."""
        if child.tag == qn("w:br"):
            kind = child.get(qn("w:type"), "textWrapping")
            return LineBreak() if kind == "textWrapping" else None
        if child.tag == qn("w:cr"):
            return LineBreak()
        if child.tag in (qn("w:footnoteReference"), qn("w:endnoteReference")):
            kind = etree.QName(child).localname.removesuffix("Reference")
            return Note(self._notes.get((kind, child.get(qn("w:id"), "")), ()))
        if child.tag == qn("w:commentReference"):
            self.left_out.add("comments")
        if child.tag in _PICTURES:
            return self._picture(child)
        return None

    def _picture(self, picture: etree._Element) -> Inline | None:
        """Give what a picture shows in words, where it says so."""
        if next(picture.iter(qn("w:txbxContent")), None) is not None:
            self.left_out.add("text boxes")
            return None
        self.left_out.add("embedded files" if picture.tag == qn("w:object") else "pictures")
        about = next(picture.iter(_ALTERNATIVE), None)
        words = "" if about is None else about.get("descr", "") or about.get("title", "")
        return Text(f"[{words}]") if words else None

    def _notes_of(self, kind: str, name: str) -> dict[tuple[str, str], tuple[Inline, ...]]:
        """Read the notes of a part, by their ids; a note's paragraphs are its lines."""
        found: dict[tuple[str, str], tuple[Inline, ...]] = {}
        for part in related(self._document, kind):
            self._part = part
            for note in parsed(part).findall(qn(f"w:{name}")):
                lines = [self.line(paragraph) for paragraph in note.iter(qn("w:p"))]
                flat = [inline for line in lines for inline in (LineBreak(), *line)][1:]
                found[name, note.get(qn("w:id"), "")] = _without_distance(flat)
        self._part = self._document.part
        return found


def _without_distance(note: list[Inline]) -> tuple[Inline, ...]:
    """Take off the blank that parts a note's number from its text."""
    first = note[0] if note else None
    if isinstance(first, Text) and first.text.startswith(" "):
        rest = (replace(first, text=first.text[1:]),) if len(first.text) > 1 else ()
        return (*rest, *note[1:])
    return tuple(note)


def _is_on(properties: etree._Element, name: str) -> bool:
    found = properties.find(qn(name))
    return found is not None and found.get(_VALUE, "1") not in _OFF


def _symbol(code: str) -> str:
    try:
        return chr(int(code, 16))
    except (ValueError, OverflowError):
        return "\N{REPLACEMENT CHARACTER}"


def _meant(text: Text, role: str) -> Iterator[Inline]:
    """Read gaps as what they are."""
    gap = _GAP.fullmatch(text.text) if role == "gap" else None
    yield text if gap is None else Gap(gap[1])


def _with_cites(inlines: Iterable[Inline]) -> tuple[Inline, ...]:
    """Read citations as what they are, in however many runs their words stood."""
    return merged(found for inline in inlines for found in _cites_in(inline))


def _cites_in(inline: Inline) -> Iterator[Inline]:
    """Find a text's citations; a bold number begins a line of the sources."""
    if not isinstance(inline, Text) or inline.bold or inline.code:
        yield inline
        return
    for place, part in enumerate(_CITE.split(inline.text)):
        cite = _cite(part) if place % 2 else None
        if cite is not None:
            yield cite
        elif part:
            yield replace(inline, text=part)


def _cite(text: str) -> Cite | None:
    """Read a citation; None for what would not be written as it was read."""
    places = [_PLACE.fullmatch(part) for part in _AFTER[";"].split(text[1:-1])]
    cite = Cite(
        tuple(
            CitedPlace(int(place[1]), tuple(_AFTER[","].split(place[2])) if place[2] else ())
            for place in places
            if place is not None
        )
    )
    return cite if _blanks(cite_text(cite)) == _blanks(text) else None


def _blanks(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")
