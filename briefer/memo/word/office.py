"""An office's letterhead: opened, cleaned and mended, with what its headers and footers hold."""

from __future__ import annotations

from collections.abc import Iterator

from lxml.etree import _Element
from msgspec import Struct

from briefer.memo.word.cleaning import clean_letterhead
from briefer.memo.word.kinds import RT
from briefer.memo.word.lending import lend_parts, mend_styles
from briefer.memo.word.opening import opened_file, refusing_what_is_broken
from briefer.memo.word.page_setup import last_section
from briefer.memo.word.parts import Part, WordFile
from briefer.memo.word.stories import Story, story_of
from briefer.memo.word.xml import qn

Stories = dict[tuple[str, str], Story]  # by kind, "header" or "footer", and place


class OfficeLetterhead(Struct):
    """Be an office's letterhead with its last section and its headers and footers."""

    file: WordFile
    section: _Element
    stories: Stories


def opened_office(data: bytes, name: str) -> OfficeLetterhead:
    """Open an office's letterhead; raise ExportError when no memo can stand on it."""
    with refusing_what_is_broken(name):
        file = opened_file(data, name)
        lend_parts(file)
        clean_letterhead(file)
        mend_styles(file)
        section = last_section(file)
        return OfficeLetterhead(file, section, dict(_taken_over(file, section)))


def _taken_over(file: WordFile, section: _Element) -> Iterator[tuple[tuple[str, str], Story]]:
    """Take what headers and footers hold out of them, and leave those parts behind."""
    marking = _style_of_markings(file)
    related = file.main.relationships
    for kind in ("header", "footer"):
        for reference in section.findall(qn(f"w:{kind}Reference")):
            part = related[reference.get(qn("r:id"), "")].target
            assert isinstance(part, Part)  # the cleaning left no other
            story = story_of(part, marking)
            if story is not None:
                yield (kind, reference.get(qn("w:type"), "default")), story
    for name, relationship in list(related.items()):
        if relationship.kind in (RT.HEADER, RT.FOOTER):
            del related[name]


def _style_of_markings(file: WordFile) -> str | None:
    for style in file.styles.iter(qn("w:style")):
        name = style.find(qn("w:name"))
        if name is not None and name.get(qn("w:val"), "").casefold() == "page marking":
            return str(style.get(qn("w:styleId"), ""))
    return None
