"""What is shown by other programs of this machine, and what is said where none does."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefer.ui import targets

if TYPE_CHECKING:
    from briefer.ui.messages import Messages

_TOPIC = "open"


def _tr(text: str) -> str:
    return QCoreApplication.translate("OtherPrograms", text)


def open_document(messages: Messages, path: Path) -> None:
    """Open a file in its program, or say why it does not open and where it is."""
    if not _is_there(messages, path):
        return
    if targets.open_file(path):
        messages.clear(_TOPIC)
    else:
        text = _tr("No program on this machine opens {name}. It is in {folder}.")
        _warn(messages, text, path)


def show_in_folder(messages: Messages, path: Path) -> None:
    """Show a file in the file manager, or say where it is."""
    if not _is_there(messages, path):
        return
    if targets.show_in_folder(path):
        messages.clear(_TOPIC)
    else:
        _warn(messages, _tr("No file manager answers. {name} is in {folder}."), path)


def _is_there(messages: Messages, path: Path) -> bool:
    found = path.exists()
    if not found:
        text = _tr("{name} is no longer in {folder}: it was moved, renamed or deleted.")
        _warn(messages, text, path)
    return found


def _warn(messages: Messages, text: str, path: Path) -> None:
    messages.tell(_TOPIC, "warning", text.format(name=path.name, folder=path.parent))
