"""Dates are read as people write them, and as the house prints them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.library.dates import DateOrder, InvalidDate, PartialDate
from briefer.library.fields.written_dates import read_written
from tests.library.test_dates import MIDDLE_DAYS, ORDERS, partial_dates


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("15 Jan 2022", "2022-01-15"),
        ("January 2022", "2022-01"),
        ("2022 January", "2022-01"),
        ("about March 2022", "2022-03~"),
        ("ca. 2019", "2019~"),
        ("2022年1月15日", "2022-01-15"),
        ("2022年頃", "2022~"),
        ("early 2022", "2022-01/2022-03 early 2022"),
        ("Late 2021", "2021-10/2021-12 Late 2021"),
        ("mid-2021", "2021-05/2021-08 mid-2021"),
        ("Spring 2022", "2022-03/2022-05 Spring 2022"),
        ("2022 spring", "2022-03/2022-05 2022 spring"),
        ("2022年春", "2022-03/2022-05 2022年春"),
        ("the first half of 2022", "2022-01/2022-06 the first half of 2022"),
        ("Q3 2022", "2022-07/2022-09 Q3 2022"),
        ("the third quarter of 2022", "2022-07/2022-09 the third quarter of 2022"),
        ("late February 2022", "2022-02-21/2022-02-28 late February 2022"),
        ("January 15–18, 2022", "2022-01-15/2022-01-18"),
        ("Jan 15-18, 2022", "2022-01-15/2022-01-18"),
        ("15–18 January 2022", "2022-01-15/2022-01-18"),
        ("January to March 2022", "2022-01/2022-03"),
        ("Dec 30, 2021 to Jan 2, 2022", "2021-12-30/2022-01-02"),
        ("2019–2021", "2019/2021"),
        ("2022年1月15日から18日まで", "2022-01-15/2022-01-18"),
        ("2022年1月30日～2月2日", "2022-01-30/2022-02-02"),
        ("2021年12月から2022年1月", "2021-12/2022-01"),
        ("2022年1月〜3月", "2022-01/2022-03"),
        ("令和4年1月15日から18日", "2022-01-15/2022-01-18"),
        ("令和4年1月30日から2月2日まで", "2022-01-30/2022-02-02"),
        ("2022-01-15 - 2022-01-18", "2022-01-15/2022-01-18"),
        ("Monday, March 7, 2022", "2022-03-07"),
        ("2022年3月7日(月)", "2022-03-07"),
        ("the 5th of March, 2022", "2022-03-05"),
        ("the end of March 2022", "2022-03-21/2022-03-31 the end of March 2022"),
        ("2022年3月下旬", "2022-03-21/2022-03-31 2022年3月下旬"),
        ("late in 2024", "2024-10/2024-12 late in 2024"),
        ("2022-Q3", "2022-07/2022-09 2022-Q3"),
        ("3rd quarter of 2022", "2022-07/2022-09 3rd quarter of 2022"),
        ("March/April 2022", "2022-03/2022-04"),
        ("January 15 and 16, 2022", "2022-01-15/2022-01-16"),
        ("2022年1月15日・16日", "2022-01-15/2022-01-16"),
        ("the 1990s", "1990/1999 the 1990s"),
        ("2022-21", "2022-03/2022-05 spring 2022"),
        ("2022-03?", "2022-03~"),
        ("2022-03-XX", "2022-03"),
        ("202X", "2020/2029"),
        ("2022-01/2022-06 when the Diet sits", "2022-01/2022-06 when the Diet sits"),
    ],
)
def test_a_date_is_read_as_people_write_it(written: str, kept: str) -> None:
    assert str(read_written(written)) == kept


@pytest.mark.parametrize(
    "written",
    [
        *("", "soon", "winter 2022", "Feb 30, 2022", "March to January 2022", "early", "0000"),
        *("January 15 and 20, 2022", "2022 or 2023", "2022-03-05 to 07", "since 2022", "2022/.."),
    ],
)
def test_what_is_no_date_is_refused(written: str) -> None:
    with pytest.raises(InvalidDate):
        read_written(written)


@given(partial_dates(MIDDLE_DAYS), st.sampled_from(ORDERS))
def test_what_the_house_prints_reads_back(when: PartialDate, order: DateOrder) -> None:
    bare = PartialDate(when.start, when.end)
    assert read_written(bare.printed(order)).edtf.replace("~", "") == bare.edtf.replace("~", "")


@given(st.text() | st.from_regex(r"[a-z0-9 ,/–-]{0,20}"))
def test_any_text_is_a_date_or_is_refused(text: str) -> None:
    try:
        found = read_written(text)
    except InvalidDate:
        return
    assert PartialDate.parse(str(found)) == found
