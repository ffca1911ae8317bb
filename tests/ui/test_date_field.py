from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefer.library.dates import DateOrder, PartialDate
from briefer.ui.date_field import DateField, NotADate, read_date


@pytest.mark.parametrize(
    ("written", "edtf"),
    [
        ("2022", "2022"),
        ("2022-01", "2022-01"),
        ("2022-01-15", "2022-01-15"),
        ("Jan 15, 2022", "2022-01-15"),
        ("January 15 2022", "2022-01-15"),
        ("15 January 2022", "2022-01-15"),
        ("15th Jan. 2022", "2022-01-15"),
        ("Sept 2021", "2021-09"),
        ("March 2022", "2022-03"),
        ("1/15/2022", "2022-01-15"),
        ("about March 2022", "2022-03~"),
        ("2022-01~", "2022-01~"),
        ("early 2022", "2022-01/2022-03 early 2022"),
        ("January 15 to 18, 2022", "2022-01-15/2022-01-18"),
        ("今日", ""),
        ("2022年1月15日頃", "2022-01-15~"),
        ("2022年1月15日", "2022-01-15"),
        ("2022年1月", "2022-01"),
        ("令和4年1月15日", "2022-01-15"),
        ("R4.1.15", "2022-01-15"),
        (" today ", ""),
        ("", ""),
    ],
)
def test_a_date_is_read_as_people_write_it(written: str, edtf: str) -> None:
    assert read_date(written) == edtf


def test_the_day_stands_first_where_the_house_says_so() -> None:
    assert read_date("15/1/2022", day_first=True) == "2022-01-15"


def test_a_date_is_read_as_people_say_it_today() -> None:
    tomorrow = date.today() + timedelta(days=1)
    assert read_date("Tomorrow") == read_date("明日") == tomorrow.isoformat()
    monday = date.today() + timedelta(days=7 - date.today().weekday())
    assert read_date("next  week") == f"{monday}/{monday + timedelta(days=6)}"


@pytest.mark.parametrize("written", ["someday", "2022-13", "Feb 30, 2022", "1/2", "Mai 2022", "x~"])
def test_what_is_no_date_is_refused(written: str) -> None:
    with pytest.raises(NotADate):
        read_date(written)


@given(st.dates(), st.sampled_from(["us", "uk", "iso", "ja"]))
def test_every_day_is_read_as_the_house_prints_it(day: date, order: DateOrder) -> None:
    if day.year >= 1000:
        whole = PartialDate.of_day(day)
        assert read_date(whole.printed(order)) == whole.edtf


@given(st.text())
def test_any_text_is_a_date_or_is_refused(text: str) -> None:
    try:
        edtf = read_date(text)
    except NotADate:
        return
    if edtf:
        PartialDate.parse(edtf)


def test_the_field_tells_a_new_date_once(qtbot: QtBot) -> None:
    field = DateField("As of")
    qtbot.addWidget(field)
    field.show_date("2022-01-15", "January 15, 2022")
    told: list[str] = []
    field.changed.connect(told.append)
    field.read()
    field.edit.setText("Jan 16, 2022")
    field.read()
    field.read()
    assert told == ["2022-01-16"]


def test_the_field_says_what_is_wrong_until_it_is_mended(qtbot: QtBot) -> None:
    field = DateField("As of")
    qtbot.addWidget(field)
    field.edit.setText("soon")
    field.read()
    assert not field.valid
    assert field.edit.accessibleDescription() == field.problem.text()
    field.edit.setText("2022")
    field.edit.textEdited.emit("2022")
    assert field.valid


def test_nothing_is_told_of_what_reads_only_while_it_is_typed(qtbot: QtBot) -> None:
    field = DateField("As of")
    qtbot.addWidget(field)
    field.show_date("2022-01-15", "January 15, 2022")
    told: list[str] = []
    field.changed.connect(told.append)
    QTest.keyClicks(field.edit, "garbage")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert not field.valid
    field.edit.selectAll()
    QTest.keyClicks(field.edit, "2022-1")
    assert field.valid, "2022 reads, and so does 2022-1"
    QTest.keyClicks(field.edit, "3")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert not field.valid
    assert (told, field.edtf) == ([], "2022-01-15")
    field.edit.selectAll()
    QTest.keyClicks(field.edit, "2022-12")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert told == ["2022-12"]


def test_a_day_that_its_era_does_not_have_is_told_with_the_eras(qtbot: QtBot) -> None:
    field = DateField("As of")
    qtbot.addWidget(field)
    field.edit.setText("平成32年")
    field.read()
    assert field.problem.text().startswith("“平成32年” lies outside its era: 昭和 1926-12-25 –")
    assert field.problem.text().endswith("令和 2019-05-01 –.")
    field.edit.setText("令和2年")
    field.read()
    assert (field.valid, field.edtf) == (True, "2020")


def test_a_date_without_its_year_is_read_by_the_date_before_it(qtbot: QtBot) -> None:
    field = DateField("As of")
    qtbot.addWidget(field)
    field.show_date("2022-01-20", "January 20, 2022")
    field.edit.setText("March 5")
    with qtbot.waitSignal(field.changed) as told:
        field.read()
    assert told.args == ["2022-03-05"]
    field.show_date("2022-01-20", "January 20, 2022")
    field.edit.setText("July 20")
    field.read()
    assert field.problem.text() == ("Which year is meant? Write July 20, 2021, or July 20, 2022.")
