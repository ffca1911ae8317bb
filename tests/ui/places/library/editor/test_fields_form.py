"""A form shows what is filled or always wanted, two short fields a line, the rest on demand."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from briefer.library.fields.description import fields_of
from briefer.ui.places.library.editor.bench import Bench
from briefer.ui.places.library.editor.fields_form import FieldsForm
from briefer.ui.places.library.editor.making import row_for

DRAFTS = {"title": "A report", "kind": "report", "language": "en", "citations": [{"key": "title"}]}


@pytest.fixture
def form(qtbot: QtBot, bench: Bench) -> FieldsForm:
    made = FieldsForm(
        fields_of("sources"),
        lambda field: row_for(field, bench, lambda: None),
        ("title", "author"),
        folded=("citations",),
        at_once=2,
    )
    qtbot.addWidget(made)
    return made


def shown(form: FieldsForm) -> set[str]:
    return {name for name, row in form.rows.items() if not row.isHidden()}


def test_rows_come_a_few_a_turn_and_drafts_are_there_before_them(
    qtbot: QtBot, form: FieldsForm
) -> None:
    form.show_drafts(DRAFTS)
    assert form.waits
    assert form.drafts()["language"] == "en"
    qtbot.waitUntil(lambda: not form.waits)
    assert shown(form) == {"title", "author", "kind", "language"}


def test_what_is_empty_or_folded_is_shown_on_demand(form: FieldsForm) -> None:
    form.show_drafts(DRAFTS)
    form.make_all()
    assert form.more.text() == "Show 11 more fields"
    form.show_all()
    assert shown(form) == {field.name for field in fields_of("sources")}
    assert form.more.isHidden()


def test_another_record_puts_away_what_was_shown_on_demand(form: FieldsForm) -> None:
    form.show_drafts(DRAFTS)
    form.show_all()
    form.show_drafts({"title": "Another"}, anew=True)
    form.make_all()
    assert shown(form) == {"title", "author"}
    assert form.drafts()["title"] == "Another"
    assert "language" not in form.drafts()


def test_what_is_not_shown_keeps_its_draft(form: FieldsForm) -> None:
    form.show_drafts(DRAFTS)
    form.make_all()
    assert form.drafts()["citations"] == [{"key": "title"}]


def test_a_field_says_on_how_many_sources_it_rests_when_its_row_comes(form: FieldsForm) -> None:
    form.show_drafts(DRAFTS)
    form.show_cited({"title": 1, "language": 2})
    form.make_all()
    assert form.rows["language"].sources is not None
    assert form.rows["language"].sources.text() == "2 sources"
    assert form.rows["author"].sources is None
