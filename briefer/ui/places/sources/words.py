"""Why a paragraph is suggested as a point, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefer.ui.places.library.records.words import code_in_words

if TYPE_CHECKING:
    from briefer.sources.suggesting import Suggestion


def suggested_as(kind: str) -> str:
    """Say in a chip's few words what a paragraph is suggested as."""
    said = QCoreApplication.translate("Sources", "Suggested: {kind}")
    return said.format(kind=code_in_words(kind))


def why(suggestion: Suggestion) -> str:
    """Say why a paragraph is suggested as a point, and as which kind."""
    names = ", ".join(suggestion.names)
    if not suggestion.cue:
        said = QCoreApplication.translate("Sources", "Suggested as a fact: it mentions {names}.")
        return said.format(names=names)
    said = QCoreApplication.translate(
        "Sources", "Suggested as: {kind}. It mentions {names}, and says “{cue}”."
    )
    return said.format(kind=code_in_words(suggestion.kind), names=names, cue=suggestion.cue)
