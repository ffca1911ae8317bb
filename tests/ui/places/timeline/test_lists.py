"""The lists of the place Timeline: the calendar and the commitments."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from briefer.ui.main_window import MainWindow
from briefer.ui.places.timeline.calendar_view import CalendarView
from briefer.ui.places.timeline.commitments_view import CommitmentsView, standing_of
from briefer.ui.places.timeline.lists_work import Promise
from briefer.ui.places.timeline.place import TimelinePlace
from briefer.ui.setting_up import set_field
from tests.ui.conftest import Answers
from tests.ui.places.timeline.conftest import WAIT, records_asked


def calendar(qtbot: QtBot, place: TimelinePlace) -> CalendarView:
    view = place.views.go_to("calendar")
    assert isinstance(view, CalendarView)
    qtbot.waitUntil(lambda: bool(view.listing.rows()), timeout=WAIT)
    return view


def commitments(qtbot: QtBot, place: TimelinePlace) -> CommitmentsView:
    view = place.views.go_to("commitments")
    assert isinstance(view, CommitmentsView)
    qtbot.waitUntil(lambda: bool(view.promises), timeout=WAIT)
    return view


def test_what_is_overdue_stands_first_with_a_shape_and_words(
    qtbot: QtBot, place: TimelinePlace
) -> None:
    when, what, standing = calendar(qtbot, place).listing.rows()[0]
    assert when == "May 2, 2021"
    assert what.startswith("15th JHLC")
    assert standing == "▲ 8 months over"


def test_the_calendar_goes_with_the_brief_s_date(
    qtbot: QtBot, window: MainWindow, place: TimelinePlace
) -> None:
    view = calendar(qtbot, place)
    set_field(window.session, "as_of", "2018-06-01")
    qtbot.waitUntil(lambda: "2022" not in str(view.listing.rows()), timeout=WAIT)


def test_the_calendar_is_saved_for_other_calendars(
    qtbot: QtBot, window: MainWindow, place: TimelinePlace, answers: Answers, tmp_path: Path
) -> None:
    view = calendar(qtbot, place)
    answers.save_to = tmp_path / "dialogues.ics"
    view.save.click()
    qtbot.waitUntil(lambda: bool(window.session.messages.open), timeout=WAIT)
    assert answers.save_to.read_bytes().startswith(b"BEGIN:VCALENDAR")
    assert "events to" in window.session.messages.open[0].text


def test_a_commitment_says_who_made_it_in_which_statement_and_where_it_stands(
    qtbot: QtBot, place: TimelinePlace
) -> None:
    view = commitments(qtbot, place)
    row = view.listing.rows()[0]
    assert row[1:] == (
        "U.S. and Japan",
        "Biden–Suga meeting in Washington",
        "U.S. and Japan",
        "not on file",
        "○ new",
        "never",
    )


def test_one_selected_shows_its_evidence_and_what_followed(
    qtbot: QtBot, place: TimelinePlace
) -> None:
    view = commitments(qtbot, place)
    promise = next(p for p in view.promises if p.evidence)
    view.listing.select(promise.key)
    text = view.details.toPlainText()
    assert promise.evidence in text
    assert "What followed" in text


def test_the_filter_leaves_the_open_ones_and_the_late_ones(
    qtbot: QtBot, place: TimelinePlace
) -> None:
    view = commitments(qtbot, place)
    every = len(view.listing.rows())
    for index, wanted in ((1, sum(p.open for p in view.promises)), (2, 0)):
        view.shown.setCurrentIndex(index)
        view.shown.activated.emit(index)
        assert len(view.listing.rows()) == wanted < every


def test_late_is_told_with_a_shape_and_words() -> None:
    nothing: tuple[tuple[str, str], ...] = ()
    late = Promise(
        "p", "w", "", "", "", "", "new", True, (5, 5), "", "", "", nothing
    )  # a record's field
    assert standing_of(late) == "▲ late by 5 months"
    assert standing_of(late._replace(late=(0, 0))) == "▲ late"
    assert standing_of(late._replace(late=None, status="done")) == "✓ done"


def test_the_lists_can_be_told_apart_by_a_screen_reader(qtbot: QtBot, place: TimelinePlace) -> None:
    assert calendar(qtbot, place).listing.accessibleName() == "Calendar"
    view = commitments(qtbot, place)
    assert view.listing.accessibleName() == "Commitments"
    assert view.shown.accessibleName() == "Which commitments"


def test_a_row_of_the_calendar_leads_to_its_record(
    qtbot: QtBot, window: MainWindow, place: TimelinePlace
) -> None:
    asked = records_asked(window)
    view = calendar(qtbot, place)
    assert not view.open.isEnabled()
    assert view.open.toolTip() == "Select a row first"
    view.listing.select("session-due:jhlc")
    view.open.click()
    assert asked == [("dialogues", "jhlc")]
    view.listing.itemActivated.emit(view.listing.currentItem(), 0)
    assert len(asked) == 2


def test_a_commitment_leads_to_its_point(
    qtbot: QtBot, window: MainWindow, place: TimelinePlace
) -> None:
    asked = records_asked(window)
    view = commitments(qtbot, place)
    key = view.promises[0].key
    view.listing.select(key)
    assert "Open in the Library" in view.details.toPlainText()
    view.details.record_asked.emit("points", key)
    view.listing.itemActivated.emit(view.listing.currentItem(), 0)
    assert asked == [("points", key)] * 2


def test_the_pane_of_the_commitments_says_what_to_select(
    qtbot: QtBot, place: TimelinePlace
) -> None:
    view = commitments(qtbot, place)
    assert view.details.toPlainText().startswith("Select a commitment to see")
