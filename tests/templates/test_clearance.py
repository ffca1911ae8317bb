"""The clearance of a memo: lines at first, a table with every field once it is under way."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from briefer.briefing.compose import view_of
from briefer.library.briefs import Clearance
from briefer.library.dates import PartialDate
from briefer.library.library import Library
from briefer.library.reading import read_library
from briefer.memo.blocks import Group, Memo, Table
from briefer.memo.compose import compose
from briefer.memo.gaps import gaps_in
from briefer.memo.inlines import plain_text
from briefer.memo.plain import write_markdown

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def library() -> Library:
    return read_library(ROOT / "assets" / "starter-library")


def memo_with(library: Library, *entries: Clearance) -> Memo:
    brief = msgspec.structs.replace(library.brief(), clearance=entries)
    return compose("leaders-meeting", (ROOT / "templates",), view_of(library, brief), library)


def table_of(memo: Memo) -> list[list[str]]:
    [group] = [b for b in memo.blocks if isinstance(b, Group) and b.role == "clearance"]
    [table] = [block for block in group.blocks if isinstance(block, Table)]
    return [[plain_text(c.inlines) for c in row] for row in (table.header, *table.rows)]


def day(text: str) -> PartialDate:
    return PartialDate.parse(text)


def test_every_field_stands_in_its_column(library: Library) -> None:
    memo = memo_with(
        library,
        Clearance(
            role="cleared",
            office="Desk B",
            name="B. Name",
            sent=day("2022-01-05"),
            due=day("2022-01-07"),
            reply="cleared with edits",
            version="2",
        ),
        Clearance(role="drafted", office="Desk A", name="A. Name"),
        Clearance(
            role="cleared",
            office="Desk C",
            name="C. Name",
            sent=day("2022-01-12"),
            due=day("2022-01-20"),
        ),
    )
    header, drafted, approved, one, two = table_of(memo)
    assert header == ["Role", "Office", "Name", "Sent", "Due", "Reply", "Version seen"]
    assert drafted == ["Drafted", "Desk A", "A. Name", "–", "–", "–", "–"]
    assert approved[:2] == ["Approved", "[Missing: who approved]"]
    assert one[:3] == ["Cleared", "Desk B", "B. Name"]
    assert one[3:] == ["January 5, 2022", "January 7, 2022", "cleared with edits", "2"]
    assert two[3:] == ["January 12, 2022", "January 20, 2022", "awaited", "–"]


def test_a_reply_that_is_late_is_a_gap_and_one_that_is_not_yet_due_is_none(
    library: Library,
) -> None:
    late = Clearance(
        role="cleared", office="B", name="B", sent=day("2022-01-05"), due=day("2022-01-07")
    )
    row = table_of(memo_with(library, late))[-1]
    assert row[5] == "[Missing: reply]"
    assert "reply" in {gap.what for gap in gaps_in(memo_with(library, late))}


def test_before_anything_is_sent_the_offices_stand_in_lines(library: Library) -> None:
    memo = memo_with(
        library,
        Clearance(role="drafted", office="Desk A", name="A. Name"),
        Clearance(role="approved", office="Desk B"),
    )
    text = write_markdown(memo)
    assert (
        "Drafted: Desk A, A. Name. Approved: Desk B. Cleared: **\\[Missing: who cleared\\]**."
        in (text.replace("\n", " "))
    )
    assert [gap.what for gap in gaps_in(memo) if gap.what.startswith(("who", "names"))] == [
        "who cleared",
        "names of those who drafted, approved and cleared",
    ]
