"""The rail leads to the places, by mouse, by arrow key and by shortcut."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefer.ui.main_window import MainWindow
from briefer.ui.places.icons import BRIEF
from briefer.ui.places.rail import Rail
from briefer.ui.places.view import Door, Surroundings, View

DOORS = tuple(Door(name.lower(), name, View, BRIEF) for name in ("Brief", "Library", "Sources"))


def rail_on(qtbot: QtBot) -> tuple[Rail, list[str]]:
    asked: list[str] = []
    rail = Rail(DOORS)
    rail.asked.connect(asked.append)
    rail.show_place("brief")
    qtbot.addWidget(rail)
    with qtbot.waitExposed(rail):
        rail.show()
    return rail, asked


def test_a_click_asks_for_a_place(qtbot: QtBot) -> None:
    rail, asked = rail_on(qtbot)
    QTest.mouseClick(rail.buttons["sources"], Qt.MouseButton.LeftButton)
    assert asked == ["sources"]
    assert [name for name, button in rail.buttons.items() if button.isChecked()] == ["sources"]


def test_arrow_keys_go_from_place_to_place(qtbot: QtBot) -> None:
    rail, asked = rail_on(qtbot)
    rail.buttons["brief"].setFocus()
    QTest.keyClick(rail.buttons["brief"], Qt.Key.Key_Down)
    assert asked == ["library"]
    assert rail.buttons["library"].hasFocus()


def test_words_fit_at_twice_the_size_of_text(qtbot: QtBot) -> None:
    rail, _ = rail_on(qtbot)
    button = rail.buttons["library"]
    before = button.sizeHint()
    font = button.font()
    font.setPointSizeF(font.pointSizeF() * 3)
    button.setFont(font)
    after = button.sizeHint()
    assert after.width() > before.width()
    assert after.height() > before.height()


def test_every_button_is_as_wide_as_the_widest(qtbot: QtBot) -> None:
    rail, _ = rail_on(qtbot)
    font = rail.font()
    font.setPointSizeF(font.pointSizeF() * 3)
    rail.setFont(font)
    rail.adjustSize()
    widths = {button.width() for button in rail.buttons.values()}
    assert widths == {max(button.sizeHint().width() for button in rail.buttons.values())}


def test_the_place_in_sight_is_told_without_colour(qtbot: QtBot) -> None:
    rail, _ = rail_on(qtbot)

    def grey() -> QImage:
        return rail.buttons["brief"].grab().toImage().convertToFormat(QImage.Format.Format_Mono)

    here = grey()
    rail.show_place("library")
    assert grey() != here


def test_every_place_has_a_name_and_a_number_key(window: MainWindow) -> None:
    keys = {action.shortcut().toString() for action in window.actions_of_menus.all}
    for number, door in enumerate(window.doors, start=1):
        assert window.rail.buttons[door.id].accessibleName() == door.title
        assert f"Ctrl+{number}" in keys


def test_a_place_is_made_when_it_is_first_entered_and_kept(window: MainWindow) -> None:
    made: list[str] = []

    class Somewhere(View):
        def __init__(self, around: Surroundings) -> None:
            super().__init__(around)
            made.append("made")

        def enter(self) -> None:
            made.append("entered")

    window.doors = (*window.doors, Door("somewhere", "Somewhere", Somewhere))
    window.rail.buttons["somewhere"] = window.rail.buttons["brief"]
    assert made == []
    place = window.go_to("somewhere")
    assert place.isVisible()
    assert not window.brief.isVisible()
    window.go_to_brief()
    assert window.go_to("somewhere") is place
    assert made == ["made", "entered", "entered"]
