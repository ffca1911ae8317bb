from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from briefer.ui.collecting import Collecting

_MANY = 10_000  # circles, enough for the collector to run many times


@pytest.fixture
def collecting() -> Iterator[Collecting]:
    limits = gc.get_threshold()
    collecting = Collecting()
    gc.collect()
    collecting.begin()
    yield collecting
    gc.set_threshold(*limits)
    gc.enable()


class Ring:
    """Be garbage that only the collector finds, and say which thread found it."""

    def __init__(self, found: list[str]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: found.append(threading.current_thread().name))


@pytest.mark.usefixtures("collecting")
def test_what_the_worker_leaves_is_collected_by_the_window(qtbot: QtBot) -> None:
    found: list[str] = []

    def work() -> None:
        for _ in range(_MANY):
            Ring(found)

    thread = threading.Thread(target=work, name="desk")
    thread.start()
    thread.join()
    assert found == []
    qtbot.waitUntil(lambda: len(found) == _MANY, timeout=5000)
    assert set(found) == {threading.main_thread().name}


def test_nothing_is_collected_before_it_is_due(collecting: Collecting) -> None:
    gc.collect()
    gc.set_threshold(1_000_000, 10, 10)
    assert collecting.collect() is None


@pytest.mark.usefixtures("collecting")
def test_it_waits_for_the_worker_but_not_for_ever() -> None:
    busy, found = [True], list[str]()
    waiting = Collecting(busy=lambda: bool(busy))
    for _ in range(_MANY):
        Ring(found)
    assert waiting.collect() is None
    busy.clear()
    assert waiting.collect() is not None
    assert len(found) == _MANY
    busy.append(True)
    for _ in range(_MANY):
        Ring(found)
    assert [waiting.collect() is None for _ in range(61)] == [True] * 60 + [False]
    assert len(found) == 2 * _MANY
