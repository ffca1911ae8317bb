"""The window's places in the order of the rail; a new one is a line here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from briefer.ui.places.icons import BRIEF, LIBRARY, SOURCES, TIMELINE
from briefer.ui.places.view import Door, Surroundings, View


def doors() -> tuple[Door, ...]:
    """Give the places; each is imported when first entered."""
    return (
        Door("brief", _tr("Brief"), _brief, BRIEF),
        Door("library", _tr("Library"), _library, LIBRARY),
        Door("timeline", _tr("Timeline"), _timeline, TIMELINE),
        Door("sources", _tr("Sources"), _sources, SOURCES),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Places", text)


def _brief(around: Surroundings) -> View:
    from briefer.ui.places.brief.place import BriefPlace

    return BriefPlace(around)


def _library(around: Surroundings) -> View:
    from briefer.ui.places.library.place import LibraryPlace

    return LibraryPlace(around)


def _timeline(around: Surroundings) -> View:
    from briefer.ui.places.timeline.place import TimelinePlace

    return TimelinePlace(around)


def _sources(around: Surroundings) -> View:
    from briefer.ui.places.sources.place import SourcesPlace

    return SourcesPlace(around)
