"""Links are chips: found by name, followed, taken out, and never dropped unseen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefer.library.fields.description import field_of
from briefer.ui.places.library.editor.bench import Bench
from briefer.ui.places.library.editor.chip_values import LinksValue, TextsValue
from tests.ui.places.library.editor.conftest import Asked

OFFSCREEN_POPUPS = r"This plugin does not support (raise\(\)|grabbing|propagate)"


@pytest.fixture
def areas(qtbot: QtBot, bench: Bench) -> LinksValue:
    value = LinksValue(field_of("points", "areas"), bench)
    qtbot.addWidget(value)
    value.resize(300, 100)
    value.show()
    return value


def names(value: LinksValue | TextsValue) -> list[str]:
    return [chip.name.text() for chip in value._chips]  # a chip has no other way to be seen


def test_links_are_shown_by_name(areas: LinksValue) -> None:
    areas.show_draft(["ai", "quantum"])
    assert names(areas) == ["Artificial intelligence", "Quantum information"]


def test_a_link_that_leads_nowhere_stays_and_says_so(areas: LinksValue) -> None:
    areas.show_draft(["ai", "alchemy"])
    assert areas.draft() == ["ai", "alchemy"]
    assert "not in the library" in areas._chips[1].name.accessibleDescription()
    assert not areas._chips[1].name.isEnabled()


def test_a_click_on_a_name_follows_it(areas: LinksValue, asked: Asked) -> None:
    areas.show_draft(["ai"])
    areas._chips[0].name.click()
    assert asked.followed == [("areas", "ai")]


@pytest.mark.qt_log_ignore(OFFSCREEN_POPUPS)
def test_enter_takes_the_first_that_is_offered(
    qtbot: QtBot, areas: LinksValue, asked: Asked
) -> None:
    areas.activateWindow()
    areas.picker.setFocus()
    QTest.keyClicks(areas.picker, "quant")
    qtbot.waitUntil(lambda: areas.picker.offered() == ("Quantum information",))
    assert asked.looked_for == ["quant"]
    with qtbot.waitSignal(areas.finished):
        QTest.keyClick(areas.picker, Qt.Key.Key_Return)
    assert areas.draft() == ["quantum"]
    assert areas.picker.text() == ""


def test_one_link_takes_the_place_of_the_line(qtbot: QtBot, bench: Bench) -> None:
    value = LinksValue(field_of("points", "lead_area"), bench)
    qtbot.addWidget(value)
    value.show_draft("ai")
    assert value.picker.isHidden()
    value._chips[0].cross.click()
    assert not value.picker.isHidden()
    assert value.draft() == ""
    value.show_draft("alchemy")
    assert value.picker.text() == "alchemy"
    assert value.draft() == "alchemy"


def test_a_text_is_added_once(qtbot: QtBot) -> None:
    value = TextsValue()
    qtbot.addWidget(value)
    value.show_draft(["one"])
    for typed in ("two", "one"):
        value.line.setText(typed)
        QTest.keyClick(value.line, Qt.Key.Key_Return)
    assert value.draft() == ["one", "two"]
