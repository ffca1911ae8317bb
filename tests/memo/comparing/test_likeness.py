from __future__ import annotations

from briefer.memo.blocks import Group, Heading, ListBlock, Table, Text
from briefer.memo.comparing.likeness import paired
from tests.memo.memos import cell, items, line


def test_lines_belong_together_by_how_they_open_or_by_what_they_share() -> None:
    old = (line("The JHLC met in 2019."), line("Talks on chips go on in Tokyo this spring."))
    new = (
        line("Something else comes first."),
        line("The JHLC met in May of that year, 2019."),
        line("This spring talks on chips go on in Tokyo."),
    )
    assert paired(old, new) == [(0, 1), (1, 2)]


def test_lines_that_open_alike_and_share_no_more_are_two() -> None:
    old = line("It was said in Washington alone that the visit is off for good.")
    new = line("It was said in reports published by newspapers of several countries since then.")
    assert paired((old,), (new,)) == []


def test_lists_tables_and_groups_belong_together_by_their_kind() -> None:
    head = (cell("A"), cell("B"))
    table = Table(head, ((cell("x"), cell("y")),), ("left", "left"))
    other = Table(head, ((cell("p"), cell("q")),), ("left", "left"))
    narrow = Table((cell("A"),), ((cell("x"),),), ("left",))
    assert paired((table,), (other,)) == [(0, 0)]
    assert paired((table,), (narrow,)) == []
    assert paired((ListBlock(True, items("a")),), (ListBlock(True, items("b")),)) == [(0, 0)]
    assert paired((ListBlock(True, items("a")),), (ListBlock(False, items("a")),)) == []
    assert paired((Group("basis", ()),), (Group("basis", (line("x"),)),)) == [(0, 0)]
    assert paired((Group("basis", ()),), (Group("judgment", ()),)) == []


def test_headings_never_belong_together_though_their_words_do() -> None:
    old, new = Heading(2, (Text("State on May 1"),)), Heading(2, (Text("State on May 2"),))
    assert paired((old,), (new,)) == []


def test_where_there_are_too_many_to_measure_only_openings_count() -> None:
    old = tuple(line(f"Line {number} of the old one") for number in range(60))
    new = tuple(line(f"Line {number} of the new one") for number in range(60))
    assert paired(old, new) == [(number, number) for number in range(60)]
