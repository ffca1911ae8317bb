"""Parts are there before they have their cards; cards are added, moved and taken out."""

from __future__ import annotations

from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from briefer.library.fields.description import field_of
from briefer.library.fields.reading import FieldFault, trimmed
from briefer.ui.places.library.editor.bench import Bench
from briefer.ui.places.library.editor.making import row_for
from briefer.ui.places.library.editor.part_values import PartsValue

ABSENT = field_of("meetings", "absent")
CADENCE = field_of("dialogues", "cadence")
DRAFTS = [{"topic": "Chips", "areas": ["ai"]}, {"topic": "Ships"}]


@pytest.fixture
def absent(qtbot: QtBot, bench: Bench) -> PartsValue:
    row = row_for(ABSENT, bench, lambda: None)
    qtbot.addWidget(row)
    row.show()
    value = cast("PartsValue", row.value)
    value.row = row  # type: ignore[attr-defined]  # holds the row for as long as the test
    value.show_draft(DRAFTS)
    return value


def topics(value: PartsValue) -> list[str]:
    return [part["topic"] for part in value.draft()]


def test_parts_come_out_as_they_went_in_with_or_without_cards(absent: PartsValue) -> None:
    assert absent.waits
    assert trimmed(ABSENT, absent.draft()) == DRAFTS
    absent.make_all()
    assert len(absent.cards) == 2
    assert trimmed(ABSENT, absent.draft()) == DRAFTS


def test_cards_come_by_themselves(qtbot: QtBot, absent: PartsValue) -> None:
    qtbot.waitUntil(lambda: len(absent.cards) == 2)
    assert not absent.waits


def test_a_card_is_moved_and_taken_out(qtbot: QtBot, absent: PartsValue) -> None:
    absent.make_all()
    with qtbot.waitSignal(absent.finished):
        absent.cards[1].up.click()
    assert topics(absent) == ["Ships", "Chips"]
    with qtbot.waitSignal(absent.finished):
        absent.cards[0].cross.click()
    assert topics(absent) == ["Chips"]


def test_a_fresh_card_counts_for_nothing_until_it_is_filled(absent: PartsValue) -> None:
    absent.make_all()
    absent.add.click()
    assert len(absent.cards) == 3
    assert trimmed(ABSENT, absent.draft()) == DRAFTS


def test_a_fault_is_said_on_its_card(absent: PartsValue) -> None:
    own = absent.show_faults([FieldFault((1, "topic"), "missing")])
    assert own == []
    assert absent.cards[0].form.rows["topic"].problem.text() == ""
    assert absent.cards[1].form.rows["topic"].problem.text() == "This has to be filled in."


def test_a_group_has_one_card_at_most(qtbot: QtBot, bench: Bench) -> None:
    row = row_for(CADENCE, bench, lambda: None)
    qtbot.addWidget(row)
    value = cast("PartsValue", row.value)
    value.show_draft({})
    assert value.draft() == {}
    value.add.click()
    assert len(value.cards) == 1
    assert value.add.isHidden()
    value.cards[0].cross.click()
    assert not value.add.isHidden()


def test_what_can_not_be_changed_has_neither_cross_nor_add(absent: PartsValue) -> None:
    absent.make_all()
    absent.set_read_only("It is of a newer Briefer.")
    assert absent.add.isHidden()
    assert all(card.cross.isHidden() for card in absent.cards)
    absent.set_read_only("")
    assert not absent.cards[0].down.isHidden()
