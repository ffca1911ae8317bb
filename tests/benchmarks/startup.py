"""Start to first paint, against a bare PySide6 window (S1) and novelWriter (S2)."""

from __future__ import annotations

import statistics
import sys
import tempfile
from pathlib import Path

from briefer.library.creating import create_library
from tests.benchmarks.novelwriter import first_paint
from tests.benchmarks.process import first_word
from tests.benchmarks.ratio import Ratio

STARTER = Path(__file__).parents[2] / "assets" / "starter-library"
BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, tell)
def tell():
    print("painted", flush=True)
    QApplication.quit()
app = QApplication(sys.argv)
window = Window()
window.setCentralWidget(QLabel("bare"))
window.show()
sys.exit(app.exec())
"""
TIMES = 9


def measure() -> list[Ratio]:
    """Measure fresh processes until they say that they have painted; medians, taking turns."""
    with tempfile.TemporaryDirectory() as folder:
        library, home = Path(folder) / "library", Path(folder) / "home"
        create_library(library, STARTER)
        ours_command = [sys.executable, "-m", "briefer", "--library", str(library)]
        ours_command.append("--exit-after-first-paint")
        bare_command = [sys.executable, "-c", BARE]
        ours, bare, theirs = [], [], []
        first_paint(home)  # which sets itself up
        for _ in range(TIMES):
            ours.append(first_word(ours_command))
            bare.append(first_word(bare_command))
            theirs.append(first_paint(home))
    there = [each for each in theirs if each is not None]
    ours_ms, novelwriter = statistics.median(ours), statistics.median(there) if there else None
    what = "start to first paint"
    return [
        Ratio("S1", what, ours_ms, "bare PySide6 window", statistics.median(bare), 1.5),
        Ratio("S2", what, ours_ms, "novelWriter without its splash", novelwriter, 0.25),
    ]
