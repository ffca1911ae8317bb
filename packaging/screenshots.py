"""Take the pictures of the window that the documents show, in both themes and languages.

Run from the checkout, offscreen or on a screen: ``python packaging/screenshots.py``.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain, product
from pathlib import Path
from typing import TYPE_CHECKING

from pictured_sheets import rows, sheets
from small_png import write_small_png

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from briefer.paths import Paths
    from briefer.ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "docs" / "pictures"
SIZE = (1280, 720)
THEMES, LANGUAGES = ("light", "dark"), ("en", "ja")
RECORD = "con-jhlc-idle"  # the point and the source that are shown
SOURCE = "jacobs-2022"
TEMPLATE = "our-memo"  # the office’s own
TYPED_AT = 9  # lines from its beginning


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

        def write(name: str, seen: QWidget) -> None:
            target = PICTURES / f"window-{name}-{theme}-{language}.png"
            write_small_png(seen.grab().toImage(), target)

        for name, seen in chain(views(window, handed_over), rows(window)):
            settle(window)
            write(name, seen)
        for name, ask in sheets(window):
            take_sheet(window, ask, partial(write, name))
            settle(window)
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
    write_own_template(window, tab("library", "templates"))
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


def write_own_template(window: MainWindow, view: QWidget) -> None:
    """Open the office's own template, and type a line into it that is not right yet."""
    from briefer.ui.places.library.templates.view import TemplatesView

    assert isinstance(view, TemplatesView)
    view.choosing.listing.select(f"own/{TEMPLATE}")
    settle(window)
    cursor = view.editing.editor.textCursor()
    cursor.movePosition(cursor.MoveOperation.Start)
    cursor.movePosition(cursor.MoveOperation.Down, cursor.MoveMode.MoveAnchor, TYPED_AT)
    cursor.insertText("{{ view.meting.name }}\n")
    view.editing.editor.setTextCursor(cursor)


def take_sheet(
    window: MainWindow, ask: Callable[[], object], write: Callable[[QWidget], None]
) -> None:
    """Ask for a sheet, write its picture once all on it is answered, and put it away.

    A question waits for its answer in a loop of its own, in which the picture is taken.
    """
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication, QDialog

    timer, over = QTimer(), QEventLoop()

    def look() -> None:
        palette = window.palette_of_commands
        shown = palette is not None and palette.isVisible()
        sheet = palette if shown else QApplication.activeModalWidget()
        if sheet is None or window.session.background.busy:
            return
        timer.stop()
        write(sheet)
        if isinstance(sheet, QDialog):
            sheet.reject()
        else:
            sheet.hide()
        over.quit()

    timer.timeout.connect(look)
    timer.start(600)
    ask()
    if timer.isActive():
        over.exec()


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
    """Export the brief twice, and note that one was handed over; give that one's id.

    The office has a template of its own, too.
    """
    from briefer.desk import open_desk
    from briefer.desk.register import hand_over
    from briefer.desk.templates import copy_template
    from briefer.library.dates import PartialDate

    desk = open_desk(paths, library, author="Ann Lee")
    for stage in ("working", "draft"):
        target = library.parent / f"Biden-Kishida {stage}.docx"
        entry = desk.export(desk.brief(), target, stage=stage).entry
    assert entry is not None
    hand_over(desk, entry.id, "the President", on=PartialDate.parse("2022-01-14"))
    copy_template(desk, "leaders-meeting", "Our memo", own=False)
    desk.close()
    return entry.id


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    if len(sys.argv) > len(("theme", "language")):
        take(sys.argv[1], sys.argv[2])
    else:
        sys.exit(main())
