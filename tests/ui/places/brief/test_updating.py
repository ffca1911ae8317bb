"""Yesterday's memo is one click away from today's."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from pytestqt.qtbot import QtBot

from briefer.library.dates import PartialDate
from briefer.ui.main_window import MainWindow
from briefer.ui.places.brief.updating import why_no_update
from briefer.ui.setting_up import set_field

WAIT = 20_000


def test_an_older_memo_is_updated_by_its_button_and_the_new_one_needs_none(
    qtbot: QtBot, window: MainWindow, library: Path
) -> None:
    button = window.brief.set_up.update_button
    assert button.isVisible()
    with qtbot.waitSignal(window.session.library_opened, timeout=WAIT):
        button.click()
    brief = window.session.brief
    assert brief is not None
    assert (brief.id, brief.as_of) == ("biden-kishida-2022-v2", PartialDate.of_day(date.today()))
    assert (library / "briefs" / f"{brief.id}.md").is_file()
    assert not button.isVisible()
    assert why_no_update(window.session) == "This brief is of today already"
    assert "version 2" in window.session.messages.open[-1].text.casefold()


def test_the_key_says_why_there_is_nothing_to_update(window: MainWindow) -> None:
    set_field(window.session, "as_of", "")
    assert not window.brief.set_up.update_button.isVisible()
    (action,) = (one for one in window.actions_of_menus.all if "Update" in one.text())
    assert action.shortcut().toString() == "Ctrl+U"
    action.trigger()
    (message,) = window.session.messages.open
    assert message.text == "This brief has no date: it is today’s every day"
