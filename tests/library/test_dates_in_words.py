"""A date is read as people say it, and refused where it is none."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.library.dates import InvalidDate, PartialDate
from briefer.library.dates_in_words import date_in_words

TODAY = date(2022, 1, 12)  # a Wednesday


def read(text: str) -> str:
    found = date_in_words(text, TODAY)
    return str(found) if found else ""


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("", ""),
        ("2022", "2022"),
        ("2022-03", "2022-03"),
        ("2022-03-05", "2022-03-05"),
        ("2022-01/2022-03 early 2022", "2022-01/2022-03 early 2022"),
        ("March 2022", "2022-03"),
        ("Jan. 15, 2022", "2022-01-15"),
        ("on 5th March 2022", "2022-03-05"),
        ("2022年3月5日", "2022-03-05"),
        ("about March 2022", "2022-03~"),
        ("around March 5", "2022-03-05~"),
    ],
)
def test_a_day_a_month_or_a_year(said: str, meant: str) -> None:
    assert read(said) == meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("March", "2022-03"),
        ("March 5", "2022-03-05"),
        ("January", "2022-01"),
        ("January 12", "2022-01-12"),
        ("January 11", "2023-01-11"),
        ("February 29", "2024-02-29"),
        ("3月", "2022-03"),
    ],
)
def test_without_a_year_the_next_one_is_meant(said: str, meant: str) -> None:
    assert read(said) == meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("early 2022", "2022-01/2022-03 early 2022"),
        ("in early 2022", "2022-01/2022-03 early 2022"),
        ("Spring 2022", "2022-03/2022-05 Spring 2022"),
        ("winter 2022", "2022-12/2023-02 winter 2022"),
        ("first half of 2022", "2022-01/2022-06 first half of 2022"),
        ("Q3 2022", "2022-07/2022-09 Q3 2022"),
        ("the end of 2022", "2022-10/2022-12 the end of 2022"),
        ("2022年春", "2022-03/2022-05 2022年春"),
        ("mid-March 2022", "2022-03-11/2022-03-20 mid-March 2022"),
        ("late February", "2022-02-21/2022-02-28"),
        ("2022年3月下旬", "2022-03-21/2022-03-31 2022年3月下旬"),
    ],
)
def test_a_part_of_a_year_or_a_month_prints_as_it_was_said(said: str, meant: str) -> None:
    assert read(said) == meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("today", "2022-01-12"),
        ("tomorrow", "2022-01-13"),
        ("next week", "2022-01-17/2022-01-23"),
        ("来週", "2022-01-17/2022-01-23"),
        ("next month", "2022-02"),
        ("this year", "2022"),
        ("in 3 days", "2022-01-15"),
        ("in two weeks", "2022-01-26~"),
        ("in a year", "2023-01"),
    ],
)
def test_what_is_said_from_today_becomes_the_days_meant(said: str, meant: str) -> None:
    assert read(said) == meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("March 3 to 5, 2022", "2022-03-03/2022-03-05"),
        ("March 3–5", "2022-03-03/2022-03-05"),
        ("3-5 March 2022", "2022-03-03/2022-03-05"),
        ("from March to May 2022", "2022-03/2022-05"),
        ("30 March to 2 April 2022", "2022-03-30/2022-04-02"),
        ("December 2022 to January 2023", "2022-12/2023-01"),
        ("December to January 2023", "2022-12/2023-01"),
    ],
)
def test_two_days_or_months(said: str, meant: str) -> None:
    assert read(said) == meant


def test_the_house_says_which_number_is_the_month() -> None:
    assert str(date_in_words("3/5/2022", TODAY)) == "2022-03-05"
    assert str(date_in_words("3/5/2022", TODAY, "uk")) == "2022-05-03"


@pytest.mark.parametrize(
    "said", ["soon", "31 February 2022", "2022-13", "May 40", "in many days", "to", "5", "mid 5"]
)
def test_what_is_no_date_is_refused(said: str) -> None:
    with pytest.raises(InvalidDate, match="is no date such as"):
        read(said)


@given(st.text(max_size=40))
def test_whatever_is_typed_is_a_date_or_is_refused_as_none(said: str) -> None:
    try:
        found = date_in_words(said, TODAY)
    except InvalidDate:
        return
    assert found is None or PartialDate.parse(str(found)).edtf == found.edtf
