"""A list keeps its first rows in sight over the details, until the user says otherwise."""

from __future__ import annotations

from PySide6.QtWidgets import QListWidget, QTextBrowser
from pytestqt.qtbot import QtBot

from briefer.ui.places.over_details import OverDetails


def a_split(qtbot: QtBot, lines: int) -> OverDetails:
    split = OverDetails(QListWidget(), details=QTextBrowser())
    qtbot.addWidget(split)
    split.show()
    split.resize(400, lines * split.fontMetrics().lineSpacing())
    return split


def test_where_there_is_little_room_the_list_has_it(qtbot: QtBot) -> None:
    low = a_split(qtbot, 20)
    listed, details = low.sizes()
    assert listed > 3 * details
    high = a_split(qtbot, 50)
    assert high.sizes()[1] > 2 * details


def test_an_edge_that_the_user_moved_stays(qtbot: QtBot) -> None:
    split = a_split(qtbot, 40)
    split.moveSplitter(200, 1)
    before = split.sizes()
    split.resize(500, split.height())
    assert split.sizes() == before
