"""A question under a field is answered for what it was asked of last."""

from __future__ import annotations

from functools import partial

from pytestqt.qtbot import QtBot

from briefer.ui.places.library.editor.question import Answer, Question


def test_what_is_asked_in_the_same_words_is_answered_for_the_newest(qtbot: QtBot) -> None:
    question, answered = Question(), list[int]()
    qtbot.addWidget(question)
    for value in (1, 2):
        question.ask("A long text that is cut…", (Answer("Keep", partial(answered.append, value)),))
    question.answers[0].click()
    assert answered == [2]
    question.ask("", ())
    assert question.isHidden()
    assert question.answers == []
