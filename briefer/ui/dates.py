"""How the window writes dates and speaks of them: as the library does, or in its own language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefer.ui.languages import language_in_window

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.library.dates import DateOrder, PartialDate


def order_in_window(order: DateOrder) -> DateOrder:
    """Give the order of dates in lists and fields for a library's own, which memos keep."""
    return "ja" if language_in_window() == "ja" else order


def outside_era_in_words(written: str) -> str:
    """Say that an era does not have a day, and from when to when the eras last."""
    from datetime import date  # when such a day is typed, long after the first paint

    from briefer.library.fields.eras import ERAS

    lasts = (
        f"{era.name} {era.first} –" + ("" if era.last == date.max else f" {era.last}")
        for era in ERAS
    )
    said = QCoreApplication.translate("Dates", "“{written}” lies outside its era: {eras}.")
    return said.format(written=written, eras="; ".join(lasts))


def no_year_in_words(candidates: Sequence[PartialDate]) -> str:
    """Say that the year of a date is not plain, and name those that are near."""
    order = order_in_window("us")
    printed = [each.printed(order) for each in candidates]
    if len(printed) < 2:
        return QCoreApplication.translate("Dates", "Which year is meant? Write it with the date.")
    said = QCoreApplication.translate("Dates", "Which year is meant? Write {one}, or {other}.")
    return said.format(one=printed[0], other=printed[-1])
