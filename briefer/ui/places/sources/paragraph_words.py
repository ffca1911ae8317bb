"""What is on file of the paragraph that is selected, as the pane beneath the list shows it."""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefer.ui.places.library.details import Body
from briefer.ui.places.sources.words import why

if TYPE_CHECKING:
    from briefer.desk.documents import ParagraphOnFile, Resting
    from briefer.ui.places.sources.work import Shown

POINT_LINK = "point:"


def paragraph_body(paragraph: ParagraphOnFile, shown: Shown) -> Body:
    """Set why a paragraph is suggested, what it mentions, and the points that cite it."""

    def body(quiet: str) -> str:
        lines = [*_suggested(paragraph), *_mentioned(paragraph, shown, quiet)]
        return "".join(f"<p>{line}</p>" for line in lines) + _points(paragraph.points, quiet)

    return body


def elsewhere_body(points: Sequence[Resting]) -> Body:
    """Set the points that cite a source as a whole, or a place that is no paragraph of it."""
    return lambda quiet: "".join(_point(point, quiet) for point in points)


def _suggested(paragraph: ParagraphOnFile) -> Iterator[str]:
    if paragraph.suggestion is not None:
        yield html.escape(why(paragraph.suggestion))


def _mentioned(paragraph: ParagraphOnFile, shown: Shown, quiet: str) -> Iterator[str]:
    tags = paragraph.tagged.tags
    found = (
        (QCoreApplication.translate("Sources", "Dialogues"), "dialogues", tags.dialogues),
        (QCoreApplication.translate("Sources", "Technology areas"), "areas", tags.areas),
        (QCoreApplication.translate("Sources", "People"), "people", tags.people),
    )
    for label, kind, ids in found:
        if ids:
            names = ", ".join(shown.names[(kind, each)] for each in ids)
            yield f'<span style="color: {quiet}">{label}</span>&nbsp; {html.escape(names)}'
    if tags.dates:
        label = QCoreApplication.translate("Sources", "Dates")
        said = html.escape(", ".join(tags.dates))
        yield f'<span style="color: {quiet}">{label}</span>&nbsp; {said}'


def _points(points: Sequence[Resting], quiet: str) -> str:
    if not points:
        return ""
    label = QCoreApplication.translate("Sources", "Points that rest on it")
    items = "".join(_point(point, quiet) for point in points)
    return f'<p style="color: {quiet}">{html.escape(label)}</p>{items}'


def _point(point: Resting, quiet: str) -> str:
    place = f' <span style="color: {quiet}">{html.escape(point.locator)}</span>'
    link = f'<a href="{POINT_LINK}{html.escape(point.id)}">{html.escape(point.name)}</a>'
    return f'<p style="margin-left: 8px">{link}{place if point.locator else ""}</p>'
