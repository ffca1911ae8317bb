"""Work off the window's thread: one helper, one worker, results on Qt's thread.

The desk keeps its index open in the thread that opened it, so all of its work
runs on one worker, in order. Of a channel ("preview", "search") only the newest
job counts: older ones that still wait are never started, and what an older one
brings is dropped. A job that says how far it is can be cancelled; one that ``yields``
is, as soon as a newer one of its channel is there. No error is lost: what the caller does
not take, or can't take any more, goes where everything does that nobody takes.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from briefer.progress import Cancelled, Stage, heard

_TELLS_EVERY = 0.1  # seconds

Done = Callable[[Any], None]
Failed = Callable[[Exception], None]


def is_gone(call: Callable[..., Any]) -> bool:
    """Say whether this is a method of a widget, or the like, that Qt has deleted meanwhile."""
    owner = getattr(call, "__self__", None)
    return isinstance(owner, QObject) and not isValid(owner)


class Job(NamedTuple):
    """Be one piece of work and who hears of its end."""

    channel: str
    number: int
    work: Callable[[], Any]
    done: Done | None
    failed: Failed | None
    yields: bool = False


class Outcome(NamedTuple):
    """Be what a job brought: a value, or the error it ended with."""

    job: Job
    value: Any = None
    error: Exception | None = None
    cancelled: bool = False


class Background(QObject):
    """Run jobs on one worker thread and hand their results to Qt's thread.

    ``otherwise`` is told of every error that whoever gave the job does not take.
    """

    started = Signal()
    idle = Signal()
    progressed = Signal(str, str, int, int)  # a channel, a stage, how many of how many or of 0
    ended = Signal(str)  # a channel, whichever way
    cancelled = Signal(str)  # a channel
    _finished = Signal()

    def __init__(self, otherwise: Failed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._otherwise = otherwise
        self._jobs: deque[Job | None] = deque()
        self._newest: dict[str, int] = {}
        self._unwanted: set[int] = set()  # jobs by number
        self._told = 0.0  # when it was last said how far the job at hand is
        self._count = 0
        self._open = 0
        self._wake = threading.Condition()
        self._thread: threading.Thread | None = None
        self._stopped = False
        self._outcomes: deque[Outcome] = deque()  # on their way to Qt's thread
        self._delivery = QTimer(self)
        self._delivery.setInterval(0)
        self._delivery.timeout.connect(self._deliver_next)
        self._finished.connect(self._delivery.start)

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
        *,
        yields: bool = False,
    ) -> None:
        """Queue work; ``done`` or ``failed`` is called on Qt's thread, unless outdated.

        Without ``failed``, or where that is gone meanwhile, an error is told as all others are.
        """
        if self._stopped:
            return
        self._count += 1
        self._newest[channel] = self._count
        self._open += 1
        with self._wake:
            self._jobs.append(Job(channel, self._count, work, done, failed, yields))
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

    def cancel(self, channel: str) -> None:
        """End the newest job of a channel where it next says how far it is, or before it began."""
        if channel in self._newest:
            self._unwanted.add(self._newest[channel])

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
                self._outcomes.append(outcome)
                self._finished.emit()

    def _outcome(self, job: Job) -> Outcome:
        if job.channel and self._newest[job.channel] != job.number:
            return Outcome(job)
        self._told = time.monotonic()
        try:
            with heard(lambda stage, done, of: self._hear(job, stage, done, of)):
                self._end_unwanted(job)
                return Outcome(job, value=job.work())
        except Cancelled:
            return Outcome(job, cancelled=True)
        except Exception as error:  # the thread's outermost edge: the window must hear of it
            return Outcome(job, error=error)

    def _hear(self, job: Job, stage: Stage, done: int, of: int) -> None:
        """Pass on how far a job is, not more often than anybody could see."""
        self._end_unwanted(job)
        now = time.monotonic()
        if now - self._told >= _TELLS_EVERY and not self._stopped:
            self._told = now
            self.progressed.emit(job.channel, stage, done, of)

    def _end_unwanted(self, job: Job) -> None:
        outdated = self._stopped or self._newest.get(job.channel) != job.number
        if (job.yields and outdated) or job.number in self._unwanted:
            raise Cancelled

    def _deliver_next(self) -> None:
        """Deliver one outcome a turn: what it changes in the window is painted between them.

        The last may close the window, and this with it: the timer is stopped before.
        """
        outcome = self._outcomes.popleft() if self._outcomes else None
        if not self._outcomes:
            self._delivery.stop()
        if outcome is not None:
            self._deliver(outcome)

    def _deliver(self, outcome: Outcome) -> None:
        job = outcome.job
        self._open -= 1
        self._unwanted.discard(job.number)
        self.ended.emit(job.channel)
        if outcome.cancelled:
            if not self._stopped and self._newest[job.channel] == job.number:
                self.cancelled.emit(job.channel)
        elif not self._stopped and self._newest[job.channel] == job.number:
            if outcome.error is not None:
                if job.failed is None or is_gone(job.failed):
                    self._otherwise(outcome.error)
                else:
                    job.failed(outcome.error)
            elif job.done is not None and not is_gone(job.done):
                job.done(outcome.value)
        if self._open == 0 and isValid(self):  # what was done may have closed the window
            self.idle.emit()
