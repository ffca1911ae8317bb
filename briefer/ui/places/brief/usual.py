"""What a meeting usually takes, chosen with one button, and why in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefer.ui.wording import counted

if TYPE_CHECKING:
    from briefer.briefing.usual import Choices
    from briefer.ui.session import Session


def _tr(text: str) -> str:
    return QCoreApplication.translate("Usual", text)


def take_usual(session: Session, choices: Choices) -> None:
    """Choose what is usual, as one step, and say on what that rests."""
    brief = session.brief
    if brief is None:
        return
    if not choices.dialogues and not choices.areas:
        words = _tr("Nothing is usual yet: choose a meeting whose parties hold dialogues.")
        session.messages.tell("usual", "note", words)
        return
    same = set(choices.dialogues) == set(brief.dialogues) and set(choices.areas) == set(brief.areas)
    said = _tr("This is what the meeting usually takes already.") if same else _chosen(choices)
    session.messages.tell("usual", "note", f"{said} {_shown_by(choices)}")
    if not same:
        words = _tr("choose what the meeting usually takes")
        session.edit(words, dialogues=choices.dialogues, areas=choices.areas)
        session.brief_put_back.emit()  # the lists show what they did not do themselves


def _chosen(choices: Choices) -> str:
    dialogues = counted(len(choices.dialogues), "{n} dialogue", "{n} dialogues")
    areas = counted(len(choices.areas), "{n} technology area", "{n} technology areas")
    return _tr("Chosen: {dialogues}, {areas}.").format(dialogues=dialogues, areas=areas)


def _shown_by(choices: Choices) -> str:
    """Say whether earlier memos or the records show it."""
    briefs = {
        brief
        for reason in choices.reasons.values()
        if reason.why == "earlier-briefs"
        for brief in reason.shown_by
    }
    if briefs:
        one = "As in {n} earlier memo for these parties."
        return counted(len(briefs), one, "As in {n} earlier memos for these parties.")
    return _tr("There is no earlier memo for these parties: these are the dialogues they hold.")
