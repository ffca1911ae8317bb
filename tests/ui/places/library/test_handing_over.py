"""A handing over is noted once it says to whom, with a date that is one."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from briefer.ui.places.library.handing_over import Given, HandingOverDialog


def asked(qtbot: QtBot) -> HandingOverDialog:
    dialog = HandingOverDialog("Biden–Kishida")
    qtbot.addWidget(dialog)
    return dialog


def test_it_can_be_noted_once_it_says_to_whom(qtbot: QtBot) -> None:
    dialog = asked(qtbot)
    assert not dialog.note_button.isEnabled()
    assert dialog.note_button.toolTip() == "Say to whom first"
    dialog.to.setText("  the   President ")
    assert dialog.note_button.isEnabled()
    assert dialog.given() == Given("the President")


def test_a_date_that_is_none_has_to_be_corrected(qtbot: QtBot) -> None:
    dialog = asked(qtbot)
    dialog.to.setText("the President")
    dialog.on.edit.setText("soon")
    dialog.note_button.click()
    assert dialog.result() == 0
    assert dialog.note_button.toolTip() == "Correct the date first"
    dialog.on.edit.setText("Jan 14, 2022")
    dialog.on.read()
    dialog.note_button.click()
    assert dialog.result() == 1
    assert dialog.given() == Given("the President", "2022-01-14")


def test_the_date_is_read_when_it_is_noted(qtbot: QtBot) -> None:
    dialog = asked(qtbot)
    dialog.to.setText("the President")
    dialog.on.edit.setText("2022-01-14")
    dialog.note_button.click()
    assert dialog.given().on == "2022-01-14"
