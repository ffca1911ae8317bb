"""Which widget takes which sort of value."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from briefer.library.fields.description import Field
from briefer.ui.places.library.editor.bench import Bench
from briefer.ui.places.library.editor.chip_values import LinksValue, TextsValue
from briefer.ui.places.library.editor.field_row import FieldRow
from briefer.ui.places.library.editor.fields_form import FieldsForm
from briefer.ui.places.library.editor.part_values import PartsValue, always_shown
from briefer.ui.places.library.editor.plain_values import ChoiceValue, DateValue, YesNoValue
from briefer.ui.places.library.editor.text_values import LineValue, ProseValue
from briefer.ui.places.library.editor.value_widget import ValueWidget
from briefer.ui.places.library.editor.words.fields import labelled

_FEW = 3  # fields that have room on two lines
Arranged = Callable[[], None]


def row_for(
    field: Field,
    bench: Bench,
    arranged: Arranged,
    within: str = "",
    *,
    inner: bool = False,
    compact: bool = False,
) -> FieldRow:
    """Make the row of a field; ``arranged`` is called when rows within it come or go.

    ``within`` names the mapping that it is a key or value of; a compact row has its
    label in the field while that is empty.
    """
    words = labelled(field, within)
    plain = compact and field.sort == "prose"
    value = LineValue() if plain else _value_for(field, bench, arranged)
    if compact and isinstance(value, LineValue):
        value.line.setPlaceholderText(words.label)
    if compact and isinstance(value, LinksValue):
        value.keep_links()
        value.line.setPlaceholderText(words.label)
    return FieldRow(field, words, value, inner=inner, compact=compact)


def _value_for(field: Field, bench: Bench, arranged: Arranged) -> ValueWidget:
    match field.sort:
        case "text" | "number":
            return LineValue()
        case "prose":
            return ProseValue()
        case "markdown":
            return ProseValue(remarks=True)
        case "date":
            return DateValue(bench)
        case "choice" | "level":
            return ChoiceValue(field, bench)
        case "yes-no":
            return YesNoValue()
        case "texts":
            return TextsValue()
        case "link" | "links":
            return LinksValue(field, bench)
        case _:
            form = partial(_form_of_part, bench, arranged)
            return PartsValue(field, form, compact=_is_compact(field))


def _is_compact(field: Field) -> bool:
    """Say whether parts need no card: a link and a text or two, such as a citation."""
    return (
        field.sort == "parts"
        and len(field.parts) <= _FEW
        and field.parts[0].sort == "link"
        and all(part.sort in ("text", "prose", "link") for part in field.parts)
    )


def _form_of_part(bench: Bench, arranged: Arranged, field: Field) -> FieldsForm:
    within = field.name if field.sort == "mapping" else ""

    def make(part: Field) -> FieldRow:
        return row_for(part, bench, arranged, within, inner=True, compact=_is_compact(field))

    form = FieldsForm(field.parts, make, always_shown(field), tight=_is_compact(field))
    form.arranged.connect(arranged)
    return form
