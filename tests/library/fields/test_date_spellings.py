"""What is refused as a date is told by what it lacks."""

from __future__ import annotations

import pytest

from briefer.library.dates import InvalidDate
from briefer.library.fields.date_spellings import plainly_spelled, why_refused
from briefer.library.fields.written_dates import read_written


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("winter 2022", "winter"),
        ("2022年冬", "winter"),
        ("2022-24", "winter"),
        ("FY2022", "fiscal-year"),
        ("2022年度", "fiscal-year"),
        ("2022年上半期", "fiscal-year"),
        ("since March 2022", "open-range"),
        ("2022年3月以降", "open-range"),
        ("2022/..", "open-range"),
        ("3/5/22", "two-digit-year"),
        ("5 Mar 22", "two-digit-year"),
        ("soon", "not-a-date"),
        ("last week", "not-a-date"),
    ],
)
def test_a_text_that_is_no_date_is_told_by_what_it_is(written: str, why: str) -> None:
    with pytest.raises(InvalidDate):
        read_written(written)
    assert why_refused(written) == why


@pytest.mark.parametrize("text", ["march 5, 2022", "soon", "2022-01-15", "令和4年1月15日", ""])
def test_a_text_in_no_other_spelling_stays_as_it_is(text: str) -> None:
    assert plainly_spelled(text) == text
