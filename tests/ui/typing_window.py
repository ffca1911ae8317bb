"""Be a window in which somebody types until the program is killed; then look what is there.

Its arguments are the folder of the user's data, a library, and "look" to say the title of
the brief in hand. The worker is busy all the time, so that nothing is saved by it.
"""

from __future__ import annotations

import sys
import threading
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from briefer.paths import Paths
from briefer.ui import app
from briefer.ui.main_window import MainWindow

EVERY = 100  # milliseconds


def say(line: str) -> None:
    """Tell whoever started this."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def type_on(window: MainWindow) -> None:
    """Type the numbers into the brief's title, one after the other, while the worker hangs."""
    window.session.background.run("busy", threading.Event().wait)
    typed: list[str] = []
    timer = QTimer(window)

    def press() -> None:
        typed.append(str(len(typed) + 1))
        window.session.edit("title", "title", title=f"Kishida visits, {' '.join(typed)}")
        if len(typed) * EVERY == 2000:
            say("typed for two seconds")

    timer.timeout.connect(press)
    timer.start(EVERY)


def look(window: MainWindow) -> None:
    """Say what is in hand, and end."""
    say(window.session.brief.title if window.session.brief else "")
    window.close()


def main(user_data: str, library: str, wish: str = "type") -> int:
    """Open the window and do what is wished."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    own = Path(user_data)
    paths = Paths.of_this_machine()._replace(user_data=own, user_cache=own / "cache")
    window = app.make_window(paths, Path(library))
    act = look if wish == "look" else type_on
    once = Qt.ConnectionType.SingleShotConnection
    window.session.worked_out.connect(lambda _: act(window), once)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
