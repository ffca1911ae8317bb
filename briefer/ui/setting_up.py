"""The fields of a brief that are set beside its preview, each a step with words of its own."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from briefer.ui.session import Session

_WORDS = MappingProxyType(
    {
        "meeting": QT_TRANSLATE_NOOP("Undoing", "another meeting"),
        "as_of": QT_TRANSLATE_NOOP("Undoing", "another date"),
        "template": QT_TRANSLATE_NOOP("Undoing", "another template"),
        "letterhead": QT_TRANSLATE_NOOP("Undoing", "another letterhead"),
        "dialogues": QT_TRANSLATE_NOOP("Undoing", "choice of dialogues"),
        "areas": QT_TRANSLATE_NOOP("Undoing", "choice of areas"),
    }
)
_TYPED = ("as_of",)  # fields whose changes in a row are one step


def set_field(session: Session, field: str, value: Any) -> None:
    """Set a field as the form has it: ids, a name, or EDTF for the date; empty is none.

    Dialogues and areas that were chosen before keep their order.
    """
    if session.brief is None or session.opened is None:
        return
    words = QCoreApplication.translate("Undoing", str(_WORDS[field]))
    merge = field if field in _TYPED else ""
    kept = _as_kept(getattr(session.brief, field), field, value)
    saved = getattr(session.opened.brief, field)
    if isinstance(kept, tuple) and set(kept) == set(saved):
        kept = saved  # what was left and taken again is where it was
    session.edit(words, merge, **{field: kept})


def _as_kept(before: Any, field: str, value: Any) -> Any:
    from briefer.library.dates import PartialDate

    match field:
        case "as_of":
            return PartialDate.parse(value) if value else None
        case "meeting":
            return value or None
        case "dialogues" | "areas":
            return _in_order(before, value)
    return value


def _in_order(before: tuple[str, ...], chosen: tuple[str, ...]) -> tuple[str, ...]:
    kept = tuple(one for one in before if one in chosen)
    return kept + tuple(one for one in chosen if one not in before)
