"""Choices put into effect and kept, and the step by which a change of them is undone."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand
from PySide6.QtWidgets import QApplication

from briefer.ui.appearance import size_text, wear
from briefer.ui.colours import is_dark
from briefer.ui.languages import TRANSLATED, language_in_window, language_of
from briefer.ui.preferences.chosen import Chosen, keep_chosen, read_chosen

if TYPE_CHECKING:
    from briefer.ui.session import Session

Choices = Mapping[str, Any]  # those that changed, by name


def _tr(text: str) -> str:
    return QCoreApplication.translate("Preferences", text)


def choose(choices: Choices, folder: Path) -> Chosen:
    """Keep choices, put on what can be put on at once, and give all as they are now."""
    chosen = read_chosen(folder)._replace(**choices)
    keep_chosen(chosen, folder)
    application = QApplication.instance()
    if isinstance(application, QApplication):
        if {"appearance", "contrast"} & set(choices):
            wear(application, chosen.appearance, chosen.contrast)
        if "text_size" in choices:
            size_text(application, chosen.text_size)
    return chosen


def needs_a_restart(chosen: Chosen) -> bool:
    """Say whether the window speaks another language than the one that is chosen."""
    spoken = language_in_window()  # the system's, where that is none of ours: English is spoken
    return language_of(chosen.language) != (spoken if spoken in TRANSLATED else "en")


def turn_light_or_dark(session: Session) -> None:
    """Be dark where the window is light, and light where it is dark, as one step."""
    folder = session.paths.user_data
    before = read_chosen(folder)
    other = "light" if is_dark(QApplication.palette()) else "dark"
    note_change(session, before, choose({"appearance": other}, folder))


def note_change(session: Session, before: Chosen, after: Chosen) -> None:
    """Make a change that was made already one step that can be undone; none where none was."""
    was, said = before._asdict(), after._asdict()
    changed = [name for name, answer in said.items() if was[name] != answer]
    if changed:
        own = {name: was[name] for name in changed}, {name: said[name] for name in changed}
        session.undo_stack.push(PreferencesStep(_words(changed), *own, session))


class PreferencesStep(QUndoCommand):
    """Be a change of the user's choices, made already; choices made since stay."""

    def __init__(self, words: str, before: Choices, after: Choices, session: Session) -> None:
        super().__init__(words)
        self._before = before
        self._after = after
        self._session = session
        self._taken = False

    def redo(self) -> None:
        """Do the step again; for the first time, as it is pushed, it was made already."""
        if self._taken:
            self._choose(self._after)
        self._taken = True

    def undo(self) -> None:
        """Take the step back."""
        self._choose(self._before)

    def _choose(self, choices: Choices) -> None:
        chosen = choose(choices, self._session.paths.user_data)
        if needs_a_restart(chosen):
            text = _tr("The language changes when Briefer is started again.")
            self._session.messages.tell("preferences", "note", text)
        else:
            self._session.messages.clear("preferences")


def _words(changed: list[str]) -> str:
    """Name a step by the one choice that it changes."""
    words = {
        "language": _tr("change of language"),
        "appearance": _tr("change of appearance"),
        "contrast": _tr("change of contrast"),
        "text_size": _tr("change of text size"),
        "paper": _tr("change of paper"),
        "date_order": _tr("change of the order of dates"),
        "name_order": _tr("change of the order of names"),
    }
    return words[changed[0]] if len(changed) == 1 else _tr("change of preferences")
