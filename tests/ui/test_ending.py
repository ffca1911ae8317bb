"""The program is ended from outside, as a process of its own, with something just typed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from briefer.library.creating import create_library
from briefer.paths import Paths
from briefer.ui.main_window import MainWindow

ROOT = Path(__file__).parents[2]
BRIEF = "briefs/biden-kishida-2022.md"
ENDED = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import Qt, qWarning, qInstallMessageHandler
from briefer.paths import Paths
from briefer.ui import app
from briefer.ui.ending import Ending

def window_made(paths, library, path=None):
    window = made(paths, library, path)
    window.around.memory.welcomed = True
    window.session.worked_out.connect(lambda _: end(window), Qt.ConnectionType.SingleShotConnection)
    return window

def end(window):
    window.session.edit("title", title="Typed at the last moment")
    if by.startswith("SIG"):
        os.kill(os.getpid(), getattr(signal, by))
    elif by == "question":
        from PySide6.QtWidgets import QDialog
        signal.raise_signal(signal.SIGTERM)
        QDialog(window).exec()
    else:
        qInstallMessageHandler(Ending(window, app.QCoreApplication.instance())._hear_qt)
        qWarning(by)

made, app.make_window = app.make_window, window_made
*folders, library, by = sys.argv[1:]
sys.exit(app.run(Paths(*map(Path, folders)), Path(library)))
"""


@pytest.mark.parametrize(
    ("by", "status"),
    [
        ("SIGTERM", 0),
        ("question", 0),
        ("The X11 connection broke (error 1). Did the X11 server die?", 1),
    ],
    ids=["log off", "while a question waits", "the screen is gone"],
)
def test_what_was_just_typed_is_saved_and_no_lock_is_left(
    tmp_path: Path, paths: Paths, by: str, status: int
) -> None:
    library = tmp_path / "library"
    create_library(library, paths.starter_library)
    done = subprocess.run(
        [sys.executable, "-c", ENDED, *map(str, paths), str(library), by],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        timeout=60,
    )
    assert done.returncode == status, done.stderr
    assert "title: Typed at the last moment" in (library / BRIEF).read_text()
    assert not (library / ".briefer-open").exists()
    assert list((paths.user_data / "open").iterdir()) == []


def test_an_error_while_it_closes_keeps_nothing_from_being_saved(
    window: MainWindow, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise ValueError("in the midst of closing")

    window.session.edit("title", title="Typed at the last moment")
    monkeypatch.setattr(window.brief, "let_go", fail)
    with pytest.raises(ValueError, match="in the midst"):
        window.end()
    assert "title: Typed at the last moment" in (library / BRIEF).read_text()
    assert not (library / ".briefer-open").exists()
