"""The sheet that merges a record into another: which stays, and what is taken of the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from briefer.library.record import Kind
from briefer.ui.colours import is_dark, quiet_text
from briefer.ui.letters import width_of
from briefer.ui.places.library.editor.words.fields import label_of_told
from briefer.ui.places.library.records import words
from briefer.ui.places.library.records.asked import (
    PLAN_TOPIC,
    SEARCH_TOPIC,
    MergeAsked,
    Named,
    on_worker,
)
from briefer.ui.places.library.records.sheet import Sheet
from briefer.ui.session import Session
from briefer.ui.wording import counted

_ROLE = Qt.ItemDataRole.UserRole
_PAUSE = 100  # milliseconds between two keystrokes that belong together
_LINES = 7  # of a list that is still empty
_WIDTH = 100  # letters


class MergeSheet(Sheet):
    """Ask into which record one is merged, and show what that does."""

    def __init__(
        self,
        session: Session,
        kind: Kind,
        records: Sequence[Named],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words.said(words.KINDS[kind].merge), "", parent)
        self.act.setText(self.tr("&Merge"))
        self._session, self._kind = session, kind
        self._gone = records[0]
        self._kept = records[1] if len(records) > 1 else None
        self._searching = self._kept is None
        self.into = self.say("")
        self.search = QLineEdit()
        self.found = QListWidget()
        self.turn = QPushButton(self.tr("&Keep the other one"))
        self.effect = self.say("")
        self.differences = QTreeWidget()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._lay_out()
        self._connect()
        self._plan()
        (self.search if self._searching else self.turn).setFocus()

    def answer(self) -> tuple[str, str, tuple[str, ...]]:
        """Give the id kept, the id that goes, and the fields taken of the one that goes."""
        assert self._kept is not None
        return self._kept.id, self._gone.id, self._taken()

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(self.tr("Search for the record to merge it into"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.found.setAccessibleName(self.tr("Records to merge it into"))
        height = self.fontMetrics().height() * _LINES
        self.found.setFixedHeight(height)
        self.found.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.differences.setMinimumHeight(height)
        self.setMinimumWidth(width_of(self, _WIDTH))
        self.differences.setSizeAdjustPolicy(QTreeWidget.SizeAdjustPolicy.AdjustToContents)
        self._draw_boxes()
        self.differences.setAccessibleName(self.tr("What the two say differently"))
        self.differences.setRootIsDecorated(False)
        self.differences.setAllColumnsShowFocus(True)
        self.differences.setHeaderLabels(
            [self.tr("Field"), self.tr("Stays"), self.tr("Ticked: is taken instead")]
        )
        header = self.differences.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        for at, each in enumerate((self.search, self.found)):
            self.inside.insertWidget(1 + at, each)
        self.inside.insertWidget(3, self.turn, 0, Qt.AlignmentFlag.AlignLeft)
        self.inside.addWidget(self.differences, 1)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system from light to dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "differences"):
            self._draw_boxes()

    def _draw_boxes(self) -> None:
        """Have the boxes seen: Qt draws them a shade darker than the window."""
        around, palette = self.palette(), self.differences.palette()
        window = around.color(QPalette.ColorRole.Window)
        palette.setColor(
            QPalette.ColorRole.Window, quiet_text(around) if is_dark(around) else window
        )
        self.differences.setPalette(palette)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._pause.start())
        self._pause.timeout.connect(self._look_for)
        self.found.currentItemChanged.connect(self._take_found)
        self.turn.clicked.connect(self._turn_round)
        self.differences.itemChanged.connect(lambda *_: self._allow())

    def _look_for(self) -> None:
        typed = self.search.text()
        ask = on_worker("others", self._kind, self._gone.id, typed)
        self._session.ask_desk(SEARCH_TOPIC, ask, self._show_found)

    def _show_found(self, found: Sequence[Named]) -> None:
        with QSignalBlocker(self.found):
            self.found.clear()
            for each in found:
                item = QListWidgetItem(each.name)
                item.setData(_ROLE, each)
                self.found.addItem(item)

    def _take_found(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._kept = item.data(_ROLE)
            self._plan()

    def _turn_round(self) -> None:
        if self._kept is not None:
            self._gone, self._kept = self._kept, self._gone
            self._plan()

    def _plan(self) -> None:
        """Show what merging would do, with nothing taken of the one that goes."""
        kept, gone = self._kept, self._gone
        for each in (self.search, self.found):
            each.setVisible(self._searching)
        for shown in (self.turn, self.effect, self.differences):
            shown.setVisible(kept is not None)
        if kept is None:
            text = self.tr("Merge “{gone}” into another record of its kind:")
            self.into.setText(text.format(gone=gone.name))
            self._allow()
            return
        text = self.tr("“{gone}” is merged into “{kept}”, which stays.")
        self.into.setText(text.format(gone=gone.name, kept=kept.name))
        ask = on_worker("merge_asked", self._kind, kept.id, gone.id, ())
        self.allow(self.tr("What it does is still being worked out"))
        self._session.ask_desk(PLAN_TOPIC, ask, self._show_plan)

    def _show_plan(self, asked: MergeAsked) -> None:
        led = counted(
            asked.led,
            "{n} other record links to the one that goes; it will link to the one that stays.",
            "{n} other records link to the one that goes; they will link to the one that stays.",
        )
        if not asked.led:
            led = self.tr("Nothing else links to the one that goes.")
        if asked.differences:
            differ = self.tr("Where the two differ, tick what is to be taken of the one that goes.")
        else:
            differ = self.tr("They say nothing differently; lists become both.")
        self.effect.setText(f"{led}\n{differ}")
        with QSignalBlocker(self.differences):
            self.differences.clear()
            for one in asked.differences:
                name = label_of_told(self._kind, one.field)
                item = QTreeWidgetItem([name, one.stays, one.left])
                item.setData(0, _ROLE, one.field)
                for column in range(3):
                    item.setToolTip(column, item.text(column))
                if "." not in one.field:
                    item.setCheckState(2, Qt.CheckState.Unchecked)
                self.differences.addTopLevelItem(item)
        self.differences.setVisible(bool(asked.differences))
        self._allow()
        self.resize(self.size().expandedTo(self.sizeHint()))

    def _taken(self) -> tuple[str, ...]:
        items = (self.differences.topLevelItem(at) for at in range(self._count()))
        return tuple(
            str(item.data(0, _ROLE))
            for item in items
            if item is not None and item.checkState(2) == Qt.CheckState.Checked
        )

    def _count(self) -> int:
        return self.differences.topLevelItemCount()

    def _allow(self) -> None:
        why_not = "" if self._kept is not None else self.tr("Choose a record first")
        self.allow(why_not)
