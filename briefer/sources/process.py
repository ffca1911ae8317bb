"""Read documents in a process of their own, which can be cancelled, bounded and lost."""

from __future__ import annotations

import contextlib
import os
import queue
import subprocess
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO

import msgspec

from briefer.apart import started
from briefer.sources.document import Document, UnreadableDocument
from briefer.sources.messages import Answer, Progress, Refused, Wanted

_ANSWERS = msgspec.json.Decoder(Answer)
_LOOK = 0.05  # seconds between two looks whether to go on
_PATIENCE = 60.0  # seconds without a word of the reader


class Cancelled(Exception):
    """Tell that reading was ended before its end, because the user wished so."""


class ReadingProcess:
    """Hold the process; one that was lost is begun anew with the next document."""

    def __init__(self, patience: float = _PATIENCE) -> None:
        self._patience = patience
        self._process: subprocess.Popen[bytes] | None = None
        self._listener: threading.Thread | None = None
        self._answers: queue.Queue[bytes] = queue.Queue()

    def __enter__(self) -> ReadingProcess:
        """Be used for several documents."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the process."""
        self.end()

    def read(
        self,
        path: Path,
        progress: Callable[[int, int], None] = lambda _done, _of: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Document:
        """Read a document; raise UnreadableDocument when it can't be, or the process is lost.

        ``cancelled`` is asked every few hundredths of a second; when it says so, the process
        is ended and Cancelled raised.
        """
        self._ask(path)
        heard = time.monotonic()
        while True:
            if cancelled():
                self.end()
                raise Cancelled
            try:
                line = self._answers.get(timeout=_LOOK)
            except queue.Empty:
                if time.monotonic() - heard > self._patience:
                    self.end()
                    what = "reading the file took too long and was given up"
                    fix = "Import the part that matters"
                    raise UnreadableDocument(what, where=path.name, fix=fix) from None
                continue
            heard = time.monotonic()
            answer = self._understood(line, path)
            if isinstance(answer, Progress):
                progress(answer.done, answer.of)
            elif isinstance(answer, Refused):
                raise answer.as_error()
            else:
                return answer.document

    def end(self) -> None:
        """End the process, whatever it does."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        assert self._listener is not None
        self._listener.join()  # at once: what it listens to has ended
        for stream in (process.stdin, process.stdout):
            assert stream is not None
            with contextlib.suppress(OSError):  # what could no longer be said to it
                stream.close()

    def _ask(self, path: Path) -> None:
        if self._process is None or self._process.poll() is not None:
            self.end()
            self._begin()
        assert self._process is not None
        assert self._process.stdin is not None
        asked = msgspec.json.encode(Wanted(os.fsencode(path.absolute())))
        with contextlib.suppress(OSError):  # a process that has ended is found out on listening
            self._process.stdin.write(asked + b"\n")
            self._process.stdin.flush()

    def _begin(self) -> None:
        answers: queue.Queue[bytes] = queue.Queue()
        process = started("documents")
        assert process.stdout is not None
        listening = (process.stdout, answers)
        self._listener = threading.Thread(target=_listen, args=listening, name="documents")
        self._listener.daemon = True
        self._listener.start()
        self._process, self._answers = process, answers

    def _understood(self, line: bytes, path: Path) -> Answer:
        if not line:  # the process has ended without an answer
            self.end()
            what = "the file made the reader fail"
            fix = "Save it anew from where it comes, then import it"
            raise UnreadableDocument(what, where=path.name, fix=fix)
        answer: Answer = _ANSWERS.decode(line)
        return answer


def _listen(stream: IO[bytes], answers: queue.Queue[bytes]) -> None:
    """Hand on each line; an empty one says that there will be no more."""
    for line in stream:
        answers.put(line)
    answers.put(b"")
