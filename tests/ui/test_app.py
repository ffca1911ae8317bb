from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QPalette, QStyleHints
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefer.desk import Desk
from briefer.paths import Paths
from briefer.ui import app
from briefer.ui.appearance import wear
from briefer.ui.colours import is_dark, is_high_contrast
from briefer.ui.languages import language_in_window
from briefer.ui.preferences.chosen import Chosen, keep_chosen
from briefer.ui.setting_up import set_field
from tests.ui.conftest import Answers

HEAVY = (
    *("docx", "jinja2", "markdown", "pygit2", "lxml", "msgspec", "yaml", "platformdirs"),
    *("json", "locale", "sqlite3", "subprocess", "xml"),  # PySide6 itself brings argparse
)
# PySide6 makes a class with all its enumerations when it is first named, these by the dozen.
DEAR = ("QStyle", "QTextEdit", "QPlainTextEdit", "QTreeView", "QTableView", "QFileDialog")
FIRST_PAINT = """
import sys
from briefer.cli import main
status = main(["--library", sys.argv[1], "--exit-after-first-paint"])
print(*sorted({name.partition(".")[0] for name in sys.modules}))
from PySide6 import QtWidgets
print(*vars(QtWidgets))
sys.exit(status)
"""

TURNED = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from briefer.paths import Paths
from briefer.ui.app import _follow_system
from briefer.ui.colours import is_high_contrast
from briefer.ui.preferences.chosen import Chosen, keep_chosen
application, data = QApplication([]), Path(sys.argv[1])
paths = Paths.of_this_machine()._replace(user_data=data)
_follow_system(application, paths)
hints = application.styleHints()
HIGH = Qt.ContrastPreference.HighContrast
for signal in (
    lambda: hints.accessibility().contrastPreferenceChanged.emit(HIGH),
    lambda: hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark),
):
    for contrast in ("normal", "high"):
        keep_chosen(Chosen(contrast=contrast), data)
        signal()
        print(is_high_contrast(application.palette()))
"""


def test_the_systems_signals_of_colours_and_contrast_are_followed(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", TURNED, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert done.stdout.split() == ["False", "True", "False", "True"]


def test_nothing_heavy_is_imported_before_the_first_paint(tmp_path: Path) -> None:
    library = tmp_path / "home" / "library"
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT, str(library)],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
        env=os.environ | {"HOME": str(tmp_path / "home")},
    )
    assert done.returncode == 0, done.stderr
    painted, imported, classes = map(str.split, done.stdout.splitlines())
    assert painted == ["painted"]
    assert "PySide6" in imported
    assert set(HEAVY) & set(imported) == set()
    assert "QMainWindow" in classes
    assert set(DEAR) & set(classes) == set()
    assert not library.parent.exists(), "a window that only painted has opened nothing"


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    """An application that is put back as it was."""
    font = qapp.font()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
    qapp.setFont(font)
    qapp.styleHints().unsetColorScheme()
    qapp.setPalette(QPalette())
    QLocale.setDefault(QLocale.system())


def test_the_program_starts_in_the_language_colours_and_size_that_were_chosen(
    application: QApplication, paths: Paths
) -> None:
    size = application.font().pointSizeF()
    keep_chosen(Chosen("ja", "dark", 150), paths.user_data)
    app.dress(application, paths)
    assert language_in_window() == "ja"
    assert QCoreApplication.translate("MessageRow", "Close") == "閉じる"
    assert is_dark(application.palette())
    assert application.font().pointSizeF() == pytest.approx(1.5 * size)


def test_where_nothing_was_chosen_nothing_is_changed(
    application: QApplication, paths: Paths
) -> None:
    font, palette = application.font(), application.palette()
    app.dress(application, paths)
    assert (application.font(), application.palette()) == (font, palette)
    assert application.findChildren(QTranslator) == []


@pytest.mark.parametrize("by_path", [False, True], ids=["library", "path"])
def test_a_library_is_opened_once_and_for_writing_where_nothing_can_be_kept(
    qtbot: QtBot,
    paths: Paths,
    library: Path,
    answers: Answers,
    monkeypatch: pytest.MonkeyPatch,
    *,
    by_path: bool,
) -> None:
    opened: list[Path | None] = []
    open_desk = app.open_desk

    def counted(paths: Paths, root: Path | None) -> Desk:
        opened.append(root)
        return open_desk(paths, root)

    monkeypatch.setattr(app, "open_desk", counted)
    paths.user_data.write_text("a file where the folder should be")
    window = app.make_window(paths, None if by_path else library, library if by_path else None)
    window.around.dialogs = answers
    window.around.memory.welcomed = True
    with qtbot.waitSignal(window.session.worked_out, timeout=20_000):
        window.show()
    assert opened == [library]
    assert window.session.opened is not None
    assert window.session.opened.read_only == ""
    with qtbot.waitSignal(window.session.brief_saved, timeout=20_000):
        set_field(window.session, "template", "participants")
    qtbot.waitUntil(lambda: bool(window.session.messages.open), timeout=20_000)
    (told,) = window.session.messages.open
    assert told.text.startswith("What is not saved yet can't be kept on this machine: ")
    assert told.text.endswith("or free some space.")
    assert str(paths.user_data) in told.details
    answers.lets_go = True
    window.close()
    window.deleteLater()


@pytest.fixture
def following(application: QApplication, paths: Paths) -> Iterator[QStyleHints]:
    """What the system says of its looks, which the program follows until the test has ended."""
    hints = application.styleHints()
    app._follow_system(application, paths)
    yield hints
    hints.colorSchemeChanged.disconnect()
    hints.accessibility().contrastPreferenceChanged.disconnect()
    wear(application, "system", "normal")


def test_the_window_changes_with_the_system_as_the_user_chose(
    application: QApplication, paths: Paths, following: QStyleHints
) -> None:
    keep_chosen(Chosen(appearance="dark"), paths.user_data)
    assert not is_dark(application.palette())
    following.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert is_dark(application.palette())


def test_contrast_changes_with_the_system_too(
    application: QApplication, paths: Paths, following: QStyleHints
) -> None:
    keep_chosen(Chosen(contrast="high"), paths.user_data)
    assert not is_high_contrast(application.palette())
    following.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert is_high_contrast(application.palette())
