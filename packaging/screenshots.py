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

    from briefer.paths import Paths
    from briefer.ui.app import make_window

    with tempfile.TemporaryDirectory() as folder:
        shipped = Paths.of_this_machine()
        own = Path(folder)
        paths = Paths(shipped.templates, shipped.assets, own / "data", own / "cache")
        window = make_window(paths, None)
        window.resize(*SIZE)
        loop = QEventLoop()
        window.session.worked_out.connect(lambda: QTimer.singleShot(300, loop.quit))
        window.session.library_failed.connect(loop.quit)
        window.show()
        loop.exec()
        window.grab().save(str(pictures / f"window-{name}.png"))
        for view in ("timeline", "coverage"):
            take_view(window, view, pictures / f"window-{view}-{name}.png")
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


if __name__ == "__main__":
    sys.exit(main())
