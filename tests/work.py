"""Work counted rather than timed: how many lines of Python something runs."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any


def lines_run(work: Callable[[], object]) -> int:
    """Count the lines of our own code that some work runs, each turn of a loop anew."""
    count = 0

    def at_line(_frame: FrameType, event: str, _argument: object) -> Any:
        nonlocal count
        count += event == "line"
        return at_line

    def at_call(frame: FrameType, _event: str, _argument: object) -> Any:
        return at_line if "briefer" in frame.f_code.co_filename else None

    before = sys.gettrace()
    sys.settrace(at_call)
    try:
        work()
    finally:
        sys.settrace(before)
    return count
