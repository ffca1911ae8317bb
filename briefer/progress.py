"""How far long work has come, told from deep within it to who waits for it, who may end it.

Who waits is known to the thread that works, not to each function on the way: the work of
a memo's every line would otherwise carry a callback that only a window ever hands over.
Where nobody waits, telling costs nothing worth measuring.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Literal, TypeVar

T = TypeVar("T")
# Reading a library's files, putting them into its index; filling a template, reading what
# it wrote, writing the file.
Stage = Literal["library", "indexing", "filling", "reading", "writing"]
Hear = Callable[[Stage, int, int], None]  # of how many, 0 where that is not known
_OFTEN = 32  # items between two tellings

_hearing: ContextVar[Hear | None] = ContextVar("hearing", default=None)


class Cancelled(BaseException):
    """End work that is no longer wanted; no handler of errors on the way takes it for one."""


@contextmanager
def heard(hear: Hear) -> Iterator[None]:
    """Have what this thread does within told to ``hear``, which may raise Cancelled."""
    token = _hearing.set(hear)
    try:
        yield
    finally:
        _hearing.reset(token)


def is_heard() -> bool:
    """Say whether somebody waits for what this thread does, and may end it."""
    return _hearing.get() is not None


def tell(stage: Stage, done: int = 0, of: int = 0) -> None:
    """Say how far a stage is."""
    hear = _hearing.get()
    if hear is not None:
        hear(stage, done, of)


def told(stage: Stage, items: Sequence[T]) -> Iterable[T]:
    """Go through items, and say how far that is now and then."""
    hear = _hearing.get()
    return items if hear is None else _told(hear, stage, items)


def _told(hear: Hear, stage: Stage, items: Sequence[T]) -> Iterator[T]:
    of = len(items)
    for done, item in enumerate(items):
        if not done % _OFTEN:
            hear(stage, done, of)
        yield item
    hear(stage, of, of)
