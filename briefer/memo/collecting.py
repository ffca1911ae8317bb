"""Python's garbage collector, kept out of the way while a memo is built."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused_collection() -> Iterator[None]:
    """Pause the collector: none of a memo's many small parts is garbage while it grows.

    Looking through them again and again takes a third of the time of a long memo.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
