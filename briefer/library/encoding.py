"""Turn the fields of a file into a record, and a record into fields.

A record is first converted whole, which is quick; only when that fails is each
field tried alone, so that every wrong one is named in plain words (field_faults.py).
"""

from __future__ import annotations

import difflib
import functools
from collections.abc import Iterator
from typing import Any, TypeVar, cast

import msgspec

from briefer.library.briefs import LibrarySettings
from briefer.library.dates import PartialDate
from briefer.library.field_faults import WrongField, faults_in, tidied
from briefer.library.frontmatter import Fields
from briefer.library.kinds import RECORD_TYPES
from briefer.library.record import Kind, Part, Record

P = TypeVar("P", bound=Part)


class WrongFields(ValueError):
    """Report every field of a record that can't be read."""

    def __init__(self, wrong: tuple[WrongField, ...]) -> None:
        super().__init__("; ".join(f"{w.field}: {w.problem}" for w in wrong))
        self.wrong = wrong


def decode_record(kind: Kind, record_id: str, fields: Fields, body: str) -> Record:
    """Make a record of its fields; raise WrongFields with all that is wrong."""
    values = {key: value for key, value in fields.items() if value != ""}
    values["id"], values["body"] = record_id, body
    return cast("Record", _decode(RECORD_TYPES[kind], values))


def decode_settings(fields: Fields, unsaid: Fields | None = None) -> LibrarySettings:
    """Make a library's settings of their fields, ``unsaid`` for those not there.

    Raise WrongFields.
    """
    said = {key: value for key, value in fields.items() if value != ""}
    values = {**(unsaid or {}), **said}
    return cast("LibrarySettings", _decode(LibrarySettings, values))


def decode_part(part: type[P], fields: Fields) -> P:
    """Make a part of its fields, such as a file that holds one; raise WrongFields."""
    return cast("P", _decode(part, {key: value for key, value in fields.items() if value != ""}))


def _decode(struct: type[msgspec.Struct], values: Fields) -> msgspec.Struct:
    try:
        return msgspec.convert(values, struct, strict=False, dec_hook=_decode_date)
    except (msgspec.ValidationError, RecursionError):
        values = tidied(struct, values)
    try:
        return msgspec.convert(values, struct, strict=False, dec_hook=_decode_date)
    except (msgspec.ValidationError, RecursionError):
        raise WrongFields(tuple(faults_in(struct, values, _decode_date))) from None


def encode_record(record: Record) -> Fields:
    """Give a record's fields as its file holds them: texts, lists, mappings."""
    fields = encoded(record)
    citations = fields.pop("citations", None)
    if citations:
        fields["citations"] = citations  # after what they cite
    return {key: fields[key] for key in fields if key not in ("id", "body")}


def encoded(part: msgspec.Struct) -> Fields:
    """Give every field of a part as texts, lists and mappings."""
    fields = msgspec.to_builtins(part, enc_hook=str, str_keys=True)
    return {key: _as_text(value) for key, value in fields.items()}


@functools.cache
def field_names(record_type: type[msgspec.Struct]) -> frozenset[str]:
    """Name the fields that a record of this type can have in its file."""
    fields = msgspec.structs.fields(record_type)
    return frozenset(f.encode_name for f in fields) - {"id", "body"}


def unknown_fields(record_type: type[msgspec.Struct], fields: Fields) -> Iterator[WrongField]:
    """Name fields that the record type does not have; a save keeps them."""
    known = field_names(record_type)
    for key in fields:
        if key not in known:
            near = difflib.get_close_matches(key, known, n=1)
            fix = f"Did you mean {near[0]!r}?" if near else "Take it out, or leave it: it is kept"
            yield WrongField(key, f"{key!r} is not a field that Briefer knows", fix)


def _as_text(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): _as_text(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [_as_text(part) for part in value]
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def _decode_date(wanted: type, text: object) -> object:
    if wanted is PartialDate and isinstance(text, str):
        return PartialDate.parse(text)
    raise ValueError("expected a date such as 2021-09-24")
