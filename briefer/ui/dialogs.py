"""The questions that the window asks; tests answer them in their place."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

    from briefer.ui.desk_work import GapLine
    from briefer.ui.places.brief.outline.editing import Written
    from briefer.ui.places.brief.outline.work import SourceChoice
    from briefer.ui.places.library.handing_over import Given


def _tr(text: str) -> str:
    return QCoreApplication.translate("Dialogs", text)


class Dialogs:
    """Ask with the system's own dialogs."""

    def save_file(
        self, parent: QWidget, proposed: Path, kind: str, others: tuple[str, ...] = ()
    ) -> Path | None:
        """Ask where to write a file; None when the user thinks better of it.

        The file has the ending of ``proposed``, or one of ``others`` where it was typed.
        What is there already is replaced only once the user has said so.
        """
        from PySide6.QtWidgets import QFileDialog

        from briefer.ui.targets import with_ending

        title = _tr("Export")
        at = proposed
        while True:
            typed, _ = QFileDialog.getSaveFileName(parent, title, str(at), kind)
            if not typed:
                return None
            at = with_ending(Path(typed), proposed.suffix, others)
            # The dialog has asked about the name as it was typed, not about the whole one.
            if at == Path(typed) or not os.path.lexists(at) or self._replaces(parent, at):
                return at

    def _replaces(self, parent: QWidget, path: Path) -> bool:
        text = _tr("{name} is in {folder} already. Replace it?")
        text = text.format(name=path.name, folder=path.parent)
        return self.agreed(parent, _tr("Export"), text, _tr("Replace"))

    def open_file(self, parent: QWidget, title: str, kind: str) -> Path | None:
        """Ask for a file that is there."""
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getOpenFileName(parent, title, "", kind)
        return Path(chosen) if chosen else None

    def open_files(self, parent: QWidget, title: str, kind: str) -> tuple[Path, ...]:
        """Ask for files that are there; none when the user thinks better of it."""
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getOpenFileNames(parent, title, "", kind)
        return tuple(map(Path, chosen))

    def open_folder(self, parent: QWidget, title: str) -> Path | None:
        """Ask for a folder that is there."""
        from PySide6.QtWidgets import QFileDialog

        chosen = QFileDialog.getExistingDirectory(parent, title)
        return Path(chosen) if chosen else None

    def new_folder(self, parent: QWidget, title: str) -> Path | None:
        """Ask for the name of a folder that is not there yet."""
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getSaveFileName(
            parent, title, _tr("New Library"), "", options=QFileDialog.Option.ShowDirsOnly
        )
        return Path(chosen) if chosen else None

    def let_go(self, parent: QWidget, title: str) -> bool:
        """Ask whether changes that can't be kept anywhere may be lost."""
        from PySide6.QtWidgets import QMessageBox

        said = _tr("The changes to “{title}” can’t be saved.").format(title=title)
        box = _box(parent, _tr("Not saved"), said)
        _mark(box, QMessageBox.Icon.Warning, _tr("Warning"))
        box.setInformativeText(
            _tr("Neither the library nor this machine takes them: the disk may be full.")
        )
        stay = box.addButton(_tr("Stay"), QMessageBox.ButtonRole.RejectRole)
        go_on = box.addButton(_tr("Go on without them"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        box.exec()
        return box.clickedButton() is go_on

    def consent(self, parent: QWidget, gaps: Sequence[GapLine]) -> str:
        """Show a final's open gaps, and ask why it goes out so; empty when it shall not."""
        from briefer.ui.places.brief.consent import ConsentDialog

        dialog = ConsentDialog(gaps, parent)
        reason = dialog.reason() if dialog.exec() else ""
        dialog.deleteLater()
        return reason

    def date(self, parent: QWidget, title: str) -> str:
        """Ask for a date, as it is typed; empty when the user thinks better of it."""
        from PySide6.QtWidgets import QInputDialog

        label = _tr("The memo as it was on this date, such as Jan 15, 2022:")
        text, _ = QInputDialog.getText(parent, title, label)
        return text.strip()

    def reason(self, parent: QWidget, title: str, label: str) -> str:
        """Ask for a reason in words; empty when the user thinks better of it."""
        from PySide6.QtWidgets import QInputDialog

        text, given = QInputDialog.getText(parent, title, label)
        return " ".join(text.split()) if given else ""

    def named(self, parent: QWidget, title: str, label: str, proposed: str) -> str:
        """Ask for a name, with one proposed; empty when the user thinks better of it."""
        from PySide6.QtWidgets import QInputDialog

        text, given = QInputDialog.getText(parent, title, label, text=proposed)
        return " ".join(text.split()) if given else ""

    def handed_over(self, parent: QWidget, product: str, *, day_first: bool) -> Given | None:
        """Ask to whom a product was handed over; None when the user thinks better of it."""
        from briefer.ui.places.library.handing_over import HandingOverDialog

        dialog = HandingOverDialog(product, parent)
        dialog.on.day_first = day_first
        given = dialog.given() if dialog.exec() else None
        dialog.deleteLater()
        return given

    def own_point(
        self,
        parent: QWidget,
        areas: Sequence[tuple[str, str]],
        sources: Sequence[SourceChoice],
        held: Written,
    ) -> Written | None:
        """Ask for a point just for a memo; None when the user thinks better of it."""
        from briefer.ui.places.brief.outline.adding import AddingSheet

        sheet = AddingSheet(areas, sources, held, parent)
        written = sheet.written() if sheet.exec() else None
        sheet.deleteLater()
        return written

    def agreed(self, parent: QWidget, title: str, text: str, action: str) -> bool:
        """Ask whether something shall be done, in the words of doing it."""
        from PySide6.QtWidgets import QMessageBox

        box = _box(parent, title, text)
        _mark(box, QMessageBox.Icon.Question, _tr("Question"))
        act = box.addButton(action, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return box.clickedButton() is act

    def agreed_to(self, sheet: QDialog) -> bool:
        """Show a sheet until it is answered, and say whether it was agreed to."""
        return bool(sheet.exec())

    def tell(self, parent: QWidget, title: str, text: str) -> None:
        """Show a short text until it is closed."""
        _box(parent, title, text).exec()


def _box(parent: QWidget, title: str, text: str) -> QMessageBox:
    """Make a box that shows its text as it is written: a name with ``<`` in it is no markup."""
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    box.setText(text)
    return box


def _mark(box: QMessageBox, icon: QMessageBox.Icon, name: str) -> None:
    """Show a sign beside the text, and name it to a screen reader."""
    from PySide6.QtWidgets import QLabel

    box.setIcon(icon)
    label = box.findChild(QLabel, "qt_msgboxex_icon_label")
    if label is not None:
        label.setAccessibleName(name)
