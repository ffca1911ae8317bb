"""The memo on paper, as the brief has it now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefer.ui.places.brief.paper import PaperView
from briefer.ui.places.view import Surroundings, View, Zoomed

if TYPE_CHECKING:
    from briefer.ui.desk_work import Opened, Page


class PreviewView(View):
    """Show the memo, or say why there is none."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.paper = PaperView()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.paper)
        session = around.session
        session.library_opened.connect(self._show_opened)
        session.library_failed.connect(self._show_no_library)
        session.worked_out.connect(self._show_worked_out)
        session.work_failed.connect(self._show_no_memo)
        session.brief_changed.connect(self._show_rewordings)
        self._wordings: dict[str, str] = {}  # of points, as shown
        self.paper.say(self.tr("Opening the library…"))

    def zoomed(self) -> Zoomed:
        """Give the sheets."""
        return self.paper

    def _show_opened(self, _: Opened) -> None:
        self.paper.say(self.tr("Laying out the memo…"))
        self.paper.warm_up()

    def _show_no_library(self) -> None:
        words = self.tr("No library is open. Open one, or make a new one, in the File menu.")
        self.paper.say(words)

    def _show_rewordings(self) -> None:
        """Show points' new words at once; the memo filled with them follows."""
        brief = self.around.session.brief
        rewordings = brief.rewordings if brief else ()
        wordings = {each.point: each.text for each in rewordings if each.text}
        changed = [point for point in wordings if wordings[point] != self._wordings.get(point)]
        self._wordings = wordings
        if len(changed) == 1:
            self.paper.reword(changed[0], wordings[changed[0]])

    def _show_worked_out(self, page: Page) -> None:
        self.paper.show_memo(page.preview)

    def _show_no_memo(self) -> None:
        self.paper.say(self.tr("There is no preview yet. The line above says what to do."))
