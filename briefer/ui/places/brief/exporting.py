"""What is asked before an export, and what is offered after it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from briefer.ui.desk_work import GapLine, GapsAccepted, WrittenFile
    from briefer.ui.exports import Form
    from briefer.ui.places.brief.export_panel import ExportPanel
    from briefer.ui.places.view import Surroundings
    from briefer.ui.targets import Stamp


def _tr(text: str) -> str:
    return QCoreApplication.translate("Exporting", text)


class Exporter(QObject):
    """Ask where an export goes and whether its gaps may stand, and have it written."""

    def __init__(self, around: Surroundings, panel: ExportPanel, parent: QWidget) -> None:
        super().__init__(parent)
        self.window = parent
        self.around = around
        self.panel = panel
        self._ours: dict[Path, Stamp] = {}
        self._last: WrittenFile | None = None
        around.session.exports.exported.connect(self._show_exported)
        around.session.exports.compared.connect(panel.show_compared)
        panel.export_asked.connect(self.export_to_word)
        panel.open_asked.connect(self._open_file)
        panel.folder_asked.connect(self._show_in_folder)
        panel.undo_asked.connect(self._take_back)

    def export_to_word(self) -> None:
        """Write the memo into the last folder; ask where only the first time."""
        self._once_accepted(self._export_to_last_folder)

    def export_as(self, suffix: str) -> None:
        """Ask where to write the memo, then write it."""
        self._once_accepted(lambda accepted: self._ask_where(suffix, accepted))

    def export_addendum(self) -> None:
        """Ask where to write what is new since the earlier version, then write it."""
        from briefer.ui.places.brief.updating import why_no_addendum

        why_not = why_no_addendum(self.around.session)
        if why_not:
            self.around.session.messages.tell("export", "note", why_not)
            return
        self._once_accepted(partial(self._ask_where, ".docx", form="addendum"), "addendum")

    def compare_with_file(self) -> None:
        """Ask for an exported memo, and write what changed since."""
        from briefer.ui.places.brief.comparing import compare_with_file

        compare_with_file(self)

    def compare_with_date(self) -> None:
        """Ask for an earlier date, and write what changed since."""
        from briefer.ui.places.brief.comparing import compare_with_date

        compare_with_date(self)

    def _once_accepted(
        self, then: Callable[[GapsAccepted | None], None], form: Form = "memo"
    ) -> None:
        """Go on; a final with open gaps only once somebody says why it may go out so."""
        if self.around.session.stage != "final":
            then(None)
            return

        def ask(gaps: tuple[GapLine, ...]) -> None:
            from briefer.ui.desk_work import GapsAccepted

            reason = self.around.dialogs.consent(self.window, gaps) if gaps else ""
            if reason or not gaps:
                then(GapsAccepted(reason, gaps))

        self.around.session.exports.find_gaps(ask, form)

    def _export_to_last_folder(self, accepted: GapsAccepted | None) -> None:
        from briefer.ui.targets import free_target

        folder = self.around.memory.export_folder
        if folder is None:
            self._ask_where(".docx", accepted)
            return
        self.around.session.exports.propose(
            ".docx", lambda name: self._export_to(free_target(folder, name, self._ours), accepted)
        )

    def _ask_where(self, suffix: str, accepted: GapsAccepted | None, form: Form = "memo") -> None:
        from briefer.ui.targets import documents_folder

        kinds = {
            ".docx": _tr("Word files (*.docx)"),
            ".pdf": _tr("PDF files (*.pdf)"),
            ".html": _tr("HTML files (*.html)"),
            ".md": _tr("Markdown files (*.md)"),
        }
        folder = self.around.memory.export_folder or documents_folder()

        def ask(name: str) -> None:
            if form == "addendum":
                name = _tr("{name} – addendum").format(name=Path(name).stem) + suffix
            target = self.around.dialogs.save_file(
                self.window, folder / name, kinds[suffix], tuple(kinds)
            )
            if target is not None:
                self._export_to(target, accepted, form)

        self.around.session.exports.propose(suffix, ask)

    def _export_to(self, target: Path, accepted: GapsAccepted | None, form: Form = "memo") -> None:
        self.panel.hide_written()
        self.around.session.exports.export(target, accepted, form)

    def _take_back(self) -> None:
        last = self._last
        if last is not None:
            self.around.session.exports.take_back(last, lambda: self._show_taken_back(last))

    def _show_taken_back(self, written: WrittenFile) -> None:
        self._last = None
        self.panel.hide_written()
        said = _tr("{name} is deleted again.")
        if written.before is not None:
            said = _tr("{name} is again as it was before the export.")
        text = said.format(name=written.path.name)
        self.around.session.messages.tell("taken-back", "note", text)

    def _show_exported(self, written: WrittenFile) -> None:
        from briefer.ui.targets import stamp

        self._last, path = written, written.path
        self.around.session.messages.clear("taken-back")
        found = stamp(path)
        if found is not None:
            self._ours[path] = found
        self.around.memory.export_folder = path.parent
        self.panel.show_written(path)

    def _open_file(self, path: Path) -> None:
        from briefer.ui.other_programs import open_document

        open_document(self.around.session.messages, path)

    def _show_in_folder(self, path: Path) -> None:
        from briefer.ui.other_programs import show_in_folder

        show_in_folder(self.around.session.messages, path)
