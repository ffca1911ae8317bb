"""Take the pictures of the window that the documents show, in both themes and languages.

Run from the checkout, offscreen or on a screen: ``python packaging/screenshots.py``.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from briefer.paths import Paths
    from briefer.ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "docs" / "pictures"
SIZE = (1280, 720)
THEMES, LANGUAGES = ("light", "dark"), ("en", "ja")
RECORD = "con-jhlc-idle"  # the point and the source that are shown
SOURCE = "jacobs-2022"
MERGED = ("jhlc", "jwlc")  # as if two desks had each entered one


def main() -> int:
    """Take the pictures of each theme and language in a program of its own."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    environment = {**os.environ}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    for theme, language in product(THEMES, LANGUAGES):
        command = [sys.executable, __file__, theme, language]
        subprocess.run(command, env=environment, check=True)
    return 0


def dressed(theme: str, language: str) -> object:
    """Start Qt in a theme and a language."""
    from PySide6.QtWidgets import QApplication

    from briefer.ui.appearance import own_palette
    from briefer.ui.languages import speak

    application = QApplication(sys.argv[:1])
    speak(application, language)
    application.setPalette(own_palette(dark=theme == "dark"))
    return application


def take(theme: str, language: str) -> None:
    """Open the starter library in folders of its own and write the window's pictures."""
    from briefer.library.creating import create_library
    from briefer.paths import Paths
    from briefer.ui.app import make_window

    application = dressed(theme, language)
    with tempfile.TemporaryDirectory() as folder:
        own = Path(folder)
        paths = Paths.of_this_machine()._replace(user_data=own / "data", user_cache=own / "cache")
        library = own / "library"
        create_library(library, paths.starter_library)
        handed_over = fill_register(paths, library)
        window = make_window(paths, library)
        window.around.memory.welcomed = True
        window.resize(*SIZE)
        window.show()
        for name, seen in views(window, handed_over):
            settle(window)
            seen.grab().save(str(PICTURES / f"window-{name}-{theme}-{language}.png"))
        window.close()
    del application


def views(window: MainWindow, handed_over: str) -> Iterator[tuple[str, QWidget]]:
    """Bring each view into sight, and give its name and what to take a picture of."""
    from briefer.ui.places.listing import Listing
    from briefer.ui.places.sources.place import SourcesPlace
    from briefer.ui.places.tabbed import TabbedViews

    settle(window)
    yield "brief", window

    def tab(place: str, name: str) -> QWidget:
        tabs = window.go_to(place).findChild(TabbedViews)
        assert isinstance(tabs, TabbedViews)
        view: QWidget = tabs.go_to(name)
        settle(window)
        return view

    tab("library", "records")
    window.show_record("points", RECORD)
    yield "library", window
    tab("library", "templates")
    yield "templates", window
    listing = tab("library", "register").findChild(Listing)
    assert isinstance(listing, Listing)
    listing.select(handed_over)
    yield "register", window
    for name in ("timeline", "coverage"):
        tab("timeline", name)
        yield name, window
    window.go_to("sources")
    settle(window)
    sources = window.places["sources"]
    assert isinstance(sources, SourcesPlace)
    sources.table.select(SOURCE)
    yield "sources", window
    window.go_to("brief")
    yield from sheets(window)


def sheets(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Bring the sheets into sight that most users meet."""
    from briefer.ui.places.library.records.asked import Named
    from briefer.ui.places.library.records.deletion_sheet import DeletionSheet
    from briefer.ui.places.library.records.merge_sheet import MergeSheet
    from briefer.ui.places.library.records.work import deletion_asked

    assert window.session.opened is not None
    desk = window.session.opened.desk
    merged = tuple(Named(name, desk.library.dialogues[name].name) for name in MERGED)
    deleted = deletion_asked(desk, "dialogues", MERGED)
    for name, ask in (
        ("welcome", window.starting.show_welcome),
        ("new-memo", window.starting.new_memo),
        ("merge", lambda: MergeSheet(window.session, "dialogues", merged, window).open()),
        ("delete", lambda: DeletionSheet("dialogues", deleted, window).open()),
    ):
        ask()
        settle(window)
        sheet = shown_sheet(window)
        yield name, sheet
        sheet.close()


def shown_sheet(window: MainWindow) -> QDialog:
    """Give the sheet that lies over the window."""
    from PySide6.QtWidgets import QDialog

    return next(sheet for sheet in window.findChildren(QDialog) if sheet.isVisible())


def settle(window: MainWindow) -> None:
    """Wait until the worker has nothing to do and all is painted."""
    from PySide6.QtCore import QEventLoop, QTimer

    def wait(milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    wait(300)
    while window.session.background.busy or window.session.opened is None:
        wait(100)
    wait(300)


def fill_register(paths: Paths, library: Path) -> str:
    """Export the brief twice, and note that one was handed over; give that one's id."""
    from briefer.desk import open_desk
    from briefer.desk.register import hand_over
    from briefer.library.dates import PartialDate

    desk = open_desk(paths, library, author="Ann Lee")
    for stage in ("working", "draft"):
        target = library.parent / f"Biden-Kishida {stage}.docx"
        entry = desk.export(desk.brief(), target, stage=stage).entry
    assert entry is not None
    hand_over(desk, entry.id, "the President", on=PartialDate.parse("2022-01-14"))
    desk.close()
    return entry.id


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    if len(sys.argv) > len(("theme", "language")):
        take(sys.argv[1], sys.argv[2])
    else:
        sys.exit(main())
