"""The sheets that ask for a name, and whether a record is to be deleted."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from briefer.library.record import Kind
from briefer.library.scanning import wrong_id
from briefer.ui.allowing import allow
from briefer.ui.colours import GRID
from briefer.ui.places.library.records import words
from briefer.ui.places.library.records.asked import DeletionAsked, RenameAsked
from briefer.ui.wording import counted

_WIDTH = 84  # letters
_LISTED = 300  # links at most; more are counted


class Sheet(QDialog):
    """Ask something, with one button that does it and one that does not."""

    def __init__(self, title: str, act: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.act = self.buttons.addButton(act, QDialogButtonBox.ButtonRole.AcceptRole)
        self.act.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.inside = QVBoxLayout()
        self.inside.setSpacing(GRID)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addLayout(self.inside, 1)
        layout.addWidget(self.buttons)
        self.setMinimumWidth(_WIDTH * self.fontMetrics().averageCharWidth())

    def allow(self, why_not: str = "") -> None:
        """Let it be done, by Enter too, or say why it can't be."""
        allow(self.act, why_not)
        self.act.setDefault(not why_not)

    def say(self, text: str) -> QLabel:
        """Add a paragraph."""
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        self.inside.addWidget(label)
        return label


class NewSheet(Sheet):
    """Ask what a new record is called, and which sort of its kind it is."""

    def __init__(
        self,
        kind: Kind,
        sorts: Sequence[str],
        propose: Callable[[str, Callable[[str], None]], None],
        parent: QWidget | None = None,
    ) -> None:
        asked = words.KINDS[kind]
        super().__init__(words.said(asked.new), words.said(asked.new), parent)
        self.act.setText(self.tr("&Create"))
        self.name = QLineEdit()
        self.sort = QComboBox()
        self.becomes = QLabel()
        self._kind, self._propose = kind, propose
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(words.said(asked.name), self.name)
        if sorts:
            for sort in sorts:
                self.sort.addItem(words.code_in_words(sort), sort)
            label = words.heading("form" if kind == "dialogues" else "kind")
            form.addRow(label, self.sort)
        self.inside.addLayout(form)
        self.inside.addWidget(self.becomes)
        self.becomes.setWordWrap(True)
        self.name.setAccessibleName(words.said(asked.name))
        self.name.textChanged.connect(self._look)
        self._look()

    def _look(self) -> None:
        name = " ".join(self.name.text().split())
        self.allow("" if name else self.tr("Give it a name first"))
        if name:
            self._propose(name, self._say_id)
        else:
            self.becomes.setText(self.tr("You fill in the rest beside the table."))

    def _say_id(self, proposed: str) -> None:
        if not isValid(self.becomes):
            return  # the sheet was closed before the answer came
        text = self.tr("Kept in the library as {id}. You fill in the rest beside the table.")
        self.becomes.setText(text.format(id=proposed))


class RenameSheet(Sheet):
    """Ask for a record's name, and for the id by which others link to it."""

    def __init__(self, kind: Kind, asked: RenameAsked, parent: QWidget | None = None) -> None:
        said = words.KINDS[kind]
        super().__init__(words.said(said.rename), "", parent)
        self.act.setText(self.tr("&Rename"))
        self._asked = asked
        self.name = QLineEdit(asked.record.name)
        self.id = QLineEdit(asked.record.id)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        if asked.can_be_named:
            self.name.setAccessibleName(words.said(said.name))
            form.addRow(words.said(said.name), self.name)
        else:
            self.say(asked.record.name)
        self.id.setAccessibleName(self.tr("Name in the library"))
        form.addRow(self.tr("Name in the library"), self.id)
        self.inside.addLayout(form)
        self.follows = self.say("")
        for field in (self.name, self.id):
            field.textChanged.connect(self._look)
        self._look()
        first = self.name if asked.can_be_named else self.id
        first.setFocus()
        for field in (self.name, self.id):
            field.home(False)  # noqa: FBT003  # Qt's own: without marking

    def answer(self) -> tuple[str, str]:
        """Give the id, and the name where it is another."""
        name = " ".join(self.name.text().split())
        return self.id.text().strip(), name if self._asked.can_be_named else ""

    def _look(self) -> None:
        new, name = self.id.text().strip(), self.name.text().strip()
        wrong = wrong_id(new)
        if wrong:
            said = self.tr("Small letters, digits and hyphens, at most 80; not a device’s name.")
        elif new == self._asked.record.id:
            said = self.tr("Others link to it by its name in the library; that stays as it is.")
        else:
            said = counted(
                self._asked.links,
                "{n} record links here; its link follows.",
                "{n} records link here; their links follow.",
            )
        self.follows.setText(said)
        self.allow(said if wrong else "" if name else self.tr("Give it a name first"))


class DeletionSheet(Sheet):
    """Show what links to a record before it is deleted."""

    def __init__(self, kind: Kind, asked: DeletionAsked, parent: QWidget | None = None) -> None:
        super().__init__(words.said(words.KINDS[kind].delete), "", parent)
        self.act.setText(self.tr("&Delete"))
        self.act.setDefault(False)
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setDefault(True)
        self.links = QListWidget()
        self.say(self.tr("Delete “{name}”?").format(name=asked.record.name))
        if asked.links:
            self._show_links(asked)
        else:
            self.say(self.tr("Nothing in the library links to it."))
        if asked.instead:
            text = self.tr("The library then opens with “{name}”.")
            self.say(text.format(name=asked.instead))
        if asked.unread:
            text = self.tr("These files can’t be read and may link to it; they stay as they are:")
            self.say(f"{text} {', '.join(asked.unread)}")
        self.say(self.tr("You can take this back with Undo."))
        cancel.setFocus()

    def _show_links(self, asked: DeletionAsked) -> None:
        label = self.say(
            counted(
                len(asked.links),
                "{n} record links to it. The link is taken out of it:",
                "{n} records link to it. The links are taken out of them:",
            )
        )
        self.links.setAccessibleName(label.text())
        self.links.setWordWrap(True)
        for link in asked.links[:_LISTED]:
            fields = ", ".join(words.heading(field) for field in link.fields)
            kind = words.said(words.KINDS[link.kind].one)
            text = self.tr("{name} ({kind}: {fields})")
            self.links.addItem(text.format(name=link.name, kind=kind, fields=fields))
        if len(asked.links) > _LISTED:
            more = len(asked.links) - _LISTED
            self.links.addItem(counted(more, "and {n} more", "and {n} more"))
        self.inside.addWidget(self.links, 1)
