"""A date is read as people say it on a day, and refused where it is none."""

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
        ("2022-03-05", "2022-03-05"),
        ("on March 5, 2022", "2022-03-05"),
        ("in early 2022", "2022-01/2022-03 early 2022"),
        ("from March to May 2022", "2022-03/2022-05"),
        ("between March and May 2022", "2022-03/2022-05"),
        ("2022年3月5日", "2022-03-05"),
    ],
)
def test_what_is_written_is_read_without_the_word_before_it(said: str, meant: str) -> None:
    assert read(said) == meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("March", "2022-03"),
        ("March 5", "2022-03-05"),
        ("5 March", "2022-03-05"),
        ("March 3–5", "2022-03-03/2022-03-05"),
        ("early March", "2022-03-01/2022-03-10 early March 2022"),
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


def test_the_house_says_which_number_is_the_month() -> None:
    assert str(date_in_words("3/5/2022", TODAY)) == "2022-03-05"
    assert str(date_in_words("3/5/2022", TODAY, "uk")) == "2022-05-03"


@pytest.mark.parametrize("said", ["soon", "February 31", "May 40", "in many days", "to", "5"])
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
