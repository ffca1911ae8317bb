"""What the window needs soon is imported ahead of need, a module a turn of the event loop.

Nothing of it is needed for the first paint; all at once, in the turn that needs it first,
it would hold the window up.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

# In the order in which a start needs them; what a module imports stands before it.
_BRIEF = "briefer.ui.places.brief"
_EDITOR = "briefer.ui.places.library.editor"
SOON = (
    "briefer.ui.chips",
    "msgspec.structs",
    "briefer.memo.blocks",
    "briefer.memo.paper_look",
    "briefer.memo.html_parts",
    "briefer.memo.preview_pieces",
    f"{_BRIEF}.paper_paging",
    f"{_BRIEF}.paper_sheets",
    f"{_BRIEF}.paper_furniture",
    f"{_BRIEF}.paper_figures",
    f"{_BRIEF}.paper_drawing",
    f"{_BRIEF}.paper_document",
    f"{_BRIEF}.paper_words",
    f"{_BRIEF}.gap_list",
    f"{_BRIEF}.outline.words",
    f"{_BRIEF}.outline.model",
    f"{_BRIEF}.outline.editor",
    f"{_BRIEF}.outline.delegate",
    f"{_BRIEF}.outline.tree",
    "briefer.ui.places.library.details",
    f"{_BRIEF}.outline.why",
    f"{_BRIEF}.outline.editing",
    f"{_BRIEF}.outline.column",
    "briefer.ui.accessibility",
    "briefer.ui.message_row",
    "briefer.ui.targets",
    # The Library, which has the most modules of all places.
    "briefer.library.fields.written_dates",
    "briefer.library.fields.reading",
    "briefer.desk.tables.finding",
    f"{_EDITOR}.chip_values",
    f"{_EDITOR}.words.fields",
    f"{_EDITOR}.making",
    f"{_EDITOR}.fields_form",
    f"{_EDITOR}.record_page",
    f"{_EDITOR}.record_editor",
    "briefer.ui.places.library.records.view",
    "briefer.ui.places.library.place",
)


class Ahead(QObject):
    """Import modules one after the other, each in a turn of its own."""

    def __init__(self, modules: Iterable[str] = SOON, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting = deque(modules)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    @property
    def done(self) -> bool:
        """Whether all are imported."""
        return not self._waiting

    def begin(self) -> None:
        """Import the first in the next turn."""
        self._timer.start()

    def _go_on(self) -> None:
        if self._waiting:
            import_module(self._waiting.popleft())
        if not self._waiting:
            self._timer.stop()
