from __future__ import annotations

from briefer.memo.blocks import Block, Cite, CitedPlace, Memo, Paragraph, Text
from briefer.memo.comparing import compare
from briefer.memo.comparing.numbers import renumbered
from tests.memo.memos import a_memo, line


def cited(*numbers: int) -> Paragraph:
    """Be a line that cites sources."""
    return Paragraph((Text("So it is said "), Cite(tuple(CitedPlace(n, ("¶8",)) for n in numbers))))


def source(number: int, name: str, times: str = "once") -> Block:
    """Be a line of the list of sources."""
    return Paragraph(
        (
            Text(f"[{number}]", bold=True),
            Text(f" {name}, 2021. "),
            Text(f"Cited {times}.", italic=True),
        )
    )


def memo(*blocks: Block) -> Memo:
    return a_memo(line("Stands."), *blocks)


OLD = memo(cited(1, 2), cited(3), source(1, "A"), source(2, "B"), source(3, "C"))


def test_a_source_has_the_newer_memos_number_in_citations_and_in_the_list() -> None:
    new = memo(cited(1), source(1, "New"), source(2, "A", "twice"), source(3, "B"))
    assert renumbered(OLD, new).blocks[1:] == (
        cited(2, 3),
        cited(4),
        source(2, "A"),
        source(3, "B"),
        source(4, "C"),
    )


def test_numbers_that_shifted_are_no_changes() -> None:
    new = memo(
        cited(2, 3), cited(4), source(1, "New"), source(2, "A"), source(3, "B"), source(4, "C")
    )
    comparison = compare(OLD, new)
    assert (comparison.insertions, comparison.deletions) == (1, 0)


def test_a_memo_keeps_its_numbers_where_its_sources_cannot_be_told() -> None:
    new = memo(cited(2, 3), source(1, "New"), source(2, "A"), source(3, "B"))
    unlisted = memo(cited(1, 2))
    twice = memo(cited(1), source(1, "A"), source(2, "A"))
    for old in (unlisted, twice, memo()):
        assert renumbered(old, new) is old
    assert renumbered(OLD, memo(cited(7), source(1, "A"))) is OLD
    assert renumbered(OLD, OLD) is OLD
