"""A date without its year is read by the dates beside it, or the years that it can be are named."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.library.dates import InvalidDate, PartialDate
from briefer.library.fields.yearless_dates import NoYear, read_beside

TODAY = date(2026, 11, 25)


def read(text: str, *beside: str) -> str:
    return str(read_beside(text, [PartialDate.parse(each) for each in beside], today=TODAY))


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("March 5", "2022-03-05"),
        ("5 March", "2022-03-05"),
        ("March 5th", "2022-03-05"),
        ("3月5日", "2022-03-05"),
        ("3月5日(土)", "2022-03-05"),
        ("March", "2022-03"),
        ("mid-March", "2022-03-11/2022-03-20 mid-March 2022"),
        ("3月下旬", "2022-03-21/2022-03-31 2022年3月下旬"),
        ("March 5–7", "2022-03-05/2022-03-07"),
        ("3月5日から7日", "2022-03-05/2022-03-07"),
        ("spring", "2022-03/2022-05 spring 2022"),
        ("December 20", "2021-12-20"),
    ],
)
def test_the_year_is_the_nearest_to_what_it_stands_beside(written: str, kept: str) -> None:
    assert read(written, "2022-01-21") == kept


def test_a_whole_year_beside_is_the_year_meant() -> None:
    assert read("January 5", "2019") == "2019-01-05"
    assert read("December 30", "2019") == "2019-12-30"


@pytest.mark.parametrize(
    ("written", "beside", "either"),
    [
        ("July 20", ("2022-01-21",), ["2021-07-20", "2022-07-20"]),
        ("April 24", ("2014-04-23", "2022-01"), ["2014-04-24", "2022-04-24"]),
        ("March 5", ("2019/2021",), ["2019-03-05", "2020-03-05"]),
        ("March 5", (), ["2026-03-05", "2027-03-05"]),
    ],
)
def test_where_it_is_not_plain_the_nearest_two_are_named(
    written: str, beside: tuple[str, ...], either: list[str]
) -> None:
    with pytest.raises(NoYear) as refused:
        read(written, *beside)
    assert [str(each) for each in refused.value.candidates] == either


@pytest.mark.parametrize("written", ["early", "late", "soon", "second half", "5", "last week", ""])
def test_what_names_no_day_or_month_is_no_date(written: str) -> None:
    with pytest.raises(InvalidDate) as refused:
        read(written, "2022-01-21")
    assert not isinstance(refused.value, NoYear)


def test_a_leap_day_is_of_a_leap_year() -> None:
    with pytest.raises(NoYear):
        read("February 29", "2022-01-21")
    assert read("February 29", "2024-01-21") == "2024-02-29"


def test_a_date_with_its_year_is_read_as_it_is() -> None:
    assert read("March 5, 1999", "2022-01-21") == "1999-03-05"


@given(st.text() | st.from_regex(r"[a-z0-9 ,/–-]{0,20}"), st.dates())
def test_any_text_is_a_date_or_is_refused(text: str, day: date) -> None:
    try:
        found = read_beside(text, [PartialDate.of_day(day)])
    except InvalidDate:
        return
    assert PartialDate.parse(str(found)) == found
