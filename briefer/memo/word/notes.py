"""Footnotes and endnotes: each a part of its own, with the separators that Word asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from lxml import etree
from msgspec import Struct

from briefer.memo.word.xml import HEAD, NAMESPACES, qn, run, text_xml

if TYPE_CHECKING:
    from briefer.memo.blocks import Inline
    from briefer.memo.word.inlines import InlineWriter

# Of the settings that stay of a letterhead, those that follow endnotePr in the schema.
_AFTER_ENDNOTES = frozenset(
    qn(f"w:{name}")
    for name in ("compat", "themeFontLang", "clrSchemeMapping", "decimalSymbol", "listSeparator")
)


class NoteKind(Struct, frozen=True):
    """Be footnotes or endnotes: the name of Word's elements, and the roles of their styles."""

    element: Literal["footnote", "endnote"]
    text_role: str
    mark_role: str

    def reference(self, number: int) -> str:
        """Write what stands at a note's place in the text, a run's content."""
        return f'<w:{self.element}Reference w:id="{number}"/>'


FOOTNOTES = NoteKind("footnote", "note", "note-mark")
ENDNOTES = NoteKind("endnote", "endnote", "endnote-mark")


def notes_xml(kind: NoteKind, notes: list[tuple[Inline, ...]], writer: InlineWriter) -> str:
    """Write the part of a kind of notes; ``writer`` has relations of its own."""
    name = kind.element
    mark = run(f"<w:{name}Ref/>", writer.styles.character(kind.mark_role))
    ppr = f"<w:pPr>{writer.styles.paragraph(kind.text_role)}</w:pPr>"
    parts = [_separator(name, -1, "separator"), _separator(name, 0, "continuationSeparator")]
    for number, inlines in enumerate(notes, 1):
        text = f"{mark}{run(text_xml(' '))}{writer.write(inlines)}"
        parts.append(f'<w:{name} w:id="{number}"><w:p>{ppr}{text}</w:p></w:{name}>')
    return f"{HEAD}<w:{name}s {NAMESPACES}>{''.join(parts)}</w:{name}s>"


def _separator(name: str, number: int, kind: str) -> str:
    return f'<w:{name} w:type="{kind}" w:id="{number}"><w:p>{run(f"<w:{kind}/>")}</w:p></w:{name}>'


def number_endnotes(settings: etree._Element) -> None:
    """Have endnotes counted in Arabic numbers, as footnotes are; Word's own are Roman."""
    found = settings.find(qn("w:endnotePr"))
    if found is not None:
        settings.remove(found)
    properties = etree.Element(qn("w:endnotePr"))
    etree.SubElement(properties, qn("w:numFmt")).set(qn("w:val"), "decimal")
    for number in ("-1", "0"):
        etree.SubElement(properties, qn("w:endnote")).set(qn("w:id"), number)
    after = next((each for each in settings if each.tag in _AFTER_ENDNOTES), None)
    if after is None:
        settings.append(properties)
    else:
        after.addprevious(properties)
