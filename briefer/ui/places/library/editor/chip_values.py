"""Widgets for links and for lists: chips, and a line for one more."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from briefer.library.fields.description import Field
from briefer.library.fields.link_targets import Target
from briefer.library.fields.reading import Draft
from briefer.ui.places.library.editor.bench import Bench
from briefer.ui.places.library.editor.chip import Chip
from briefer.ui.places.library.editor.flow import FlowLayout
from briefer.ui.places.library.editor.link_picker import LinkPicker
from briefer.ui.places.library.editor.value_widget import ValueWidget

_LINE_WIDTH = 16  # average letters, at least


class _Chips(ValueWidget):
    """Show values as chips before a line; subclasses say what a chip is called."""

    line: QLineEdit

    def __init__(self, line: QLineEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self._values: list[str] = []
        self._chips: list[Chip] = []
        self._read_only = False
        self._flow = FlowLayout(self)
        self._flow.addWidget(line)
        line.setMinimumWidth(_LINE_WIDTH * line.fontMetrics().averageCharWidth())
        line.textEdited.connect(self.edited)
        line.editingFinished.connect(self._line_finished)

    def draft(self) -> Draft:
        """Give the values, and what stands in the line as a last one."""
        typed = self.line.text().strip()
        return [*self._values, typed] if typed else [*self._values]

    def show_draft(self, draft: Draft) -> None:
        """Show values as chips, with nothing in the line."""
        values = [str(value) for value in draft] if isinstance(draft, list) else []
        if isinstance(draft, str) and draft:
            values = [draft]
        self.line.clear()
        self._show(values)

    def describe(self, label: str, about: str) -> None:
        """Name the line."""
        self.line.setAccessibleName(label)
        self.line.setAccessibleDescription(about)
        self.line.setToolTip(about)
        self.setAccessibleName(label)

    def set_read_only(self, why: str) -> None:
        """Take the crosses and the line away."""
        self._read_only = bool(why)
        for chip in self._chips:
            chip.set_removable(removable=self._is_removable())
        self._show_line()

    def _show(self, values: list[str]) -> None:
        labels = [self._named(value) for value in values]
        if values == self._values and labels == [chip.name.text() for chip in self._chips]:
            self._show_line()
            return
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._values = values
        self._chips = [self._chip(at, value) for at, value in enumerate(values)]
        self._show_line()
        self.updateGeometry()

    def _chip(self, at: int, value: str) -> Chip:
        chip = Chip(self._named(value), follows=self._follows(value), parent=self)
        chip.set_wrong(wrong=self._is_wrong(value))
        chip.set_removable(removable=self._is_removable())
        chip.followed.connect(partial(self._follow, value))
        chip.removed.connect(partial(self._remove, at))
        self._flow.insert(at, chip)
        return chip

    def _remove(self, at: int) -> None:
        self._show([*self._values[:at], *self._values[at + 1 :]])
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()
        self.finished.emit()

    def _add(self, value: str) -> None:
        self.line.clear()
        if value not in self._values:
            self._show([*self._values, value])
        self.edited.emit()
        self.finished.emit()

    def _line_finished(self) -> None:
        self.finished.emit()

    def _show_line(self) -> None:
        self.line.setVisible(not self._read_only)

    def _is_removable(self) -> bool:
        return not self._read_only

    def _named(self, value: str) -> str:
        return value

    def _follows(self, value: str) -> bool:
        del value
        return False

    def _is_wrong(self, value: str) -> bool:
        del value
        return False

    def _follow(self, value: str) -> None:
        """Go to what a value leads to."""


class TextsValue(_Chips):
    """Take several texts; Enter takes the one in the line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QLineEdit(), parent)
        self.line.setPlaceholderText(self.tr("Add one more"))

    def _line_finished(self) -> None:
        typed = " ".join(self.line.text().split())
        if typed:
            self._add(typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter, which takes what stands in the line."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)


class LinksValue(_Chips):
    """Take links to records: one, or several."""

    def __init__(self, field: Field, bench: Bench, parent: QWidget | None = None) -> None:
        self._field = field
        self._bench = bench
        self._one = field.sort == "link"
        self._may_remove = True
        self.picker = LinkPicker(field.kinds, bench)
        super().__init__(self.picker, parent)
        hint = self.tr("Find by name") if self._one else self.tr("Find one more by name")
        self.picker.setPlaceholderText(hint)
        self.picker.picked.connect(self._take)

    def draft(self) -> Draft:
        """Give the ids, and what stands in the line; one text where there is one link."""
        found: list[str] = super().draft()
        if self._one:
            return found[-1] if found else ""
        return found

    def show_draft(self, draft: Draft) -> None:
        """Show chips; one link to what is not there stands in the line, to be mended."""
        if isinstance(draft, str) and draft and not self._follows(draft):
            super().show_draft([])
            if not self.line.text():
                self.line.setText(draft)
                self.line.setCursorPosition(0)
        else:
            super().show_draft(draft)
        self._show_line()

    def keep_links(self) -> None:
        """Let a link go with the part that it stands in, not by itself."""
        self._may_remove = False

    def stops(self) -> list[QWidget]:
        """Stop at the chips before the line."""
        chips = [stop for chip in self._chips for stop in (chip.name, chip.cross)]
        return [*chips, self.line]

    def _take(self, target: Target) -> None:
        self._bench.names[target.kind, target.id] = target.name
        if self._one:
            self._values = []
        self._add(target.id)

    def _show_line(self) -> None:
        taken = self._one and bool(self._values) and not self.line.text()
        self.line.setVisible(not self._read_only and not taken)

    def _is_removable(self) -> bool:
        return self._may_remove and not self._read_only

    def _named(self, value: str) -> str:
        target = self._bench.named(self._field.kinds, value)
        return target.name if target else value

    def _follows(self, value: str) -> bool:
        return self._bench.named(self._field.kinds, value) is not None

    def _is_wrong(self, value: str) -> bool:
        return not self._follows(value)

    def _follow(self, value: str) -> None:
        target = self._bench.named(self._field.kinds, value)
        if target is not None:
            self._bench.follow(target.kind, target.id)
