"""Several views in one place, a tab for each."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QTabBar, QVBoxLayout, QWidget

from briefer.ui.colours import GRID
from briefer.ui.places.view import Door, Surroundings, View


class TabbedViews(QWidget):
    """Show one of several views; each is made when first entered, one alone needs no tab."""

    entered = Signal(str)  # the view's id

    def __init__(
        self,
        name: str,
        doors: Iterable[Door],
        around: Surroundings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.doors = tuple(doors)
        self.views: dict[str, View] = {}
        self.bar: QTabBar | None = None
        self._around = around
        self._stack = QStackedLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        if len(self.doors) > 1:
            above = QHBoxLayout()
            above.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
            above.addWidget(self._make_bar(name))
            above.addStretch(1)
            layout.addLayout(above)
        layout.addLayout(self._stack, 1)
        self._show(self.doors[0].id)

    @property
    def here(self) -> View:
        """The view in sight."""
        view = self._stack.currentWidget()
        assert isinstance(view, View)
        return view

    def go_to(self, name: str) -> View:
        """Bring a view into sight, as if its tab were clicked."""
        at = [door.id for door in self.doors].index(name)
        if self.bar is not None and self.bar.currentIndex() != at:
            self.bar.setCurrentIndex(at)
        else:
            self._enter(name)
        return self.views[name]

    def keep(self) -> None:
        """Let every view that was made keep what is to be remembered."""
        for view in self.views.values():
            view.keep()

    def let_go(self) -> None:
        """Let every view that was made end what it still does."""
        for view in self.views.values():
            view.let_go()

    def _make_bar(self, name: str) -> QTabBar:
        self.bar = QTabBar()
        self.bar.setAccessibleName(name)
        self.bar.setDrawBase(False)
        self.bar.setDocumentMode(True)
        self.bar.setExpanding(False)
        for door in self.doors:
            self.bar.addTab(door.title)
        self.bar.currentChanged.connect(lambda at: self._enter(self.doors[at].id))
        return self.bar

    def _enter(self, name: str) -> None:
        self._show(name)
        self.views[name].enter()
        self.entered.emit(name)

    def _show(self, name: str) -> None:
        if name not in self.views:
            view = next(door for door in self.doors if door.id == name).make(self._around)
            self.views[name] = view
            self._stack.addWidget(view)
        self._stack.setCurrentWidget(self.views[name])
