"""What is written as plain YAML reads back as it was, by each of the readers."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.library.frontmatter import read_fields
from briefer.library.full_yaml import FullYaml
from briefer.library.plain_writing import written

# A file holds no half characters, and a value of no length is no value.
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)
VALUES = st.recursive(
    TEXTS,
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3)
        | st.dictionaries(TEXTS, inner, min_size=1, max_size=3)
    ),
    max_leaves=8,
)


@given(fields=st.dictionaries(TEXTS, VALUES, max_size=4))
def test_everything_reads_back_as_it_was(fields: dict[str, Any]) -> None:
    text = written(fields)
    assert FullYaml(text, 1).fields == fields
    assert read_fields(text) == fields


@pytest.mark.parametrize(
    "text", ["no", "010", "12:30", "null", "- a", "a: b", "a #b", "~", "=1+1", "日米", 'a "b" \\']
)
def test_what_looks_like_something_else_stays_a_text(text: str) -> None:
    assert read_fields(written({"key": text, "list": [text, {"in": text}]})) == {
        "key": text,
        "list": [text, {"in": text}],
    }


def test_a_person_reads_it_without_quotes_where_none_are_needed() -> None:
    fields = {"title": "First meeting, in Washington", "areas": ["5g", "open-ran"], "none": []}
    assert written(fields) == (
        "title: First meeting, in Washington\nareas:\n  - 5g\n  - open-ran\n"
    )


def test_half_a_character_does_not_keep_the_rest_from_being_written() -> None:
    assert read_fields(written({"name": "memo\udc80"})) == {"name": "memo?"}
