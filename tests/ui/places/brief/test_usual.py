"""One button chooses what the meeting usually takes, and says on what that rests."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from briefer.ui.main_window import MainWindow

WAIT = 20_000


def said(window: MainWindow) -> list[str]:
    return [one.text for one in window.session.messages.open if one.topic == "usual"]


def test_what_is_usual_is_chosen_as_one_step(qtbot: QtBot, window: MainWindow) -> None:
    session = window.session
    assert session.brief is not None
    before = session.brief.dialogues
    window.brief.set_up.dialogues.choose_none()
    window.brief.set_up.usual.click()
    qtbot.waitUntil(
        lambda: session.brief is not None and set(session.brief.dialogues) == set(before),
        timeout=WAIT,
    )
    assert session.undo_stack.undoText() == "choose what the meeting usually takes"
    assert set(window.brief.set_up.dialogues.model.chosen) == set(before)
    assert said(window)[0].startswith("Chosen: 8 dialogues, 9 technology areas. There is no")


def test_where_it_is_chosen_already_that_is_said(qtbot: QtBot, window: MainWindow) -> None:
    window.brief.set_up.usual.click()
    qtbot.waitUntil(lambda: bool(said(window)), timeout=WAIT)
    steps = window.session.undo_stack.count()
    window.brief.set_up.usual.click()
    qtbot.waitUntil(lambda: "already" in said(window)[0], timeout=WAIT)
    assert said(window)[0].startswith("This is what the meeting usually takes already.")
    assert window.session.undo_stack.count() == steps


def test_without_a_meeting_nothing_is_usual(qtbot: QtBot, window: MainWindow) -> None:
    window.session.edit("another meeting", meeting=None)
    window.brief.set_up.usual.click()
    qtbot.waitUntil(lambda: bool(said(window)), timeout=WAIT)
    assert said(window)[0].startswith("Nothing is usual yet")
