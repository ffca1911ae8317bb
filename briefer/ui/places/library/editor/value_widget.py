"""What every widget for a field's value is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from briefer.library.fields.reading import Draft, FieldFault


class ValueWidget(QWidget):
    """Show a draft of a value and take what is typed.

    ``edited`` is told with every change, ``finished`` when the value is complete: the focus
    left, Enter was pressed, something was picked.
    """

    edited = Signal()
    finished = Signal()

    def draft(self) -> Draft:
        """Give what stands in the widget now."""
        raise NotImplementedError

    def show_draft(self, draft: Draft) -> None:
        """Show a draft, without telling that the user did."""
        raise NotImplementedError

    def show_faults(self, faults: Sequence[FieldFault]) -> Sequence[FieldFault]:
        """Show what is wrong within; give the faults that are of the value as a whole."""
        return faults

    def set_read_only(self, why: str) -> None:
        """Let nothing be changed, and say why; let it be changed again without a reason."""
        raise NotImplementedError

    def describe(self, label: str, about: str) -> None:
        """Name what is edited, for the pointer and for screen readers."""
        raise NotImplementedError

    def stops(self) -> Sequence[QWidget]:
        """Give what the Tab key stops at, in order."""
        return [
            widget
            for widget in self.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
