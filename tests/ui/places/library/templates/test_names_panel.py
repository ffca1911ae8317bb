"""The names are shown as a tree that keeps its place while the values change."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from briefer.memo.template_names import Name, Now
from briefer.ui.places.library.templates.names_panel import NamesPanel


def names(day: str, *more: Name) -> tuple[Name, ...]:
    as_of = Name(
        "view.as_of", "MemoView.as_of", "value", "date", "{{ view.as_of | date }}", Now(day)
    )
    title = Name("view.title", "MemoView.title", "value", "text", "{{ view.title }}")
    view = Name("view", "value.view", "value", "group", "{{ view | name }}", within=(as_of, title))
    return view, Name("date", "filter.date", "filter", "value", " | date"), *more


@pytest.fixture
def panel(qtbot: QtBot) -> NamesPanel:
    found = NamesPanel()
    qtbot.addWidget(found)
    found.show_names(names("January 15, 2022"))
    return found


def within(panel: NamesPanel, *rows: int) -> QModelIndex:
    found = QModelIndex()
    for row in rows:
        found = panel.shown.index(row, 0, found)
    return found


def test_names_stand_under_their_group_with_what_they_are_now(panel: NamesPanel) -> None:
    groups = [panel.shown.index(row, 0).data() for row in range(panel.shown.rowCount())]
    assert groups == ["The memo", "Filters, after |"]
    as_of = within(panel, 0, 0, 0)
    assert (as_of.data(), as_of.siblingAtColumn(1).data()) == ("view.as_of", "January 15, 2022")


def test_other_values_change_no_place(panel: NamesPanel) -> None:
    panel.tree.expand(within(panel, 0, 0))
    panel.tree.setCurrentIndex(within(panel, 0, 0, 1))
    panel.show_names(names("June 1, 2018"))
    assert within(panel, 0, 0, 0).siblingAtColumn(1).data() == "June 1, 2018"
    assert panel.tree.currentIndex().data() == "view.title"
    panel.show_names(names("June 1, 2018", Name("own", "own", "test", "value", "own")))
    assert panel.shown.rowCount() == 3


def test_the_meaning_of_the_one_selected_is_told_in_words(panel: NamesPanel) -> None:
    assert panel.meaning.text() == "Select a name to see what it means."
    panel.tree.setCurrentIndex(within(panel, 0, 0, 1))
    assert panel.meaning.text() == "The brief’s title (text)\nnothing on file"
    panel.tree.setCurrentIndex(within(panel, 1, 0))
    assert panel.meaning.text() == "A date in the house’s order"


def test_it_is_put_in_only_where_that_is_allowed(panel: NamesPanel) -> None:
    chosen: list[Name] = []
    panel.chosen.connect(chosen.append)
    panel.tree.setCurrentIndex(within(panel, 0, 0, 0))
    panel.allow_insert(allowed=False, why_not="It is built in")
    panel.tree.activated.emit(within(panel, 0, 0, 0))
    assert chosen == []
    assert panel.insert.toolTip() == "It is built in"
    panel.allow_insert(allowed=True, why_not="")
    panel.insert.click()
    panel.tree.activated.emit(within(panel, 0))
    assert [name.path for name in chosen] == ["view.as_of"], "a heading is no name"
