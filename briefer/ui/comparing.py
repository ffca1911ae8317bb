"""What changed since an earlier memo: asked for in the menu, written as a Word document."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from briefer.ui.main_window import MainWindow

_SUFFIX = ".docx"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Comparing", text)


def compare_with_file(window: MainWindow) -> None:
    """Ask for a memo that was exported, and compare the draft with it."""
    title = _tr("Which memo to compare with")
    file = window.dialogs.open_file(window, title, _tr("Word files (*.docx)"))
    if file is not None:
        _ask_where(window, file)


def compare_with_date(window: MainWindow) -> None:
    """Ask for an earlier date, and compare the draft with what it was then."""
    from briefer.ui.date_field import NotADate, read_date

    text = window.dialogs.date(window, _tr("What changed since"))
    if not text:
        return
    opened, messages = window.session.opened, window.session.messages
    try:
        day_first = opened is not None and opened.date_order == "uk"
        day = read_date(text, day_first=day_first)
    except NotADate:
        words = _tr("“{text}” is no date. Write it as 2022, January 2022 or Jan 15, 2022.")
        messages.tell("export", "error", words.format(text=text))
        return
    if day:
        _ask_where(window, day)


def _ask_where(window: MainWindow, since: Path | str) -> None:
    """Ask where the comparison goes, then have it written."""
    from briefer.ui.targets import documents_folder

    folder = window.memory.export_folder or documents_folder()

    def ask(name: str) -> None:
        words = _tr("{name} – what changed").format(name=Path(name).stem)
        proposed = folder / f"{words}{_SUFFIX}"
        target = window.dialogs.save_file(window, proposed, _tr("Word files (*.docx)"))
        if target is not None:
            window.panel.hide_written()
            window.session.compare(since, target)

    window.session.propose(_SUFFIX, ask)
