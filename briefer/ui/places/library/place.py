"""The place Library: views on the library as a whole."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefer.ui.places.library.records.view import RecordsView
from briefer.ui.places.library.views import views
from briefer.ui.places.tabbed import TabbedViews
from briefer.ui.places.view import Surroundings, View


class LibraryPlace(View):
    """Show the library's records, what went out of it, and what in it wants a look."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.views = TabbedViews(self.tr("Views on the library"), views(), around)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.views)
        around.session.library_opened.connect(self._look_again)

    def enter(self) -> None:
        """Bring the view in sight up to date."""
        self.views.here.enter()

    def records(self) -> RecordsView:
        """Bring the tables of records into sight."""
        view = self.views.go_to("records")
        assert isinstance(view, RecordsView)
        return view

    def keep(self) -> None:
        """Let the views keep theirs."""
        self.views.keep()

    def let_go(self) -> None:
        """Let the views end what they do."""
        self.views.let_go()

    def _look_again(self) -> None:
        if self.isVisible():
            self.enter()
