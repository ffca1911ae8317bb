"""Nothing holds the window up: whatever long work is at hand, it hears keys and clicks."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from briefer.ui.ahead import Ahead
from briefer.ui.main_window import MainWindow
from briefer.ui.setting_up import set_field
from tests.benchmarks.library_of import make_library
from tests.ui.heartbeat import LIMIT, Gaps, watched_loop

pytestmark = pytest.mark.alone

WAIT = 60_000


@pytest.fixture(autouse=True)
def tidy() -> Iterator[None]:
    """Keep what other tests left out of the collections of this one's window."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


_BOOK = """---
title: A book
---
{% for number in range(450) %}
## Heading {{ number }}

{% for line in range(12) %}
{{ number }} {{ line }} WORDS

{% endfor %}
{% endfor %}
""".replace("WORDS", "and what the leaders’ memo has to say of it " * 12)


def test_a_watch_finds_what_holds_the_loop_up(qtbot: QtBot) -> None:
    done: list[int] = []

    def work() -> None:
        done.append(sum(number * number for number in range(4_000_000)))

    with watched_loop() as gaps:
        QTimer.singleShot(0, work)
        qtbot.waitUntil(lambda: bool(done))
    assert gaps.own > LIMIT


def opened(qtbot: QtBot, window: MainWindow) -> Gaps:
    """Open a window's library and see its memo laid out, watched."""
    with watched_loop() as gaps:
        with qtbot.waitSignal(window.session.worked_out, timeout=WAIT):
            window.show()
        sheets = window.brief.paper.sheets
        qtbot.waitUntil(lambda: sheets.complete, timeout=WAIT)
        qtbot.waitUntil(lambda: not window.session.background.busy, timeout=WAIT)
    return gaps


def test_opening_a_library_does_not_hold_the_window_up(qtbot: QtBot, unopened: MainWindow) -> None:
    assert opened(qtbot, unopened).own <= LIMIT
    assert unopened.brief.paper.pages > 20


def test_opening_thousands_of_points_does_not_hold_the_window_up(
    qtbot: QtBot, unopened: MainWindow, tmp_path: Path
) -> None:
    opened(qtbot, unopened)
    large = make_library(tmp_path / "large", 3_000)
    with watched_loop() as gaps:
        with qtbot.waitSignal(unopened.session.library_opened, timeout=WAIT):
            unopened.session.open(large)
        qtbot.waitUntil(lambda: not unopened.session.background.busy, timeout=WAIT)
    assert gaps.own <= LIMIT


@pytest.mark.parametrize("place", ["library", "timeline", "sources"])
def test_going_to_a_place_for_the_first_time_does_not_hold_the_window_up(
    qtbot: QtBot, window: MainWindow, place: str
) -> None:
    ahead = window.findChild(Ahead)
    assert isinstance(ahead, Ahead)
    qtbot.waitUntil(lambda: ahead.done, timeout=WAIT)
    with watched_loop() as gaps:
        window.go_to(place)
        qtbot.waitUntil(window.places[place].isVisible, timeout=WAIT)
        qtbot.waitUntil(lambda: not window.session.background.busy, timeout=WAIT)
    assert gaps.own <= LIMIT


def with_book(qtbot: QtBot, window: MainWindow, library: Path) -> Gaps:
    """Have a window show a book of some five hundred pages, watched."""
    (library / "templates").mkdir(exist_ok=True)
    (library / "templates" / "book.md.j2").write_text(_BOOK, encoding="utf-8")
    opened(qtbot, window)
    with watched_loop() as gaps:
        with qtbot.waitSignal(window.session.worked_out, timeout=WAIT):
            set_field(window.session, "template", "book")
        sheets = window.brief.paper.sheets
        qtbot.waitUntil(lambda: sheets.complete, timeout=WAIT)
    return gaps


def test_a_book_of_five_hundred_pages_is_shown_and_exported_beside_the_window(
    qtbot: QtBot, unopened: MainWindow, library: Path, tmp_path: Path
) -> None:
    assert with_book(qtbot, unopened, library).own <= LIMIT
    assert unopened.brief.paper.pages > 400
    qtbot.waitUntil(lambda: not unopened.session.background.busy, timeout=WAIT)
    with (
        watched_loop() as gaps,
        qtbot.waitSignal(unopened.session.exports.exported, timeout=WAIT),
    ):
        unopened.session.exports.export(tmp_path / "book.docx")
    assert gaps.own <= LIMIT


@pytest.mark.parametrize(("name", "told_before"), [("book.docx", 1), ("book.pdf", 2)])
def test_the_export_of_a_book_ends_in_its_middle_when_cancelled(
    qtbot: QtBot, unopened: MainWindow, library: Path, tmp_path: Path, name: str, told_before: int
) -> None:
    with_book(qtbot, unopened, library)
    session, target = unopened.session, tmp_path / name
    told: list[str] = []

    def cancel(channel: str, stage: str, *_: int) -> None:
        told.append(stage)
        if len(told) == told_before:
            session.background.cancel(channel)

    with qtbot.waitSignal(session.exports.ended, timeout=WAIT):
        # On the worker, so that it is cancelled where it is, however fast the machine.
        direct = Qt.ConnectionType.DirectConnection
        session.background.progressed.connect(cancel, direct)
        session.exports.export(target)
    session.background.progressed.disconnect(cancel)
    assert len(told) == told_before, "it ended at once"
    assert not target.exists()
    assert session.messages.open == ()
