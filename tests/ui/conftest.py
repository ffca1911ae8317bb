"""A real window on a copy of the starter library, in folders of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from briefer.library.creating import create_library
from briefer.paths import Paths
from briefer.ui import app
from briefer.ui.desk_work import GapLine
from briefer.ui.dialogs import Dialogs
from briefer.ui.languages import speak
from briefer.ui.main_window import MainWindow
from briefer.ui.places.brief.outline.editing import Written
from briefer.ui.places.brief.outline.work import SourceChoice
from briefer.ui.places.library.handing_over import Given

OFFSCREEN_ONLY = r"This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the offscreen platform say what it can't do; every other warning fails."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore(OFFSCREEN_ONLY))


@dataclass
class Answers(Dialogs):
    """Answer the window's questions as a test says, and remember them."""

    save_to: Path | None = None
    folder: Path | None = None
    file: Path | None = None
    files: tuple[Path, ...] = ()
    day: str = ""
    lets_go: bool = False  # of what can't be kept anywhere
    agrees: bool = False
    name: str = ""  # what something is to be called
    why: str = ""  # a final goes out with gaps
    given: Given | None = None  # to whom a product was handed over
    on_sheet: Callable[[QDialog], bool] = lambda _: False
    own: Written | None = None  # a point just for the memo
    asked: list[str] = field(default_factory=list)

    def save_file(
        self, parent: QWidget, proposed: Path, kind: str, others: tuple[str, ...] = ()
    ) -> Path | None:
        del parent, others
        self.asked.append(f"save {proposed.name} {kind}")
        return self.save_to

    def open_file(self, parent: QWidget, title: str, kind: str) -> Path | None:
        del parent
        self.asked.append(f"{title} {kind}")
        return self.file

    def open_files(self, parent: QWidget, title: str, kind: str) -> tuple[Path, ...]:
        del parent
        self.asked.append(f"{title} {kind}")
        return self.files

    def open_folder(self, parent: QWidget, title: str) -> Path | None:
        del parent
        self.asked.append(title)
        return self.folder

    def new_folder(self, parent: QWidget, title: str) -> Path | None:
        del parent
        self.asked.append(title)
        return self.folder

    def let_go(self, parent: QWidget, title: str) -> bool:
        del parent
        self.asked.append(f"let go {title}")
        return self.lets_go

    def consent(self, parent: QWidget, gaps: Sequence[GapLine]) -> str:
        del parent
        self.asked.append(f"consent to {len(gaps)} gaps, the first {gaps[0].what}")
        return self.why

    def date(self, parent: QWidget, title: str) -> str:
        del parent
        self.asked.append(title)
        return self.day

    def reason(self, parent: QWidget, title: str, label: str) -> str:
        del parent, label
        self.asked.append(title)
        return self.why

    def named(self, parent: QWidget, title: str, label: str, proposed: str) -> str:
        del parent, label
        self.asked.append(f"{title}: {proposed}")
        return self.name

    def handed_over(self, parent: QWidget, product: str, *, day_first: bool) -> Given | None:
        del parent, day_first
        self.asked.append(f"handed over {product}")
        return self.given

    def own_point(
        self,
        parent: QWidget,
        areas: Sequence[tuple[str, str]],
        sources: Sequence[SourceChoice],
        held: Written,
    ) -> Written | None:
        del parent, areas
        self.asked.append(f"a point in {held.section}, {len(sources)} sources, {held.text!r}")
        return self.own

    def agreed(self, parent: QWidget, title: str, text: str, action: str) -> bool:
        del parent, action
        self.asked.append(f"{title}: {text}")
        return self.agrees

    def agreed_to(self, sheet: QDialog) -> bool:
        self.asked.append(sheet.windowTitle())
        agreed = self.on_sheet(sheet)
        if agreed:
            sheet.accept()
        return agreed

    def tell(self, parent: QWidget, title: str, text: str) -> None:
        del parent
        self.asked.append(f"{title}: {text}")


@pytest.fixture
def in_japanese(qapp: QApplication) -> Iterator[None]:
    """Speak Japanese, as for a user who chose it, until the test has ended."""
    font = qapp.font()
    translators = speak(qapp, "ja")
    yield
    for translator in translators:
        qapp.removeTranslator(translator)
    qapp.setFont(font)
    QLocale.setDefault(QLocale.system())


@pytest.fixture
def library(tmp_path: Path, paths: Paths) -> Path:
    create_library(tmp_path / "library", paths.starter_library)
    return tmp_path / "library"


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def unopened(qtbot: QtBot, paths: Paths, library: Path, answers: Answers) -> Iterator[MainWindow]:
    """A window that has not been shown, and so opens nothing yet."""
    window = app.make_window(paths, library)
    window.around.dialogs = answers
    window.around.memory.welcomed = True
    yield window
    answers.lets_go = True
    window.close()
    window.deleteLater()
    qtbot.waitUntil(lambda: not window.isVisible())


@pytest.fixture
def window(qtbot: QtBot, unopened: MainWindow) -> MainWindow:
    """A window with the library open and the memo on paper."""
    with qtbot.waitSignal(unopened.session.worked_out, timeout=20_000):
        unopened.show()
    return unopened
