"""What is done with a product of the register: looked at, handed over, held, told apart."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefer.ui.places.library.register_words import found_in_words

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.ui.places.library.register_work import Product
    from briefer.ui.places.view import Surroundings


class ProductActions(QObject):
    """Ask what is to be asked, and have the desk do it."""

    changed = Signal()  # the register says something new
    found = Signal(str)  # a file is this product

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self.window = parent
        self.around = around
        self._numbers = count()
        self._copies: TemporaryDirectory[str] | None = None

    def open_copy(self, product: Product) -> None:
        """Open a copy of a product, so that the one that is kept can't be changed."""
        if product.removed:
            return
        if self._copies is None:
            self._copies = TemporaryDirectory(prefix="briefer-", ignore_cleanup_errors=True)
        folder = Path(mkdtemp(dir=self._copies.name))
        self._ask("copied", self._open, product.id, folder)

    def forget_copies(self) -> None:
        """Remove the copies that were opened."""
        if self._copies is not None:
            self._copies.cleanup()
            self._copies = None

    def ask_recipient(self, product: Product) -> None:
        """Ask to whom a product was handed over, and note it."""
        opened = self.around.session.opened
        day_first = opened is not None and opened.date_order == "uk"
        given = self.around.dialogs.handed_over(self.window, product.title, day_first=day_first)
        if given is not None:
            self._change("handed_over", product.id, *given)

    def ask_hold(self, product: Product) -> None:
        """Ask why a product is held, and hold it."""
        label = self.tr("Why its file must not be removed (kept in the register):")
        reason = self.around.dialogs.reason(self.window, self.tr("Hold"), label)
        if reason:
            self._change("held", product.id, reason)

    def release(self, product: Product) -> None:
        """Release a product's holds."""
        self._change("released", product.id)

    def ask_file(self) -> None:
        """Ask for a file, and say which product it is."""
        title, kind = self.tr("Is this one of ours?"), self.tr("All files (*)")
        file = self.around.dialogs.open_file(self.window, title, kind)
        if file is not None:
            self._ask("found", partial(self._show_file, file.name), file)

    def ask_spreadsheet(self) -> None:
        """Ask where the register goes as a spreadsheet, and write it."""
        from briefer.ui.targets import documents_folder

        folder = self.around.memory.export_folder or documents_folder()
        proposed = folder / f"{self.tr('Register')}.csv"
        kind = self.tr("Spreadsheets (*.csv)")
        target = self.around.dialogs.save_file(self.window, proposed, kind)
        if target is not None:
            self._ask("written", self._show_written, target)

    def _open(self, path: Path) -> None:
        from briefer.ui.targets import open_file

        if not open_file(path):
            text = self.tr("No program on this machine opens {name}.")
            self.around.session.messages.tell("open", "warning", text.format(name=path.name))

    def _show_file(self, name: str, found: tuple[Product, ...]) -> None:
        self._tell(*found_in_words(name, found))
        if found:
            self.found.emit(found[0].id)

    def _show_written(self, path: Path) -> None:
        self._tell(self.tr("Saved {name} to {folder}").format(name=path.name, folder=path.parent))

    def _tell(self, text: str, details: str = "") -> None:
        self.around.session.messages.tell("register-file", "note", text, details)

    def _change(self, work: str, *values: object) -> None:
        self._ask(work, lambda _: self.changed.emit(), *values)

    def _ask(self, work: str, then: Callable[[Any], None], *values: object) -> None:
        """Have a function of ``register_work`` called; each call counts, so each has a topic."""
        topic = f"register-{next(self._numbers)}"
        self.around.session.ask_desk(topic, lambda desk: _called(work, desk, *values), then)


def _called(work: str, desk: Desk, *values: object) -> Any:
    from briefer.ui.places.library import register_work

    return getattr(register_work, work)(desk, *values)
