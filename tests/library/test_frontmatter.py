"""Front matter means what it looks like, however it is written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from briefer.library.frontmatter import FrontMatterError, read_fields, split
from briefer.library.full_yaml import FullYaml
from briefer.library.plain_yaml import read_plain

STARTER = Path(__file__).parents[2] / "assets" / "starter-library"

_WORDS = st.text(alphabet="ab1 -,:#'\"[]{}\\&*!|>?%@~.é日_\n", max_size=12)
_KEYS = st.sampled_from(["a", "b", "c_d", "2022", "from"])
# Texts that most files hold, so that deep structures are often of the plain form.
_TAME = st.sampled_from(
    ["x", "two words", "2021-09-24", "para. 7", "Kishida's", "a:b", "C#", "日本", "U.S.", "1", ""]
)


def loaded(front: str) -> Any:
    return yaml.load(front, Loader=yaml.BaseLoader) or {}


def test_every_scalar_is_the_text_it_looks_like() -> None:
    found = split("---\na: no\nb: 010\nc: 12:30\nd: 2021-09-24\ne: ~\n---\n").fields
    assert found == {"a": "no", "b": "010", "c": "12:30", "d": "2021-09-24", "e": "~"}


def test_lines_are_counted_in_the_file() -> None:
    assert split("---\na: 1\n# why\nb:\n  - x\nc: 2\n---\ntext").lines == {"a": 2, "b": 4, "c": 6}


def test_lines_are_those_of_fields_and_of_nothing_that_looks_like_one() -> None:
    text = "---\na: |\n  one\n  b: two\nc: [x,\nd: y]\n'e f': |-\n  z\n---\nd: in the text\n"
    assert split(text).lines == {"a": 2, "c": 5, "e f": 7}


def test_parts_have_lines_of_their_own() -> None:
    parts = split("---\nstates:\n  - {state: held}\n  - state: planned\n    date: 2022\n---\n")
    assert parts.line_at(("states",)) == 2
    assert parts.line_at(("states", 0, "state")) == 3
    assert parts.line_at(("states", 1)) == 4
    assert parts.line_at(("states", 1, "date")) == 5
    assert parts.line_at(("states", 1, "mode")) == 4
    assert parts.line_at(("name",)) == 1


def test_the_body_stands_between_the_end_mark_and_the_end() -> None:
    assert split("---\na: 1\n---\n\nOne.\n\n---\n\nTwo.\n").body == "One.\n\n---\n\nTwo."


def test_front_matter_may_be_empty() -> None:
    assert split("---\n---\nText.").fields == {}
    assert split("---\n# only a remark\n---\nText.").fields == {}


@pytest.mark.parametrize(
    ("front", "problem", "line"),
    [
        ("a: 1\na: 2", "'a' stands twice, first in line 2", 3),
        ("a:\n  b: 1\n  c: 2\n  b: 3", "'b' stands twice, first in line 3", 5),
        ("a: [{b: 1, b: 2}]", "'b' stands twice, first in line 2", 2),
        ("a: [1", "a list .* is not closed", 2),
        ("a: {b: 1\nc: 2", "a group .* is not closed", 3),
        ('a: "open\nb: 1', "a quote is not closed", 2),
        ("a: b: c", "two colons stand in one line", 2),
        ("a: 1\n b: 2", "two colons stand in one line", 3),
        ("a:\n  b: 1\n c: 2", "a line stands too far left", 4),
        ("just words", "not a list of fields", 2),
        ("a: 1\njust words", "neither a field nor part of one", 3),
        ("a:\n\t- b", "a tab stands where spaces must", 3),
        ("a: @b", "begins with a sign", 2),
        ('a: "\\d"', "a backslash", 2),
        ("a: - b", "a list begins behind a colon", 2),
        ("a: &x 1\nb: *x", "YAML anchor", 2),
        ("b: *x", "YAML alias", 2),
        ("a: !important", "YAML tag", 2),
        ("a: !!python/object:os.system x", "YAML tag", 2),
        ("a: " + "[" * 60 + "]" * 60, "nested too deep", 2),
        ("- a", "not a list of fields", 2),
        ("? [a]\n: b", "a field without a name", 2),
        ('"": b', "a field without a name", 2),
        ("a: %x", "begins with a sign", 2),
        ("a: >x\n b", r"right behind \| or >", 2),
        ("a: |\n\tx", "a tab stands where spaces must", 3),
        ("a:\n  - b\n  c: d", "goes on without a hyphen", 4),
        ("a: 1\nb: \x07", r"U\+0007", 3),
        ("a: 1\nb: \u2028", r"U\+2028", 3),
        ("a: 1\n...\nb: 2", "ends the fields", 4),
    ],
)
def test_what_cannot_be_read_is_named_with_its_line(front: str, problem: str, line: int) -> None:
    with pytest.raises(FrontMatterError, match=problem) as caught:
        split(f"---\n{front}\n---\n")
    assert caught.value.line == line
    assert caught.value.fix


@pytest.mark.parametrize(
    ("text", "problem"),
    [("a: 1\n", "first line is not ---"), ("---\na: 1\n", "has no end"), ("", "first line")],
)
def test_front_matter_without_its_marks_is_named(text: str, problem: str) -> None:
    with pytest.raises(FrontMatterError, match=problem) as caught:
        split(text)
    assert (caught.value.line, bool(caught.value.fix)) == (1, True)


def test_a_swarm_of_aliases_is_refused_before_it_grows() -> None:
    rows = ["a0: &a0 [x, x]"]
    rows += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    with pytest.raises(FrontMatterError, match="anchor"):
        read_fields("\n".join(rows))


@given(st.lists(st.tuples(st.sampled_from("abcd"), _WORDS), max_size=4))
@example([("a", "x:")])
@example([("a", "x #")])
def test_the_quick_way_reads_what_yaml_reads_or_declines(pairs: list[tuple[str, str]]) -> None:
    front = "".join(f"{key}: {value}\n" for key, value in pairs)
    found = read_plain(front, 2)
    if found is not None:
        assert found[0] == loaded(front)


@given(st.lists(_WORDS, max_size=3))
def test_the_quick_way_reads_lists_as_yaml_does(items: list[str]) -> None:
    front = "a:\n" + "".join(f"  - {item}\n" for item in items) + "b: [" + ", ".join(items) + "]\n"
    found = read_plain(front, 2)
    if found is not None:
        assert found[0] == loaded(front)


def _flow(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_flow(part)}" for key, part in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_flow, value)) + "]"
    return str(value)


def _block(value: Any, indent: int, deeper: int) -> str:
    """Write a structure as YAML in lines, or something that only looks like it."""
    space = " " * indent
    if isinstance(value, dict):
        parts = [f"{space}{key}:{_after(part, indent, deeper)}" for key, part in value.items()]
    elif isinstance(value, list):
        parts = [f"{space}- {_block(part, indent + 2, deeper).lstrip(' ')}" for part in value]
    else:
        return f"{value}\n"
    return "".join(parts) or f"{_flow(value)}\n"


def _after(part: Any, indent: int, deeper: int) -> str:
    if isinstance(part, (dict, list)) and part:
        return "\n" + _block(part, indent + (deeper if isinstance(part, list) else 2), deeper)
    return f" {_flow(part)}\n"


_TREES = st.dictionaries(
    _KEYS,
    st.recursive(
        _TAME,
        lambda part: st.lists(part, max_size=3) | st.dictionaries(_KEYS, part, max_size=3),
        max_leaves=8,
    ),
    max_size=4,
)


@given(_TREES, st.sampled_from([0, 2, 4]), st.sampled_from(["", "# remark\n", "\n", "  # in\n"]))
def test_the_quick_way_reads_deep_structures_as_yaml_does(
    tree: dict[str, Any], deeper: int, between: str
) -> None:
    lines = _block(tree, 0, deeper).splitlines(keepends=True) if tree else []
    front = between.join(lines)
    _agree(front)


@given(
    _TREES, st.lists(st.tuples(st.integers(0, 200), st.sampled_from(" -:\n#,[]{}'\"x")), max_size=3)
)
def test_a_slip_of_the_pen_is_read_as_yaml_reads_it(
    tree: dict[str, Any], slips: list[tuple[int, str]]
) -> None:
    front = _block(tree, 0, 2) if tree else ""
    for at, slip in slips:
        at = at % (len(front) + 1)
        front = front[:at] + slip + front[at:]
    _agree(front)


def _agree(front: str) -> None:
    """Hold the quick way, the full way and YAML's own loader to each other."""
    plain = read_plain(front, 2)
    try:
        full = FullYaml(front, 2)
    except FrontMatterError:
        assert plain is None
        return
    assert full.fields == loaded(front)
    if plain is not None:
        fields, lines = plain
        assert fields == full.fields
        assert lines == {p[0]: line for p, line in full.lines.items() if len(p) == 1}


@pytest.mark.parametrize("path", sorted(STARTER.glob("*/*.md")), ids=lambda path: path.stem)
def test_the_starter_library_is_read_the_quick_way_or_the_same(path: Path) -> None:
    _agree(split(path.read_text(encoding="utf-8")).front)


def test_nearly_all_of_the_starter_library_is_plain() -> None:
    fronts = [split(path.read_text(encoding="utf-8")).front for path in STARTER.glob("*/*.md")]
    plain = sum(read_plain(front, 2) is not None for front in fronts)
    assert plain >= 0.95 * len(fronts)
