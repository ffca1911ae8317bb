"""What the window said of a step is taken back with it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from briefer.ui.main_window import MainWindow

WAIT = 20_000


def said(window: MainWindow) -> list[str]:
    return [one.topic for one in window.session.messages.open]


def test_a_version_that_is_undone_is_no_longer_said_to_be_made(
    qtbot: QtBot, window: MainWindow
) -> None:
    stack = window.session.undo_stack
    window.brief.set_up.update_button.click()
    qtbot.waitUntil(lambda: said(window) == ["updated"], timeout=WAIT)
    with qtbot.waitSignal(window.session.library_changed, timeout=WAIT):
        stack.undo()
    assert said(window) == []


def test_a_further_step_leaves_what_was_said_and_undo_leaves_the_rest(window: MainWindow) -> None:
    messages = window.session.messages
    window.session.edit("choose", areas=())
    messages.tell("usual", "note", "Chosen: 8 dialogues.")
    messages.tell("problems", "warning", "1 record can’t be read.")
    window.session.edit("choose", dialogues=())
    assert said(window) == ["usual", "problems"]
    window.session.undo_stack.undo()
    assert said(window) == ["problems"]
