from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from briefer.progress import tell
from briefer.ui.background import Background


@pytest.fixture
def untaken() -> list[Exception]:
    """The errors that no caller took."""
    return []


@pytest.fixture
def background(qtbot: QtBot, untaken: list[Exception]) -> Iterator[Background]:
    background = Background(untaken.append)
    yield background
    background.stop()
    qtbot.waitUntil(lambda: not [t for t in threading.enumerate() if t.name == "desk"])


def test_the_work_runs_elsewhere_and_its_result_comes_back_here(
    qtbot: QtBot, background: Background
) -> None:
    threads: list[object] = []
    with qtbot.waitSignal(background.idle):
        background.run(
            "a",
            lambda: threads.append(threading.current_thread().name),
            lambda _: threads.append(QThread.isMainThread()),
        )
    assert threads == ["desk", True]


def fail() -> None:
    raise ValueError("no such thing")


def test_an_error_comes_back_as_it_is(
    qtbot: QtBot, background: Background, untaken: list[Exception]
) -> None:
    errors: list[Exception] = []
    with qtbot.waitSignal(background.idle):
        background.run("a", fail, None, errors.append)
    assert [str(error) for error in errors] == ["no such thing"]
    assert not untaken


def test_an_error_that_the_caller_does_not_take_is_told_all_the_same(
    qtbot: QtBot, background: Background, untaken: list[Exception]
) -> None:
    with qtbot.waitSignal(background.idle):
        background.run("a", fail)
    assert [str(error) for error in untaken] == ["no such thing"]


def test_an_error_whose_taker_is_gone_is_told_all_the_same(
    qtbot: QtBot, background: Background, untaken: list[Exception]
) -> None:
    label = QLabel()
    with qtbot.waitSignal(background.idle):
        background.run("a", fail, None, label.setText)  # type: ignore[arg-type]  # never called
        delete(label)
    assert [str(error) for error in untaken] == ["no such thing"]


def test_only_the_newest_of_a_channel_counts(qtbot: QtBot, background: Background) -> None:
    ready = threading.Event()
    came: list[object] = []
    ran: list[int] = []

    def work(number: int) -> int:
        ready.wait(10)
        ran.append(number)
        return number

    with qtbot.waitSignal(background.idle):
        for number in range(5):
            background.run("preview", partial(work, number), came.append)
        background.run("other", lambda: "other", came.append)
        ready.set()
    assert came == [4, "other"]
    assert ran[-1] == 4
    assert len(ran) <= 2, "what was outdated before it began is never started"


def test_what_was_dropped_brings_nothing(qtbot: QtBot, background: Background) -> None:
    came: list[object] = []
    with qtbot.waitSignal(background.idle):
        background.run("preview", lambda: 1, came.append)
        background.drop("preview")
    assert came == []


def test_what_a_widget_asked_for_is_not_brought_when_it_is_gone(
    qtbot: QtBot, background: Background
) -> None:
    label = QLabel()
    with qtbot.waitSignal(background.idle):
        background.run("a", lambda: "found", label.setText)
        delete(label)


def test_what_is_done_may_close_the_window_and_the_background_with_it(qtbot: QtBot) -> None:
    window = QLabel()
    background = Background(print, window)

    def close() -> None:
        background.stop()
        delete(window)

    background.run("a", lambda: 1, lambda _: close())
    qtbot.waitUntil(lambda: not isValid(background))
    qtbot.waitUntil(lambda: not [t for t in threading.enumerate() if t.name == "desk"])
    qtbot.wait(10)  # what Qt would still have called comes now


def test_stopping_runs_the_last_work_on_the_worker_and_ends_it(qtbot: QtBot) -> None:
    background = Background(print)
    names: list[str] = []
    with qtbot.waitSignal(background.idle):
        background.run("a", lambda: None)
    background.stop(lambda: names.append(threading.current_thread().name))
    assert names == ["desk"]
    background.run("a", lambda: names.append("late"))
    assert names == ["desk"]


def working(begun: threading.Event) -> None:
    """Work until somebody ends it, saying how far it is."""
    while True:
        tell("reading", 1, 2)
        begun.set()


def test_what_is_cancelled_ends_where_it_says_how_far_it_is(
    qtbot: QtBot, background: Background
) -> None:
    begun = threading.Event()
    came: list[object] = []
    background.run("export", partial(working, begun), came.append, came.append)
    assert begun.wait(10)
    with qtbot.waitSignal(background.cancelled) as cancelled, qtbot.waitSignal(background.idle):
        background.cancel("export")
    assert cancelled.args == ["export"]
    assert came == []


def test_what_is_cancelled_before_it_began_never_begins(
    qtbot: QtBot, background: Background
) -> None:
    ready = threading.Event()
    ran: list[str] = []
    background.run("other", lambda: ready.wait(10))
    background.run("export", lambda: ran.append("export"))
    background.cancel("export")
    with qtbot.waitSignal(background.idle):
        ready.set()
    assert ran == []


def test_work_that_yields_ends_when_newer_work_of_its_channel_is_there(
    qtbot: QtBot, background: Background
) -> None:
    begun = threading.Event()
    came: list[object] = []
    background.run("preview", partial(working, begun), yields=True)
    assert begun.wait(10)
    with qtbot.waitSignal(background.idle):
        background.run("preview", lambda: "newer", came.append, yields=True)
    assert came == ["newer"]


def test_work_that_takes_long_says_how_far_it_is(qtbot: QtBot, background: Background) -> None:
    begun = threading.Event()
    with qtbot.waitSignal(background.progressed) as progressed:
        background.run("export", partial(working, begun))
    assert progressed.args == ["export", "reading", 1, 2]
    with qtbot.waitSignal(background.idle):
        background.cancel("export")
