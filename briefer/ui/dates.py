"""How the window writes dates: as the library does, or in the window's own language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.ui.languages import language_in_window

if TYPE_CHECKING:
    from briefer.library.dates import DateOrder


def order_in_window(order: DateOrder) -> DateOrder:
    """Give the order of dates in lists and fields for a library's own, which memos keep."""
    return "ja" if language_in_window() == "ja" else order
