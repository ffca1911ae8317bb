"""The sheets, questions and messages of the window, each brought into sight for its picture."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from briefer.ui.main_window import MainWindow

MERGED = ("jhlc", "jwlc")  # as if two desks had each entered one
_FAULT = """Traceback (most recent call last):
  File "briefer/desk/filling.py", line 88, in fill
    return template.render(view)
RecursionError: maximum recursion depth exceeded"""


def sheets(window: MainWindow) -> Iterator[tuple[str, Callable[[], object]]]:
    """Give each sheet's name, and what brings it into sight over the window."""
    from briefer.ui.crash import CrashDialog
    from briefer.ui.places.library.records.asked import Named
    from briefer.ui.places.library.records.deletion_sheet import DeletionSheet
    from briefer.ui.places.library.records.merge_sheet import MergeSheet
    from briefer.ui.places.library.records.work import deletion_asked

    assert window.session.opened is not None
    desk = window.session.opened.desk
    merged = tuple(Named(name, desk.library.dialogues[name].name) for name in MERGED)
    deleted = deletion_asked(desk, "dialogues", MERGED)
    yield "welcome", window.starting.show_welcome
    yield "new-memo", window.starting.new_memo
    yield "merge", lambda: MergeSheet(window.session, "dialogues", merged, window).open()
    yield "delete", lambda: DeletionSheet("dialogues", deleted, window).open()
    yield "preferences", window.show_preferences
    yield "palette", window.ask_command
    yield "shortcuts", window.show_shortcuts
    yield "crash", lambda: CrashDialog(_FAULT, window).open()
    yield "in-use", partial(ask_for_one_in_use, window)


def ask_for_one_in_use(window: MainWindow) -> None:
    """Open a library that another Briefer holds, which does not answer."""
    from briefer.library.creating import create_library
    from briefer.ui.instance import hold

    session = window.session
    assert session.opened is not None
    other = session.opened.root.with_name("Desk for Japan")
    create_library(other)
    held = hold(session.paths.user_data, other)
    assert held is not None
    with patch("briefer.ui.instance._ANSWERED_WITHIN", 0.05):
        window.opening.open(other)
    held.let_go()


def rows(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Bring the rows into sight that tell what was done, how far work is, and what is wrong."""
    from briefer.ui.places.sources.importing import Far
    from briefer.ui.places.sources.place import SourcesPlace

    panel = window.go_to_brief().panel
    panel.show_written(Path("Memos", "Biden-Kishida.docx"))
    yield "exported", panel
    panel.hide_written()
    messages = window.session.messages
    text, _ = messages.in_words(RecursionError())
    messages.tell("pictured", "error", text, _FAULT)
    window.message_bar.rows[0].unfold.click()
    yield "error", window.message_bar
    messages.clear("pictured")
    window.go_to("sources")
    sources = window.places["sources"]
    assert isinstance(sources, SourcesPlace)
    sources.importing.began.emit()
    sources.importing.far.emit(Far("readout.pdf", 3, 12, 40, 100))
    yield "import", window
    sources.importing.ended.emit()
