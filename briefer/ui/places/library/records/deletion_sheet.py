"""The sheet that shows what links to a record before it is deleted."""

from __future__ import annotations

from PySide6.QtWidgets import QDialogButtonBox, QListWidget, QWidget

from briefer.library.record import Kind
from briefer.ui.places.library.editor.words.fields import label_in_kind
from briefer.ui.places.library.records import words
from briefer.ui.places.library.records.asked import DeletionAsked
from briefer.ui.places.library.records.sheet import Sheet
from briefer.ui.wording import counted

_LISTED = 300  # links at most; more are counted


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
            fields = ", ".join(label_in_kind(link.kind, field) for field in link.fields)
            kind = words.said(words.KINDS[link.kind].one)
            text = self.tr("{name} ({kind}: {fields})")
            self.links.addItem(text.format(name=link.name, kind=kind, fields=fields))
        if len(asked.links) > _LISTED:
            more = len(asked.links) - _LISTED
            self.links.addItem(counted(more, "and {n} more", "and {n} more"))
        self.inside.addWidget(self.links, 1)
