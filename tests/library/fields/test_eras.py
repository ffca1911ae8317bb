"""Years of Japanese eras are read where the era has the day, and refused where not."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.library.dates import InvalidDate
from briefer.library.dates_in_words import date_in_words
from briefer.library.fields.eras import ERAS, OutsideEra, in_western_years
from briefer.library.fields.written_dates import read_moment, read_written


@pytest.mark.parametrize(
    ("written", "edtf"),
    [
        ("令和8年11月25日", "2026-11-25"),
        ("令和８年１１月２５日", "2026-11-25"),
        ("R8.11.25", "2026-11-25"),
        ("r8/11/25", "2026-11-25"),
        ("令和元年", "2019"),
        ("令和1年5月1日", "2019-05-01"),
        ("㋿2年", "2020"),
        ("平成31年4月30日", "2019-04-30"),
        ("平成元年1月8日", "1989-01-08"),
        ("平成31年4月", "2019-04"),
        ("H31.4.30", "2019-04-30"),
        ("昭和64年1月7日", "1989-01-07"),
        ("昭和64年", "1989"),
        ("S1.12.25", "1926-12-25"),
        ("約令和4年3月", "2022-03~"),
        ("令和4年1月15日頃", "2022-01-15~"),
        ("平成31年4月～令和元年6月", "2019-04/2019-06"),
    ],
)
def test_a_day_of_an_era_is_read(written: str, edtf: str) -> None:
    assert str(read_written(written)) == edtf


def test_a_part_of_a_year_keeps_the_words_it_was_typed_in() -> None:
    found = read_written("令和8年春")
    assert (str(found), found.words) == ("2026-03/2026-05 令和8年春", "令和8年春")


@pytest.mark.parametrize(
    "written",
    [
        "平成31年5月1日",
        "平成32年",
        "平成0年",
        "昭和64年1月8日",
        "H31.5.1",
        "令和元年4月",
        "昭和元年1月",
    ],
)
def test_a_day_that_its_era_does_not_have_is_refused_by_name(written: str) -> None:
    for read in (read_written, read_moment, lambda text: date_in_words(text, date(2022, 1, 15))):
        with pytest.raises(OutsideEra) as refused:
            read(written)
        assert refused.value.written == written.casefold()


@pytest.mark.parametrize("written", ["令和8年2月30日", "令和8年13月", "令和", "R8", "令和八年"])
def test_what_is_no_day_of_the_calendar_is_no_date(written: str) -> None:
    with pytest.raises(InvalidDate) as refused:
        read_written(written)
    assert not isinstance(refused.value, OutsideEra)


def test_other_texts_stay_as_they_are() -> None:
    for text in (
        "H1 2022",
        "h1 of 2022",
        "March 5, 2022",
        "2022年3月5日",
        "AR8.11.25",
        "R8.11.255",
    ):
        assert in_western_years(text) == text
    assert str(read_written("H1 2022")) == "2022-01/2022-06 H1 2022"


def test_the_eras_follow_on_each_other_without_a_gap() -> None:
    for one, next_one in pairwise(ERAS):
        assert one.last + timedelta(days=1) == next_one.first


@given(st.dates(min_value=ERAS[0].first, max_value=date(2098, 12, 31)))
def test_every_day_is_read_back_from_its_era_and_from_no_other(day: date) -> None:
    for era in ERAS:
        number = day.year - era.first.year + 1
        if not 1 <= number <= 99:
            continue
        written = f"{era.name}{number}年{day.month}月{day.day}日"
        if era.first <= day <= era.last:
            assert read_moment(written).first == day
        else:
            with pytest.raises(OutsideEra):
                read_moment(written)
