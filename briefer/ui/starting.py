"""Where work begins: the welcome, a new memo, a library new, opened or recent."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMenu

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from briefer.ui.new_memo.sheet import NewMemoSheet
    from briefer.ui.opening import Opening
    from briefer.ui.places.view import Surroundings
    from briefer.ui.welcome.welcome import Welcome


class Starting(QObject):
    """Show the sheets that work begins with, each once at a time."""

    memo_asked = Signal()  # the brief in hand shall be shown
    look_asked = Signal()
    export_asked = Signal()

    def __init__(self, around: Surroundings, opening: Opening, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self._window = parent
        self.opening = opening
        self.sheet: NewMemoSheet | None = None
        self.welcome: Welcome | None = None
        session = around.session
        session.library_opened.connect(self._welcome_at_first)
        session.library_failed.connect(self.show_welcome)
        opening.raised.connect(self._come_forward)

    # The welcome

    def _welcome_at_first(self) -> None:
        if not self._around.memory.welcomed:
            self.show_welcome()

    def show_welcome(self) -> None:
        """Show three steps to the first memo, and the libraries."""
        from briefer.ui.welcome.welcome import Welcome

        if self.welcome is not None:
            self.welcome.show_state()
            return
        welcome = self.welcome = Welcome(self._around, self.opening, self._window)
        welcome.new_memo_asked.connect(self.new_memo)
        welcome.look_asked.connect(self.look_asked)
        welcome.export_asked.connect(self.export_asked)
        welcome.open_asked.connect(self.ask_library)
        welcome.new_library_asked.connect(
            lambda from_starter: self.ask_new_library(from_starter=from_starter)
        )
        welcome.finished.connect(self._forget_welcome)
        welcome.open()

    def _forget_welcome(self) -> None:
        if self.welcome is not None:
            self.welcome.deleteLater()
            self.welcome = None

    # A new memo

    def new_memo(self) -> None:
        """Ask the five answers that a memo begins with."""
        from briefer.ui.new_memo.sheet import NewMemoSheet

        if self._around.session.opened is None or self.sheet is not None:
            return
        sheet = self.sheet = NewMemoSheet(self._around.session, self._window)
        sheet.made.connect(self.memo_asked)
        sheet.finished.connect(self._forget_sheet)
        sheet.open()

    def _forget_sheet(self) -> None:
        if self.sheet is not None:
            self.sheet.deleteLater()
            self.sheet = None

    # Libraries

    def ask_library(self) -> None:
        """Ask for a library's folder and open it."""
        folder = self._around.dialogs.open_folder(self._window, self.tr("Open library"))
        if folder is not None:
            self.opening.open(folder)
        else:
            self._stay_welcome()

    def ask_new_library(self, *, from_starter: bool) -> None:
        """Ask for a folder, make a library there and open it."""
        at = self._around.dialogs.new_folder(self._window, self.tr("New library"))
        if at is not None:
            self.opening.create(at, from_starter=from_starter)
        else:
            self._stay_welcome()

    def _stay_welcome(self) -> None:
        """Leave nobody before an empty window."""
        if self._around.session.opened is None:
            self.show_welcome()

    def fill_recent(self, menu: QMenu) -> None:
        """List the libraries that were open, and the briefs that were in hand.

        Libraries that are gone say so, and can be taken off; of briefs only those there are.
        """
        menu.clear()
        menu.setToolTipsVisible(True)
        opened = self._around.session.opened
        others = [
            one for one in self._around.memory.recent if not opened or one.path != opened.root
        ]
        for one in others:
            title = (one.title or one.path.name).replace("&", "&&")
            shown = title if one.is_there else self.tr("{name} (missing)").format(name=title)
            action = menu.addAction(shown)
            action.triggered.connect(partial(self._open_recent, one.path))
            action.setEnabled(one.is_there)
            action.setToolTip(str(one.path))
        missing = tuple(one.path for one in others if not one.is_there)
        if missing:
            menu.addSeparator()
            remove = menu.addAction(self.tr("&Remove the missing ones"))
            remove.triggered.connect(lambda: self.opening.forget(*missing))
        if not others:
            menu.addAction(self.tr("No other library was open yet")).setEnabled(False)
        self._fill_recent_briefs(menu)

    def _fill_recent_briefs(self, menu: QMenu) -> None:
        opened = self._around.session.opened
        here = opened.root / "briefs" / f"{opened.brief.id}.md" if opened else None
        others = [one for one in self._around.memory.recent_briefs if one.path != here]
        there = [one for one in others if one.is_there]
        if there:
            menu.addSeparator()
        for one in there:
            action = menu.addAction(one.title.replace("&", "&&"))
            action.setToolTip(str(one.path))
            action.triggered.connect(partial(self._open_recent, one.path))

    def _open_recent(self, path: Path) -> None:
        self.opening.open(path)

    def _come_forward(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        QApplication.alert(window)
