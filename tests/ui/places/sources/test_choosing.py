"""A checklist offers what is ticked first, finds by words, and is gone through by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefer.ui.places.sources.choosing import Checklist

AREAS = (("ai", "Artificial intelligence"), ("5g", "5G networks"), ("space", "Civil space"))


def test_what_is_ticked_stands_first_and_the_rest_is_found_by_words(qtbot: QtBot) -> None:
    checklist = Checklist("&Areas")
    qtbot.addWidget(checklist)
    checklist.fill(AREAS, ("space",))
    rows = [checklist.list.item(row) for row in range(checklist.list.count())]
    assert rows[0].text() == "Civil space"
    assert checklist.chosen == ("space",)
    checklist.search.setText("NET 5g")
    assert [row.text() for row in rows if not row.isHidden()] == ["5G networks"]
    assert checklist.list.accessibleName() == "Areas"


def test_the_arrow_leads_from_the_search_into_the_list_and_space_ticks(qtbot: QtBot) -> None:
    checklist = Checklist("&Areas")
    qtbot.addWidget(checklist)
    checklist.fill(AREAS, ())
    checklist.show()
    checklist.activateWindow()
    checklist.search.setFocus()
    qtbot.waitUntil(checklist.search.hasFocus)
    QTest.keyClick(checklist.search, Qt.Key.Key_Down)
    assert checklist.list.hasFocus()
    with qtbot.waitSignal(checklist.changed):
        QTest.keyClick(checklist.list, Qt.Key.Key_Space)
    assert checklist.chosen == ("ai",)
