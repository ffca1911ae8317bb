"""The place Timeline shows the brief's choice as of its date, or the whole library."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QHelpEvent, QImage, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from briefer.library.creating import create_library
from briefer.ui.main_window import MainWindow
from briefer.ui.places.timeline.page import PicturePage
from briefer.ui.places.timeline.place import TimelinePlace
from briefer.ui.setting_up import set_field
from tests.ui.conftest import Answers
from tests.ui.places.timeline.conftest import WAIT, numbered, page_of, records_asked


def words_of(page: PicturePage) -> set[str]:
    return {region.words for region in page.picture.regions}


def test_it_shows_the_brief_s_dialogues_on_the_brief_s_date(place: TimelinePlace) -> None:
    page = page_of(place, "timeline")
    assert place.as_of.text() == "As of January 15, 2022"
    assert {"JHLC: overdue", "JHLC: held: 14th, May 2019", "JHLC: due May 2021"} <= words_of(page)
    assert page.picture.accessibleDescription().startswith("Timeline of 8 dialogues")


def test_the_coverage_says_when_an_area_last_came_up(place: TimelinePlace) -> None:
    page = page_of(place, "coverage")
    assert "Civil space in Space dialogue: last August 26, 2020" in words_of(page)
    assert page.picture.accessibleDescription().startswith("Heat map of 10 areas in 8 dialogues")


def test_another_date_in_the_brief_draws_another_picture(
    qtbot: QtBot, window: MainWindow, place: TimelinePlace
) -> None:
    page = page_of(place, "timeline")
    window.go_to("brief")
    set_field(window.session, "as_of", "2018-06-01")
    window.go_to("timeline")
    qtbot.waitUntil(lambda: place.as_of.text() == "As of June 1, 2018", timeout=WAIT)
    assert "JHLC: held: 14th, May 2019" not in words_of(page), "nobody knew of it then"


def test_while_it_is_out_of_sight_it_asks_nothing(
    qtbot: QtBot, window: MainWindow, place: TimelinePlace
) -> None:
    window.go_to("brief")
    with qtbot.waitSignal(window.session.worked_out, timeout=WAIT):
        set_field(window.session, "dialogues", ("jhlc",))
    qtbot.waitUntil(lambda: not window.session.background.busy, timeout=WAIT)
    page = page_of(place, "timeline")
    assert "JWLC: held: 16th, Jun 2021" in words_of(page)
    window.go_to("timeline")
    qtbot.waitUntil(lambda: "JWLC: held: 16th, Jun 2021" not in words_of(page), timeout=WAIT)


def test_all_of_the_library_can_be_seen(
    qtbot: QtBot, window: MainWindow, place: TimelinePlace
) -> None:
    set_field(window.session, "dialogues", ("jhlc",))
    page = page_of(place, "timeline")
    place.whose.setCurrentIndex(1)
    place.whose.activated.emit(1)
    assert window.session.opened is not None
    count = len(window.session.opened.dialogues)
    said = f"Timeline of {count} dialogues"
    qtbot.waitUntil(lambda: page.picture.accessibleDescription().startswith(said), timeout=WAIT)


def test_without_a_dialogue_it_says_what_to_do(
    qtbot: QtBot, window: MainWindow, place: TimelinePlace
) -> None:
    page = page_of(place, "timeline")
    set_field(window.session, "dialogues", ())
    qtbot.waitUntil(lambda: bool(page.picture.words), timeout=WAIT)
    assert page.picture.words == "No dialogue is chosen. Choose some in Brief."
    assert not any(tool.isEnabled() for tool in page.tools)


def test_a_click_on_a_mark_shows_what_is_on_file_of_the_meeting(place: TimelinePlace) -> None:
    page = page_of(place, "timeline")
    number = numbered(page, "JHLC: held: 14th, May 2019")
    where = page.picture.place_of(number).toPoint()
    QTest.mouseClick(page.picture.surface, Qt.MouseButton.LeftButton, pos=where)
    text = page.details.toPlainText()
    assert text.startswith("14th JHLC")
    assert "May 2, 2019" in text
    assert page.parts.view.currentIndex().data() == "JHLC: held: 14th, May 2019"


def test_a_click_on_a_dialogue_s_name_shows_its_sessions(place: TimelinePlace) -> None:
    page = page_of(place, "timeline")
    where = page.picture.place_of(numbered(page, "JHLC: overdue")).toPoint()
    QTest.mouseClick(page.picture.surface, Qt.MouseButton.LeftButton, pos=where)
    assert page.details.toPlainText().startswith("Joint High-Level Committee")
    assert "Next due" in page.details.toPlainText()


def test_a_double_click_and_the_details_lead_to_the_record(
    window: MainWindow, place: TimelinePlace
) -> None:
    asked = records_asked(window)
    page = page_of(place, "timeline")
    where = page.picture.place_of(numbered(page, "JHLC: held: 14th, May 2019")).toPoint()
    QTest.mouseDClick(page.picture.surface, Qt.MouseButton.LeftButton, pos=where)
    assert asked == [("meetings", "jhlc-14")]
    where = page.picture.place_of(numbered(page, "JHLC: overdue")).toPoint()
    QTest.mouseClick(page.picture.surface, Qt.MouseButton.LeftButton, pos=where)
    assert "Open in the Library" in page.details.toPlainText()
    page.details.anchorClicked.emit(QUrl("dialogues/jhlc"))
    assert asked[-1] == ("dialogues", "jhlc")


def test_keys_alone_choose_a_mark_and_then_open_its_record(
    window: MainWindow, place: TimelinePlace
) -> None:
    asked = records_asked(window)
    page = page_of(place, "timeline")
    QTest.keyClick(page.picture, Qt.Key.Key_N)
    QTest.keyClick(page.picture, Qt.Key.Key_Return)
    assert page.details.toPlainText()
    assert asked == []
    QTest.keyClick(page.picture, Qt.Key.Key_Return)
    assert asked == [("dialogues", page.picture.regions[0].dialogue)]


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_what_is_pointed_at_says_what_it_is(place: TimelinePlace) -> None:
    page = page_of(place, "timeline")
    where = page.picture.place_of(numbered(page, "JHLC: held: 14th, May 2019")).toPoint()
    surface = page.picture.surface
    QTest.mouseMove(surface, where)
    hover = QHelpEvent(QEvent.Type.ToolTip, where, surface.mapToGlobal(where))
    QApplication.sendEvent(surface, hover)
    assert QToolTip.text() == "JHLC: held: 14th, May 2019"
    QToolTip.hideText()


def test_what_is_pointed_at_is_ringed_and_found_in_the_list(place: TimelinePlace) -> None:
    page = page_of(place, "timeline")
    number = numbered(page, "JHLC: held: 14th, May 2019")
    before = page.picture.surface.grab().toImage()
    where = page.picture.place_of(number)
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        where,
        page.picture.surface.mapToGlobal(where),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    assert page.picture.surface.hasMouseTracking()
    QApplication.sendEvent(page.picture.surface, moved)
    assert page.parts.view.currentIndex().data() == "JHLC: held: 14th, May 2019"
    assert page.picture.surface.cursor().shape() == Qt.CursorShape.PointingHandCursor
    assert page.picture.surface.grab().toImage() != before


def test_the_wheel_zooms_around_what_is_pointed_at(place: TimelinePlace) -> None:
    picture = page_of(place, "timeline").picture
    number = numbered(page_of(place, "timeline"), "JHLC: held: 14th, May 2019")
    before, zoom = picture.place_of(number), picture.zoom
    control = Qt.KeyboardModifier.ControlModifier
    for _ in range(2):
        turned = QWheelEvent(
            before,
            picture.surface.mapToGlobal(before),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            control,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(picture.surface, turned)
    assert picture.zoom > zoom
    moved = picture.place_of(number) - before
    assert moved.manhattanLength() < 4
    QTest.keyClick(picture, Qt.Key.Key_0)
    assert picture.zoom == zoom
    QTest.keyClick(picture, Qt.Key.Key_Plus)
    assert picture.zoom > zoom
    QTest.keyClick(picture, Qt.Key.Key_Minus)
    assert picture.zoom <= zoom


def test_the_list_leads_through_the_picture_by_keys_alone(place: TimelinePlace) -> None:
    page = page_of(place, "coverage")
    view = page.parts.view
    view.setFocus()
    view.setCurrentIndex(page.parts.model.index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert page.picture.marked == page.parts.model.number_at(1)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert page.details.accessibleDescription()


def test_the_search_leaves_the_parts_that_hold_every_word(place: TimelinePlace) -> None:
    page = page_of(place, "coverage")
    page.parts.search.setText("space 2020")
    assert page.parts.model.rowCount() == 1
    assert page.parts.model.number_at(0) == numbered(
        page, "Civil space in Space dialogue: last August 26, 2020"
    )


def test_what_is_pointed_at_is_found_at_every_zoom(place: TimelinePlace) -> None:
    page = page_of(place, "coverage")
    before = page.picture.zoom
    number = numbered(page, "Civil space in Space dialogue: last August 26, 2020")
    for _ in range(3):
        page.picture.zoom_in()
        page.picture.mark(number)
        assert page.picture.regions_at(page.picture.place_of(number)) == [number]
        assert page.picture.surface.rect().contains(page.picture.place_of(number).toPoint())
    assert page.picture.zoom > before
    page.picture.set_zoom(None)
    assert page.picture.zoom == before
    assert page.picture.regions_at(QPointF(QPoint(1, 1))) == []


def test_the_zoom_keys_act_on_the_picture_in_sight(
    window: MainWindow, place: TimelinePlace
) -> None:
    page, paper = page_of(place, "timeline"), window.brief.paper
    before = page.picture.zoom, paper.zoom
    window.zoom(lambda shown: shown.zoom_in())
    assert page.picture.zoom > before[0]
    assert paper.zoom == before[1]


def test_a_picture_is_saved_as_svg_and_as_png(
    qtbot: QtBot, window: MainWindow, place: TimelinePlace, answers: Answers, tmp_path: Path
) -> None:
    page = page_of(place, "coverage")
    for suffix in (".svg", ".png"):
        answers.save_to = tmp_path / f"picture{suffix}"
        page.save_as(suffix)
        qtbot.waitUntil(answers.save_to.is_file, timeout=WAIT)
        qtbot.waitUntil(lambda: not window.session.background.busy, timeout=WAIT)
    assert "<title" in (tmp_path / "picture.svg").read_text(encoding="utf-8")
    image = QImage(str(tmp_path / "picture.png"))
    assert image.width() > 1_500
    assert image.text("Description").startswith("Heat map of 10 areas")
    (message,) = window.session.messages.open
    assert message.text == f"Saved picture.png to {tmp_path}"


def test_the_button_offers_both_forms_of_a_picture(place: TimelinePlace, answers: Answers) -> None:
    page = page_of(place, "timeline")
    (button,) = (tool for tool in page.tools if isinstance(tool, QPushButton))
    for action in button.menu().actions():
        action.trigger()
    svg, png = answers.asked
    assert svg.startswith("save Dialogues as of January 15, 2022")
    assert svg.endswith("SVG pictures (*.svg)")
    assert png.endswith("PNG pictures (*.png)")


def test_a_picture_that_cannot_be_written_says_so(
    qtbot: QtBot, window: MainWindow, place: TimelinePlace, answers: Answers, tmp_path: Path
) -> None:
    (tmp_path / "taken.svg").mkdir()
    answers.save_to = tmp_path / "taken.svg"
    page_of(place, "timeline").save_as(".svg")
    qtbot.waitUntil(lambda: bool(window.session.messages.open), timeout=WAIT)
    assert window.session.messages.open[0].level == "error"


def test_everything_has_a_name_and_can_be_reached_by_tab(
    window: MainWindow, place: TimelinePlace
) -> None:
    page = page_of(place, "timeline")
    wanted = [page.picture, page.parts.search, page.parts.view, page.details]
    wanted += [*page.tools, place.whose]
    for widget in wanted:
        assert widget.accessibleName() or widget.property("text")
    window.activateWindow()
    page.picture.setFocus()
    reached = set()
    for _ in range(40):
        reached.add(window.focusWidget())
        window.focusNextChild()
    assert set(wanted) <= reached


def test_a_library_without_dialogues_says_where_the_first_is_added(
    qtbot: QtBot, window: MainWindow, place: TimelinePlace, tmp_path: Path
) -> None:
    create_library(tmp_path / "empty")
    with qtbot.waitSignal(window.session.library_opened, timeout=WAIT):
        window.opening.open(tmp_path / "empty")
    page = page_of(place, "timeline")
    wanted = "This library has no dialogue yet. Add the first in the Library."
    qtbot.waitUntil(lambda: page.picture.words == wanted, timeout=WAIT)
    assert window.brief.set_up.dialogues.nothing.text() == wanted
