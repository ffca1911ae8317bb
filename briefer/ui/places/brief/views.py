"""The views of the place Brief, in the order of their tabs; a new one is a line here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from briefer.ui.places.brief.preview import PreviewView
from briefer.ui.places.view import Door


def views() -> tuple[Door, ...]:
    """Give the views; all but the preview are imported when first entered."""
    return (Door("preview", _tr("Preview"), PreviewView),)


def _tr(text: str) -> str:
    return QCoreApplication.translate("BriefViews", text)
