from __future__ import annotations

from briefer.memo.blocks import (
    Block,
    Changed,
    Group,
    Heading,
    ListBlock,
    ListItem,
    Paragraph,
    Table,
    Text,
)
from briefer.memo.comparing import compare
from briefer.memo.comparing.marks import ChangedGroup, ChangedItem, ChangedTable
from briefer.memo.comparing.merging import merged_blocks
from tests.memo.memos import a_memo, cell, items, line


def merged(old: tuple[Block, ...], new: tuple[Block, ...]) -> tuple[Block, ...]:
    return merged_blocks(old, new)


def test_a_line_that_came_stands_between_those_that_stayed() -> None:
    one, two, three = line("First of all."), line("Then this came in."), line("Last of all.")
    assert merged((one, three), (one, two, three)) == (
        one,
        ChangedGroup("", (two,), change="inserted"),
        three,
    )


def test_a_line_is_known_again_by_its_words_beside_another() -> None:
    kept = "The working level met in June 2021 and spoke of research."
    found = merged((line(kept),), (line("Something new."), line(kept.replace("June", "July"))))
    assert found[0] == ChangedGroup("", (line("Something new."),), change="inserted")
    assert isinstance(found[1], Paragraph)
    assert Changed("deleted", (Text("June"),)) in found[1].inlines


def test_a_line_of_another_role_is_another_line() -> None:
    old, new = Group("basis", (line("One article."),)), Group("judgment", (line("One article."),))
    assert [type(block) for block in merged((old,), (new,))] == [ChangedGroup, ChangedGroup]
    inner = merged((old,), (Group("basis", (line("Two articles."),)),))
    assert isinstance(inner[0], Group)
    assert inner[0].role == "basis"
    assert all(isinstance(b, ChangedGroup) and b.role == "basis" for b in inner[0].blocks)


def test_headings_are_replaced_as_a_whole_and_lead_nowhere_twice() -> None:
    old = Heading(2, (Text("State on January 15"),), "state")
    new = Heading(2, (Text("State on January 22"),), "state")
    gone, come = merged((old,), (new,))
    assert isinstance(gone, ChangedGroup)
    assert isinstance(come, ChangedGroup)
    assert come.blocks == (new,)
    [heading] = gone.blocks
    assert isinstance(heading, Heading)
    assert heading.anchor != "state"


def test_an_items_place_in_its_list_stays() -> None:
    old, new = ListBlock(True, items("one", "two", "three")), ListBlock(True, items("one", "three"))
    [found] = merged((old,), (new,))
    assert isinstance(found, ListBlock)
    kept, gone, last = found.items
    assert not isinstance(kept, ChangedItem)
    assert isinstance(gone, ChangedItem)
    assert gone.change == "deleted"
    assert last == items("three")[0]


def test_an_items_own_list_is_compared_within() -> None:
    def block(*inner: str) -> ListBlock:
        return ListBlock(False, (ListItem((line("Outer line."), ListBlock(False, items(*inner)))),))

    [found] = merged((block("a", "b"),), (block("a", "c"),))
    assert isinstance(found, ListBlock)
    inner = found.items[0].blocks[1]
    assert isinstance(inner, ListBlock)
    assert [type(item) for item in inner.items] == [ListItem, ChangedItem, ChangedItem]


def test_rows_and_the_words_in_their_cells_are_told_apart() -> None:
    head = (cell("Dialogue"), cell("Standing"))
    old = Table(
        head, ((cell("JHLC"), cell("met 6 months ago")), (cell("Old"), cell("x"))), ("left", "left")
    )
    new = Table(
        head, ((cell("JHLC"), cell("met 7 months ago")), (cell("New"), cell("y"))), ("left", "left")
    )
    [found] = merged((old,), (new,))
    assert isinstance(found, ChangedTable)
    assert found.changes == (None, "deleted", "inserted")
    assert Changed("inserted", (Text("7"),)) in found.rows[0][1].inlines


def test_a_comparison_says_what_it_compares_and_counts() -> None:
    old = a_memo(line("It stays."), line("It goes."), footer="As of January 15, 2022 · No. 1")
    new = a_memo(
        line("It stays."),
        line("A new line."),
        line("And one more."),
        footer="As of May 1, 2022 · No. 1",
    )
    comparison = compare(old, new)
    assert (comparison.insertions, comparison.deletions) == (2, 1)
    assert comparison.memo.header == (
        "Comparison: A first meeting (As of January 15, 2022 → As of May 1, 2022)"
    )
    other = compare(old, a_memo(title="Another", footer=""))
    assert other.memo.header == (
        "Comparison: A first meeting (As of January 15, 2022 · No. 1) → Another"
    )
