"""novelWriter's start to its first paint, where it is there (S2)."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.benchmarks.process import first_word

# Without its splash, which waits on purpose; it ends with the main window's first paint.
FIRST_PAINT = """
import os
import novelwriter
from PyQt6.QtCore import QEvent
from PyQt6.QtWidgets import QApplication, QMainWindow
class NoSplash(novelwriter.NSplashScreen):
    def show(self): pass
    def showStatus(self, message): pass
    def finish(self, window): pass
class Application(QApplication):
    def notify(self, receiver, event):
        taken = super().notify(receiver, event)
        if event.type() == QEvent.Type.Paint and isinstance(receiver, QMainWindow):
            print("painted", flush=True)
            os._exit(0)
        return taken
novelwriter.NSplashScreen = NoSplash
novelwriter.QApplication = Application
novelwriter.main([])
os._exit(1)
"""


def first_paint(home: Path) -> float | None:
    """Time one start in milliseconds, with a home of its own; None where it is not there."""
    program = shutil.which("novelwriter")
    if program is None:
        return None
    python = Path(program).resolve().parent / "python"
    folders = {"HOME": home, "XDG_CONFIG_HOME": home / "config", "XDG_DATA_HOME": home / "data"}
    for folder in folders.values():
        folder.mkdir(parents=True, exist_ok=True)
    said = {name: str(folder) for name, folder in folders.items()}
    return first_word([str(python), "-c", FIRST_PAINT], said)
