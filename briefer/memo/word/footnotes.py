"""Footnotes: a part of their own, with the separators that Word asks for."""

from __future__ import annotations

from briefer.memo.blocks import Inline
from briefer.memo.word.inlines import InlineWriter
from briefer.memo.word.xml import HEAD, NAMESPACES, run, text_xml

_SEPARATORS = (
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/>'
    "</w:r></w:p></w:footnote>"
)


def footnotes_xml(notes: list[tuple[Inline, ...]], writer: InlineWriter) -> str:
    """Write the footnotes part; ``writer`` has relations of its own."""
    mark = run("<w:footnoteRef/>", writer.styles.character("note-mark"))
    ppr = f"<w:pPr>{writer.styles.paragraph('note')}</w:pPr>"
    parts = [_SEPARATORS]
    for number, inlines in enumerate(notes, 1):
        text = f"{mark}{run(text_xml(' '))}{writer.write(inlines)}"
        parts.append(f'<w:footnote w:id="{number}"><w:p>{ppr}{text}</w:p></w:footnote>')
    return f"{HEAD}<w:footnotes {NAMESPACES}>{''.join(parts)}</w:footnotes>"
