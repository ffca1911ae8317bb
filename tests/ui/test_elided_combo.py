"""A choice that is longer than its list ends in dots."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from briefer.ui.elided_combo import ElidedCombo

LONG = "First Biden–Kishida meeting in Washington"


def shown(qtbot: QtBot, width: int, choice: str) -> str:
    combo = ElidedCombo()
    qtbot.addWidget(combo)
    combo.addItem(choice)
    combo.resize(width, combo.sizeHint().height())
    combo.show()
    assert not combo.grab().isNull()
    return combo.shown()


def test_a_choice_with_room_is_shown_whole(qtbot: QtBot) -> None:
    assert shown(qtbot, 900, LONG) == LONG


def test_a_choice_without_room_ends_in_dots(qtbot: QtBot) -> None:
    said = shown(qtbot, 150, LONG)
    assert said.endswith("…")
    assert LONG.startswith(said[:-1])


def test_what_is_drawn_is_the_elided_choice(qtbot: QtBot) -> None:
    def picture(choice: str, width: int) -> bytes:
        combo = ElidedCombo()
        qtbot.addWidget(combo)
        combo.addItem(choice)
        combo.resize(width, combo.sizeHint().height())
        return bytes(combo.grab().toImage().constBits())

    said = shown(qtbot, 150, LONG)
    assert picture(LONG, 150) == picture(said, 150)
