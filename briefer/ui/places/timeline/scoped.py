"""A list of the place Timeline: of the brief's choice, or of the whole library."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from briefer.ui.places.view import Surroundings, View


class ScopedView(View):
    """Be a list that the place tells whose dialogues are asked about."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.everything = False

    def show_scope(self, *, everything: bool) -> None:
        """List the brief's choice or everything."""
        self.everything = everything
        self.refresh()

    def refresh(self) -> None:
        """List what there is now."""
