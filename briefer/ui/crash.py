"""An error that nobody expected: what was typed is kept first, then the error is told."""

from __future__ import annotations

import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefer.ui.colours import GRID
from briefer.ui.letters import width_of
from briefer.ui.session import Session

_WIDTH = 64  # of the text, in letters
_MANY = 10  # different errors are enough to read


class CrashDialog(QDialog):
    """Say that something went wrong, in plain words; the technical part is folded away."""

    def __init__(self, details: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self._details = [details]
        said = QLabel(
            self.tr(
                "Something went wrong inside Briefer. What you typed is kept. You can go on; "
                "if it happens again, close Briefer and open it anew, and send the details to "
                "whoever looks after it."
            )
        )
        said.setWordWrap(True)
        said.setMinimumWidth(width_of(self, _WIDTH))
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(self.tr("Details"))
        self.details.hide()
        buttons = QDialogButtonBox()
        self.go_on = self._button(buttons, self.tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.leave = self._button(
            buttons, self.tr("Close Briefer"), QDialogButtonBox.ButtonRole.DestructiveRole
        )
        unfold = QDialogButtonBox.ButtonRole.ActionRole
        self.unfold = self._button(buttons, self.tr("Details"), unfold)
        self.copy = self._button(buttons, self.tr("Copy"), unfold)
        self.go_on.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(said)
        layout.addWidget(self.details)
        layout.addWidget(buttons)
        self.go_on.clicked.connect(self.accept)
        self.unfold.clicked.connect(lambda: self.details.setVisible(self.details.isHidden()))
        self.copy.clicked.connect(
            lambda: QGuiApplication.clipboard().setText(self.details.toPlainText())
        )

    @staticmethod
    def _button(
        buttons: QDialogButtonBox, words: str, role: QDialogButtonBox.ButtonRole
    ) -> QPushButton:
        button = QPushButton(words)
        buttons.addButton(button, role)
        return button

    def add(self, details: str) -> None:
        """Tell of another error, where it is one and they are not too many to read."""
        if details not in self._details and len(self._details) < _MANY:
            self._details.append(details)
            self.details.setPlainText("\n".join(self._details))


class Crashes(QObject):
    """Hear of every error that nobody caught, in whichever thread."""

    _came = Signal(str)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self.dialog: CrashDialog | None = None
        self._came.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def watch(self) -> None:
        """Be told from now on, in place of a trace on the screen."""
        sys.excepthook = self.caught
        threading.excepthook = lambda told: self.caught(
            told.exc_type, told.exc_value, told.exc_traceback
        )

    def caught(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Take an error; one that asks the program to end does so."""
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
            return
        self._came.emit("".join(traceback.format_exception(kind, error, trace)))

    def _show(self, details: str) -> None:
        self._session.unfinished.flush()
        self._session.save()
        if self.dialog is not None:
            self.dialog.add(details)
            return
        self.dialog = CrashDialog(details, self._window)
        self.dialog.leave.clicked.connect(self._leave)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _leave(self) -> None:
        if self.dialog is not None:
            self.dialog.reject()
        self._window.close()
