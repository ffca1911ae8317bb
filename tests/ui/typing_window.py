"""Be a window in which somebody types until the program is killed; then look what is there.

Its arguments are the folder of the user's data, a library, where to type ("title" of the
brief in hand, or "template" named our-memo), and "look" to say what stands there.
The worker is busy all the time, so that nothing is saved by it.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from briefer.paths import Paths
from briefer.ui import app
from briefer.ui.main_window import MainWindow
from briefer.ui.places.library.place import LibraryPlace
from briefer.ui.places.library.templates.view import TemplatesView

EVERY = 100  # milliseconds


def say(line: str) -> None:
    """Tell whoever started this."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def type_on(window: MainWindow, put: Callable[[list[str]], None]) -> None:
    """Type the numbers, one after the other, while the worker hangs."""
    window.session.background.run("busy", threading.Event().wait)
    typed: list[str] = []
    timer = QTimer(window)

    def press() -> None:
        typed.append(str(len(typed) + 1))
        put(typed)
        if len(typed) * EVERY == 2000:
            say("typed for two seconds")

    timer.timeout.connect(press)
    timer.start(EVERY)


def at_title(window: MainWindow, *, look: bool) -> None:
    """Type into the brief's title, or say it and end."""

    def put(typed: list[str]) -> None:
        window.session.edit("title", "title", title=f"Kishida visits, {' '.join(typed)}")

    if look:
        say(window.session.brief.title if window.session.brief else "")
        window.close()
    else:
        type_on(window, put)


def at_template(window: MainWindow, *, look: bool) -> None:
    """Type at the end of the template once it is in hand, or say its last line and end."""
    place = window.go_to("library")
    assert isinstance(place, LibraryPlace)
    view = place.views.go_to("templates")
    assert isinstance(view, TemplatesView)
    editor, timer = view.editing.editor, QTimer(window)

    def put(typed: list[str]) -> None:
        editor.moveCursor(editor.textCursor().MoveOperation.End)
        editor.insertPlainText(f" {typed[-1]}")

    def begin() -> None:
        if not view.editing.can_edit:
            if "own/our-memo" in view.choosing.files:
                view.choosing.listing.select("own/our-memo")
            return
        timer.stop()
        if look:
            say(editor.text().splitlines()[-1])
            window.close()
        else:
            type_on(window, put)

    timer.timeout.connect(begin)
    timer.start(EVERY)


def main(user_data: str, library: str, where: str, wish: str = "type") -> int:
    """Open the window and do what is wished."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    own = Path(user_data)
    paths = Paths.of_this_machine()._replace(user_data=own, user_cache=own / "cache")
    window = app.make_window(paths, Path(library))
    act = at_template if where == "template" else at_title
    once = Qt.ConnectionType.SingleShotConnection
    window.session.worked_out.connect(lambda _: act(window, look=wish == "look"), once)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
