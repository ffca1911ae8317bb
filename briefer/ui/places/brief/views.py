"""The views of the place Brief, in the order of their tabs; a new one is a line here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from briefer.ui.places.brief.preview import PreviewView
from briefer.ui.places.view import Door, Surroundings, View


def views() -> tuple[Door, ...]:
    """Give the views; all but the preview are imported when first entered."""
    return (
        Door("preview", _tr("Preview"), PreviewView),
        Door("gaps", _tr("Gaps"), _gaps),
        Door("changes", _tr("Changes"), _changes),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("BriefViews", text)


def _gaps(around: Surroundings) -> View:
    from briefer.ui.places.brief.gaps_view import GapsView

    return GapsView(around)


def _changes(around: Surroundings) -> View:
    from briefer.ui.places.brief.changes_view import ChangesView

    return ChangesView(around)
