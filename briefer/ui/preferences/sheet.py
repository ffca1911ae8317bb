"""The preferences: language, appearance, text size, and what goes where a library says nothing."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from briefer.ui.appearance import size_text, wear
from briefer.ui.colours import GRID, quiet_text
from briefer.ui.languages import language_of
from briefer.ui.preferences.chosen import ANSWERS, TEXT_SIZES, keep_chosen, read_chosen
from briefer.ui.wording import unmarked

_WIDEST = 52  # letters of a line of explanation


def _tr(text: str) -> str:
    return QCoreApplication.translate("Preferences", text)


class PreferencesSheet(QDialog):
    """Ask for the choices, keep each at once, and apply what can be applied at once."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Preferences"))
        self._folder = folder
        self.chosen = read_chosen(folder)
        self._began = language_of(self.chosen.language)
        self.fields: dict[str, QComboBox] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        self._layout.setSpacing(GRID)
        self._add_window_part()
        self._add_library_part()
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        self._layout.addStretch(1)
        self._layout.addWidget(close)

    def _add_window_part(self) -> None:
        form = self._form(_tr("This window"))
        self._ask(form, "language", _tr("&Language"))
        self.restart = self._explain(_tr("The language changes when Briefer is started again."))
        self.restart.hide()
        form.addRow("", self.restart)
        self._ask(form, "appearance", _tr("&Appearance"))
        form.addRow("", self._explain(_tr("High contrast follows the system.")))
        self._ask(form, "text_size", _tr("&Text size"))

    def _add_library_part(self) -> None:
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        self._layout.addWidget(line)
        form = self._form(_tr("Where a library does not say"))
        self._ask(form, "paper", _tr("&Paper"))
        self._ask(form, "date_order", _tr("&Dates"))
        self._ask(form, "name_order", _tr("&Names"))
        said = _tr("New libraries begin with these. A library that says otherwise keeps its own.")
        form.addRow("", self._explain(said))

    def _form(self, title: str) -> QFormLayout:
        heading = QLabel(title)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        self._layout.addWidget(heading)
        form = QFormLayout()
        form.setHorizontalSpacing(2 * GRID)
        form.setVerticalSpacing(GRID)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._layout.addLayout(form)
        return form

    def _ask(self, form: QFormLayout, name: str, label: str) -> None:
        field = QComboBox()
        field.setAccessibleName(unmarked(label))
        for answer, words in _answers(name).items():
            field.addItem(words, answer)
        field.setCurrentIndex(field.findData(getattr(self.chosen, name)))
        field.currentIndexChanged.connect(lambda _: self._choose(name, field.currentData()))
        self.fields[name] = field
        form.addRow(label, field)

    def _explain(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setWordWrap(True)
        label.setMinimumWidth(_WIDEST * label.fontMetrics().averageCharWidth())
        palette = label.palette()
        palette.setColor(label.foregroundRole(), quiet_text(self.palette()))
        label.setPalette(palette)
        return label

    def _choose(self, name: str, answer: Any) -> None:
        self.chosen = self.chosen._replace(**{name: answer})
        keep_chosen(self.chosen, self._folder)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            if name == "appearance":
                wear(application, answer)
            if name == "text_size":
                size_text(application, answer)
        self.restart.setVisible(language_of(self.chosen.language) != self._began)


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
