"""Partial dates say what is certain of them, sort, and print as the house writes."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.library.dates import DateOrder, InvalidDate, Moment, PartialDate

DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31))
# Far enough from both ends of the calendar for "about" and shifts to be exact.
MIDDLE_DAYS = st.dates(date(1000, 1, 1), date(2999, 12, 31))
ORDERS: tuple[DateOrder, ...] = ("us", "uk", "iso", "ja")


def moments(days: st.SearchStrategy[date] = DAYS) -> st.SearchStrategy[Moment]:
    def of(day: date, parts: int, about: bool) -> Moment:
        month = day.month if parts > 1 else None
        return Moment(day.year, month, day.day if parts > 2 else None, about)

    return st.builds(of, days, st.integers(1, 3), st.booleans())


def partial_dates(days: st.SearchStrategy[date] = DAYS) -> st.SearchStrategy[PartialDate]:
    def of(one: Moment, other: Moment | None, words: str) -> PartialDate:
        if other is None:
            return PartialDate(one, None, words)
        first, last = (one, other) if one.first <= other.last else (other, one)
        return PartialDate(first, last, words)

    words = st.sampled_from(["", "early 2022", "spring 2022", "令和4年 春", "Q1 / 2022"])
    return st.builds(of, moments(days), st.none() | moments(days), words)


def parse(text: str) -> PartialDate:
    return PartialDate.parse(text)


@given(partial_dates())
def test_a_date_reads_back_from_what_it_is_written_as(when: PartialDate) -> None:
    again = parse(str(when))
    assert again == when
    assert hash(again) == hash(when)
    assert (again.edtf, again.words) == (when.edtf, when.words)


@given(partial_dates(), partial_dates(), partial_dates())
def test_dates_have_one_order(one: PartialDate, two: PartialDate, three: PartialDate) -> None:
    assert (one < two) + (two < one) + (one == two) == 1
    assert one <= one
    if one <= two and two <= three:
        assert one <= three
    assert sorted([one, two, three]) == sorted([three, one, two])


@given(partial_dates(), partial_dates())
def test_sorting_goes_by_the_first_day_then_by_the_last(one: PartialDate, two: PartialDate) -> None:
    if (one.first, one.last) < (two.first, two.last):
        assert one < two


@given(moments(), moments())
def test_moments_have_one_order_too(one: Moment, two: Moment) -> None:
    assert (one < two) + (two < one) + (one == two) == 1


@given(partial_dates(), partial_dates())
def test_certainly_before_means_every_day_before_every_day(
    one: PartialDate, two: PartialDate
) -> None:
    assert one.certainly_before(two) == (one.latest < two.earliest)
    assert one.certainly_before(two) == two.certainly_after(one)
    assert not (one.certainly_before(two) and two.certainly_before(one))
    assert not one.certainly_before(one)


@given(partial_dates(MIDDLE_DAYS))
def test_about_reaches_one_unit_further_on_each_side(when: PartialDate) -> None:
    assert when.earliest <= when.first <= when.last <= when.latest
    if not when.start.about:
        assert when.earliest == when.first
    if when.start.about and when.start.month is None:
        assert when.earliest <= when.first - timedelta(days=365)


@pytest.mark.parametrize(
    ("earlier", "later", "certain"),
    [
        ("2021-09-24", "2021-09-25", True),
        ("2021-09-24", "2021-09-24", False),
        ("2021-09-24", "2021-09", False),
        ("2021-09-24", "2021-10", True),
        ("2021", "2022-01-01", True),
        ("2021~", "2022-06", False),
        ("2021~", "2023-01-02", True),
        ("2022-01-14~", "2022-01-15", False),
        ("2022-01-13~", "2022-01-15", True),
        ("2022-01/2022-03 early 2022", "2022-03-31", False),
        ("2022-01/2022-03 early 2022", "2022-04", True),
    ],
)
def test_what_is_certainly_before(earlier: str, later: str, certain: bool) -> None:
    assert parse(earlier).certainly_before(parse(later)) is certain
    assert parse(later).certainly_after(parse(earlier)) is certain


@pytest.mark.parametrize(
    ("text", "us", "uk", "iso", "ja"),
    [
        ("2022", "2022", "2022", "2022", "2022年"),
        ("2022-01", "January 2022", "January 2022", "2022-01", "2022年1月"),
        ("2022-01-05", "January 5, 2022", "5 January 2022", "2022-01-05", "2022年1月5日"),
        ("2022~", "about 2022", "about 2022", "2022~", "2022年頃"),
        ("2022-01~", "about January 2022", "about January 2022", "2022-01~", "2022年1月頃"),
        (
            "2024-08-26/2024-08-27",
            "August 26–27, 2024",
            "26–27 August 2024",
            "2024-08-26/2024-08-27",
            "2024年8月26日～2024年8月27日",
        ),
        (
            "2024-08-31/2024-09-01",
            "August 31, 2024 to September 1, 2024",
            "31 August 2024 to 1 September 2024",
            "2024-08-31/2024-09-01",
            "2024年8月31日～2024年9月1日",
        ),
        ("2019/2021", "2019–2021", "2019–2021", "2019/2021", "2019年～2021年"),
        (
            "2020-11/2021-02",
            "November 2020 to February 2021",
            "November 2020 to February 2021",
            "2020-11/2021-02",
            "2020年11月～2021年2月",
        ),
        (
            "2022-01/2022-03 early 2022",
            "early 2022",
            "early 2022",
            "2022-01/2022-03",
            "early 2022",
        ),
        ("2022-03/2022-05 spring 2022", "spring 2022", "spring 2022", "2022-03/2022-05", None),
        ("2022-01/2022-03 Q1 2022", "Q1 2022", "Q1 2022", "2022-01/2022-03", None),
    ],
)
def test_a_date_prints_in_the_order_of_the_house(
    text: str, us: str, uk: str, iso: str, ja: str | None
) -> None:
    when = parse(text)
    printed = tuple(when.printed(order) for order in ORDERS)
    assert printed == (us, uk, iso, ja or when.words)


@given(partial_dates())
def test_every_date_prints_its_year_or_its_words_in_every_order(when: PartialDate) -> None:
    for order in ORDERS:
        printed = when.printed(order)
        assert printed == printed.strip()
        if order == "iso":
            assert parse(printed).edtf == when.edtf
        else:
            assert printed == when.words or str((when.end or when.start).year) in printed


@given(DAYS)
def test_one_certain_day_is_known_as_one(day: date) -> None:
    when = PartialDate.of_day(day)
    assert when.is_day
    assert when.earliest == when.latest == day
    assert parse(day.isoformat()) == when


@pytest.mark.parametrize("text", ["2022", "2022-01", "2022-01-05~", "2022-01-05/2022-01-06"])
def test_what_may_be_several_days_is_no_day(text: str) -> None:
    assert not parse(text).is_day


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "is no date such as"),
        ("soon", "is no date such as"),
        ("22", "is no date such as"),
        ("2021-9-24", "is no date such as"),
        ("24.9.2021", "is no date such as"),
        ("2021/09/24", "is no date such as"),
        ("2021~-09", "is no date such as"),
        ("2021-09-24T10:00", "is no date such as"),
        ("２０２１", "is no date such as"),
        ("2021-09-24/", "is no date such as"),
        ("2021?", "is no date such as"),
        ("0000", "not a day of the calendar"),
        ("2021-00", "not a day of the calendar"),
        ("2021-13", "not a day of the calendar"),
        ("2021-01-00", "not a day of the calendar"),
        ("2021-02-29", "not a day of the calendar"),
        ("2022-03/2022-01", "ends before it begins"),
    ],
)
def test_what_is_no_date_is_refused_in_words(text: str, words: str) -> None:
    with pytest.raises(InvalidDate, match=words):
        parse(text)


@given(st.text(max_size=25))
def test_any_text_is_a_date_or_is_refused(text: str) -> None:
    try:
        when = parse(text)
    except InvalidDate:
        return
    assert parse(str(when)) == when


@pytest.mark.parametrize(
    ("earlier", "later", "least", "most"),
    [
        ("2019-05-20", "2022-01-15", 31, 31),
        ("2019-05", "2022-01-15", 31, 32),
        ("2019", "2022-01-15", 24, 36),
        ("2022-01-31", "2022-02-28", 1, 1),
        ("2022-01-15", "2019-05", 0, 0),
    ],
)
def test_months_between_are_counted_at_least_and_at_most(
    earlier: str, later: str, least: int, most: int
) -> None:
    assert parse(earlier).months_until(parse(later)) == (least, most)


@given(partial_dates(MIDDLE_DAYS), partial_dates(MIDDLE_DAYS))
def test_the_least_is_never_above_the_most(one: PartialDate, two: PartialDate) -> None:
    least, most = one.months_until(two)
    assert 0 <= least <= most


@pytest.mark.parametrize(
    ("text", "months", "shifted"),
    [
        ("2019-05-20", 24, "2021-05-20"),
        ("2020-01-31", 1, "2020-02-29"),
        ("2019-05", 24, "2021-05"),
        ("2019", 24, "2021"),
        ("2019", 6, "2019-07/2020-06"),
        ("2019/2020", 6, "2019-07/2021-06"),
        ("9999-06", 12, "9999-06"),
        ("2022-01~ early 2022", 12, "2023-01~"),
        ("2024-08-26/2024-08-27", -12, "2023-08-26/2023-08-27"),
    ],
)
def test_a_date_is_shifted_by_whole_months(text: str, months: int, shifted: str) -> None:
    assert str(parse(text).plus_months(months)) == shifted


@given(partial_dates(MIDDLE_DAYS), st.integers(0, 600))
def test_a_later_date_is_never_earlier(when: PartialDate, months: int) -> None:
    later = when.plus_months(months)
    assert later.first >= when.first
    assert later.last >= when.last - timedelta(days=31)


@given(MIDDLE_DAYS, st.integers(0, 600))
def test_shifting_a_day_and_counting_back_agree(day: date, months: int) -> None:
    one = PartialDate.of_day(day)
    assert one.months_until(one.plus_months(months)) == (months, months)


def test_a_month_ends_on_its_last_day() -> None:
    assert [Moment(2024, month).last.day for month in range(1, 13)] == [
        calendar.monthrange(2024, month)[1] for month in range(1, 13)
    ]
