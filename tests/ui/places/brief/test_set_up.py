"""What the left side shows of a brief is as the house writes it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefer.ui.main_window import MainWindow


def test_a_date_that_is_taken_back_is_shown_as_the_house_prints_it_at_once(
    window: MainWindow,
) -> None:
    field = window.brief.set_up.as_of
    field.edit.selectAll()
    QTest.keyClicks(field.edit, "2022-02-01")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert window.session.brief is not None
    assert str(window.session.brief.as_of) == "2022-02-01"
    window.session.undo_stack.undo()
    assert field.edit.text() == "January 15, 2022"
    window.session.undo_stack.redo()
    assert field.edit.text() == "February 1, 2022"
