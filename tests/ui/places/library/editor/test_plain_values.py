"""What was not touched comes out as it went in; what was typed is read."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from briefer.library.dates import PartialDate
from briefer.library.fields.description import field_of
from briefer.ui.places.library.editor.bench import Bench
from briefer.ui.places.library.editor.plain_values import ChoiceValue, DateValue, YesNoValue


@pytest.mark.parametrize(
    "kept", ["", "2022", "2022-01~", "2021/2022", "2022 spring 2022", "2022-01/2022-03 early 2022"]
)
def test_a_date_that_was_only_looked_at_stays_to_the_letter(
    qtbot: QtBot, bench: Bench, kept: str
) -> None:
    value = DateValue(bench)
    qtbot.addWidget(value)
    value.show_draft(kept)
    assert value.draft() == kept


def test_the_days_are_said_where_words_stand_for_them(qtbot: QtBot, bench: Bench) -> None:
    value = DateValue(bench)
    qtbot.addWidget(value)
    value.show_draft("2022-01/2022-06 the first half of 2022")
    assert value.line.text() == "the first half of 2022"
    assert value.meaning.text() == "January 2022 to June 2022"
    value.show_draft("2022-01-15")
    assert value.line.text() == "January 15, 2022"
    assert value.meaning.text() == ""


def test_what_is_no_date_comes_out_as_it_was_typed(qtbot: QtBot, bench: Bench) -> None:
    value = DateValue(bench)
    qtbot.addWidget(value)
    value.line.setText("soon")
    assert value.draft() == "soon"
    value.show_draft("soon")
    assert (value.line.text(), value.meaning.text()) == ("soon", "")


def test_a_choice_that_is_none_stays_until_another_is_made(qtbot: QtBot, bench: Bench) -> None:
    value = ChoiceValue(field_of("points", "kind"), bench)
    qtbot.addWidget(value)
    value.show_draft("rumour")
    assert (value.draft(), value.combo.currentText()) == ("rumour", "rumour")


def test_a_level_is_of_the_library_s_scale(qtbot: QtBot, bench: Bench) -> None:
    value = ChoiceValue(field_of("points", "handling"), bench)
    qtbot.addWidget(value)
    texts = [value.combo.itemText(at) for at in range(value.combo.count())]
    assert texts == ["Not said", "OPEN", "CLOSED"]


def test_the_fields_of_citations_are_named_as_in_the_form(qtbot: QtBot, bench: Bench) -> None:
    value = ChoiceValue(field_of("dialogues", "citations").parts[0], bench)
    qtbot.addWidget(value)
    value.show_draft("legal_basis")
    assert value.combo.currentText() == "Legal basis"


def test_yes_and_no_are_what_a_file_has(qtbot: QtBot) -> None:
    value = YesNoValue()
    qtbot.addWidget(value)
    value.show_draft("yes")
    assert value.draft() == "true"
    value.check.click()
    assert value.draft() == "false"


def test_a_date_without_its_year_says_at_once_which_is_meant(qtbot: QtBot, bench: Bench) -> None:
    bench.beside = (PartialDate.parse("2022-01-21"),)
    value = DateValue(bench)
    qtbot.addWidget(value)
    value.line.setText("March 5")
    assert value.meaning.text() == "March 5, 2022"
    assert value.draft() == "2022-03-05"
    value.line.setText("July 20")
    assert value.meaning.text() == ""
    assert value.draft() == "July 20"
