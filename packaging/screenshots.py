"""Take the pictures of the window that the documents show, in light and in dark.

Run from the checkout, offscreen or on a screen: ``python packaging/screenshots.py``.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefer.paths import Paths
    from briefer.ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[1]
SIZE = (1280, 720)
DARK = {
    "Window": "#2d2d2d",
    "Base": "#1f1f1f",
    "Button": "#3a3a3a",
    "WindowText": "#ececec",
    "Text": "#ececec",
    "ButtonText": "#ececec",
    "PlaceholderText": "#9a9a9a",
    "Highlight": "#308cc6",
    "Accent": "#308cc6",
}


def main() -> int:
    """Write a picture of each view named here, in light and in dark; give the exit status."""
    sys.path.insert(0, str(ROOT))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    application = QApplication(sys.argv[:1])
    light = application.palette()
    pictures = ROOT / "docs" / "pictures"
    pictures.mkdir(parents=True, exist_ok=True)
    for name, colours in (("light", {}), ("dark", DARK)):
        from PySide6.QtGui import QColor, QPalette

        palette = (
            QPalette(QColor(colours["Button"]), QColor(colours["Window"])) if colours else light
        )
        for role, colour in colours.items():
            palette.setColor(getattr(QPalette.ColorRole, role), QColor(colour))
        application.setPalette(palette)
        take(pictures, name)
    return 0


def take(pictures: Path, name: str) -> None:
    """Open the starter library in folders of its own and write the window's pictures."""
    from PySide6.QtCore import QEventLoop, QTimer

    from briefer.library.creating import create_library
    from briefer.paths import Paths
    from briefer.ui.app import make_window

    with tempfile.TemporaryDirectory() as folder:
        shipped = Paths.of_this_machine()
        own = Path(folder)
        paths = Paths(shipped.templates, shipped.assets, own / "data", own / "cache")
        library = own / "library"
        create_library(library, paths.starter_library)
        handed_over = fill_register(paths, library)
        window = make_window(paths, library)
        window.around.memory.welcomed = True
        window.resize(*SIZE)
        loop = QEventLoop()
        window.session.worked_out.connect(lambda: QTimer.singleShot(300, loop.quit))
        window.session.library_failed.connect(loop.quit)
        window.show()
        loop.exec()
        window.grab().save(str(pictures / f"window-{name}.png"))
        for view in ("timeline", "coverage"):
            take_view(window, view, pictures / f"window-{view}-{name}.png")
        take_register(window, handed_over, pictures / f"window-register-{name}.png")
        window.close()


def take_view(window: MainWindow, view: str, picture: Path) -> None:
    """Write the picture of one of the place Timeline's views, once it has what it asked for."""
    from PySide6.QtCore import QEventLoop, QTimer

    from briefer.ui.places.timeline.place import TimelinePlace

    place = window.go_to("timeline")
    assert isinstance(place, TimelinePlace)
    place.views.go_to(view)
    loop = QEventLoop()
    window.session.background.idle.connect(lambda: QTimer.singleShot(100, loop.quit))
    if not window.session.background.busy:
        QTimer.singleShot(100, loop.quit)
    loop.exec()
    window.grab().save(str(picture))


def take_register(window: MainWindow, selected: str, picture: Path) -> None:
    """Write the picture of the register with one product selected."""
    from PySide6.QtCore import QEventLoop

    from briefer.ui.places.listing import Listing

    listing = window.go_to("library").findChild(Listing)
    assert isinstance(listing, Listing)
    loop = QEventLoop()
    listing.picked.connect(loop.quit)
    loop.exec()
    listing.select(selected)
    window.grab().save(str(picture))


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
    sys.exit(main())
