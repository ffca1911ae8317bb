"""Above the preview: how long, what is missing, and Export to Word."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefer.ui.allowing import allow
from briefer.ui.colours import (
    GRID,
    OWN_FOCUS,
    accent,
    is_high_contrast,
    least_contrast,
    mixed,
    quiet_text,
    readable_on,
)
from briefer.ui.elided_label import ElidedLabel
from briefer.ui.inks import Inked
from briefer.ui.wording import changes_in_words, counted, length_in_words

if TYPE_CHECKING:
    from briefer.ui.desk_work import GapLine, WrittenChanges
    from briefer.ui.places.brief.gap_list import GapList


INSET = 3  # pixels of the primary button around its ground, for the ring of the focus


def _plain(palette: QPalette) -> QColor:
    return palette.color(QPalette.ColorRole.WindowText)


def _too_long(palette: QPalette) -> QColor:
    window = palette.color(QPalette.ColorRole.Window)
    return readable_on(QColor("#b3261e"), window, least_contrast(palette))


class PrimaryButton(QPushButton):
    """Be the one button that stands out, in the system's accent."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        font = self.font()
        font.setBold(True)
        self.setFont(font)
        self.setMinimumHeight(5 * GRID)
        width = QFontMetrics(font).horizontalAdvance(text) + 6 * GRID
        self.setMinimumWidth(width)
        self.setProperty(OWN_FOCUS, True)  # noqa: FBT003  # Qt's own signature

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button; a ring shows the focus."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        window = palette.color(QPalette.ColorRole.Window)
        ground = accent(palette)
        ink = QColor("white")
        if not self.isEnabled():
            text = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText)
            ground, ink = mixed(window, text, 0.12), mixed(window, text, 0.6)
        elif self.isDown():
            ground = mixed(ground, QColor("black"), 0.25)
        elif self.underMouse():
            ground = mixed(ground, QColor("black"), 0.12)
        no_line = Qt.PenStyle.NoPen
        high = is_high_contrast(palette)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.WindowText), 2) if high else no_line)
        painter.setBrush(ground)
        box = self.rect().adjusted(INSET, INSET, -INSET, -INSET)
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            ring = QPen(palette.color(QPalette.ColorRole.WindowText), 3 if high else 1.5)
            painter.setPen(ring)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 7, 7)


class ExportPanel(QWidget):
    """Say what the export will be, and start it."""

    stage_chosen = Signal(str)
    export_asked = Signal()
    open_asked = Signal(Path)
    folder_asked = Signal(Path)
    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.written: Path | None = None
        self.length = QLabel()
        self.length.setAccessibleName(self.tr("Length"))
        self._length_ink = Inked(self.length, _plain)
        self.gaps_button = QToolButton()
        self.gaps_button.setCheckable(True)
        self.gaps_button.setAutoRaise(True)
        self.gaps_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.gaps_button.setArrowType(Qt.ArrowType.RightArrow)
        self.gaps_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.gaps: GapList | None = None  # made when there are some
        self.stage = QComboBox()
        self.stage.setAccessibleName(self.tr("What the export is for"))
        for stage, words, tip in (
            ("working", self.tr("Working copy"), self.tr("For your own desk")),
            (
                "draft",
                self.tr("Draft for clearance"),
                self.tr("DRAFT on every page, numbered lines, comments on what is missing"),
            ),
            ("final", self.tr("Final"), self.tr("Without any of these; open gaps are asked about")),
        ):
            self.stage.addItem(words, stage)
            self.stage.setItemData(self.stage.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.export = PrimaryButton(self.tr("Export to Word"))
        self.result = ElidedLabel()  # a folder's path must not widen the window
        Inked(self.result, quiet_text)
        self.open = self._quiet(self.tr("Open"))
        self.folder = self._quiet(self.tr("Show in folder"))
        self.undo = self._quiet(self.tr("Undo"))
        self.undo.setToolTip(self.tr("Delete this file again, and put back what it replaced"))
        self.undo.setAccessibleName(self.tr("Undo the export"))
        self.done = QWidget()
        self.done.hide()
        self._lay_out()
        self._connect()
        self.gaps_button.hide()  # until it is known whether there are any
        self.allow(self.tr("The library is still opening"))

    def _quiet(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setFlat(True)
        return button

    def _lay_out(self) -> None:
        about = QHBoxLayout()  # a row of its own: beside two columns there is little room
        about.setContentsMargins(2 * GRID, GRID, 2 * GRID, 0)
        about.setSpacing(2 * GRID)
        about.addWidget(self.length, 1)
        about.addWidget(self.gaps_button, 0, Qt.AlignmentFlag.AlignTop)
        self.length.setWordWrap(True)
        top = QHBoxLayout()
        top.setContentsMargins(2 * GRID, GRID // 2, 2 * GRID, GRID)
        top.setSpacing(2 * GRID)
        for fixed in (self.stage, self.export):
            fixed.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        top.addWidget(self.stage)
        top.addStretch(1)
        top.addWidget(self.export)
        done = QHBoxLayout(self.done)
        done.setContentsMargins(2 * GRID, 0, 2 * GRID, GRID)
        done.setSpacing(GRID)
        done.addWidget(self.result, 1)
        done.addWidget(self.open)
        done.addWidget(self.folder)
        done.addWidget(self.undo)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(about)
        layout.addLayout(top)
        layout.addWidget(self.done)
        self._inset = QHBoxLayout()
        self._inset.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        layout.addLayout(self._inset)

    def _connect(self) -> None:
        self.stage.activated.connect(lambda: self.stage_chosen.emit(self.stage.currentData()))
        self.export.clicked.connect(self.export_asked)
        self.gaps_button.toggled.connect(self._unfold)
        self.open.clicked.connect(lambda: self._pass_on(self.open_asked))
        self.folder.clicked.connect(lambda: self._pass_on(self.folder_asked))
        self.undo.clicked.connect(self.undo_asked)

    def _pass_on(self, signal: SignalInstance) -> None:
        if self.written is not None:
            signal.emit(self.written)

    def allow(self, why_not: str = "") -> None:
        """Let the export be asked for, or say why it can't be."""
        allow(self.export, why_not, self.tr("Write the memo as a Word file (Ctrl+E)"))

    def show_counting(self) -> None:
        """Say that a memo is not laid out yet; a length that was said stands until it is."""
        if not self.length.text():
            self.length.setText(self.tr("Counting the pages…"))
            self._length_ink.change(_plain)

    def show_length(self, front: int, tabs: int, wanted: int) -> None:
        """Say how long the memo is against the wanted length; too long is said too."""
        self.length.setText(length_in_words(front, tabs, wanted))
        self._length_ink.change(_too_long if wanted and front > wanted else _plain)

    def show_gaps(self, gaps: Sequence[GapLine]) -> None:
        """Count the gaps and list them, folded until asked for."""
        count = len(gaps)
        if gaps:
            self._list().show_gaps(gaps)
        words = counted(count, "{n} gap", "{n} gaps") if count else self.tr("No gaps")
        self.gaps_button.setText(words)
        self.gaps_button.show()
        self.gaps_button.setEnabled(bool(count))
        tip = self.tr("What the memo marks as missing") if count else self.tr("Nothing is missing")
        self.gaps_button.setToolTip(tip)
        if not count:
            self.gaps_button.setChecked(False)

    def show_written(self, path: Path) -> None:
        """Say where the memo was written, and offer to open it."""
        words = self.tr("Exported {name} to {folder}")
        self._show_done(path, words.format(name=path.name, folder=path.parent))
        self.undo.show()

    def show_compared(self, written: WrittenChanges) -> None:
        """Say how much changed and where that was written, and offer to open it."""
        changes = changes_in_words(written.insertions, written.deletions)
        words = self.tr("{changes}: {name}").format(changes=changes, name=written.path.name)
        self._show_done(written.path, words)
        self.undo.hide()

    def _show_done(self, path: Path, words: str) -> None:
        self.written = path
        self.result.setText(words)
        self.result.setToolTip(str(path))
        self.done.show()

    def forget(self) -> None:
        """Say nothing of a memo that is not there."""
        self.length.clear()
        self.gaps_button.setChecked(False)
        self.gaps_button.hide()
        self.done.hide()

    def hide_written(self) -> None:
        """Forget the last export's line."""
        self.done.hide()

    def _unfold(self, unfolded: bool) -> None:  # noqa: FBT001  # Qt's own signature
        if unfolded or self.gaps is not None:
            self._list().setVisible(unfolded)
        arrow = Qt.ArrowType.DownArrow if unfolded else Qt.ArrowType.RightArrow
        self.gaps_button.setArrowType(arrow)

    def _list(self) -> GapList:
        if self.gaps is None:
            from briefer.ui.places.brief.gap_list import GapList

            self.gaps = GapList()
            self.gaps.hide()
            self._inset.addWidget(self.gaps)
        return self.gaps
