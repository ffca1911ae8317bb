"""The sheet on which a point just for this memo is written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from briefer.ui.allowing import allow
from briefer.ui.colours import GRID
from briefer.ui.places.brief.outline.editing import Written
from briefer.ui.places.brief.outline.words import SECTIONS, tr

if TYPE_CHECKING:
    from briefer.ui.places.brief.outline.work import SourceChoice


class AddingSheet(QDialog):
    """Ask for the words, where they stand, and what they rest on."""

    def __init__(
        self,
        areas: Sequence[tuple[str, str]],
        sources: Sequence[SourceChoice],
        held: Written,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(
            self.tr("Change the point") if held.text else self.tr("A point just for this memo")
        )
        self.text = QPlainTextEdit(held.text)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Words"))
        self.text.setPlaceholderText(self.tr("One statement, as the memo shall print it"))
        self.section = QComboBox()
        for section, name in SECTIONS.items():
            self.section.addItem(tr(str(name)), section)
        self.area = QComboBox()
        self.area.addItem(self.tr("None"), "")
        for area, name in areas:
            self.area.addItem(name, area)
        self.source = self._sources(sources)
        self.locator = QLineEdit(held.locator)
        self.locator.setPlaceholderText(self.tr("such as para. 7 or p. 3"))
        self.note = QLabel(
            self.tr("Without a source, the memo marks the gap. Spoken words need none.")
        )
        self.note.setWordWrap(True)
        box = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(box.Ok | box.Cancel)
        self.add = self.buttons.button(box.Ok)
        self.add.setText(self.tr("Change") if held.text else self.tr("Add to the memo"))
        self._lay_out()
        self._show(held)
        self._connect()

    def _sources(self, sources: Sequence[SourceChoice]) -> QComboBox:
        combo = QComboBox()
        combo.setEditable(True)
        combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(24)
        combo.addItem(self.tr("No source"), "")
        for source in sources:
            combo.addItem(source.title, source.id)
        completer = combo.completer()
        assert completer is not None  # an editable one has it
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        return combo

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(2 * GRID)
        form.setVerticalSpacing(GRID)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, field in (
            (self.tr("&Words"), self.text),
            (self.tr("&Section"), self.section),
            (self.tr("&Technology area"), self.area),
            (self.tr("S&ource"), self.source),
            (self.tr("&Place in it"), self.locator),
        ):
            label = QLabel(words)
            label.setBuddy(field)
            label.setMinimumWidth(label.sizeHint().width() + 2)  # its last letter may lean out
            field.setAccessibleName(words.replace("&", ""))
            form.addRow(label, field)
        form.addRow("", self.note)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addLayout(form)
        layout.addWidget(self.buttons)
        self.text.setMinimumHeight(5 * self.fontMetrics().lineSpacing() + 2 * GRID)
        self.resize(max(600, self.sizeHint().width()), self.minimumSizeHint().height())

    def _show(self, held: Written) -> None:
        self.section.setCurrentIndex(max(0, self.section.findData(held.section)))
        self.area.setCurrentIndex(max(0, self.area.findData(held.area)))
        self.source.setCurrentIndex(max(0, self.source.findData(held.source)))
        self._allow()

    def _connect(self) -> None:
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.text.textChanged.connect(self._allow)
        self.source.editTextChanged.connect(self._allow)
        done = QShortcut(QKeySequence("Ctrl+Return"), self)
        done.activated.connect(self.add.click)

    def _allow(self) -> None:
        why_not = ""
        if not self.text.toPlainText().strip():
            why_not = self.tr("Write the words first")
        elif self._source() is None:
            why_not = self.tr("This source is not in the library: choose one of the list, or none")
        allow(self.add, why_not)
        self.locator.setEnabled(bool(self._source()))

    def _source(self) -> str | None:
        """Give the id of the source as typed, "" for none, None where there is no such one."""
        typed = self.source.currentText().strip()
        at = self.source.findText(typed, Qt.MatchFlag.MatchFixedString) if typed else 0
        return None if at < 0 else str(self.source.itemData(at))

    def written(self) -> Written:
        """Give what was written."""
        return Written(
            section=self.section.currentData(),
            text=self.text.toPlainText().strip(),
            area=self.area.currentData(),
            source=self._source() or "",
            locator=self.locator.text().strip(),
        )
