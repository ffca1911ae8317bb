"""Start the window: paint first, then open the library behind it."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from briefer.ui.interpreter import suit_a_window  # the rest after that, which makes imports plain

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.paths import Paths
    from briefer.ui.last_words import LastWords
    from briefer.ui.main_window import MainWindow


def open_desk(paths: Paths, library: Path | None) -> Desk:
    """Open the desk; imported here, after the first paint, since it brings much along."""
    from briefer import desk
    from briefer.ui.preferences.chosen import read_chosen

    return desk.open_desk(paths, library, unsaid=read_chosen(paths.user_data).unsaid)


def make_window(paths: Paths, library: Path | None, path: Path | None = None) -> MainWindow:
    """Make the window; once it has painted itself it opens the library.

    ``path`` is what to open instead: a library, or the file of a brief in one.
    """
    from briefer.ui.ahead import Ahead
    from briefer.ui.dialogs import Dialogs
    from briefer.ui.main_window import MainWindow
    from briefer.ui.messages import Messages
    from briefer.ui.session import Session
    from briefer.ui.settings import WindowMemory

    messages = Messages()
    session = Session(paths, messages, open_desk)
    messages.setParent(session)
    memory = WindowMemory(paths.user_data, portable=paths.portable)
    window = MainWindow(session, memory, Dialogs())
    session.setParent(window)
    # What a library brought stays: looking through all of it for garbage, again and again,
    # would hold the window up for a third of a second each time.
    session.library_opened.connect(lambda _: gc.freeze())
    session.library_changed.connect(gc.freeze)
    ahead = Ahead(parent=window)
    window.painted.connect(lambda: window.begin(path, library))
    window.painted.connect(ahead.begin)
    window.painted.connect(lambda: _follow_focus(window))
    return window


def _follow_focus(window: MainWindow) -> None:
    from briefer.ui.focus_ring import FocusRings

    FocusRings(window).begin()


def dress(application: QApplication, paths: Paths) -> None:
    """Give the application the user's language, colours and size of text, if any was chosen."""
    from briefer.ui.colours import wants_contrast
    from briefer.ui.languages import speak
    from briefer.ui.preferences.chosen import Chosen, read_chosen

    chosen, usual = read_chosen(paths.user_data), Chosen()
    speak(application, chosen.language)
    if chosen._replace(language=usual.language) != usual or wants_contrast():
        from briefer.ui.appearance import size_text, wear

        wear(application, chosen.appearance, chosen.contrast)
        size_text(application, chosen.text_size)


def _follow_system(application: QApplication, paths: Paths) -> None:
    """Change with the system, where the user did not choose otherwise."""

    def wear_again() -> None:
        from briefer.ui.appearance import wear
        from briefer.ui.preferences.chosen import read_chosen

        chosen = read_chosen(paths.user_data)
        wear(application, chosen.appearance, chosen.contrast)

    hints = application.styleHints()
    hints.colorSchemeChanged.connect(wear_again)
    if hasattr(hints, "accessibility"):
        hints.accessibility().contrastPreferenceChanged.connect(wear_again)


def watch_over(window: MainWindow, words: LastWords) -> None:
    """Have errors told that nobody caught, and tell of a run that a fault ended."""
    from briefer.ui.crash import Crashes

    Crashes(window.session, window).watch()
    found = words.of_earlier_runs()
    words.begin()
    if found:
        text = QCoreApplication.translate(
            "App", "Briefer was ended by a fault the last time. What was not saved is here again."
        )
        window.session.messages.tell("fault", "warning", text, found)


def _end_painted(application: QCoreApplication) -> None:
    """Tell whoever started the program that its window is there; there is nothing to keep yet."""
    if sys.stdout is not None:  # a program without a console has none
        sys.stdout.write("painted\n")
        sys.stdout.flush()
    application.exit(0)


def _end_in_order(window: MainWindow, application: QCoreApplication) -> None:
    from briefer.ui.ending import Ending

    if isinstance(application, QGuiApplication):
        Ending(window, application).watch()


def run(
    paths: Paths,
    library: Path | None,
    path: Path | None = None,
    *,
    exit_after_first_paint: bool = False,
) -> int:
    """Show the window until it is closed; give the exit status.

    Where another window has what is to be opened, that one comes forward instead.
    Until the first paint no garbage is collected: nothing made before it is garbage; from
    then on it is on this thread.
    """
    suit_a_window()
    from briefer.ui.collecting import Collecting
    from briefer.ui.last_words import LastWords

    application = QApplication.instance() or QApplication(sys.argv[:1])
    application.setApplicationName("Briefer")
    if isinstance(application, QApplication):
        application.setDesktopFileName("briefer")
        dress(application, paths)
        _follow_system(application, paths)
    window = make_window(paths, library, path)
    if not exit_after_first_paint and window.opening.is_elsewhere(path, library):
        window.session.close()  # and nothing of this window is remembered
        return 0
    if sys.platform == "darwin":  # which hands files over by events; a filter costs each event
        application.installEventFilter(window.opening)
    words = LastWords(paths.user_data)
    collecting = Collecting(window, lambda: window.session.background.busy)
    window.painted.connect(collecting.begin)
    window.painted.connect(lambda: watch_over(window, words))
    window.painted.connect(lambda: _end_in_order(window, application))
    if exit_after_first_paint:
        window.painted.disconnect()
        window.painted.connect(lambda: _end_painted(application))
    window.show()
    status = application.exec()
    gc.enable()
    words.end()
    return status
