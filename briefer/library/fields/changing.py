"""A record with one field changed; everything else of it stays as it is.

How little of the file a save then touches is writing.py's: the lines of that field alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from briefer.library.encoding import decode_record, encode_record
from briefer.library.kinds import kind_of
from briefer.library.record import Record


def values_of(record: Record) -> Mapping[str, Any]:
    """Give every value of a record as its file holds it, the body with them."""
    fields = dict(encode_record(record))
    return {**fields, "body": record.body} if record.body else fields


def with_field(record: Record, name: str, value: Any) -> Record:
    """Give a record with a field's value replaced, empty for none; raise WrongFields."""
    values = {**values_of(record), name: value}
    body = values.pop("body", "")
    return decode_record(kind_of(record), record.id, {k: v for k, v in values.items() if v}, body)
