"""What every place of the window is, and every view within one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from briefer.library.record import Kind
    from briefer.ui.dialogs import Dialogs
    from briefer.ui.places.icons import Icon
    from briefer.ui.session import Session
    from briefer.ui.settings import WindowMemory


def _nowhere(kind: Kind, wanted: str) -> None:
    """Show a record nowhere: there is no window around."""
    del kind, wanted


@dataclass(slots=True)
class Surroundings:
    """Be what a view works with: the session, what the window remembers, its questions."""

    session: Session
    memory: WindowMemory
    dialogs: Dialogs
    show_record: Callable[[Kind, str], object] = _nowhere  # in the Library, by kind and id


class Zoomed(Protocol):
    """Be what the zoom keys act on."""

    def zoom_in(self) -> None:
        """Go to the next larger scale."""

    def zoom_out(self) -> None:
        """Go to the next smaller scale."""

    def set_zoom(self, zoom: float | None) -> None:
        """Set the scale; None fits the width."""


@runtime_checkable
class TakesDocuments(Protocol):
    """Be a place onto which documents can be dropped."""

    def add_documents(self, paths: Sequence[Path]) -> object:
        """Take files of the user's."""


class View(QWidget):
    """Be one view of the session's library and brief.

    It listens to the session by itself. While it is out of sight it need not work;
    ``enter`` is called whenever it comes into sight, and brings it up to date.
    """

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.around = around

    def enter(self) -> None:
        """Come into sight: catch up, and take the focus where work begins."""

    def zoomed(self) -> Zoomed | None:
        """Give what the zoom keys act on while this view is in sight; None for nothing."""
        return None

    def keep(self) -> None:
        """Give the window's memory what is to be the same at the next start.

        It is asked for now and then while the window is open, and changes nothing in it.
        """

    def let_go(self) -> None:
        """End what still runs, and let go of what is open: the window closes."""


class Door(NamedTuple):
    """Be the way to a view: its name, and how it is made when first entered."""

    id: str
    title: str
    make: Callable[[Surroundings], View]
    icon: Icon | None = None  # for the rail
