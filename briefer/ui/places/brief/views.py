"""The views of the place Brief, in the order of their tabs; a new one is a line here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefer.ui.places.brief.preview import PreviewView
from briefer.ui.places.view import Door, Surroundings, View

if TYPE_CHECKING:
    from briefer.ui.places.brief.exporting import Exporter


def views(exporter: Exporter) -> tuple[Door, ...]:
    """Give the views; all but the preview are imported when first entered."""

    def changes(around: Surroundings) -> View:
        from briefer.ui.places.brief.changes_view import ChangesView

        view = ChangesView(around)
        view.addendum_asked.connect(exporter.export_addendum)
        return view

    return (
        Door("preview", _tr("Preview"), PreviewView),
        Door("gaps", _tr("Gaps"), _gaps),
        Door("changes", _tr("Changes"), changes),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("BriefViews", text)


def _gaps(around: Surroundings) -> View:
    from briefer.ui.places.brief.gaps_view import GapsView

    return GapsView(around)
