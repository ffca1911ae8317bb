"""Draw the icon's sizes from its SVG, and those that Windows and macOS want in one file each.

Run: `python packaging/make_icons.py`.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parents[1] / "assets" / "icons"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
LARGEST_ICO = 256


def main() -> int:
    """Write one PNG for each size, and the largest as .ico and .icns."""
    application = QGuiApplication(sys.argv)
    renderer = QSvgRenderer(str(ICONS / "briefer.svg"))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        image.save(str(ICONS / f"briefer-{size}.png"))
        if size == LARGEST_ICO:
            image.save(str(ICONS / "briefer.ico"))
    image.save(str(ICONS / "briefer.icns"))
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
