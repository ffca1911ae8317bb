"""The place Timeline: pictures and lists of the brief's choice, or of the whole library."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefer.ui.colours import GRID
from briefer.ui.places.tabbed import TabbedViews
from briefer.ui.places.timeline.page import PicturePage
from briefer.ui.places.timeline.scoped import ScopedView
from briefer.ui.places.view import Door, Surroundings, View, Zoomed

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.library.briefs import Brief
    from briefer.ui.places.timeline.work import Pictures


class TimelinePlace(View):
    """Show the dialogues over time, as of the brief's date."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.as_of = QLabel()
        self.whose = QComboBox()
        self.whose.setAccessibleName(self.tr("Which dialogues"))
        self.whose.addItem(self.tr("The brief’s choice"), userData=False)
        self.whose.addItem(self.tr("All of the library"), userData=True)
        self.views = TabbedViews(self.tr("Pictures and lists"), self._doors(), around)
        self._pictures: Pictures | None = None
        self._stale = True
        self._lay_out()
        session = around.session
        session.library_opened.connect(self._grow_stale)
        session.brief_changed.connect(self._grow_stale)
        self.whose.activated.connect(self._grow_stale)
        self.views.entered.connect(self._show)

    def _doors(self) -> tuple[Door, ...]:
        """Give the views in the order of their tabs; a new one is a line here."""
        no_dialogue = self.tr("No dialogue is chosen. Choose some in Brief.")
        no_cell = self.tr("Choose dialogues and technology areas in Brief to see what they cover.")
        timeline, coverage = self.tr("Timeline"), self.tr("Coverage")
        return (
            Door("timeline", timeline, partial(PicturePage, timeline, no_dialogue)),
            Door("coverage", coverage, partial(PicturePage, coverage, no_cell)),
            Door("calendar", self.tr("Calendar"), _calendar),
            Door("commitments", self.tr("Commitments"), _commitments),
        )

    def _lay_out(self) -> None:
        font = self.as_of.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setBold(True)
        self.as_of.setFont(font)
        top = QHBoxLayout()
        top.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, GRID)
        top.addWidget(self.as_of, 1)
        top.addWidget(self.whose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.views, 1)

    def zoomed(self) -> Zoomed | None:
        """Give what the view in sight can zoom."""
        return self.views.here.zoomed()

    def enter(self) -> None:
        """Catch up with the brief."""
        if self._stale:
            self._draw()
        self.views.here.enter()

    def _grow_stale(self) -> None:
        self._stale = True
        if self.isVisible():
            self._draw()

    def _draw(self) -> None:
        self._stale = False
        everything = bool(self.whose.currentData())

        def work(desk: Desk, brief: Brief) -> Pictures:
            from briefer.ui.places.timeline.work import pictures

            return pictures(desk, brief, everything=everything)

        self.around.session.ask("pictures", work, self._show_drawn)

    def _show_drawn(self, drawn: Pictures) -> None:
        self._pictures = drawn
        self.as_of.setText(self.tr("As of {date}").format(date=drawn.as_of))
        self._show()

    def _show(self) -> None:
        drawn, page = self._pictures, self.views.here
        if isinstance(page, ScopedView):
            page.show_scope(everything=bool(self.whose.currentData()))
            return
        if drawn is None or not isinstance(page, PicturePage):
            return
        if page.drawn is drawn:
            return
        shown = drawn.timeline if page is self.views.views.get("timeline") else drawn.coverage
        opened = self.around.session.opened
        none = self.tr("This library has no dialogue yet. Add the first in the Library.")
        page.show_picture(shown, drawn, none if opened and not opened.dialogues else "")


def _calendar(around: Surroundings) -> View:
    from briefer.ui.places.timeline.calendar_view import CalendarView

    return CalendarView(around)


def _commitments(around: Surroundings) -> View:
    from briefer.ui.places.timeline.commitments_view import CommitmentsView

    return CommitmentsView(around)
