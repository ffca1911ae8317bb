"""Start to first paint of the window, against a bare PySide6 window (S1)."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from briefer.library.creating import create_library
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
            ours.append(_process_ms(ours_command))
            bare.append(_process_ms(bare_command))
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


def _process_ms(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return (time.perf_counter() - start) * 1000
