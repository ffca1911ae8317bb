"""Documents come in by the button or by a drop, are read beside the list, and make points."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefer.library.points import Point
from briefer.ui import targets
from briefer.ui.main_window import MainWindow
from briefer.ui.places.sources.place import SourcesPlace
from tests.ui.conftest import Answers
from tests.ui.places.sources.conftest import WAIT


def said(window: MainWindow) -> list[str]:
    return [message.text for message in window.session.messages.open]


def points(window: MainWindow) -> dict[str, Point]:
    assert window.session.opened is not None
    return dict(window.session.opened.desk.library.points)


def test_every_source_is_listed_and_found_by_its_words(place: SourcesPlace) -> None:
    assert place.summary.text() == "123 sources"
    place.search.setText("jacobs article")
    assert [line.id for line in place.table.sources.lines] == ["jacobs-2022"]
    assert place.summary.text() == "1 of 123 sources"
    place.search.setText("nobody wrote this")
    assert place.nothing.text() == "No source has all these words. Search for fewer."


def test_documents_are_added_by_the_button_and_the_first_is_shown(
    qtbot: QtBot, window: MainWindow, place: SourcesPlace, answers: Answers, call: Path
) -> None:
    answers.files = (call,)
    place.add.click()
    document = place.document
    qtbot.waitUntil(lambda: bool(document.paragraphs.paragraphs.rows), timeout=WAIT)
    assert place.table.selected == "readout-of-the-call"
    assert document.title.text() == "Readout of the call"
    assert document.about.text() == "Readout · January 21, 2022"
    assert [row.locator for row in document.paragraphs.paragraphs.rows] == [
        "",
        *(f"para. {number}" for number in range(1, 5)),
    ]
    assert said(window) == ["1 document added."]
    assert window.session.undo_stack.undoText() == "add 1 document"
    assert place.progress.isHidden()


def test_documents_are_still_added_once_the_window_was_remembered(
    qtbot: QtBot, place: SourcesPlace, call: Path
) -> None:
    place.keep()
    place.add_documents([call])
    qtbot.waitUntil(lambda: place.table.selected == "readout-of-the-call", timeout=WAIT)


@pytest.mark.usefixtures("in_japanese")
def test_a_document_that_cannot_be_read_says_so_in_the_users_language(
    qtbot: QtBot, window: MainWindow, place: SourcesPlace, tmp_path: Path
) -> None:
    empty = tmp_path / "empty.html"
    empty.touch()
    place.add_documents([empty])
    qtbot.waitUntil(lambda: bool(said(window)), timeout=WAIT)
    assert said(window) == ["ファイルが空です (empty.html)。"]


def test_what_is_dropped_on_the_place_is_added(
    qtbot: QtBot, place: SourcesPlace, call: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(call)), QUrl("https://example.org/")])
    action, button, keys = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(QPoint(9, 9), action, data, button, keys)
    place.dragEnterEvent(enter)
    assert enter.isAccepted()
    assert place.drop_zone.held
    place.dropEvent(QDropEvent(QPointF(9, 9), action, data, button, keys))
    assert not place.drop_zone.held
    qtbot.waitUntil(lambda: place.table.selected == "readout-of-the-call", timeout=WAIT)


def test_an_import_is_undone_and_done_again(
    qtbot: QtBot, window: MainWindow, imported: SourcesPlace, library: Path
) -> None:
    file = library / "sources" / "files" / "readout-of-the-call.txt"
    assert file.exists()
    window.session.undo_stack.undo()
    qtbot.waitUntil(lambda: imported.table.sources.count == 123, timeout=WAIT)
    assert not file.exists()
    assert imported.document.nothing.text() == "Select a source to read it."
    window.session.undo_stack.redo()
    qtbot.waitUntil(lambda: imported.table.sources.count == 124, timeout=WAIT)
    assert file.exists()


def test_a_document_that_is_on_file_is_shown_and_said_to_be(
    qtbot: QtBot, window: MainWindow, imported: SourcesPlace, call: Path
) -> None:
    imported.table.select("jacobs-2022")
    imported.add_documents([call])
    qtbot.waitUntil(lambda: said(window) == ["1 was on file already."], timeout=WAIT)
    qtbot.waitUntil(lambda: imported.table.selected == "readout-of-the-call", timeout=WAIT)
    assert imported.table.sources.count == 124


def test_what_can_not_be_read_is_told_by_name_and_the_others_come_in(
    qtbot: QtBot, window: MainWindow, place: SourcesPlace, call: Path
) -> None:
    bad = call.with_name("bad.pdf")
    bad.write_bytes(b"none")
    place.add_documents([bad, call])
    qtbot.waitUntil(lambda: place.table.sources.count == 124, timeout=WAIT)
    qtbot.waitUntil(lambda: bool(window.session.messages.open), timeout=WAIT)
    [message] = window.session.messages.open
    assert message.text == "1 document added. 1 could not be read."
    assert "bad.pdf" in message.details
    place.add_documents([bad])
    qtbot.waitUntil(lambda: "no PDF that can be read (bad.pdf)" in said(window)[0], timeout=WAIT)


def test_a_point_is_made_of_a_paragraph_as_a_step_that_can_be_undone(
    qtbot: QtBot, window: MainWindow, imported: SourcesPlace
) -> None:
    document, before = imported.document, points(window)
    document.paragraphs.select("para. 2")
    document.make_point.click()
    qtbot.waitUntil(lambda: imported.points.dialog is not None, timeout=WAIT)
    dialog = imported.points.dialog
    assert dialog is not None
    assert dialog.kind.currentData() == "commitment"
    assert dialog.dialogues.chosen == ("jhlc",)
    dialog.text.setPlainText("The JHLC is to meet in 2022.")
    assert window.session.unfinished.keys("sources/")
    dialog.make.click()
    qtbot.waitUntil(lambda: len(points(window)) == len(before) + 1, timeout=WAIT)
    [made] = set(points(window)) - set(before)
    qtbot.waitUntil(lambda: not window.session.unfinished.keys("sources/"), timeout=WAIT)
    point = points(window)[made]
    assert point.body == "The JHLC is to meet in 2022."
    assert point.people == ("fumio-kishida", "joe-biden")
    assert [(cite.source, cite.locator, cite.note) for cite in point.cites] == [
        ("readout-of-the-call", "para. 2", "")
    ]
    stack = window.session.undo_stack
    qtbot.waitUntil(lambda: stack.undoText() == "make point", timeout=WAIT)
    rows = document.paragraphs.paragraphs
    qtbot.waitUntil(lambda: rows.rows[2].chips[0].text == "Cited by 1 point", timeout=WAIT)
    assert document.paragraphs.selected is not None
    assert "The JHLC is to meet in 2022." in document.details.toPlainText()
    window.session.undo_stack.undo()
    qtbot.waitUntil(lambda: made not in points(window), timeout=WAIT)


def test_what_is_typed_for_a_point_is_there_again_after_a_crash(
    qtbot: QtBot, window: MainWindow, imported: SourcesPlace
) -> None:
    key = "sources/readout-of-the-call/point from para. 2"
    window.session.unfinished.note(key, "Half a sen")
    imported.document.paragraphs.select("para. 2")
    imported.document.make_point.click()
    qtbot.waitUntil(lambda: imported.points.dialog is not None, timeout=WAIT)
    dialog = imported.points.dialog
    assert dialog is not None
    assert dialog.text.toPlainText() == "Half a sen"
    dialog.text.setPlainText("Half a sentence")
    dialog.short.setText("Half")
    kept = window.session.unfinished.text(key) or ""
    assert ('"text": "Half a sentence"' in kept, '"short": "Half"' in kept) == (True, True)
    dialog.reject()
    assert window.session.unfinished.text(key) is None


def test_a_refused_suggestion_does_not_come_back_until_it_is_undone(
    qtbot: QtBot, window: MainWindow, imported: SourcesPlace
) -> None:
    document = imported.document
    assert document.which.itemText(1) == "Suggested points (2)"
    document.paragraphs.select("para. 3")
    document.refuse.click()
    qtbot.waitUntil(lambda: document.which.itemText(1) == "Suggested points (1)", timeout=WAIT)
    assert document.refuse.toolTip() == "It is not suggested as a point"
    window.session.undo_stack.undo()
    qtbot.waitUntil(lambda: document.which.itemText(1) == "Suggested points (2)", timeout=WAIT)


def test_a_source_without_a_document_says_so_and_is_given_one(
    qtbot: QtBot, imported: SourcesPlace, answers: Answers, call: Path
) -> None:
    imported.table.select("jacobs-2022")
    document = imported.document
    qtbot.waitUntil(lambda: document.about.text().startswith("Article"), timeout=WAIT)
    assert document.nothing.text() == "No document of this source is on file."
    assert "Points that rest on this source" in document.details.toPlainText()
    answers.file = call.with_name("article.md")
    answers.file.write_text("# Partners\n\nThey met.\n\n" + "More.\n\n" * 30)
    document.attach.click()
    qtbot.waitUntil(lambda: bool(document.paragraphs.paragraphs.rows), timeout=WAIT)
    assert document.title.text().startswith("US-Japan Technology Cooperation")
    rows = document.paragraphs.paragraphs.rows
    assert any(chip.text.startswith("Cited by") for row in rows for chip in row.chips)


def test_a_document_is_opened_in_its_own_program(
    monkeypatch: pytest.MonkeyPatch, imported: SourcesPlace, library: Path
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(targets, "open_file", opened.append)
    imported.document.open_file.click()
    assert opened == [(library / "sources" / "files" / "readout-of-the-call.txt").resolve()]


def test_a_document_whose_reading_is_no_longer_kept_is_read_anew(
    qtbot: QtBot, window: MainWindow, imported: SourcesPlace
) -> None:
    assert window.session.opened is not None
    for file in window.session.opened.desk.documents_folder.iterdir():
        file.unlink()
    imported.table.select("jacobs-2022")
    rows = imported.document.paragraphs.paragraphs
    qtbot.waitUntil(lambda: not rows.rows, timeout=WAIT)
    imported.table.select("readout-of-the-call")
    qtbot.waitUntil(lambda: len(rows.rows) == 5, timeout=WAIT)


def test_a_library_that_can_not_be_changed_says_so_at_the_buttons(
    qtbot: QtBot, window: MainWindow, imported: SourcesPlace
) -> None:
    opened = window.session.opened
    assert opened is not None
    window.session.opened = replace(opened, read_only="it stands on a disc")
    imported.enter()
    why = "This library can be read but not changed"
    qtbot.waitUntil(lambda: imported.add.toolTip() == why, timeout=WAIT)
    qtbot.waitUntil(lambda: imported.document.make_point.toolTip() == why, timeout=WAIT)
    assert not imported.add.isEnabled()


def test_the_source_and_the_points_on_it_lead_to_their_records(
    qtbot: QtBot, window: MainWindow, place: SourcesPlace
) -> None:
    place.table.select("jacobs-2022")
    document = place.document
    qtbot.waitUntil(lambda: document.shown is not None, timeout=WAIT)
    document.edit.click()
    assert window.records().isVisible()
    window.go_to("sources")
    assert document.shown is not None
    point = document.shown.elsewhere[0].id
    with qtbot.waitSignal(document.record_asked) as asked:
        document.details.anchorClicked.emit(QUrl(f"point:{point}"))
    assert asked.args == ["points", point]


def test_documents_are_added_from_anywhere(
    qtbot: QtBot, window: MainWindow, answers: Answers, call: Path
) -> None:
    answers.files = (call,)
    window.add_documents()
    place = window.places["sources"]
    assert isinstance(place, SourcesPlace)
    qtbot.waitUntil(lambda: place.table.selected == "readout-of-the-call", timeout=WAIT)


def test_the_fourth_place_is_reached_by_its_key(window: MainWindow) -> None:
    [action] = [each for each in window.actions_of_menus.all if each.text() == "Sources"]
    assert action.shortcut().toString() == "Ctrl+4"


def test_everything_has_a_name_for_who_listens(imported: SourcesPlace) -> None:
    document = imported.document
    named: tuple[QWidget, ...] = (
        *(imported.search, imported.table, imported.progress, document.paragraphs),
        *(document.which, document.details),
    )
    assert all(widget.accessibleName() for widget in named)
