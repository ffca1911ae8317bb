"""Front matter means what it looks like, however it is written."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from briefer.library.frontmatter import FrontMatterError, _plain_fields, split

_WORDS = st.text(alphabet="ab1 -,:#'\"[]{}\\&*!|>%@~.é日\n", max_size=12)


def test_every_scalar_is_the_text_it_looks_like() -> None:
    found = split("---\na: no\nb: 010\nc: 12:30\nd: 2021-09-24\ne: ~\n---\n").fields
    assert found == {"a": "no", "b": "010", "c": "12:30", "d": "2021-09-24", "e": "~"}


def test_lines_are_counted_in_the_file() -> None:
    assert split("---\na: 1\n# why\nb:\n  - x\nc: 2\n---\ntext").lines == {"a": 2, "b": 4, "c": 6}


def test_the_body_stands_between_the_end_mark_and_the_end() -> None:
    assert split("---\na: 1\n---\n\nOne.\n\n---\n\nTwo.\n").body == "One.\n\n---\n\nTwo."


def test_the_same_key_twice_is_named_with_its_line() -> None:
    with pytest.raises(FrontMatterError, match="stands twice, first in line 2") as caught:
        split("---\na: 1\na: 2\n---\n")
    assert caught.value.line == 3


@pytest.mark.parametrize(
    ("text", "problem", "line"),
    [
        ("a: 1\n", "first line is not ---", 1),
        ("---\na: 1\n", "has no end", 1),
        ("---\na: [1\n---\n", "is not YAML", 3),
        ("---\na: &x 1\nb: *x\n---\n", "alias", 3),
        ("---\na: " + "[" * 60 + "]" * 60 + "\n---\n", "nested too deep", 2),
        ("---\n- a\n---\n", "not a list of fields", 2),
        ("---\na: \x07\n---\n", "forbids", 2),
    ],
)
def test_what_cannot_be_read_is_named(text: str, problem: str, line: int) -> None:
    with pytest.raises(FrontMatterError, match=problem) as caught:
        split(text)
    assert caught.value.line == line
    assert caught.value.fix


@given(st.lists(st.tuples(st.sampled_from("abcd"), _WORDS), max_size=4))
def test_the_quick_way_reads_what_yaml_reads_or_declines(pairs: list[tuple[str, str]]) -> None:
    front = "".join(f"{key}: {value}\n" for key, value in pairs)
    found = _plain_fields(front)
    if found is not None:
        assert found == (yaml.load(front, Loader=yaml.BaseLoader) or {})


@given(st.lists(_WORDS, max_size=3))
def test_the_quick_way_reads_lists_as_yaml_does(items: list[str]) -> None:
    front = "a:\n" + "".join(f"  - {item}\n" for item in items) + "b: [" + ", ".join(items) + "]\n"
    found = _plain_fields(front)
    if found is not None:
        assert found == yaml.load(front, Loader=yaml.BaseLoader)
