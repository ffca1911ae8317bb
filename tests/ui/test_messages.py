from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from briefer.errors import ExportError
from briefer.ui.message_bar import MessageBar
from briefer.ui.messages import Message, Messages


@pytest.fixture
def messages(qtbot: QtBot) -> Messages:
    del qtbot
    return Messages()


def test_an_error_says_what_where_and_what_to_do(messages: Messages) -> None:
    error = ExportError("the disk is full", where="/home/me/memo.docx", fix="Make room")
    messages.tell_error("export", error)
    (message,) = messages.open
    assert message.text == "The disk is full (/home/me/memo.docx). Make room."
    assert message.details == ""


def test_an_error_of_the_programs_own_keeps_its_trace_folded(messages: Messages) -> None:
    messages.tell_error("preview", KeyError("dialogues"))
    (message,) = messages.open
    assert "KeyError" not in message.text
    assert "KeyError: 'dialogues'" in message.details


def test_a_newer_message_takes_the_place_of_the_older_on_its_topic(messages: Messages) -> None:
    messages.tell("export", "error", "No.")
    messages.tell("library", "warning", "Hm.")
    messages.tell("export", "error", "Still no.")
    assert [message.text for message in messages.open] == ["Hm.", "Still no."]


def test_the_bar_shows_folds_and_dismisses(qtbot: QtBot, messages: Messages) -> None:
    bar = MessageBar(messages)
    qtbot.addWidget(bar)
    messages.tell("x", "error", "1 < 2 & so on", "line by line")
    (row,) = bar.rows
    assert "1 &lt; 2 &amp; so on" in row.text.text()
    assert row.details.isHidden()
    row.unfold.click()
    assert not row.details.isHidden()
    row.copy.click()
    assert QGuiApplication.clipboard().text() == "1 < 2 & so on\n\nline by line"
    row.close_button.click()
    assert messages.open == ()
    assert bar.rows == ()
    assert bar.isHidden()


def test_the_same_said_twice_is_shown_once(messages: Messages) -> None:
    seen: list[Message] = []
    messages.shown.connect(seen.append)
    messages.tell("x", "note", "Once.")
    messages.tell("x", "note", "Once.")
    assert len(seen) == 1
