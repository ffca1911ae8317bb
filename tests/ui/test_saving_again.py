from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from briefer.errors import SaveError
from briefer.ui.messages import Messages
from briefer.ui.saving_again import SavingAgain


class FullDisk(SaveError):
    passes = True


@pytest.fixture
def messages() -> Messages:
    return Messages()


@pytest.fixture
def saving(qapp: QObject, messages: Messages) -> SavingAgain:
    del qapp
    return SavingAgain(messages, messages)


def test_it_is_tried_by_itself_with_growing_pauses(qtbot: QtBot, saving: SavingAgain) -> None:
    tries: list[int] = []
    pauses: list[int] = []
    saving._timer.setInterval(1)

    def again() -> None:
        tries.append(len(tries))
        pauses.append(saving._timer.interval())
        saving.take("a", FullDisk("the disk is full"), again)

    assert saving.take("a", FullDisk("the disk is full"), again)
    qtbot.waitUntil(lambda: len(tries) >= 4, timeout=5000)
    assert pauses[:4] == [2, 4, 8, 16]
    saving.let_go("a")
    assert not saving._timer.isActive()


def test_it_is_told_once_also_where_its_message_was_closed(
    saving: SavingAgain, messages: Messages
) -> None:
    told: list[object] = []
    messages.shown.connect(told.append)
    for _ in range(3):
        saving.take("a", FullDisk("the disk is full"), lambda: None)
        saving.take("b", FullDisk("the disk is full"), lambda: None)
        messages.clear("save")
    saving.try_all()
    assert len(told) == 1


def test_its_message_goes_once_all_went_through(saving: SavingAgain, messages: Messages) -> None:
    for key in "ab":
        saving.take(key, FullDisk("the disk is full"), lambda: None)
    saving.let_go("a")
    assert "saved by itself" in messages.open[0].text
    saving.let_go("b")
    assert messages.open == ()


def test_once_one_went_through_it_says_why_another_still_waits(
    saving: SavingAgain, messages: Messages
) -> None:
    saving.take("a", FullDisk("the disk is full"), lambda: None)
    saving.take("b", FullDisk("the disk is away"), lambda: None)
    saving.let_go("b")
    assert [message.text.partition(".")[0] for message in messages.open] == ["The disk is full"]


def test_what_no_waiting_mends_is_not_tried_again(saving: SavingAgain) -> None:
    tries: list[str] = []
    error = SaveError("the file was changed outside Briefer meanwhile")
    assert not saving.take("a", error, lambda: tries.append("a"))
    saving.try_all()
    assert tries == []
