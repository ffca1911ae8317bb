"""Python's garbage collector, kept out of the way where much is made and none of it is garbage."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused_collection() -> Iterator[None]:
    """Pause the collector: none of many small parts is garbage while they grow.

    Looking through them again and again takes a third of the time of a long memo.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def set_aside() -> None:
    """Let the collector pass over all that there is now, from here on.

    A library of a hundred thousand records is millions of objects, none of them in a
    circle. Looking through them stops every thread, the window's too, for half a second.
    """
    gc.freeze()
