"""Start to first paint of the window, against a bare PySide6 window (S1)."""

from __future__ import annotations

import statistics
import sys
import tempfile
from pathlib import Path

from briefer.library.creating import create_library
from tests.benchmarks.process import milliseconds
from tests.benchmarks.ratio import Ratio

STARTER = Path(__file__).parents[2] / "assets" / "starter-library"
BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, QApplication.quit)
app = QApplication(sys.argv)
window = Window()
window.setCentralWidget(QLabel("bare"))
window.show()
sys.exit(app.exec())
"""
TIMES = 9


def measure() -> list[Ratio]:
    """Measure fresh processes, medians, the two taking turns."""
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "library"
        create_library(library, STARTER)
        ours_command = [sys.executable, "-m", "briefer", "--library", str(library)]
        ours_command.append("--exit-after-first-paint")
        bare_command = [sys.executable, "-c", BARE]
        ours, bare = [], []
        for _ in range(TIMES):
            ours.append(milliseconds(ours_command))
            bare.append(milliseconds(bare_command))
    return [
        Ratio(
            "S1",
            "start to first paint, whole process",
            statistics.median(ours),
            "bare PySide6 window",
            statistics.median(bare),
            1.5,
        )
    ]
