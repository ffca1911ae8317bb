"""The place Brief: what to take on the left, views on the memo on the right."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from briefer.ui.letters import letter_width
from briefer.ui.places.brief.export_panel import ExportPanel
from briefer.ui.places.brief.exporting import Exporter
from briefer.ui.places.brief.paper import PaperView
from briefer.ui.places.brief.preview import PreviewView
from briefer.ui.places.brief.set_up import SetUpPanel
from briefer.ui.places.brief.updating import update_to_today, why_no_update
from briefer.ui.places.brief.usual import take_usual
from briefer.ui.places.brief.views import views
from briefer.ui.places.columns import Column
from briefer.ui.places.tabbed import TabbedViews
from briefer.ui.places.view import Surroundings, View, Zoomed
from briefer.ui.scrolling import scrolling
from briefer.ui.setting_up import set_field
from briefer.ui.unsaved import may_let_go

if TYPE_CHECKING:
    from briefer.briefing.usual import Choices
    from briefer.desk import Desk
    from briefer.library.briefs import Brief
    from briefer.ui.desk_work import Figures, Page
    from briefer.ui.places.brief.outline.column import OutlineColumn

CHOICES, OUTLINE, MEMO = 320, 336, 560  # pixels at first
WIDE_MEMO = 960  # pixels, in which a page is seen at its full width
_AFTER_PAINT = 50  # milliseconds


class BriefPlace(View):
    """Set a brief up, see its memo at once, and export it."""

    export_allowed = Signal(str)  # why it is not; empty where it is

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.set_up = SetUpPanel()
        names = (self.tr("Choices"), self.tr("Outline"))
        self.columns = (Column(names, 0), Column(names, 1))
        self._outline: OutlineColumn | None = None
        self._divided = False  # by the user
        self.panel = ExportPanel()
        self.exporter = Exporter(around, self.panel, self)
        doors = views(self.exporter)
        self.views = TabbedViews(self.tr("Views on the brief"), doors, around)
        self._lay_out()
        self._connect()
        self._allow()

    @property
    def paper(self) -> PaperView:
        """The preview's sheets."""
        preview = self.views.views["preview"]
        assert isinstance(preview, PreviewView)
        return preview.paper

    @property
    def outline(self) -> OutlineColumn:
        """The outline; made once there is a memo, for the first paint has no use for it."""
        if self._outline is None:
            from briefer.ui.places.brief.outline.column import OutlineColumn

            self._outline = OutlineColumn(self.around)
            self._outline.heading.setVisible(self._has_room_for_both())
            self._outline.point_chosen.connect(self._follow)
            self._outline.line_asked.connect(self._show_line)
            self.columns[1].fill(self._outline)
            before: QWidget = self.columns[1].switch
            for stop in self._outline.stops:
                QWidget.setTabOrder(before, stop)
                before = stop
        return self._outline

    def _make_outline(self) -> None:
        if self._outline is None:
            self.outline.begin()

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.panel)
        column.addWidget(self.views, 1)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self._scrolled = scrolling(self.set_up)  # large text may leave no room for all of it
        self.columns[0].fill(self._scrolled)
        for widget, stretch in zip((*self.columns, right), (0, 1, 3), strict=True):
            self.split.addWidget(widget)
            self.split.setStretchFactor(self.split.indexOf(widget), stretch)
        self.split.setCollapsible(2, False)  # noqa: FBT003  # Qt's signature
        self.split.setHandleWidth(1)
        self.split.setSizes([CHOICES, OUTLINE, MEMO])
        self.columns[0].setMinimumWidth(256)
        self.columns[1].setMinimumWidth(144)
        self._memo = right
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.split)
        if not self.around.memory.split.isEmpty():
            self._divided = self.split.restoreState(self.around.memory.split)

    def _connect(self) -> None:
        session = self.around.session
        for column in self.columns:
            column.asked.connect(self._turn_to)
        session.library_opened.connect(self._show_opened)
        session.library_failed.connect(lambda: self.panel.allow(self.tr("Open a library first")))
        session.brief_changed.connect(self._allow)
        session.brief_put_back.connect(self._show_brief)
        session.library_changed.connect(self._fill)
        session.figures_worked_out.connect(self._show_figures)
        session.worked_out.connect(self._show_gaps)
        session.work_failed.connect(self.panel.forget)
        # Once the memo is painted: laying it out first takes enough for one turn.
        session.worked_out.connect(
            lambda _: QTimer.singleShot(_AFTER_PAINT, self, self._make_outline)
        )
        session.work_failed.connect(self._make_outline)
        session.exports.began.connect(self._allow)
        session.exports.ended.connect(self._allow)
        self.set_up.field_changed.connect(partial(set_field, session))
        self.set_up.brief_asked.connect(self.take_up)
        self.set_up.usual_asked.connect(self.choose_usual)
        self.set_up.letterhead_file_asked.connect(self.ask_letterhead)
        self.set_up.as_of.validity_changed.connect(self._allow)
        self.panel.stage_chosen.connect(session.set_stage)
        self.set_up.update_asked.connect(lambda: update_to_today(session))
        self.paper.laid_out.connect(self._show_length)
        self.paper.line_clicked.connect(self._choose_point)
        self.split.splitterMoved.connect(self._note_divided)

    def zoomed(self) -> Zoomed | None:
        """Give what the view in sight can zoom."""
        return self.views.here.zoomed()

    def keep(self) -> None:
        """Remember how the place is divided."""
        self.around.memory.split = self.split.saveState()
        self.views.keep()

    def let_go(self) -> None:
        """Let the views end what they do."""
        self.views.let_go()

    # What the session tells

    def _show_opened(self) -> None:
        self._fill()
        self._divide()  # its tabs have their counts now
        if self.isVisible() and self.split.sizes()[0]:
            self.set_up.dialogues.view.setFocus()
        self.panel.forget()

    def _fill(self) -> None:
        session = self.around.session
        if session.opened is not None and session.brief is not None:
            self.set_up.fill(session.opened, session.brief)

    def _show_brief(self) -> None:
        if self.around.session.brief is not None:
            self.set_up.show_brief(self.around.session.brief)

    def _allow(self) -> None:
        why_not = self._why_no_export()
        self.panel.allow(why_not)
        self.set_up.allow_update(why_no_update(self.around.session))
        self.export_allowed.emit(why_not)

    def _why_no_export(self) -> str:
        session = self.around.session
        if session.opened is None:
            return self.tr("The library is still opening")
        if session.exports.running:
            return self.tr("An export is being written")
        if not self.set_up.as_of.valid:
            return self.tr("Correct the as-of date first")
        return ""

    def _show_figures(self, figures: Figures) -> None:
        if self.around.session.brief is not None:
            self.set_up.show_figures(figures, self.around.session.brief)

    def _show_gaps(self, page: Page) -> None:
        self.panel.show_counting()
        self.panel.show_gaps(page.gaps)

    def _show_length(self, front: int, tabs: int) -> None:
        opened, brief = self.around.session.opened, self.around.session.brief
        templates = opened.templates if opened else ()
        wanted = next((t.pages for t in templates if brief and t.id == brief.template), 0)
        self.panel.show_length(front, tabs, wanted)

    def _choose_point(self, point: str) -> None:
        self.show_column(1)
        self.outline.go_to_point(point)

    def _follow(self, point: str) -> None:
        if self.views.here is self.views.views["preview"]:
            self.paper.go_to_point(point)

    def _show_line(self, point: str) -> None:
        self.views.go_to("preview")
        self.paper.go_to_point(point)

    # What the menus ask

    def show_column(self, at: int, *, turn: bool = False) -> None:
        """Bring the choices (0) or the outline (1) into sight; with ``turn``, or fold it away.

        Where there is no room for both columns beside the memo, the other is folded.
        """
        sizes = self.split.sizes()
        if not sizes[at]:
            sizes[at] = self._comfortable(at)
            if not self._has_room_for_both():
                sizes[1 - at] = 0
        elif turn:
            sizes[at] = 0
        sizes[2] = max(self.split.width() - sizes[0] - sizes[1], 0)
        self._divided = True
        self.split.setSizes(sizes)
        self._offer_columns()

    def _turn_to(self, at: int) -> None:
        """Show the other column in place of this one, and stay on its tabs."""
        self.show_column(at)
        self.columns[at].switch.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_columns(self) -> None:
        """Offer the column that is folded for want of room above the one in sight."""
        alone = not self._has_room_for_both()
        for column in self.columns:
            column.offer(others=alone)
        if self._outline is not None:
            self._outline.heading.setVisible(not alone)  # its tab says it

    def _comfortable(self, at: int) -> int:
        """Give a column's width at which its words can be read, whatever their size."""
        if at == 0:
            scrolls = self.set_up.minimumSizeHint().height() > self.split.height()
            bar = self._scrolled.verticalScrollBar().sizeHint().width() if scrolls else 0
            return max(CHOICES, self.set_up.comfortable + 1) + bar  # 1 is the column’s rule
        return max(OUTLINE, 34 * letter_width(self.fontMetrics()))

    def _has_room_for_both(self) -> bool:
        needed = self._comfortable(0) + self._comfortable(1) + self._memo.minimumSizeHint().width()
        return self.split.width() >= needed

    def showEvent(self, event: QShowEvent) -> None:
        """Give the columns their room at the first start."""
        super().showEvent(event)
        self._divide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns their room in a window of another size."""
        super().resizeEvent(event)
        if self.isVisible():
            self._divide()

    def _divide(self) -> None:
        """Give the columns their room until the user does; large text may leave it for one.

        That one is the outline, where a memo is looked through more often than set up.
        """
        self._offer_columns()
        if self._divided:
            return
        other = self._comfortable(1)
        one = self._comfortable(0) if self._has_room_for_both() else 0
        if one:  # on a wide screen the outline reads better wider, the paper does not
            spare = self.split.width() - one - other - WIDE_MEMO
            other += min(max(spare, 0), OUTLINE // 2)
        self.split.setSizes([one, other, max(self.split.width() - one - other, 0)])

    def _note_divided(self) -> None:
        self._divided = True

    def go_to_outline(self) -> None:
        """Go to the outline, at its first point when nothing is selected there."""
        self.show_column(1)
        self.outline.go_in()

    def take_up(self, brief: str) -> None:
        """Go on with another brief; this one saves itself."""
        session = self.around.session
        if session.brief is not None and brief != session.brief.id:
            if may_let_go(self.around, self):
                session.take_up(brief)
            self.set_up.show_name(session.brief.id)  # until the other is there

    def ask_letterhead(self) -> None:
        """Ask for a Word file whose looks the memo is to take."""
        kind = self.tr("Word files (*.docx *.dotx *.docm *.dotm)")
        path = self.around.dialogs.open_file(self, self.tr("Choose a letterhead"), kind)
        if path is not None:
            set_field(self.around.session, "letterhead", str(path))
        self._show_brief()

    def ask_point(self) -> None:
        """Ask for a point just for this memo."""
        self.show_column(1)
        self.outline.ask_point()

    def choose_usual(self) -> None:
        """Choose the dialogues and areas that the brief's meeting usually takes."""
        self.around.session.ask("usual", _usual, partial(take_usual, self.around.session))

    def go_to_choices(self, tab: int) -> None:
        """Go to the list of dialogues (0) or areas (1)."""
        self.show_column(0)
        self.set_up.tabs.setCurrentIndex(tab)
        choices = (self.set_up.dialogues, self.set_up.areas)[tab]
        if not choices.view.currentIndex().isValid():
            choices.view.setCurrentIndex(choices.filter.index(0, 0))
        choices.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def search_choices(self) -> None:
        """Go to the search of the list in sight."""
        self.show_column(0)
        choices = (self.set_up.dialogues, self.set_up.areas)[self.set_up.tabs.currentIndex()]
        choices.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        choices.search.selectAll()

    def go_to_preview(self) -> None:
        """Go to the memo on paper."""
        self.views.go_to("preview")
        self.paper.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _usual(desk: Desk, brief: Brief) -> Choices:
    from briefer.desk.outline import usual_of

    return usual_of(desk, brief)
