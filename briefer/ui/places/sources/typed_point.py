"""What is typed for a point and not filed yet, as it is kept on this machine."""

from __future__ import annotations

import json
from typing import NamedTuple


class TypedPoint(NamedTuple):
    """Be a point as its sheet stands: the date as it is typed, be it one yet or not."""

    text: str
    kind: str
    by: str
    short: str
    happened: str
    dialogues: tuple[str, ...]
    areas: tuple[str, ...]
    people: tuple[str, ...]


def note_key(source: str, locator: str) -> str:
    """Name what is typed for a paragraph, among what is unfinished."""
    return f"sources/{source}/point from {locator}"


def as_note(point: TypedPoint) -> str:
    """Write what is typed as a JSON object by field."""
    return json.dumps(point._asdict(), ensure_ascii=False)


def read_note(note: str, suggested: TypedPoint) -> TypedPoint:
    """Read what was typed; a field that was not kept is as it is suggested.

    An earlier Briefer kept the text alone, as it was typed.
    """
    try:
        kept = json.loads(note)
    except ValueError:
        return suggested._replace(text=note)
    if not isinstance(kept, dict) or "text" not in kept:
        return suggested._replace(text=note)
    for name in ("dialogues", "areas", "people"):
        if name in kept:
            kept[name] = tuple(kept[name])
    return suggested._replace(**{name: kept[name] for name in TypedPoint._fields if name in kept})
