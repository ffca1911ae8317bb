"""The views of the place Library, in the order of their tabs; a new one is a line here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from briefer.ui.places.view import Door, Surroundings, View


def views() -> tuple[Door, ...]:
    """Give the views; each is imported when first entered."""
    return (
        Door("records", _tr("Records"), _records),
        Door("register", _tr("Register"), _register),
        Door("consistency", _tr("Consistency"), _consistency),
        Door("house", _tr("House style"), _house),
        Door("templates", _tr("Templates"), _templates),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("LibraryViews", text)


def _records(around: Surroundings) -> View:
    from briefer.ui.places.library.records.view import RecordsView

    return RecordsView(around)


def _register(around: Surroundings) -> View:
    from briefer.ui.places.library.register_view import RegisterView

    return RegisterView(around)


def _consistency(around: Surroundings) -> View:
    from briefer.ui.places.library.consistency_view import ConsistencyView

    return ConsistencyView(around)


def _house(around: Surroundings) -> View:
    from briefer.ui.places.library.house_view import HouseView

    return HouseView(around)


def _templates(around: Surroundings) -> View:
    from briefer.ui.places.library.templates.view import TemplatesView

    return TemplatesView(around)
