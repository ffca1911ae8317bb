"""A field for a partial date, read as people write one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from briefer.ui.dates import no_year_in_words, outside_era_in_words
from briefer.ui.inks import Inked, in_tone

if TYPE_CHECKING:
    from briefer.library.dates import PartialDate


class NotADate(ValueError):
    """Report a text that can't be read as a date; ``era`` says that its era does not have it.

    ``candidates`` are what a date without a year can be, where that is not plain.
    """

    def __init__(
        self, text: str, *, era: bool = False, candidates: Sequence[PartialDate] = ()
    ) -> None:
        super().__init__(text)
        self.era = era
        self.candidates = candidates


def read_date(text: str, *, day_first: bool = False, beside: str = "") -> str:
    """Read a date as people write it and give it as the library holds it, empty for an empty text.

    "Jan 15, 2022", "15 January 2022", "2022-01", "about March 2022", 令和4年1月15日,
    "1/15/2022" (or 15/1/2022, by ``day_first``), "January 15 to 18, 2022", "next week".
    What lacks its year is told by ``beside``, as the library holds it, else by today. Raise
    NotADate when it is none.
    """
    from datetime import date

    from briefer.library.dates import (  # when first typed, after the first paint
        InvalidDate,
        PartialDate,
    )
    from briefer.library.dates_in_words import from_today
    from briefer.library.fields.eras import OutsideEra
    from briefer.library.fields.yearless_dates import NoYear, read_beside

    if text.strip().casefold() in ("", "today", "今日"):
        return ""
    today = date.today()
    anchor = PartialDate.parse(beside) if beside else PartialDate.of_day(today)
    try:
        said = from_today(text, today)
        return str(said or read_beside(text, (anchor,), day_first=day_first))
    except NoYear as error:
        raise NotADate(text, candidates=error.candidates) from None
    except InvalidDate as error:
        raise NotADate(text, era=isinstance(error, OutsideEra)) from None


class DateField(QWidget):
    """Take a date; one plain line under the field says what is wrong with it."""

    changed = Signal(str)  # as the library holds it, empty for today
    validity_changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day_first = False
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(self.tr("Today"))
        self.edit.setToolTip(self.tr("For example: Jan 15, 2022, or 2022-01, or next week"))
        self.problem = QLabel()
        Inked(self.problem, in_tone("late"))
        self.problem.setWordWrap(True)
        self.problem.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.problem.hide()
        self._edtf = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.edit)
        layout.addWidget(self.problem)
        self.edit.editingFinished.connect(self.read)
        self.edit.textEdited.connect(self._while_typing)

    @property
    def valid(self) -> bool:
        """Whether the text is a date."""
        return self.problem.isHidden()

    @property
    def edtf(self) -> str:
        """The last date that could be read, as the library holds it; empty means today."""
        return self._edtf

    def show_date(self, edtf: str, printed: str) -> None:
        """Show a date as the house prints it."""
        self._edtf = edtf
        self.edit.setText(printed)
        self._say("")

    def read(self) -> None:
        """Read the text; say what is wrong with it, or tell the new date."""
        try:
            edtf = self._read()
        except NotADate as error:
            said = self.tr("This is not a date. Write it like Jan 15, 2022, or 2022-01.")
            if error.candidates:
                said = no_year_in_words(error.candidates)
            self._say(outside_era_in_words(str(error)) if error.era else said)
            return
        self._say("")
        if edtf != self._edtf:
            self._edtf = edtf
            self.changed.emit(edtf)

    def _while_typing(self) -> None:
        """Take back what is wrong once the text reads; the date is told when it is whole.

        What is typed first may read as another date: 2022-13 begins with a year.
        """
        if not self.valid and self._reads():
            self._say("")

    def _read(self) -> str:
        return read_date(self.edit.text(), day_first=self.day_first, beside=self._edtf)

    def _reads(self) -> bool:
        try:
            self._read()
        except NotADate:
            return False
        return True

    def _say(self, problem: str) -> None:
        was_valid = self.valid
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.edit.setAccessibleDescription(problem)
        if was_valid != (not problem):
            self.validity_changed.emit()
