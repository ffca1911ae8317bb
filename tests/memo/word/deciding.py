"""All changes of a .docx accepted or rejected, as Word does it (ISO/IEC 29500-1, 17.13.5)."""

from __future__ import annotations

from lxml import etree

from briefer.memo.blocks import Change
from tests.memo.word.opened import Opened, W, style_of, text_of

Lines = list[str]


def decided(parts: Opened, gone: Change) -> Lines:
    """Give the text once all changes of a kind are gone and the others stay, notes included.

    A row of a table is a line, its cells apart by bars; rows without a word, and paragraphs
    that only part one table from the next, have no text and are left out.
    """
    body = parts.xml()[0]
    for name in ("del", "ins"):
        _take_out(body, f"{W}{name}", stays=(name == "ins") == (gone == "deleted"))
    notes = _notes(parts, gone)
    return [line for child in body for line in _lines(child, notes)]


def _take_out(root: etree._Element, tag: str, *, stays: bool) -> None:
    for mark in list(root.iter(tag)):
        parent = mark.getparent()
        if parent.tag == f"{W}trPr" and not stays:
            row = parent.getparent()
            row.getparent().remove(row)
        elif parent.tag == f"{W}rPr":
            if not stays:
                _join_with_next(parent.getparent().getparent())
        elif not stays:
            parent.remove(mark)
        elif parent.tag != f"{W}trPr":
            for child in list(mark):
                mark.addprevious(child)
            parent.remove(mark)


def _join_with_next(paragraph: etree._Element) -> None:
    """Let a paragraph's mark go: what it holds goes on in the next, if there is one."""
    paragraph.set("joined", "1")


def _lines(child: etree._Element, notes: dict[str, str]) -> Lines:
    if child.tag == f"{W}tbl":
        rows = [row.findall(f"{W}tc") for row in child.findall(f"{W}tr")]
        texts = [[_text(cell, notes) for cell in row] for row in rows]
        return [" | ".join(row) for row in texts if any(row)]
    if child.tag != f"{W}p" or style_of(child) == "SectionEnd":
        return []
    text = _text(child, notes)
    if child.get("joined"):
        # Whatever such a paragraph held went with its mark.
        assert not text, text
        follower = child.getnext()
        assert follower is not None
        assert follower.tag != f"{W}sectPr"
        return []
    return [text]


def _text(element: etree._Element, notes: dict[str, str]) -> str:
    for mark in element.iter(f"{W}footnoteReference"):
        shown = etree.SubElement(mark.getparent(), f"{W}t")
        shown.text = "{" + notes[mark.get(f"{W}id")] + "}"
    for gone in element.iter(f"{W}delText"):
        gone.tag = f"{W}t"
    return text_of(element)


def _notes(parts: Opened, gone: Change) -> dict[str, str]:
    if "word/footnotes.xml" not in parts.parts:
        return {}
    root = parts.xml("word/footnotes.xml")
    for name in ("del", "ins"):
        _take_out(root, f"{W}{name}", stays=(name == "ins") == (gone == "deleted"))
    return {note.get(f"{W}id"): _text(note, {}) for note in root}
