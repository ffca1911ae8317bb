"""Dates are read in the forms that English and Japanese documents have."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.library.dates import PartialDate
from briefer.sources.dating import dates_in, first_day, read_stated


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("on January 21, 2022, they met", "2022-01-21"),
        ("of 21st Jan. 2022", "2022-01-21"),
        ("Sept. 3, 2021", "2021-09-03"),
        ("since May 2019", "2019-05"),
        ("(2022-01-21)", "2022-01-21"),
        ("2022/1/21", "2022-01-21"),
        ("2022年1月21日、", "2022-01-21"),
        ("令和4年1月21日", "2022-01-21"),
        ("令和元年5月", "2019-05"),
        ("平成25年4月30日", "2013-04-30"),
    ],
)
def test_a_date_is_read_however_it_is_written(text: str, edtf: str) -> None:
    assert [date.edtf for date in dates_in(text)] == [edtf]


@pytest.mark.parametrize(
    "text", ["2022", "June 31, 2021", "2022-13-01", "call 03-2022-1234", "1/2/2022", "may 2, or so"]
)
def test_what_is_no_day_or_may_be_another_is_none(text: str) -> None:
    assert list(dates_in(text)) == []


def test_the_first_whole_day_is_the_documents() -> None:
    assert first_day(["In May 2019", "January 21, 2022 and 2022-02-01"]) == "2022-01-21"
    assert first_day(["no day"]) == ""


@pytest.mark.parametrize(
    ("stated", "edtf"),
    [
        ("2022-01-21T10:00:00+09:00", "2022-01-21"),
        ("D:20220121101500+09'00'", "2022-01-21"),
        ("January 21, 2022", "2022-01-21"),
        ("D:99999999", ""),
        ("yesterday", ""),
    ],
)
def test_a_stated_date_is_read_from_its_stamp(stated: str, edtf: str) -> None:
    assert read_stated(stated) == edtf


@given(st.text())
def test_whatever_is_found_is_a_date_of_the_calendar(text: str) -> None:
    for date in dates_in(text):
        assert PartialDate.parse(date.edtf) == date
