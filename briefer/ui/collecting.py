"""Garbage is collected on the window's thread alone.

What belongs to Qt has to die in the thread that it lives in. Python's collector runs in
whichever thread happens to make objects, the worker too, and would end a timer there.
"""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_EVERY = 1000  # milliseconds
_WAITS = 60  # times that it is put off at most


class Collecting(QObject):
    """Collect, once a second, the generation that is due by Python's own thresholds.

    While ``busy`` says that the worker works, it is put off: among what the worker makes of a
    hundred thousand records there is hardly any garbage, and looking through all of it takes
    a twentieth of a second. A moment later most of it is gone without.
    """

    def __init__(
        self, parent: QObject | None = None, busy: Callable[[], bool] = lambda: False
    ) -> None:
        super().__init__(parent)
        self._busy = busy
        self._put_off = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.collect)

    def begin(self) -> None:
        """Take the collector over; it stays off by itself."""
        gc.disable()
        self._timer.start()

    def collect(self) -> int | None:
        """Collect what is due; give the generation, None when none is or not now."""
        if self._busy() and self._put_off < _WAITS:
            self._put_off += 1
            return None
        self._put_off = 0
        counts, limits = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > limits[generation] > 0:
                gc.collect(generation)
                return generation
        return None
