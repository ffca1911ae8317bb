"""The process that reads documents: it is asked line by line and answers line by line.

A document comes from outside. Whatever it does to a reader, it does to this process,
which may be ended at any moment and has no more memory than it needs.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import BinaryIO

import msgspec

from briefer.sources.document import UnreadableDocument
from briefer.sources.messages import Answer, Found, Progress, Refused, Wanted
from briefer.sources.reading import read_document, shown

_MOST_MEMORY = 3_000_000_000  # bytes of addresses; a document of 200 MB takes a third of it
_BETWEEN = 0.05  # seconds between two words on how far it is


def serve(wanted: BinaryIO, answers: BinaryIO) -> None:
    """Read the documents asked for until nothing more is asked."""
    _bound_memory()
    for line in wanted:
        asked = msgspec.json.decode(line, type=Wanted)
        _tell(answers, _answer(Path(os.fsdecode(asked.path)), answers))


def main() -> None:
    """Serve on the standard streams; what a library prints goes to the errors instead."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    serve(sys.stdin.buffer, answers)


def _answer(path: Path, answers: BinaryIO) -> Answer:
    told = 0.0

    def progress(done: int, of: int) -> None:
        nonlocal told
        now = time.monotonic()
        if now - told >= _BETWEEN:
            told = now
            _tell(answers, Progress(done, of))

    try:
        return Found(read_document(path, progress))
    except UnreadableDocument as error:
        return Refused(error.what, error.where, error.fix)
    except MemoryError:
        fix = "Import the part that matters"
        return Refused("the file takes more memory than a document may", shown(path), fix)
    except Exception as error:  # the process's outermost edge: a document may do anything
        what = f"the file can't be read: {type(error).__name__}: {error}"
        return Refused(what, shown(path), "Save it anew from where it comes")


def _tell(answers: BinaryIO, answer: Answer) -> None:
    answers.write(msgspec.json.encode(answer) + b"\n")
    answers.flush()


def _bound_memory() -> None:
    """Bound the addresses that may be had, where the system can."""
    try:
        import resource
    except ImportError:  # Windows has no such bound
        return
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    bound = _MOST_MEMORY if most == resource.RLIM_INFINITY else min(_MOST_MEMORY, most)
    resource.setrlimit(resource.RLIMIT_AS, (bound, most))


if __name__ == "__main__":
    main()
