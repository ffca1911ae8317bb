"""The preferences: language, appearance, text size, and what goes where a library says nothing."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from briefer.ui.colours import GRID, quiet_text
from briefer.ui.inks import Inked
from briefer.ui.letters import give_labels_room, width_of
from briefer.ui.preferences.changing import choose, needs_a_restart
from briefer.ui.preferences.chosen import ANSWERS, TEXT_SIZES, read_chosen
from briefer.ui.scrolling import scrolling, take_room
from briefer.ui.wording import unmarked

_WIDE = 76  # letters


def _tr(text: str) -> str:
    return QCoreApplication.translate("Preferences", text)


class PreferencesSheet(QDialog):
    """Ask for the choices, keep each at once, and apply what can be applied at once.

    Cancel puts all of them back.
    """

    changed = Signal(object, object)  # what was chosen before, and what is now

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Preferences"))
        self._folder = folder
        self.chosen = self._before = read_chosen(folder)
        self.fields: dict[str, QComboBox] = {}
        asked = QWidget()
        column = QVBoxLayout(asked)
        column.setContentsMargins(0, 0, 0, 0)
        self._form = QFormLayout()
        column.addLayout(self._form)
        column.addStretch(1)  # else the rows stand apart by what the sentences leave
        self._form.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 0)
        self._form.setHorizontalSpacing(2 * GRID)
        self._form.setVerticalSpacing(GRID)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._add_window_part()
        self._add_library_part()
        box = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(box.Ok | box.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.buttons.setContentsMargins(3 * GRID, 0, 3 * GRID, 2 * GRID)
        self._asked = scrolling(asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self._asked, 1)
        layout.addWidget(self.buttons)
        give_labels_room(self._form)
        wide = width_of(self, _WIDE)
        self.setMinimumWidth(wide)
        self.resize(wide, 0)
        take_room(self, self._asked)

    def _add_window_part(self) -> None:
        self._head(_tr("This window"))
        self._ask("language", _tr("&Language"))
        self.restart = self._explain(_tr("The language changes when Briefer is started again."))
        self._form.setRowVisible(self.restart, needs_a_restart(self.chosen))
        self._ask("appearance", _tr("&Appearance"))
        self._ask("contrast", _tr("&Contrast"))
        self._ask("text_size", _tr("&Text size"))

    def _add_library_part(self) -> None:
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setForegroundRole(QPalette.ColorRole.Mid)
        self._form.addRow(line)
        self._head(_tr("Where a library does not say"))
        self._ask("paper", _tr("&Paper"))
        self._ask("date_order", _tr("&Dates"))
        self._ask("name_order", _tr("&Names"))
        said = _tr("New libraries begin with these. A library that says otherwise keeps its own.")
        self._explain(said)

    def _head(self, title: str) -> None:
        heading = QLabel(title)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        self._form.addRow(heading)

    def _ask(self, name: str, label: str) -> None:
        field = QComboBox()
        field.setAccessibleName(unmarked(label))
        for answer, words in _answers(name).items():
            field.addItem(words, answer)
        field.setCurrentIndex(field.findData(getattr(self.chosen, name)))
        field.currentIndexChanged.connect(lambda _: self._choose(name, field.currentData()))
        self.fields[name] = field
        self._form.addRow(label, field)

    def _explain(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)  # beside the field that it is of
        Inked(label, quiet_text)
        self._form.addRow("", label)
        return label

    def _choose(self, name: str, answer: Any) -> None:
        self.chosen = choose({name: answer}, self._folder)
        self._form.setRowVisible(self.restart, needs_a_restart(self.chosen))
        take_room(self, self._asked)

    def accept(self) -> None:
        """Let the choices stand."""
        self.changed.emit(self._before, self.chosen)
        super().accept()

    def reject(self) -> None:
        """Put back what was chosen before."""
        before, now = self._before._asdict(), self.chosen._asdict()
        changed = {name: answer for name, answer in before.items() if now[name] != answer}
        if changed:
            self.chosen = choose(changed, self._folder)
        super().reject()


def _answers(name: str) -> Mapping[int | str, str]:
    """Give the answers to a question, each in words."""
    if name == "text_size":
        return {size: _tr("{n} %").format(n=size) for size in TEXT_SIZES}
    words = {
        "system": _tr("As the system"),
        "en": "English",  # a language is named in itself, to be found by who reads no other
        "ja": "日本語",
        "light": _tr("Light"),
        "dark": _tr("Dark"),
        "high": _tr("High"),
        "normal": _tr("Normal"),
        "": _tr("As the language"),
        "letter": _tr("Letter, 8½ × 11 inches"),
        "a4": _tr("A4, 210 × 297 mm"),
        "us": "January 15, 2022",
        "uk": "15 January 2022",
        "iso": "2022-01-15",
        "given-first": _tr("Given name first"),
        "family-first": _tr("Family name first"),
    }
    if name == "date_order":
        words["ja"] = "2022年1月15日"
    return {answer: words[answer] for answer in ANSWERS[name]}
