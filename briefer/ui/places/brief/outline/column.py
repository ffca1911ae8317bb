"""The middle column: the memo's outline, its tools, and why a line is here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefer.ui.allowing import allow
from briefer.ui.colours import GRID, quiet_text
from briefer.ui.elided_label import ElidedLabel
from briefer.ui.panel import paint_panel
from briefer.ui.places.brief.outline.editing import OutlineEditing, Written, entries_of
from briefer.ui.places.brief.outline.node import Node
from briefer.ui.places.brief.outline.tree import OutlineTree
from briefer.ui.places.brief.outline.why import WhyPanel
from briefer.ui.places.brief.outline.words import (
    Remark,
    section_lines,
    summary,
    title_of,
    why_lines,
)
from briefer.ui.places.over_details import OverDetails
from briefer.ui.selecting import select_alone

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.library.briefs import Brief
    from briefer.ui.places.brief.outline.work import Shown, SourceChoice
    from briefer.ui.places.view import Surroundings

_SOON = 60  # milliseconds after the preview, which comes first
_LONGEST = 3000
_LATER = 500  # what is to be looked at may come when nothing is typed
_TOGETHER = 30  # what comes in so short a time is shown at once
_OUTLINE = "outline"
_CONCERNS = "outline-concerns"
_CONTRADICTIONS = "outline-contradictions"


Remarks = Mapping[str, tuple[Remark, ...]]  # by point


class OutlineColumn(QWidget):
    """Show the outline and let it be changed; every change is a step that can be undone."""

    point_chosen = Signal(str)  # a point's id: the preview follows where it is in sight
    line_asked = Signal(str)  # a point's id: its line is to be shown

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.around = around
        self.editing = OutlineEditing(around.session, self)
        self.heading = QLabel(self.tr("Outline"))
        self.count = ElidedLabel()
        self.add = self._tool(self.tr("Add…"))
        self.add.setToolTip(self.tr("Add a point just for this memo (Ctrl+Shift+P)"))
        self.more = self._tool(self.tr("Left out"))
        self.more.setCheckable(True)
        self.more.setToolTip(self.tr("Show what is not in the memo, and why"))
        self.tree = OutlineTree(self.tr("Outline of the memo"))
        self.why = WhyPanel()
        self._shown: Shown | None = None
        self._waiting: Shown | None = None  # came while words were typed
        self._to_select = ""
        self._led = False
        self._asked = QElapsedTimer()
        self._asked_concerns = QElapsedTimer()
        self._concerns: Remarks = {}
        self._contradicted: Remarks | None = None  # None until asked for
        self._soon = self._timer(_SOON, self._ask)
        self._later = self._timer(_LATER, self._ask_concerns)
        self._together = self._timer(_TOGETHER, self._show_concerns)
        self._leads = self._timer(0, self._tell_chosen)  # once the rows themselves are drawn
        self._leads_to = ""
        self._lay_out()
        self._connect()
        self._allow()

    def _tool(self, words: str) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _timer(self, after: int, act: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(act)
        return timer

    def _lay_out(self) -> None:
        font = self.heading.font()
        font.setBold(True)
        self.heading.setFont(font)
        top = QHBoxLayout()
        top.setContentsMargins(2 * GRID, 2 * GRID, GRID, GRID)
        top.setSpacing(GRID)
        top.addWidget(self.heading)
        top.addWidget(self.count, 1)
        top.addWidget(self.more)
        top.addWidget(self.add)
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.tree, 1)
        self.split = OverDetails(upper, details=self.why)
        self.split.setHandleWidth(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 1, 0)
        layout.addWidget(self.split)

    def _connect(self) -> None:
        session = self.around.session
        session.worked_out.connect(self._soon.start)
        session.brief_changed.connect(self._allow)
        session.brief_leaves.connect(self.tree.finish_editing)
        session.library_opened.connect(self._forget)
        session.library_changed.connect(self._look_again)
        self.add.clicked.connect(self.ask_point)
        self.more.toggled.connect(lambda _: self._show_again())
        tree = self.tree
        tree.chosen.connect(self._show_why)
        tree.chosen.connect(self._lead)
        tree.model_.ticked.connect(self._tick)
        tree.model_.all_ticked.connect(self._tick_section)
        tree.model_.moved.connect(self._move)
        tree.drawer.typed.connect(self._reword)
        tree.drawer.ended.connect(self._show_waiting)
        tree.reword_back_asked.connect(lambda n: self.editing.put_back(n.entry))
        tree.keep_wording_asked.connect(lambda n: self.editing.keep_wording(n.entry))
        tree.take_out_asked.connect(lambda n: self.editing.take_out(n.entry))
        tree.usual_asked.connect(self.editing.put_sections_back)
        tree.change_asked.connect(self.ask_change)
        tree.record_asked.connect(lambda n: self.around.show_record("points", n.entry.point))
        self.why.record_asked.connect(lambda *record: self.around.show_record(*record))
        tree.go_asked.connect(lambda n: self.line_asked.emit(n.entry.point))

    # What is shown

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed out of sight."""
        super().showEvent(event)
        self._soon.start()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the Tab key stops, in order."""
        return self.more, self.add, self.tree, self.why

    def begin(self) -> None:
        """Show the outline of the memo that is there."""
        self._soon.start()

    def _forget(self) -> None:
        """Show nothing of the brief before: a tick in its rows would be one in this brief."""
        for topic in (_OUTLINE, _CONCERNS, _CONTRADICTIONS):
            self.around.session.background.drop(topic)
        self._shown = self._waiting = self._contradicted = None
        self._concerns = {}
        self._together.stop()
        self._leads.stop()
        self.tree.show_nothing()
        self.count.setText("")
        self.count.setToolTip("")
        self._show_why(None)

    def _ask(self) -> None:
        if self.isVisible():
            self._asked.start()
            self.around.session.ask(_OUTLINE, _outline, self._take)

    def _take(self, shown: Shown | None) -> None:
        # A long memo's outline takes a while, in which no preview is worked out: it waits
        # for a pause as long, so that typing is not held up.
        self._soon.setInterval(max(_SOON, min(self._asked.elapsed(), _LONGEST)))
        if shown is None:
            return
        if self.tree.is_editing:
            self._waiting = shown
            return
        self._shown, self._waiting = shown, None
        self.tree.show_outline(shown, left_out=self.more.isChecked())
        self.count.setText(summary(shown))
        self.count.setToolTip(summary(shown))
        if self._to_select and self.tree.go_to_point(self._to_select):
            self._to_select = ""
        self._show_why(self.tree.current)
        self._later.start()

    def _show_waiting(self) -> None:
        if self._waiting is not None:
            self._take(self._waiting)

    def _show_again(self) -> None:
        if self._shown is not None:
            self.tree.show_outline(self._shown, left_out=self.more.isChecked())

    def _ask_concerns(self) -> None:
        if not self.isVisible():
            return
        session = self.around.session
        if self._contradicted is None:  # of the whole library: it takes longer, and stays
            self._contradicted = {}
            session.ask_desk(_CONTRADICTIONS, _contradicted, self._take_contradicted)
        self._asked_concerns.start()
        session.ask(_CONCERNS, _concerns, self._take_concerns)

    def _take_contradicted(self, found: Remarks) -> None:
        self._contradicted = found
        self._together.start()

    def _take_concerns(self, concerns: Remarks) -> None:
        self._later.setInterval(max(_LATER, min(self._asked_concerns.elapsed(), _LONGEST)))
        self._concerns = concerns
        self._together.start()

    def _show_concerns(self) -> None:
        told = dict(self._concerns)
        for point, found in (self._contradicted or {}).items():
            told[point] = (*found, *told.get(point, ()))
        self.tree.model_.show_concerns(told)
        self._show_why(self.tree.current)

    def _look_again(self) -> None:
        """Look for contradictions anew once records changed, when there is time."""
        self._contradicted = None
        self._later.start()

    def _show_why(self, node: Node | None) -> None:
        if node is None or node.part is None or self._shown is None:
            self.why.show_nothing()
            return
        if node.entry is None:
            lines = section_lines(node.part, node.points, node.holds, can_move=node.can_move)
            self.why.show_lines(title_of(node.part), lines)
            return
        here = self.tr("Why is this here?")
        title = here if node.entry.taken else self.tr("Why is this not here?")
        self.why.show_lines(title, why_lines(node.entry, self._shown, node.found))

    def _lead(self, node: Node | None) -> None:
        """Have the preview follow, but when it was what led here."""
        if node is not None and node.entry is not None and not self._led:
            self._leads_to = node.entry.point
            self._leads.start()

    def _tell_chosen(self) -> None:
        self.point_chosen.emit(self._leads_to)

    def _allow(self) -> None:
        opened = self.around.session.opened
        none = "" if opened is not None else self.tr("Open a library first")
        allow(self.add, none, self.tr("Add a point just for this memo (Ctrl+Shift+P)"))

    def go_in(self) -> None:
        """Take the focus, at the first row where none has it."""
        if not self.tree.currentIndex().isValid():
            select_alone(self.tree, self.tree.model_.index(0, 0))
        self.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_to_point(self, point: str) -> bool:
        """Select the first row of a point; say whether there is one."""
        self._led = True
        self._leads.stop()
        found = self.tree.go_to_point(point)
        self._led = False
        return found

    # What is done

    def _tick(self, node: Node, taken: bool) -> None:  # noqa: FBT001  # Qt's signal
        nodes = self.tree.selected_with(node)
        self.editing.tick([one for one in entries_of(nodes) if one.taken != taken], taken=taken)

    def _tick_section(self, node: Node, taken: bool) -> None:  # noqa: FBT001  # Qt's signal
        inside = [one for one in node.tickable if one.taken != taken]
        self.editing.tick_section(inside, taken=taken)

    def _move(self, node: Node, other: Node, where: str) -> None:
        if self._shown is not None:
            section = node.entry is None
            move = self.editing.move_section if section else self.editing.move
            move(self._shown, node, other, where)

    def _reword(self, node: Node, words: str) -> None:
        if node.entry is not None and self.tree.model_.has(node):  # not of the brief before
            self.editing.reword(node.entry, words, node.entry.row.text)

    def ask_point(self) -> None:
        """Ask for a point just for this memo, to stand where the selected row does."""
        node = self.tree.current
        part = node.part if node is not None else None
        area = part.area if part is not None else ""
        if node is not None and node.entry is not None:
            area = node.entry.row.line.lead_area
        held = Written(part.role if part is not None else "background", "", area)
        self._ask_with_sources(held, "")

    def ask_change(self, node: Node) -> None:
        """Ask how a point just for this memo is to be changed."""
        brief = self.around.session.brief
        own = next((o for o in (brief.own_points if brief else ()) if o.id == _id(node)), None)
        if own is not None:
            cite = own.cites[0] if own.cites else None
            held = Written(
                own.section,
                own.text,
                own.area or "",
                cite.source if cite else "",
                cite.locator if cite else "",
            )
            self._ask_with_sources(held, own.id)

    def _ask_with_sources(self, held: Written, own: str) -> None:
        def ask(sources: tuple[SourceChoice, ...]) -> None:
            opened, brief = self.around.session.opened, self.around.session.brief
            if opened is None or brief is None:
                return
            chosen = (*brief.areas, held.area)
            areas = [(one.id, one.title) for one in opened.areas if one.id in chosen]
            written = self.around.dialogs.own_point(self, areas, sources, held)
            if written is None:
                return
            if own:
                self.editing.write_anew(own, written)
            else:
                self._to_select = self.editing.write(written)

        self.around.session.ask_desk("outline-sources", _sources, ask)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the column's ground, and the rules at its sides."""
        del event
        paint_panel(self)
        quiet = self.count.palette()
        if quiet.color(QPalette.ColorRole.WindowText) != quiet_text(self.palette()):
            quiet.setColor(QPalette.ColorRole.WindowText, quiet_text(self.palette()))
            self.count.setPalette(quiet)


def _id(node: Node) -> str:
    return node.entry.point if node.entry is not None else ""


def _outline(desk: Desk, brief: Brief) -> Shown | None:
    """Lay the outline out; None where there is no memo, which the preview tells of."""
    from briefer.errors import BrieferError
    from briefer.ui.places.brief.outline import work

    try:
        return work.outline(desk, brief)
    except BrieferError:
        return None


def _concerns(desk: Desk, brief: Brief) -> Remarks:
    from briefer.ui.places.brief.outline import work

    return work.concerns(desk, brief)


def _contradicted(desk: Desk) -> Remarks:
    from briefer.ui.places.brief.outline import work

    return work.contradicted(desk)


def _sources(desk: Desk) -> tuple[SourceChoice, ...]:
    from briefer.ui.places.brief.outline import work

    return work.sources(desk)
