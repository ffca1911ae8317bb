"""What a field is called, and what stands in it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from briefer.library.fields.description import Field, fields_of
from briefer.library.joined_choices import FIELDS
from briefer.library.record import Kind
from briefer.ui.places.library.editor.words import briefs, forums, people, points


class Words(NamedTuple):
    """Be a field's label, and in a sentence what stands in it."""

    label: str
    help: str


# What goes by one name in every type, where the type has no words of its own for it.
_EVERYWHERE = {
    "cites": (
        QT_TRANSLATE_NOOP("FieldWords", "Sources"),
        QT_TRANSLATE_NOOP("FieldWords", "What this rests on, and where in the source."),
    ),
    "note": (
        QT_TRANSLATE_NOOP("FieldWords", "Note"),
        QT_TRANSLATE_NOOP("FieldWords", "What is worth knowing of it."),
    ),
    "citations": (
        QT_TRANSLATE_NOOP("FieldWords", "What it rests on"),
        QT_TRANSLATE_NOOP("FieldWords", "The sources of this record, field by field."),
    ),
    "citations.key": (
        QT_TRANSLATE_NOOP("FieldWords", "Field"),
        QT_TRANSLATE_NOOP("FieldWords", "The field whose sources these are."),
    ),
    "citations.value": (
        QT_TRANSLATE_NOOP("FieldWords", "Sources"),
        QT_TRANSLATE_NOOP("FieldWords", "What this rests on, and where in the source."),
    ),
}
_OF_TYPES: Mapping[str, tuple[object, object]] = MappingProxyType(
    {**points.WORDS, **forums.WORDS, **people.WORDS, **briefs.WORDS}
)


def words_of(field: Field, within: str = "") -> Words | None:
    """Give the words of a field, None where it has none yet.

    ``within`` names the field of a mapping whose key or value this is.
    """
    name = f"{within}.{field.name}" if within else field.name
    found = _OF_TYPES.get(f"{field.owner}.{name}") or _EVERYWHERE.get(name)
    return Words(_tr(found[0]), _tr(found[1])) if found else None


def labelled(field: Field, within: str = "") -> Words:
    """Give the words of a field; one that has none goes by its name in the file."""
    return words_of(field, within) or Words(field.name.replace("_", " ").capitalize(), "")


def label_in_kind(kind: Kind, name: str) -> str:
    """Name a field of a kind of records; one that is none of its own goes by its name."""
    found = next((field for field in fields_of(kind) if field.name == name), None)
    return labelled(found).label if found else name.replace("_", " ").capitalize()


def label_of_told(kind: Kind, name: str) -> str:
    """Name what a join tells of: a field, an entry of one, or what a brief says of a point."""
    field, _, within = name.partition(".")
    if kind == "points" and field in FIELDS and within:
        said = _tr(QT_TRANSLATE_NOOP("FieldWords", "{field} in the brief {brief}"))
        return said.format(field=label_in_kind("briefs", field), brief=within)
    return label_in_kind(kind, field)


def _tr(text: object) -> str:
    return QCoreApplication.translate("FieldWords", str(text))


_KINDS: Mapping[Kind, object] = MappingProxyType(
    {
        "dialogues": QT_TRANSLATE_NOOP("FieldWords", "Dialogue"),
        "areas": QT_TRANSLATE_NOOP("FieldWords", "Technology area"),
        "meetings": QT_TRANSLATE_NOOP("FieldWords", "Meeting"),
        "organizations": QT_TRANSLATE_NOOP("FieldWords", "Organization"),
        "posts": QT_TRANSLATE_NOOP("FieldWords", "Post"),
        "people": QT_TRANSLATE_NOOP("FieldWords", "Person"),
        "points": QT_TRANSLATE_NOOP("FieldWords", "Point"),
        "sources": QT_TRANSLATE_NOOP("FieldWords", "Source"),
        "briefs": QT_TRANSLATE_NOOP("FieldWords", "Brief"),
    }
)


def kind_word(kind: Kind) -> str:
    """Give what one record of a kind is called."""
    return _tr(_KINDS[kind])
