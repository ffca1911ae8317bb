"""A watch on the event loop: the longest that the window did not hear anybody."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

from briefer.ui.collecting import Collecting
from briefer.ui.interpreter import suit_a_window

GOAL = 0.050  # seconds on an idle machine: longer is a window that does not answer
LIMIT = 1.5 * GOAL  # what tests hold: a busy machine takes half as long again for the same work


@dataclass(slots=True)
class Gaps:
    """Be what was found between two beats.

    ``own`` is the longest that the window's thread itself worked without a pause, in
    seconds of its processor time, so that what else the machine does makes no difference;
    ``held`` the longest that the whole program did while the window waited, which other
    threads of it may have kept from going on.
    """

    own: float = 0
    held: float = 0
    beats: int = 0


class Heartbeat(QObject):
    """Beat on the window's thread, and remember the longest time between two beats."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.gaps = Gaps()
        self._timer = QTimer(self)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._beat)
        self._own, self._process, self._wall = 0.0, 0.0, 0.0

    def start(self) -> None:
        """Begin to beat."""
        self._note()
        self._timer.start()

    def stop(self) -> Gaps:
        """End, and give what was found."""
        self._beat()
        self._timer.stop()
        return self.gaps

    def _note(self) -> None:
        self._own, self._process = time.thread_time(), time.process_time()
        self._wall = time.perf_counter()

    def _beat(self) -> None:
        own = time.thread_time() - self._own
        held = min(time.process_time() - self._process, time.perf_counter() - self._wall)
        self.gaps.own = max(self.gaps.own, own)
        self.gaps.held = max(self.gaps.held, held)
        self.gaps.beats += 1
        self._note()


@contextmanager
def watched_loop(busy: Callable[[], bool] = lambda: False) -> Iterator[Gaps]:
    """Watch the event loop while something goes on in it.

    Modules are imported, turns taken and garbage collected as in the program, and what
    earlier tests left is set aside. ``busy`` says whether a window's worker works; without
    it garbage is collected then too.
    """
    turn = sys.getswitchinterval()
    suit_a_window()
    gc.collect()
    gc.freeze()
    heart = Heartbeat()
    Collecting(heart, busy).begin()
    heart.start()
    try:
        yield heart.gaps
    finally:
        heart.stop()
        gc.enable()
        sys.setswitchinterval(turn)
