"""A field's value in words, on one line: dates as the window writes them, links by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from briefer.library.dates import InvalidDate, PartialDate
from briefer.library.fields.description import Field
from briefer.library.fields.reading import Draft
from briefer.ui.dates import order_in_window
from briefer.ui.places.library.editor.bench import Bench
from briefer.ui.places.library.editor.words.choices import choice_word

_LONGEST = 120  # letters


def value_in_words(field: Field, draft: Draft, bench: Bench) -> str:
    """Say what stands in a field; one that is empty says so."""
    said = _said(field, draft, bench)
    if not said:
        return QCoreApplication.translate("FieldValues", "nothing")
    return said if len(said) <= _LONGEST else f"{said[: _LONGEST - 1]}…"


def _said(field: Field, draft: Draft, bench: Bench) -> str:
    if isinstance(draft, list):
        return "; ".join(filter(None, (_said_of_part(field, part, bench) for part in draft)))
    if isinstance(draft, Mapping):
        return _said_of_part(field, draft, bench)
    return _said_of_text(field, str(draft or ""), bench)


def _said_of_part(field: Field, part: Any, bench: Bench) -> str:
    if not isinstance(part, Mapping):
        return _said_of_text(field, str(part or ""), bench)
    known = {each.name: each for each in field.parts}
    said = (
        _said(known[name], held, bench) if name in known else str(held)
        for name, held in part.items()
    )
    return ", ".join(filter(None, said))


def _said_of_text(field: Field, text: str, bench: Bench) -> str:
    if field.sort in ("link", "links"):
        target = bench.named(field.kinds, text)
        return target.name if target is not None else text
    if field.sort == "choice":
        return choice_word(text) if text else ""
    if field.sort == "yes-no":
        yes = text.casefold() in ("true", "yes")
        return _tr("yes") if yes else _tr("no")
    if field.sort == "date":
        try:
            return PartialDate.parse(text).printed(order_in_window(bench.date_order))
        except InvalidDate:
            return text
    return " ".join(text.split())


def _tr(text: str) -> str:
    return QCoreApplication.translate("FieldValues", text)
