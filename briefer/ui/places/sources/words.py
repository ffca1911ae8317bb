"""What the kinds of sources and points are called here, and why a paragraph is suggested."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from briefer.sources.suggesting import Suggestion


def source_kind(kind: str) -> str:
    """Name a kind of source."""
    names = {
        "article": QCoreApplication.translate("Sources", "Article"),
        "joint-statement": QCoreApplication.translate("Sources", "Joint statement"),
        "readout": QCoreApplication.translate("Sources", "Readout"),
        "fact-sheet": QCoreApplication.translate("Sources", "Fact sheet"),
        "press-release": QCoreApplication.translate("Sources", "Press release"),
        "press-briefing": QCoreApplication.translate("Sources", "Press briefing"),
        "list": QCoreApplication.translate("Sources", "List"),
        "database": QCoreApplication.translate("Sources", "Database"),
        "report": QCoreApplication.translate("Sources", "Report"),
        "web-page": QCoreApplication.translate("Sources", "Web page"),
        "law": QCoreApplication.translate("Sources", "Law"),
        "agreement": QCoreApplication.translate("Sources", "Agreement"),
        "other": QCoreApplication.translate("Sources", "Other"),
    }
    return names.get(kind, kind)


def point_kind(kind: str) -> str:
    """Name a kind of point."""
    names = {
        "fact": QCoreApplication.translate("Sources", "Fact"),
        "commitment": QCoreApplication.translate("Sources", "Commitment"),
        "deliverable": QCoreApplication.translate("Sources", "Deliverable"),
        "objective": QCoreApplication.translate("Sources", "Objective"),
        "talking-point": QCoreApplication.translate("Sources", "Talking point"),
        "concern": QCoreApplication.translate("Sources", "Concern"),
        "recommendation": QCoreApplication.translate("Sources", "Recommendation"),
        "assessment": QCoreApplication.translate("Sources", "Assessment"),
        "judgment": QCoreApplication.translate("Sources", "Judgment"),
        "watch": QCoreApplication.translate("Sources", "Watch point"),
    }
    return names.get(kind, kind)


def suggested_as(kind: str) -> str:
    """Say in a chip's few words what a paragraph is suggested as."""
    said = QCoreApplication.translate("Sources", "Suggested: {kind}")
    return said.format(kind=point_kind(kind))


def why(suggestion: Suggestion) -> str:
    """Say why a paragraph is suggested as a point, and as which kind."""
    names = ", ".join(suggestion.names)
    if not suggestion.cue:
        said = QCoreApplication.translate("Sources", "Suggested as a fact: it mentions {names}.")
        return said.format(names=names)
    said = QCoreApplication.translate(
        "Sources", "Suggested as: {kind}. It mentions {names}, and says “{cue}”."
    )
    return said.format(kind=point_kind(suggestion.kind), names=names, cue=suggestion.cue)
