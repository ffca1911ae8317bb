"""A field's lines are all those of its value, in whatever style somebody wrote it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from briefer.errors import SaveError
from briefer.library.field_lines import field_lines
from briefer.library.frontmatter import FrontMatterError, read_fields
from briefer.library.writing import with_changed_fields


def lines_of(front: str, key: str) -> str:
    start, end = field_lines(front)[key]
    return "\n".join(front.split("\n")[start:end])


@pytest.mark.parametrize(
    "written",
    [
        "short: one",
        "short: one # said of it",
        "short: 'one\ntwo: 2'",
        'short: "one\ntwo: 2\n# no comment"',
        "short: one\n  and two\n  # said of it",
        "short: >-\n  one\n\n  two: 2",
        "short: |  # as it was said\n one\n two: 2",
        "short: [one,\ntwo: 2,\n# said of it\nthree]",
        "short:\n- one\n- 'two\nthree: 3'",
        "short:\n  - one\n  # said of it\n  - two",
        "short : one",
        '"short": one',
        "short:",
    ],
)
def test_a_field_ends_where_its_value_ends(written: str) -> None:
    for after in ("", "\n", "\n# of the next\n"):
        front = f"name: x\n# above\n{written}\n{after}my-note: 'kept: 1'\n"
        assert lines_of(front, "short") == written
        assert lines_of(front, "my-note") == "my-note: 'kept: 1'"
        assert lines_of(f"{written}\n{after}", "short") == written


@pytest.mark.parametrize("front", ["{name: x, short: y}\n", "{\nname: x\n}\n", "  name: x\n"])
def test_fields_that_do_not_begin_at_the_edge_are_refused(front: str) -> None:
    with pytest.raises(SaveError, match="at the edge"):
        field_lines(front)


def test_a_field_with_a_name_of_its_own_is_not_taken_along() -> None:
    front = "short: one\nmy-note: kept\n日本: kept\n'a b': kept\n"
    changed = with_changed_fields(front, {"short": "one"}, {"short": "two"})
    assert changed == front.replace("one", "two")


def test_line_ends_stay_as_each_line_has_them() -> None:
    front = "---\r\nname: x\r\nshort: one\r\norder: 1\n"
    changed = with_changed_fields(front, {"short": "one"}, {"short": "two"})
    assert changed == front.replace("one", "two")


def test_a_last_line_without_an_end_is_kept() -> None:
    changed = with_changed_fields("title: x\npaper: a4", {}, {"side": "japan"})
    assert changed == "title: x\npaper: a4\nside: japan\n"


_WORDS = st.lists(
    st.sampled_from(["chips", "two: 2", "# x", "- y", "日本", "it's", "[a]", "--", "z:", "{b}"]),
    min_size=1,
    max_size=5,
)
_NAMES = ("name", "short", "my-note", "'quoted name'", "order")


@st.composite
def fields_by_hand(draw: st.DrawFn, name: str) -> str:
    """Write a field as people do: a style, lines that go on, comments where they may stand."""
    words = draw(_WORDS)
    joint = "\n" + draw(st.sampled_from(["", "  ", "    "]))
    inset = joint if len(joint) > 1 else "\n  "
    said = draw(st.sampled_from(["", " # said"]))
    quoted = ["'" + word.replace("'", "''") + "'" for word in words]
    return f"{name}:" + draw(
        st.sampled_from(
            [
                " " + inset.join(words) + said,
                " '" + joint.join(word.replace("'", "''") for word in words) + "'" + said,
                ' "' + joint.join(words) + '"' + said,
                " >" + said + inset + inset.join(words),
                " |-" + said + inset + inset.join(words),
                " [" + f",{said}{joint}".join(quoted) + "]" + said,
                said + "".join(f"{inset}- {word}{said}" for word in quoted),
                said + "".join(f"\n- {word}{said}" for word in quoted),
                said,
            ]
        )
    )


@given(st.data())
def test_a_change_is_seen_in_its_field_alone(data: st.DataObject) -> None:
    between = st.sampled_from(["\n", "\n\n", "\n# above the next\n"])
    parts = [data.draw(fields_by_hand(name)) + data.draw(between) for name in _NAMES]
    front = "".join(parts)
    try:
        held = read_fields(front)
    except FrontMatterError:
        held = {}
    assume(len(held) == len(_NAMES))
    name = data.draw(st.sampled_from(("name", "short", "my-note", "order")))
    value: Any = data.draw(st.sampled_from(["a: b", "one", ["x", "y z"], None]))
    changed = with_changed_fields(front, {name: held[name]}, {name: value} if value else {})
    now = read_fields(changed)
    assert now.get(name, "") == (value or "")
    assert {**now, name: ""} == {**held, name: ""}
    assert changed.count("# above the next") == front.count("# above the next")
    for part, other in zip(parts, _NAMES, strict=True):
        assert other == name or part in changed
