"""A field of a record is replaced, and the file's other bytes stay."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefer.library.encoding import WrongFields
from briefer.library.fields.changing import values_of, with_field
from briefer.library.points import Point
from briefer.library.reading import read_record
from briefer.library.writing import save_record

TEXT = """\
---
# Why this is here
kind: fact
cites: [{source: a}]  # the memo of 2019
colour: blue
short:   JHLC last met in 2019
happened: 2019-05  # by the note
---
The committee met.
"""


def point(root: Path) -> Point:
    (root / "points").mkdir(exist_ok=True)
    (root / "points" / "met.md").write_text(TEXT)
    found = read_record(root, "points", "met")
    assert isinstance(found, Point)
    return found


def test_a_save_leaves_comments_and_unknown_fields_as_they_are(tmp_path: Path) -> None:
    held = point(tmp_path)
    save_record(tmp_path, with_field(held, "short", "JHLC met"), held)
    written = (tmp_path / "points" / "met.md").read_text()
    assert written == TEXT.replace("short:   JHLC last met in 2019", "short: JHLC met")


def test_a_value_of_none_takes_the_field_out(tmp_path: Path) -> None:
    changed = with_field(point(tmp_path), "happened", "")
    assert isinstance(changed, Point)
    assert changed.happened is None


def test_the_text_below_is_a_field_too(tmp_path: Path) -> None:
    changed = with_field(point(tmp_path), "body", "It met again.")
    assert changed.body == "It met again."
    assert values_of(changed)["body"] == "It met again."


def test_a_value_that_is_none_of_the_field_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WrongFields):
        with_field(point(tmp_path), "kind", "rumour")
