"""The whole way from a memo to the bytes of a .docx."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree
from msgspec import Struct

from briefer.library.collecting import paused_collection
from briefer.memo.blocks import Figure, Memo
from briefer.memo.word.blocks import BodyWriter
from briefer.memo.word.comments import Comments
from briefer.memo.word.contents import bookmarks_of, entries_of
from briefer.memo.word.inlines import InlineWriter, Relations
from briefer.memo.word.kinds import CT, RT
from briefer.memo.word.letterhead import Letterhead, open_letterhead
from briefer.memo.word.notes import ENDNOTES, FOOTNOTES, notes_xml, number_endnotes
from briefer.memo.word.numbering import numbering_for, numbering_xml
from briefer.memo.word.package import packed
from briefer.memo.word.parts import Part, Relationship
from briefer.memo.word.properties import properties_xml, written_at
from briefer.memo.word.sections import Sections
from briefer.memo.word.xml import HEAD, NAMESPACES, qn
from briefer.memo.writers import Written
from briefer.paths import built_in_letterhead
from briefer.progress import told

if TYPE_CHECKING:
    from briefer.memo.accessibility import Finding
    from briefer.memo.word.figures import FigureWriter


def write_word(memo: Memo, letterhead: Path | None = None) -> bytes:
    """Write a memo as a .docx in the looks of a letterhead, the built-in one by default.

    The same memo gives the same bytes. Raises ExportError when the letterhead can't
    be used.
    """
    return build_word(memo, letterhead).data


class Hands(NamedTuple):
    """Be who writes a file's text: its body, and the inlines of each of its parts."""

    body: Callable[..., BodyWriter] = BodyWriter
    inlines: Callable[..., InlineWriter] = InlineWriter


MEMO_HANDS = Hands()


def build_word(memo: Memo, letterhead: Path | None = None, hands: Hands = MEMO_HANDS) -> Written:
    """Write a memo as write_word does, and say what stands in for styles that it lacks."""
    opened = open_letterhead(letterhead or built_in_letterhead(), memo.paper)
    assembly = _Assembly(memo, opened, hands)
    with paused_collection():
        data = assembly.written()
    stand_ins, found = opened.styles.reported(), assembly.findings()
    return Written(data, stand_ins, found, in_letterhead=True)


class _Assembly(Struct):
    """Put the parts of one file together."""

    memo: Memo
    letterhead: Letterhead
    hands: Hands
    figures: FigureWriter | None = None

    def written(self) -> bytes:
        letterhead, memo = self.letterhead, self.memo
        inlines = self.hands.inlines(
            letterhead.styles, dict(bookmarks_of(memo.blocks)), language=memo.language
        )
        inlines.note_kind = ENDNOTES if memo.notes == "endnotes" else FOOTNOTES
        if memo.stage == "draft":
            inlines.comments = Comments(letterhead.styles, written_at(memo))
        numbering_part = letterhead.related(RT.NUMBERING)
        existing = numbering_part.written() if numbering_part else None
        numbering = numbering_for(existing)
        sections = Sections(memo, letterhead)
        body = self.hands.body(
            inlines,
            numbering,
            letterhead.column,
            memo.language,
            entries_of(memo, letterhead),
            sections.end,
            self._drawing,
        )
        body.write(told("writing", memo.blocks))
        opening = f"{HEAD}<w:document {NAMESPACES}><w:body>"
        closing = f"{sections.end(body.tab)}</w:body></w:document>"
        document = "".join((opening, *body.finished(), closing))
        main = letterhead.file.main
        main.write(document.encode())
        _relate(main, inlines.links)
        numbers = numbering_xml(numbering, existing)
        self._replace(RT.NUMBERING, CT.NUMBERING, "/word/numbering.xml", numbers)
        self._notes(inlines)
        if inlines.comments and inlines.comments.found:
            comments = inlines.comments.xml().encode()
            self._replace(RT.COMMENTS, CT.COMMENTS, "/word/comments.xml", comments)
        _set_language(letterhead, memo.language)
        properties = properties_xml(memo).encode()
        about = Part("/docProps/core.xml", CT.CORE_PROPERTIES, properties)
        letterhead.file.whole.relate(RT.CORE_PROPERTIES, about)
        return packed(letterhead.file)

    def _drawing(self, figure: Figure) -> str:
        """Write a figure; most memos have none, and need not know how."""
        if self.figures is None:
            from briefer.memo.word.figures import FigureWriter

            self.figures = FigureWriter(self.letterhead)
        return self.figures.drawing(figure)

    def findings(self) -> tuple[Finding, ...]:
        """List what the letterhead keeps from some readers; one that ships keeps nothing."""
        if self.letterhead.ships:
            return ()
        from briefer.memo.word.looks import findings_of

        return findings_of(self.letterhead)

    def _notes(self, body: InlineWriter) -> None:
        if not body.notes:
            return
        writer = self.hands.inlines(
            body.styles, body.bookmarks, Relations("rIdNote"), language=body.language
        )
        data = notes_xml(body.note_kind, body.notes, writer).encode()
        if body.note_kind is ENDNOTES:
            part = self._replace(RT.ENDNOTES, CT.ENDNOTES, "/word/endnotes.xml", data)
            number_endnotes(self.letterhead.file.settings)
        else:
            part = self._replace(RT.FOOTNOTES, CT.FOOTNOTES, "/word/footnotes.xml", data)
        _relate(part, writer.links)

    def _replace(self, relation: str, kind: str, name: str, data: bytes) -> Part:
        """Write the bytes of the document's part of a kind, adding it where it lacks."""
        part = self.letterhead.related(relation)
        if part is None:
            part = Part(name, kind)
            self.letterhead.file.main.relate(relation, part)
        part.write(data)
        return part


def _relate(part: Part, links: Relations) -> None:
    """Lead from a part to the places outside that its links name."""
    for target, name in links.targets.items():
        part.relationships[name] = Relationship(RT.HYPERLINK, target)


def _set_language(letterhead: Letterhead, language: str) -> None:
    """Set the language that Word checks the memo in.

    An East Asian one goes for its own script; what Latin words stand in it keep a language
    of theirs, or LibreOffice would break them anywhere.
    """
    defaults = letterhead.file.styles.find(
        f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}"
    )
    if defaults is None:
        return
    found = defaults.find(qn("w:lang"))
    if found is None:
        found = etree.SubElement(defaults, qn("w:lang"))
    east_asian = language.partition("-")[0] in ("ja", "zh", "ko")
    found.set(qn("w:eastAsia" if east_asian else "w:val"), language)
    for name, usual in (("w:val", "en-US"), ("w:eastAsia", "ja-JP")):
        if found.get(qn(name)) is None:
            found.set(qn(name), usual)
