"""The memo on paper, as the brief has it now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefer.ui.dates import order_in_window
from briefer.ui.places.brief.paper import PaperView
from briefer.ui.places.view import Surroundings, View, Zoomed

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.desk.origin import Origin
    from briefer.library.briefs import Brief
    from briefer.ui.desk_work import Opened, Page
    from briefer.ui.places.brief.missing_looks import MissingLooks
    from briefer.ui.places.brief.origin_panel import OriginPanel


class PreviewView(View):
    """Show the memo, or say why there is none."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.paper = PaperView()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.paper, 1)
        self._layout = layout
        self.origin: OriginPanel | None = None  # made when a line is first clicked
        self._missing_looks: MissingLooks | None = None  # made with the first memo
        session = around.session
        session.library_opened.connect(self._show_opened)
        session.library_failed.connect(self._show_no_library)
        session.worked_out.connect(self._show_worked_out)
        session.work_failed.connect(self._show_no_memo)
        session.brief_changed.connect(self._show_rewordings)
        self.paper.line_clicked.connect(self._ask_origin)
        self._wordings: dict[str, str] = {}  # of points, as shown
        self.paper.say(self.tr("Opening the library…"))

    def zoomed(self) -> Zoomed:
        """Give the sheets."""
        return self.paper

    def _show_opened(self, _: Opened) -> None:
        self.paper.say(self.tr("Laying out the memo…"))
        if self.origin is not None:
            self.origin.hide()
        QTimer.singleShot(0, self.paper, self.paper.warm_up)  # after what is in sight is filled

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

    def _ask_origin(self, point: str) -> None:
        """Ask where a line comes from."""

        def asked(desk: Desk, brief: Brief) -> Origin:
            from briefer.desk.origin import origin_of

            order = order_in_window(desk.library.settings.date_order)
            return origin_of(desk, brief, point, order)

        self.around.session.ask("origin", asked, self._show_origin)

    def _show_origin(self, origin: Origin) -> None:
        if self.origin is None:
            from briefer.ui.places.brief.origin_panel import OriginPanel

            self.origin = OriginPanel(self.around.show_record)
            self.origin.closed.connect(self._forget_origin)
            self._layout.addWidget(self.origin)
        self.origin.show_origin(origin)

    def _forget_origin(self) -> None:
        self.paper.mark_point("")
        self.paper.setFocus()

    def _show_worked_out(self, page: Page) -> None:
        self.paper.show_memo(page.preview)
        if self._missing_looks is None:
            from briefer.ui.places.brief.missing_looks import MissingLooks

            self._missing_looks = MissingLooks(self.around.session.messages)
        self._missing_looks.tell_of(page.preview.look, page.preview.language)

    def _show_no_memo(self) -> None:
        self.paper.say(self.tr("There is no preview yet. The line above says what to do."))
