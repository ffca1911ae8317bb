"""One worker that keeps changes in the history, off the caller's path."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from briefer.errors import BrieferError
from briefer.library.history import History
from briefer.library.history_faults import HistoryError
from briefer.library.history_tree import Contents


class _Task(NamedTuple):
    contents: Contents
    message: str
    together: bool
    done: threading.Event | None = None
    fault: Exception | None = None  # why its files can't be read
    paths: tuple[Path | str, ...] = ()


class CommitWorker:
    """Commit in the background, in order, one change at a time.

    ``failed`` is called in the worker's thread with each error; those are also
    kept in ``errors``, so that none is lost where nobody listens. ``kept`` are the
    ids of the changes kept so far; after ``flush`` all that were asked for are in it.
    """

    def __init__(
        self, history: History, failed: Callable[[BrieferError], None] | None = None
    ) -> None:
        self._history = history
        self._failed = failed
        self.errors: list[BrieferError] = []
        self.kept: list[str] = []
        self._unkept: list[_Task] = []
        self._tasks: queue.Queue[_Task | None] = queue.Queue()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="history", daemon=False)
        self._thread.start()

    def commit(self, paths: Iterable[Path | str], message: str, *, together: bool = False) -> None:
        """Keep files as a change, soon; ``together`` joins it to what waits with that message.

        They are kept as they stand now, whatever is written before their turn comes.
        Raises ValueError after ``close``.
        """
        named = tuple(paths)
        try:
            task = _Task(self._history.contents(named), message, together)
        except (OSError, ValueError) as error:  # told as any other fault of keeping it
            task = _Task({}, message, together=False, fault=error, paths=named)
        self._put(task)

    def _put(self, task: _Task) -> None:
        if self._closed:
            raise ValueError("the history's worker is closed")
        self._tasks.put(task)

    def commit_outside_changes(self) -> threading.Event:
        """Keep what was changed outside Briefer, soon; the event is set when that is done."""
        done = threading.Event()
        self._put(_Task({}, "", together=False, done=done))
        return done

    def flush(self) -> None:
        """Wait until everything asked for so far is kept."""
        self._tasks.join()

    def try_again(self) -> bool:
        """Try to keep what could not be kept, as it stands now; say whether all is kept."""
        again, self._unkept = self._unkept, []
        for task in again:
            if task.done is None:
                self.commit(task.paths, task.message)
            else:
                self.commit_outside_changes()
        self.flush()
        return not self._unkept

    def close(self) -> None:
        """Keep what waits, bring git's own index along, and end the worker."""
        if self._closed:
            return
        self._closed = True
        self._tasks.put(None)
        self._thread.join()

    def _run(self) -> None:
        held: list[_Task | None] = []
        while (task := held.pop() if held else self._tasks.get()) is not None:
            joined, count = task, 1
            while task.together and not held and not self._tasks.empty():
                following = self._tasks.get()
                if following is not None and following[1:] == task[1:]:
                    joined = joined._replace(contents={**joined.contents, **following.contents})
                    count += 1
                else:
                    held.append(following)
            if not self._reported(partial(self._keep, joined)):
                self._unkept.append(joined._replace(paths=joined.paths or tuple(joined.contents)))
            for _ in range(count):
                self._tasks.task_done()
        self._reported(self._history.tidy)
        self._tasks.task_done()

    def _keep(self, task: _Task) -> None:
        if task.fault is not None:
            raise task.fault
        if task.done is None:
            made = self._history.commit_contents(task.contents, task.message)
            if made is not None:
                self.kept.append(made)
            return
        try:
            self._history.commit_outside_changes()
        finally:
            task.done.set()

    def _reported(self, work: Callable[[], object]) -> bool:
        """Do the work; whatever goes wrong is kept and told, and the worker lives on."""
        try:
            work()
        except BrieferError as error:
            self._tell(error)
        except Exception as error:  # the thread's outermost edge: no save is lost in silence
            self._tell(HistoryError(f"a change was not kept in the history: {error!r}"))
        else:
            return True
        return False

    def _tell(self, error: BrieferError) -> None:
        self.errors.append(error)
        if self._failed is not None:
            self._failed(error)
