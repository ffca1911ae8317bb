from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefer.ui.models import CHOICE_ROLE, Choice
from briefer.ui.places.brief.choices import ChoiceList
from briefer.ui.wording import Chip

ROWS = (
    Choice(id="jhlc", title="JHLC", name="Joint High-Level Committee", words="Joint Committee"),
    Choice(id="quad", title="Quad leaders", name="Leaders’ Summit in Tōkyō", adds=1),
    Choice(id="itu", title="ITU election", adds=12, chip=Chip("square", "Does not recur", "quiet")),
)


@pytest.fixture
def choices(qtbot: QtBot) -> ChoiceList:
    choices = ChoiceList("Dialogues", "Search dialogues", "Add the first.")
    qtbot.addWidget(choices)
    choices.model.fill(ROWS)
    choices.resize(400, 300)
    choices.show()
    return choices


def press_space(choices: ChoiceList, row: int) -> None:
    choices.view.setCurrentIndex(choices.filter.index(row, 0))
    kind = QKeyEvent.Type.KeyPress
    event = QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
    choices.view.keyPressEvent(event)


def test_the_space_bar_chooses_and_leaves(choices: ChoiceList) -> None:
    press_space(choices, 1)
    assert list(choices.model.chosen) == ["quad"]
    press_space(choices, 1)
    assert list(choices.model.chosen) == []


def test_all_and_none_go_for_what_the_search_shows(choices: ChoiceList) -> None:
    choices.search.setText("tokyo summit")
    choices.choose_all()
    assert list(choices.model.chosen) == ["quad"]
    choices.search.clear()
    choices.choose_all()
    assert list(choices.model.chosen) == ["jhlc", "quad", "itu"]
    choices.choose_none()
    assert list(choices.model.chosen) == []


def test_the_search_finds_aliases_and_says_when_it_finds_nothing(choices: ChoiceList) -> None:
    choices.search.setText("joint committee")
    assert choices.filter.shown == ("jhlc",)
    choices.search.setText("no such thing")
    assert choices.nothing.isVisible()


def test_all_is_one_change_not_many(choices: ChoiceList) -> None:
    told: list[None] = []
    choices.changed.connect(lambda: told.append(None))
    choices.choose_all()
    assert len(told) == 1


def test_marking_what_a_brief_chose_tells_nobody(choices: ChoiceList) -> None:
    told: list[None] = []
    choices.changed.connect(lambda: told.append(None))
    choices.model.mark(["jhlc"])
    assert list(choices.model.chosen) == ["jhlc"]
    assert told == []


def test_a_screen_reader_hears_the_whole_row(choices: ChoiceList) -> None:
    index = choices.filter.index(2, 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "ITU election, Does not recur, 12 points, not chosen"


def test_a_child_of_a_chosen_area_says_what_brings_it() -> None:
    row = Choice(id="open-ran", title="Open RAN", adds=6, within="5G")
    assert row.adds_in_words == "with 5G"


def test_describing_keeps_what_is_chosen(choices: ChoiceList) -> None:
    choices.model.mark(["jhlc"])
    choices.model.describe({"jhlc": {"adds": 3}})
    row = choices.filter.index(0, 0).data(CHOICE_ROLE)
    assert (row.chosen, row.adds) == (True, 3)


def test_where_there_is_nothing_to_choose_it_says_what_to_do(choices: ChoiceList) -> None:
    choices.model.fill(())
    assert choices.nothing.isVisible()
    assert choices.nothing.text() == "Add the first."
    assert not choices.all_button.isEnabled()
    assert choices.none_button.toolTip() == "Add the first."
    choices.model.fill(ROWS)
    assert not choices.nothing.isVisible()


def test_all_and_none_go_by_what_the_search_shows(choices: ChoiceList) -> None:
    choices.model.mark(["jhlc"])
    assert choices.none_button.isEnabled()
    choices.search.setText("nowhere")
    assert not choices.none_button.isEnabled()
    assert not choices.all_button.isEnabled()
    assert choices.none_button.toolTip() == "Nothing matches. Clear the search to see all."
    choices.search.setText("quad")
    assert not choices.none_button.isEnabled(), "what is chosen is not in sight"
    assert choices.all_button.isEnabled()


def test_a_click_anywhere_in_a_row_chooses_it(choices: ChoiceList) -> None:
    row = choices.view.visualRect(choices.filter.index(1, 0))
    for chosen in (["quad"], []):
        QTest.mouseClick(choices.view.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
        assert list(choices.model.chosen) == chosen


def test_the_buttons_choose_all_and_none(choices: ChoiceList) -> None:
    QTest.mouseClick(choices.all_button, Qt.MouseButton.LeftButton)
    assert list(choices.model.chosen) == ["jhlc", "quad", "itu"]
    QTest.mouseClick(choices.none_button, Qt.MouseButton.LeftButton)
    assert list(choices.model.chosen) == []
