"""A label that is elided asks for no room of its own, and keeps its words."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from briefer.ui.elided_label import ElidedLabel


def test_it_takes_the_room_it_is_given(qtbot: QtBot) -> None:
    label = ElidedLabel("Exported a memo to a folder far down")
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() == 0
    assert label.minimumSizeHint().height() > 0
    label.resize(60, label.sizeHint().height())
    drawn = label.grab().toImage()
    label.setText("Exported a memo, which is named otherwise from here on")
    assert label.grab().toImage() == drawn, "what there is no room for is not drawn"
