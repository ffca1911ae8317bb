"""Points made from paragraphs, and suggestions refused: each a step that can be undone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefer.ui.places.sources.point_dialog import PointDialog
from briefer.ui.places.sources.typed_point import note_key

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.desk.documents import ParagraphOnFile, PointDraft
    from briefer.library.points import Point
    from briefer.ui.places.sources.work import Answers, Shown
    from briefer.ui.places.view import Surroundings


class PointMaking(QObject):
    """Ask for a point's words and have it made; what is typed meanwhile outlives a crash."""

    def __init__(self, around: Surroundings, window: QWidget) -> None:
        super().__init__(window)
        self._around = around
        self._window = window
        self.dialog: PointDialog | None = None

    def ask(self, shown: Shown, paragraph: ParagraphOnFile) -> None:
        """Open the dialog for a paragraph, once it is known what a point can be tagged with."""
        then = partial(self._open, shown, paragraph)
        self._around.session.ask_desk("point-answers", _answers, then)

    def refuse(self, shown: Shown, paragraph: ParagraphOnFile) -> None:
        """Keep that a paragraph is not to be suggested again."""
        place = paragraph.tagged.paragraph

        def work(desk: Desk) -> None:
            from briefer.desk.documents import refuse_suggestion

            refuse_suggestion(desk, shown.id, place.locator, place.text)

        self._around.session.change_library(self.tr("refuse suggestion"), work)

    def _open(self, shown: Shown, paragraph: ParagraphOnFile, answers: Answers) -> None:
        unfinished = self._around.session.unfinished
        key = note_key(shown.id, paragraph.tagged.paragraph.locator)
        kept = unfinished.text(key) or ""
        dialog = PointDialog(shown.title, paragraph, answers, kept, self._window)
        dialog.typed.connect(lambda note: unfinished.note(key, note))
        dialog.rejected.connect(lambda: unfinished.forget(key))
        dialog.wanted.connect(partial(self._make, shown.id, paragraph, key))
        dialog.finished.connect(self._let_go)
        self.dialog = dialog
        dialog.open()

    def _make(self, source: str, paragraph: ParagraphOnFile, key: str, draft: PointDraft) -> None:
        locator = paragraph.tagged.paragraph.locator

        def work(desk: Desk) -> Point:
            from briefer.desk.documents import make_point

            return make_point(desk, source, locator, draft)

        def made(_: Point) -> None:
            self._around.session.unfinished.forget(key)

        self._around.session.change_library(self.tr("make point"), work, made)

    def _let_go(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


def _answers(desk: Desk) -> Answers:
    from briefer.ui.places.sources import work

    return work.answers(desk)
