"""A row that says how far long work is, with a button that ends it."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from briefer.ui.background import Background
from briefer.ui.colours import GRID

_WHOLE = 1000  # steps of the bar
# Each stage in words, and which part of the whole it is, roughly.
_STAGES = {
    "library": (QT_TRANSLATE_NOOP("ProgressRow", "Reading the library"), 0.0, 0.8),
    "indexing": (QT_TRANSLATE_NOOP("ProgressRow", "Making the index"), 0.8, 1.0),
    "filling": (QT_TRANSLATE_NOOP("ProgressRow", "Filling the template"), 0.0, 0.3),
    "reading": (QT_TRANSLATE_NOOP("ProgressRow", "Putting the memo together"), 0.3, 0.6),
    "writing": (QT_TRANSLATE_NOOP("ProgressRow", "Writing the file"), 0.6, 1.0),
}
_SHOWN = ("export", "open")  # channels whose work somebody waits for


class ProgressRow(QWidget):
    """Show the work that somebody waits for while it goes on; nothing for what is quick."""

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.channel = ""
        self._background = background
        self.words = QLabel()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far the work is"))
        self.cancel = QPushButton(self.tr("Cancel"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID // 2, 2 * GRID, GRID // 2)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self.words)
        layout.addWidget(self.bar, 1)
        layout.addWidget(self.cancel)
        self.cancel.clicked.connect(self._cancel)
        background.progressed.connect(self.show_progress)
        background.ended.connect(self._end)
        self.hide()

    def show_progress(self, channel: str, stage: str, done: int, of: int) -> None:
        """Say how far a channel's work is."""
        if channel not in _SHOWN or stage not in _STAGES:
            return
        said, start, end = _STAGES[stage]
        words = QCoreApplication.translate("ProgressRow", str(said))
        if channel != self.channel:
            self.cancel.setEnabled(True)
        self.channel = channel
        if stage == "library" and of:
            words = self.tr("{words}: {done} of {of} files").format(
                words=words, done=f"{done:,}", of=f"{of:,}"
            )
        self.words.setText(words)
        unknown = stage == "writing" and not of  # a bar that only moves, since nothing is told
        self.bar.setRange(0, 0 if unknown else _WHOLE)
        self.bar.setValue(round(_WHOLE * (start + (end - start) * (done / of if of else 0))))
        self.show()

    def _cancel(self) -> None:
        self.words.setText(self.tr("Ending…"))
        self.cancel.setEnabled(False)
        self._background.cancel(self.channel)

    def _end(self, channel: str) -> None:
        if channel == self.channel:
            self.channel = ""
            self.hide()
