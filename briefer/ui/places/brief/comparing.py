"""What changed since an earlier memo: asked for in the menu, written as a Word document."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from briefer.ui.places.brief.exporting import Exporter

_SUFFIX = ".docx"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Comparing", text)


def compare_with_file(exporter: Exporter) -> None:
    """Ask for a memo that was exported, and compare the brief with it."""
    title = _tr("Which memo to compare with")
    file = exporter.around.dialogs.open_file(exporter.window, title, _tr("Word files (*.docx)"))
    if file is not None:
        _ask_where(exporter, file)


def compare_with_date(exporter: Exporter) -> None:
    """Ask for an earlier date, and compare the brief with what it was then."""
    from briefer.ui.date_field import NotADate, read_date
    from briefer.ui.dates import outside_era_in_words

    session = exporter.around.session
    text = exporter.around.dialogs.date(exporter.window, _tr("What changed since"))
    if not text:
        return
    opened, messages = session.opened, session.messages
    try:
        day_first = opened is not None and opened.date_order == "uk"
        day = read_date(text, day_first=day_first)
    except NotADate as error:
        if error.era:
            messages.tell("export", "error", outside_era_in_words(text))
            return
        words = _tr("“{text}” is no date. Write it as 2022, January 2022 or Jan 15, 2022.")
        messages.tell("export", "error", words.format(text=text))
        return
    if day:
        _ask_where(exporter, day)


def _ask_where(exporter: Exporter, since: Path | str) -> None:
    """Ask where the comparison goes, then have it written."""
    from briefer.ui.targets import documents_folder

    folder = exporter.around.memory.export_folder or documents_folder()

    def ask(name: str) -> None:
        words = _tr("{name} – what changed").format(name=Path(name).stem)
        proposed = folder / f"{words}{_SUFFIX}"
        target = exporter.around.dialogs.save_file(
            exporter.window, proposed, _tr("Word files (*.docx)")
        )
        if target is not None:
            exporter.panel.hide_written()
            exporter.around.session.exports.compare(since, target)

    exporter.around.session.exports.propose(_SUFFIX, ask)
