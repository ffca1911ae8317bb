"""The sheet that shows what links to records before they are deleted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QListWidget, QListWidgetItem, QWidget

from briefer.library.record import Kind
from briefer.ui.colours import GRID
from briefer.ui.places.library.editor.words.fields import label_in_kind
from briefer.ui.places.library.records import words
from briefer.ui.places.library.records.asked import MOST_LISTED, DeletionAsked, LinkFrom
from briefer.ui.places.library.records.sheet import Sheet
from briefer.ui.wording import counted

_ROWS = 5  # of the list of what goes, at most in sight
_FEW = 10  # links, for which the list is no higher than it needs to be


class DeletionSheet(Sheet):
    """Show what links to records before they are deleted."""

    def __init__(self, kind: Kind, asked: DeletionAsked, parent: QWidget | None = None) -> None:
        super().__init__(words.said(words.KINDS[kind].delete), "", parent)
        self.act.setText(self.tr("&Delete"))
        self.act.setDefault(False)
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setDefault(True)
        self.gone, self.links = QListWidget(), QListWidget()
        self._several = len(asked.ids) > 1
        self._show_gone(asked)
        if asked.links:
            self._show_links(asked.links)
        elif self._several:
            self.say(self.tr("Nothing else in the library links to them."))
        else:
            self.say(self.tr("Nothing in the library links to it."))
        if asked.instead:
            text = self.tr("The library then opens with “{name}”.")
            self.say(text.format(name=asked.instead))
        if asked.unread:
            self._show_unread(asked.unread)
        self.say(self.tr("You can take this back with Undo."))
        cancel.setFocus()

    def _show_gone(self, asked: DeletionAsked) -> None:
        if not self._several:
            self.say(self.tr("Delete “{name}”?").format(name=asked.names[0]))
            return
        self.setWindowTitle(self.tr("Delete records"))
        count = len(asked.ids)
        label = self.say(counted(count, "Delete this record?", "Delete these {n} records?"))
        self._list(self.gone, label.text(), asked.names, count)
        self._fit(self.gone, min(count, _ROWS))

    def _show_links(self, links: Sequence[LinkFrom]) -> None:
        if self._several:
            said = counted(
                len(links),
                "{n} record links to them. The links are taken out of it:",
                "{n} records link to them. The links are taken out of those:",
            )
        else:
            said = counted(
                len(links),
                "{n} record links to it. The link is taken out of it:",
                "{n} records link to it. The links are taken out of them:",
            )
        self.say(said)
        text = self.tr("{name} ({kind}: {fields})")
        lines = [
            text.format(
                name=link.name,
                kind=words.said(words.KINDS[link.kind].one),
                fields=", ".join(label_in_kind(link.kind, field) for field in link.fields),
            )
            for link in links[:MOST_LISTED]
        ]
        self._list(self.links, said, lines, len(links))
        if len(links) <= _FEW:
            self._fit(self.links, len(links))

    def _show_unread(self, files: Sequence[str]) -> None:
        if self._several:
            text = self.tr("These files can’t be read and may link to them; they stay as they are:")
        else:
            text = self.tr("These files can’t be read and may link to it; they stay as they are:")
        self.say(f"{text} {', '.join(files)}")

    def _list(self, box: QListWidget, label: str, lines: Sequence[str], count: int) -> None:
        box.setAccessibleName(label)
        box.setTextElideMode(Qt.TextElideMode.ElideRight)
        box.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for line in lines:
            item = QListWidgetItem(line, box)
            item.setToolTip(line)
        if count > len(lines):
            box.addItem(counted(count - len(lines), "and {n} more", "and {n} more"))
        self.inside.addWidget(box, 1)

    def _fit(self, box: QListWidget, rows: int) -> None:
        """Make a list as high as some rows."""
        box.setFixedHeight(rows * box.sizeHintForRow(0) + 2 * box.frameWidth() + GRID // 2)
