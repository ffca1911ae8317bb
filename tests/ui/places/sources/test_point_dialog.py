"""A point is asked for with what the paragraph says and mentions, and told when it is a copy."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from briefer.desk.documents import ParagraphOnFile, PointDraft
from briefer.sources.document import Paragraph
from briefer.sources.names import Mention
from briefer.sources.suggesting import Suggestion
from briefer.sources.tagging import Tagged
from briefer.ui.places.sources.point_dialog import PointDialog
from briefer.ui.places.sources.work import Answers

TEXT = "On May 2, 2019, the JHLC agreed on AI."
TAGGED = Tagged(
    Paragraph(TEXT, 7), (Mention("dialogues", "jhlc", 20, 24),), ("2019-05-02", "2019-06")
)
SUGGESTION = Suggestion(
    TEXT, "commitment", ("jhlc",), (), (), ("2019-05-02",), "para. 7", "agreed on", ("JHLC",)
)
PARAGRAPH = ParagraphOnFile(TAGGED, (), SUGGESTION)
ANSWERS = Answers(
    dialogues=(("jhlc", "JHLC"), ("jwlc", "JWLC")),
    areas=(("ai", "AI"),),
    people=(("joe-biden", "Joe Biden"),),
    holders=(("japan", "Japan"),),
    day_first=False,
)


@pytest.fixture
def dialog(qtbot: QtBot) -> PointDialog:
    found = PointDialog("The statement", PARAGRAPH, ANSWERS)
    qtbot.addWidget(found)
    return found


def test_what_the_paragraph_mentions_is_filled_in(dialog: PointDialog) -> None:
    draft = dialog.draft()
    assert (draft.text, draft.kind) == (TEXT, "commitment")
    assert (draft.dialogues, draft.areas, draft.people) == (("jhlc",), (), ())
    assert str(draft.happened) == "2019-05-02"
    assert draft.by == ""


def test_a_copy_is_told_and_marked_and_a_restated_point_is_not(dialog: PointDialog) -> None:
    assert "restate them" in dialog.remark.text()
    assert dialog.draft().note == "in the source’s words"
    dialog.text.setPlainText("The JHLC agreed on AI in 2019.")
    assert dialog.remark.isHidden()
    assert dialog.draft().note == ""


def test_no_point_is_made_without_words_a_date_or_a_holder(dialog: PointDialog) -> None:
    wanted: list[PointDraft] = []
    dialog.wanted.connect(wanted.append)
    dialog.text.setPlainText(" ")
    assert dialog.make.toolTip() == "A point says something"
    dialog.text.setPlainText("They should meet.")
    dialog.kind.setCurrentIndex(dialog.kind.findData("recommendation"))
    assert dialog.make.toolTip().startswith("Say who holds it")
    dialog.by.setCurrentIndex(dialog.by.findData("japan"))
    dialog.happened.edit.setText("never")
    dialog.happened.read()
    assert dialog.make.toolTip() == "When it happened is not a date yet"
    dialog.happened.edit.setText("")
    dialog.happened.read()
    dialog.short.setText("  Meet   soon ")
    dialog.make.click()
    [draft] = wanted
    assert (draft.by, draft.happened, draft.short) == ("japan", None, "Meet soon")


def test_a_list_is_searched_and_keeps_what_is_ticked(dialog: PointDialog) -> None:
    checklist = dialog.dialogues
    checklist.search.setText("jw")
    hidden = [checklist.list.item(row).isHidden() for row in range(checklist.list.count())]
    assert hidden == [True, False]
    checklist.tick("jwlc")
    assert ",".join(checklist.chosen) == "jhlc,jwlc"
    checklist.tick("jhlc", ticked=False)
    assert ",".join(checklist.chosen) == "jwlc"


def test_all_that_was_asked_is_there_again_when_it_is_opened_again(
    qtbot: QtBot, dialog: PointDialog
) -> None:
    notes: list[str] = []
    dialog.typed.connect(notes.append)
    dialog.text.setPlainText("They should\nmeet “soon”.")
    dialog.kind.setCurrentIndex(dialog.kind.findData("recommendation"))
    dialog.by.setCurrentIndex(dialog.by.findData("japan"))
    dialog.short.setText("Meet soon")
    dialog.happened.edit.setText("June 2020")
    dialog.dialogues.tick("jhlc", ticked=False)
    dialog.dialogues.tick("jwlc")
    dialog.areas.tick("ai")
    dialog.people.tick("joe-biden")
    assert len(notes) == 9, "each is told at once"
    draft = opened_again(qtbot, notes[-1]).draft()
    assert (draft.text, draft.kind, draft.by) == (
        "They should\nmeet “soon”.",
        "recommendation",
        "japan",
    )
    assert (draft.short, str(draft.happened)) == ("Meet soon", "2020-06")
    assert (draft.dialogues, draft.areas, draft.people) == (("jwlc",), ("ai",), ("joe-biden",))


def test_half_a_date_and_what_was_emptied_are_there_again_too(
    qtbot: QtBot, dialog: PointDialog
) -> None:
    notes: list[str] = []
    dialog.typed.connect(notes.append)
    dialog.text.clear()
    dialog.dialogues.tick("jhlc", ticked=False)
    dialog.happened.edit.setText("the 3rd of")
    again = opened_again(qtbot, notes[-1])
    assert (again.text.toPlainText(), again.dialogues.chosen) == ("", ())
    assert again.happened.edit.text() == "the 3rd of"
    assert not again.happened.valid


@pytest.mark.parametrize("text", ["Half a sen", "2019", '{"title": "AI"}', '["AI"]'])
def test_a_text_that_was_kept_alone_is_read_still(qtbot: QtBot, text: str) -> None:
    again = opened_again(qtbot, text)
    assert again.text.toPlainText() == text
    assert (again.kind.currentData(), again.dialogues.chosen) == ("commitment", ("jhlc",))
    assert str(again.draft().happened) == "2019-05-02"


def opened_again(qtbot: QtBot, note: str) -> PointDialog:
    again = PointDialog("The statement", PARAGRAPH, ANSWERS, note)
    qtbot.addWidget(again)
    return again
