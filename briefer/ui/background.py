"""Work off the window's thread: one helper, one worker, results on Qt's thread.

The desk keeps its index open in the thread that opened it, so all of its work
runs on one worker, in order. Of a channel ("preview", "search") only the newest
job counts: older ones that still wait are never started, and what an older one
brings is dropped.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

Done = Callable[[Any], None]
Failed = Callable[[Exception], None]


class Job(NamedTuple):
    """Be one piece of work and who hears of its end."""

    channel: str
    number: int
    work: Callable[[], Any]
    done: Done | None
    failed: Failed | None


class Outcome(NamedTuple):
    """Be what a job brought: a value, or the error it ended with."""

    job: Job
    value: Any = None
    error: Exception | None = None


class Background(QObject):
    """Run jobs on one worker thread and hand their results to Qt's thread."""

    started = Signal()
    idle = Signal()
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: deque[Job | None] = deque()
        self._newest: dict[str, int] = {}
        self._count = 0
        self._open = 0
        self._wake = threading.Condition()
        self._thread: threading.Thread | None = None
        self._stopped = False
        self._finished.connect(self._deliver)

    @property
    def busy(self) -> bool:
        """Whether any job waits or runs, or its result is still on the way."""
        return self._open > 0

    def run(
        self,
        channel: str,
        work: Callable[[], Any],
        done: Done | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Queue work; ``done`` or ``failed`` is called on Qt's thread, unless outdated."""
        if self._stopped:
            return
        self._count += 1
        self._newest[channel] = self._count
        self._open += 1
        with self._wake:
            self._jobs.append(Job(channel, self._count, work, done, failed))
            self._wake.notify()
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="desk", daemon=True)
            self._thread.start()
        if self._open == 1:
            self.started.emit()

    def drop(self, channel: str) -> None:
        """Let whatever the channel still brings count as outdated."""
        self._count += 1
        self._newest[channel] = self._count

    def stop(self, last: Callable[[], Any] | None = None) -> None:
        """Drop what waits, run ``last`` on the worker, and wait until it has ended."""
        if self._stopped:
            return
        self._stopped = True
        with self._wake:
            self._jobs.clear()
            if last is not None:
                self._jobs.append(Job("", 0, last, None, None))
            self._jobs.append(None)
            self._wake.notify()
        if self._thread is None and last is not None:
            last()
        elif self._thread is not None:
            self._thread.join()
            self._thread = None

    def _work(self) -> None:
        while True:
            with self._wake:
                while not self._jobs:
                    self._wake.wait()
                job = self._jobs.popleft()
            if job is None:
                return
            outcome = self._outcome(job)
            if not self._stopped:
                self._finished.emit(outcome)

    def _outcome(self, job: Job) -> Outcome:
        if job.channel and self._newest[job.channel] != job.number:
            return Outcome(job)
        try:
            return Outcome(job, value=job.work())
        except Exception as error:  # the thread's outermost edge: the window must hear of it
            return Outcome(job, error=error)

    def _deliver(self, outcome: Outcome) -> None:
        job = outcome.job
        self._open -= 1
        if not self._stopped and self._newest[job.channel] == job.number:
            if outcome.error is not None:
                if job.failed is not None:
                    job.failed(outcome.error)
            elif job.done is not None:
                job.done(outcome.value)
        if self._open == 0:
            self.idle.emit()
