from __future__ import annotations

import subprocess
import sys

LOOKED_AT = """
import builtins, gc, inspect, sys
import PySide6.QtCore
from briefer.ui.interpreter import TURN, suit_a_window
read = []
inspect.getsource = lambda module: read.append(module.__name__) or ""
suit_a_window()
import briefer.ui.wording, PySide6.QtWidgets
assert PySide6.QtWidgets.QWidget is not None
print(read, gc.isenabled(), abs(sys.getswitchinterval() - TURN) < 1e-9)
"""


def looked_at() -> str:
    """Say, in a process of its own, what goes on once Python suits a window."""
    python = [sys.executable, "-c", LOOKED_AT]
    return subprocess.run(python, capture_output=True, text=True, check=True).stdout.strip()


def test_no_source_is_read_for_an_import_turns_are_short_and_garbage_waits() -> None:
    assert looked_at() == "[] False True"
