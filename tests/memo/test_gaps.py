from __future__ import annotations

from briefer.memo.blocks import (
    Cell,
    Gap,
    Group,
    Heading,
    ListBlock,
    ListItem,
    Note,
    Paragraph,
    Table,
    Text,
)
from briefer.memo.gaps import gaps_in
from tests.memo.memos import a_memo, cell


def test_gaps_are_found_wherever_they_stand_each_once() -> None:
    one, two, three, four, five = (Gap(name) for name in ("a", "b", "c", "d", "e"))
    memo = a_memo(
        Heading(2, (one,)),
        Group("basis", (Paragraph((Text("x"), two, one)),)),
        ListBlock(False, (ListItem((Paragraph((three,)),)),)),
        Table((cell("A"),), ((Cell((four,)),),), ("left",)),
        Paragraph((Note((five,)),)),
    )
    assert gaps_in(memo) == (one, two, three, four, five)


def test_a_memo_without_gaps_has_none() -> None:
    assert gaps_in(a_memo(Paragraph((Text("x"),)))) == ()
