"""What can be said of inlines without knowing a format: their text, their trimming."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from msgspec.structs import replace

from briefer.memo.blocks import (
    Block,
    Changed,
    Cite,
    Commented,
    Figure,
    Gap,
    Group,
    Heading,
    Inline,
    LineBreak,
    Link,
    ListBlock,
    Memo,
    Note,
    Paragraph,
    TabStart,
    Text,
)
from briefer.memo.direction import closed

_BLANKS = " \t\n"
_NO_BREAK = "\N{NO-BREAK SPACE}"
_LONGEST_UNBROKEN = 20  # characters of a citation that stays on its line
_MOST_ENTRIES = 60  # of a table of contents; past it those within tabs go

# Hiragana to Hangul: scripts written without spaces between words.
_WIDE = (("\u3000", "\u30ff"), ("\u3400", "\u9fff"), ("\uf900", "\ufaff"), ("\uff00", "\uffef"))


def is_wide(character: str) -> bool:
    """Say whether a character belongs to a script written without spaces."""
    return any(first <= character <= last for first, last in _WIDE)


def joined_lines(lines: Iterable[str]) -> str:
    """Join the lines of one paragraph, without a space between wide characters."""
    text = ""
    for line in (line.strip() for line in lines):
        tight = not text or not line or (is_wide(text[-1]) and is_wide(line[0]))
        text += line if tight else f" {line}"
    return text


def cite_text(cite: Cite) -> str:
    """Spell a citation as the memo's front does: ``[1 ¶8, 9; 4]``."""
    return "; ".join(text for _, text in cite_parts(cite))


def cite_parts(cite: Cite, within: str = " ", between: str = " ") -> tuple[tuple[int, str], ...]:
    """Spell a citation source by source, each by its number; brackets go with the ends.

    ``within`` stands after a source's number, ``between`` after the comma of its locators.
    """
    last = len(cite.places) - 1
    return tuple(
        (
            place.number,
            ("" if at else "[")
            + within.join(filter(None, (str(place.number), f",{between}".join(place.locators))))
            + ("]" if at == last else ""),
        )
        for at, place in enumerate(cite.places)
    )


def set_cite(cite: Cite) -> tuple[str, tuple[tuple[int, str], ...]]:
    """Spell a citation for a page, source by source, with what stands between them first.

    A short one stays on its line; a longer one is never parted after a source's number.
    Only its own blanks are kept so, never those in the words of a locator.
    """
    blank = _NO_BREAK if len(cite_text(cite)) <= _LONGEST_UNBROKEN else " "
    return f";{blank}", cite_parts(cite, _NO_BREAK, blank)


def gap_text(gap: Gap) -> str:
    """Spell a gap in words, brackets and all."""
    return f"[Missing: {gap.what}]"


def plain_text(inlines: Iterable[Inline]) -> str:
    """Give the text alone, notes left out, as for an anchor or a file's title."""
    if isinstance(inlines, tuple) and len(inlines) == 1 and isinstance(inlines[0], Text):
        return inlines[0].text
    return "".join(_plain_parts(inlines))


def _plain_parts(inlines: Iterable[Inline]) -> Iterator[str]:
    for inline in inlines:
        match inline:
            case Text(text):
                yield text
            case LineBreak():
                yield "\n"
            case Link(_, inner) | Commented(inner) | Changed(_, inner):
                yield from _plain_parts(inner)
            case Cite():
                yield cite_text(inline)
            case Gap():
                yield gap_text(inline)
            case Note():
                pass


def trimmed(inlines: Iterable[Inline]) -> tuple[Inline, ...]:
    """Drop blanks and line breaks at both ends."""
    found = list(inlines)
    while found and _is_blank(found[0]):
        found.pop(0)
    while found and _is_blank(found[-1]):
        found.pop()
    if found:
        found[0] = _cut(found[0], str.lstrip)
        found[-1] = _cut(found[-1], str.rstrip)
    return tuple(found)


def _cut(inline: Inline, strip: Callable[[str, str], str]) -> Inline:
    if isinstance(inline, Text):
        text = strip(inline.text, _BLANKS)
        return inline if len(text) == len(inline.text) else replace(inline, text=text)
    return inline


def merged(inlines: Iterable[Inline]) -> tuple[Inline, ...]:
    """Join neighbouring texts that look the same."""
    found: list[Inline] = []
    last: Inline | None = None
    for inline in inlines:
        if isinstance(inline, Text) and isinstance(last, Text) and _same_look(inline, last):
            inline = replace(last, text=last.text + inline.text)
            found[-1] = inline
        else:
            found.append(inline)
        last = inline
    return tuple(found)


def uncommented(inlines: Iterable[Inline]) -> Iterator[Inline]:
    """Give inlines without what reviewers noted on them."""
    for inline in inlines:
        if isinstance(inline, Commented):
            yield from uncommented(inline.inlines)
        else:
            yield inline


def _same_look(one: Text, other: Text) -> bool:
    return (
        one.bold == other.bold
        and one.italic == other.italic
        and one.code == other.code
        and one.language == other.language
        and one.added == other.added
    )


def _is_blank(inline: Inline) -> bool:
    return isinstance(inline, LineBreak) or (isinstance(inline, Text) and not inline.text.strip())


def as_inlines(blocks: Iterable[Block], depth: int = 0) -> tuple[Inline, ...]:
    """Flatten blocks for a place that holds a line only; nothing is lost.

    Paragraphs and list items are parted by line breaks, items keep their mark.
    """
    lines = list(_lines(blocks, depth))
    flat: list[Inline] = []
    for line in lines:
        if flat:
            flat.append(LineBreak())
        flat.extend(line)
    return tuple(flat)


def _lines(blocks: Iterable[Block], depth: int) -> Iterator[tuple[Inline, ...]]:
    for block in blocks:
        match block:
            case Paragraph(inlines):
                yield inlines
            case ListBlock(ordered, items, start):
                for number, item in enumerate(items, start):
                    mark = f"{number}. " if ordered else "\N{EN DASH} "
                    first, *others = list(_lines(item.blocks, depth + 1)) or [()]
                    yield (Text("\N{NO-BREAK SPACE}" * 2 * depth + mark), *first)
                    yield from others
            case Group(_, inner):
                yield from _lines(inner, depth)
            case _:
                pass


def marking_text(memo: Memo) -> str:
    """Join the marking and the library's notice: "UNCLASSIFIED // SAMPLE: ..."."""
    return " // ".join(closed(part) for part in (memo.marking, memo.notice) if part)


def stage_text(memo: Memo) -> str:
    """Give the word that a draft for clearance carries on every page; empty for any other."""
    return "DRAFT" if memo.stage == "draft" else ""


def about_text(memo: Memo) -> str:
    """Say what a memo is and which facts it holds, as below its text."""
    return " · ".join(part for part in (memo.header, memo.footer) if part)


def tab_text(tab: TabStart, language: str) -> str:
    """Name a tab as its header and its heading do: "Tab A · Talking points"."""
    word = "別添{}" if language.partition("-")[0] == "ja" else "Tab {}"
    return " · ".join(part for part in (word.format(tab.letter), tab.title) if part)


def figure_label(language: str) -> tuple[str, str]:
    """Give what stands before and after a figure's number in its caption."""
    return ("図", "：") if language.partition("-")[0] == "ja" else ("Figure ", ": ")


def caption_text(figure: Figure, language: str) -> str:
    """Write a figure's caption: "Figure 1: Dialogues as of ..."."""
    before, after = figure_label(language)
    return f"{before}{figure.number}{after}{figure.title}"


def outline(blocks: Iterable[Block], language: str) -> tuple[tuple[int, str, str], ...]:
    """List the contents of a memo: level, words, anchor.

    Tabs and the main headings before them are level 1, the headings below those level 2,
    left out where there would be too many.
    """
    found: list[tuple[int, str, str]] = []
    in_tab = False
    for block in _leading_blocks(blocks):
        if isinstance(block, TabStart):
            in_tab = True
            found.append((1, tab_text(block, language), block.anchor))
        else:
            level = 1 if block.level == 2 and not in_tab else 2
            found.append((level, plain_text(block.inlines), block.anchor))
    kept = found if len(found) <= _MOST_ENTRIES else [entry for entry in found if entry[0] == 1]
    return tuple(kept)


def _leading_blocks(blocks: Iterable[Block]) -> Iterator[TabStart | Heading]:
    for block in blocks:
        if isinstance(block, TabStart) or (isinstance(block, Heading) and block.level in (2, 3)):
            yield block
        elif isinstance(block, Group):
            yield from _leading_blocks(block.blocks)
