from __future__ import annotations

import pytest
from lxml import etree

from briefer.memo.blocks import Block, ListBlock, ListItem, PageBreak
from tests.memo.memos import a_memo, items, line
from tests.memo.word.opened import Opened, W, opened, style_of, text_of

DEEPEST = 8  # that a template or a point can nest


def nested(*, ordered: bool, depth: int = DEEPEST) -> ListBlock:
    """Be a list of one item a level, each with the next level within."""
    inner = (nested(ordered=ordered, depth=depth - 1),) if depth > 1 else ()
    return ListBlock(ordered, (ListItem((line(f"{DEEPEST - depth + 1}"), *inner)),))


def marks(parts: Opened) -> list[tuple[str, str, str]]:
    """List the text, level and list number of each paragraph of a list."""
    found = []
    for paragraph in parts.paragraphs():
        mark = paragraph.find(f"{W}pPr/{W}numPr")
        if mark is not None:
            level, number = (mark.find(f"{W}{name}").get(f"{W}val") for name in ("ilvl", "numId"))
            found.append((text_of(paragraph), level, number))
    return found


def levels(parts: Opened, *, ordered: bool) -> list[etree._Element]:
    """List the levels of the definition of bullets, or of numbers."""
    definitions = list(parts.xml("word/numbering.xml").iter(f"{W}abstractNum"))
    return list(definitions[ordered].iter(f"{W}lvl"))


@pytest.mark.parametrize("ordered", [False, True])
def test_five_levels_have_a_style_a_mark_and_an_indent_of_their_own(ordered: bool) -> None:
    parts = opened(a_memo(nested(ordered=ordered)))
    name = "ListNumber" if ordered else "ListBullet"
    styles = [style_of(paragraph) for paragraph in parts.paragraphs()]
    assert styles[:5] == [name, *(f"{name}{level}" for level in range(2, 6))]
    five = levels(parts, ordered=ordered)[:5]
    shown = {(e.find(f"{W}numFmt").get(f"{W}val"), _pattern(e)) for e in five}
    assert len(shown) == 5
    indents = [int(e.find(f".//{W}ind").get(f"{W}left")) for e in five]
    assert indents == sorted(set(indents))


def _pattern(level: etree._Element) -> str:
    text: str = level.find(f"{W}lvlText").get(f"{W}val")
    return "".join(sign for sign in text if not sign.isdigit())


@pytest.mark.parametrize("ordered", [False, True])
def test_what_nests_deeper_than_five_stands_deeper_still(ordered: bool) -> None:
    parts = opened(a_memo(nested(ordered=ordered)))
    assert [(text, level) for text, level, _ in marks(parts)] == [
        (str(n + 1), str(n)) for n in range(DEEPEST)
    ]
    indents = [int(e.find(f".//{W}ind").get(f"{W}left")) for e in levels(parts, ordered=ordered)]
    assert indents[:DEEPEST] == sorted(set(indents[:DEEPEST]))
    assert style_of(parts.paragraphs()[-1]).endswith("5")


@pytest.mark.parametrize(
    "between", [(line("more"),), (line("more"), line("yet more")), (PageBreak(), line("over"))]
)
def test_a_list_goes_on_counting_after_what_stands_within_an_item(
    between: tuple[Block, ...],
) -> None:
    (_, one, first), (_, two, second) = marks(
        opened(a_memo(ListBlock(True, (ListItem((line("one"), *between)), *items("two")))))
    )
    assert (one, first) == (two, second)


def test_a_list_within_an_item_counts_by_itself_and_the_outer_one_goes_on() -> None:
    inner = ListBlock(True, items("a", "b"))
    outer = ListBlock(True, (ListItem((line("1"), inner)), ListItem((line("2"), inner))))
    parts = opened(a_memo(outer))
    (_, _, one), (_, _, a), (_, _, b), (_, _, two), (_, _, again), _ = marks(parts)
    assert one == two
    assert a == b
    assert len({one, a, again}) == 3
    restarts = {
        e.getparent().getparent().get(f"{W}numId"): e.getparent().get(f"{W}ilvl")
        for e in parts.xml("word/numbering.xml").iter(f"{W}startOverride")
    }
    assert (restarts[one], restarts[a], restarts[again]) == ("0", "1", "1")


def test_a_further_paragraph_of_an_item_stands_under_its_text() -> None:
    parts = opened(a_memo(ListBlock(True, (ListItem((line("one"), line("more"))),))))
    below = parts.paragraphs()[1].find(f"{W}pPr/{W}ind").get(f"{W}left")
    assert below == levels(parts, ordered=True)[0].find(f".//{W}ind").get(f"{W}left")
