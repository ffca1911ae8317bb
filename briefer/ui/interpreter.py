"""What Python does otherwise while a window is open, so that the window is never kept waiting."""

from __future__ import annotations

import builtins
import gc
import sys

# Seconds after which the worker lets the window's thread go on, where that waits: Python's
# own five thousandths add up over the many calls that a paint makes.
TURN = 0.0001
_REPLACED = "__orig_import__"  # where PySide6 keeps what it put its own import before


def suit_a_window() -> None:
    """Take short turns, import plainly, and leave garbage to ``collecting``.

    To be called on the window's thread before there is a window. Python collects on
    whichever thread happens to make things, and a widget that lies in garbage may go on the
    window's alone.
    """
    gc.disable()
    sys.setswitchinterval(TURN)
    _import_plainly()


def _import_plainly() -> None:
    """Have ``import`` done without PySide6's switch, where there is one.

    PySide6 puts a hook of its own in front of ``import``, for ``from __feature__ import``,
    which this window does not use. It reads the source of every module that is imported, to
    find whether it names PySide6: a tenth of a start, and of every turn that imports.
    """
    before = getattr(builtins, _REPLACED, None)
    if before is not None:
        builtins.__import__ = before
