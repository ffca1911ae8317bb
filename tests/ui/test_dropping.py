"""What is dropped onto the window goes where it belongs."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefer.library.creating import create_library
from briefer.paths import Paths
from briefer.ui.main_window import MainWindow

WAIT = 20_000


def taker_of_drops(window: MainWindow) -> QWidget:
    """Give what takes a drop onto the middle of the window."""
    here = window.childAt(window.rect().center())
    while here is not None and not here.acceptDrops():
        here = here.parentWidget()
    assert here is not None, "nothing takes it"
    return here


def drop(window: MainWindow, *paths: Path) -> bool:
    """Drag files over the window and let them go there; say whether they were taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    actions = Qt.DropAction.CopyAction
    entered = QDragEnterEvent(window.rect().center(), actions, data, buttons, keys)
    dropped = QDropEvent(QPointF(window.rect().center()), actions, data, buttons, keys)
    for event in (entered, dropped):  # as Qt leads them: to the innermost that takes drops
        QApplication.sendEvent(taker_of_drops(window), event)
    return entered.isAccepted() and dropped.isAccepted()


def test_a_word_file_on_the_brief_becomes_its_letterhead(
    qtbot: QtBot, window: MainWindow, paths: Paths, library: Path, tmp_path: Path
) -> None:
    house = Path(shutil.copy(paths.assets / "letterheads" / "state.docx", tmp_path / "House.docx"))
    with qtbot.waitSignal(window.session.library_changed, timeout=WAIT):
        assert drop(window, house)
    assert (library / "letterheads" / "House.docx").is_file()
    assert window.brief.set_up.letterhead.currentData() == "House"
    assert window.session.undo_stack.undoText() == "another letterhead"
    with qtbot.waitSignal(window.session.library_changed, timeout=WAIT):
        window.session.undo_stack.undo()
    assert not (library / "letterheads" / "House.docx").exists()
    assert window.brief.set_up.letterhead.currentData() == "plain"


def test_a_librarys_folder_is_opened(
    qtbot: QtBot, window: MainWindow, paths: Paths, tmp_path: Path
) -> None:
    create_library(tmp_path / "other", paths.starter_library)
    with qtbot.waitSignal(window.session.library_opened, timeout=WAIT):
        assert drop(window, tmp_path / "other")
    assert window.session.opened is not None
    assert window.session.opened.root == tmp_path / "other"


def test_a_folder_that_is_none_is_told(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "papers").mkdir()
    assert drop(window, tmp_path / "papers")
    assert "The folder is no library" in window.session.messages.open[0].text


def test_what_is_no_file_is_not_taken(window: MainWindow) -> None:
    data = QMimeData()
    data.setText("words")
    event = QDragEnterEvent(
        window.rect().center(),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()
    QApplication.sendEvent(window, event)
    assert not event.isAccepted()


def test_documents_go_to_sources(
    qtbot: QtBot, window: MainWindow, library: Path, tmp_path: Path
) -> None:
    (tmp_path / "Readout.txt").write_text("The leaders met.\n\nThey agreed to meet again.\n")
    before = len(list((library / "sources").glob("*.md")))
    with qtbot.waitSignal(window.session.library_changed, timeout=WAIT):
        assert drop(window, tmp_path / "Readout.txt")
    assert window.place == "sources"
    assert len(list((library / "sources").glob("*.md"))) == before + 1


def test_files_beside_a_folder_are_taken_and_the_folder_is_named(
    qtbot: QtBot, window: MainWindow, library: Path, tmp_path: Path
) -> None:
    (tmp_path / "papers").mkdir()
    (tmp_path / "Readout.txt").write_text("The leaders met.\n\nThey agreed to meet again.\n")
    before = len(list((library / "sources").glob("*.md")))
    with qtbot.waitSignal(window.session.library_changed, timeout=WAIT):
        assert drop(window, tmp_path / "papers", tmp_path / "Readout.txt")
    assert len(list((library / "sources").glob("*.md"))) == before + 1
    said = [message.text for message in window.session.messages.open]
    assert any("Not taken: papers." in text for text in said)


def test_of_several_libraries_one_is_opened_and_the_others_are_named(
    qtbot: QtBot, window: MainWindow, paths: Paths, tmp_path: Path
) -> None:
    for name in ("one", "two"):
        create_library(tmp_path / name, paths.starter_library)
    with qtbot.waitSignal(window.session.library_opened, timeout=WAIT):
        assert drop(window, tmp_path / "one", tmp_path / "two")
    assert window.session.opened is not None
    assert window.session.opened.root == tmp_path / "one"
    said = [message.text for message in window.session.messages.open]
    assert any("Not taken: two." in text for text in said)


def test_a_pipe_is_refused_and_the_window_goes_on(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    os.mkfifo(tmp_path / "pipe.docx")
    assert drop(window, tmp_path / "pipe.docx")
    qtbot.waitUntil(lambda: bool(window.session.messages.open), timeout=WAIT)
    assert "it is no ordinary file" in window.session.messages.open[0].text
    qtbot.waitUntil(lambda: not window.session.background.busy, timeout=WAIT)
