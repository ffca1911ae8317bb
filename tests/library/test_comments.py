"""A field that is saved keeps the comments within its lines."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from briefer.library.forums import Area
from briefer.library.frontmatter import read_fields
from briefer.library.reading import read_record
from briefer.library.writing import save_record, with_changed_fields

FRONT = """name: Semiconductors # as the statement calls it
# Of the field below.
aliases: # as the press has them
  # In English
  - chips # since 2021
  - "integrated circuits" # in full
  # - wafers
states:
- date: 2020
  # by telephone
  state: held # in the end
  # and no readout
- {date: 2021, state: planned} # in Tokyo
# Of the next.
short: 'Chips # 1' # not a number
"""


def changed(key: str, value: Any, front: str = FRONT) -> str:
    before = read_fields(front)
    after = {**before, key: value}
    text = with_changed_fields(front, before, {name: held for name, held in after.items() if held})
    assert (read_fields(text).get(key) or None) == (value or None)
    assert {**read_fields(text), key: ""} == {**before, key: ""}
    return text


def test_what_is_said_beside_a_text_stays_beside_it() -> None:
    text = changed("name", "Chips")
    assert "name: Chips  # as the statement calls it\n# Of the field below.\n" in text
    assert "short: Chips  # not a number" in changed("short", "Chips")


def test_entries_that_stay_keep_their_comments() -> None:
    assert """aliases:  # as the press has them
  # In English
  - chips  # since 2021
  - IC
  - integrated circuits  # in full
  # - wafers
states:
""" in changed("aliases", ["chips", "IC", "integrated circuits"])


def test_an_entry_taken_out_takes_what_was_said_of_it_alone() -> None:
    text = changed("aliases", ["integrated circuits"])
    assert "since 2021" not in text
    assert "  # In English\n  - integrated circuits  # in full\n  # - wafers\n" in text


def test_an_entry_put_first_does_not_take_the_comment_of_another() -> None:
    assert "  - IC\n  # In English\n  - chips  # since" in changed(
        "aliases", ["IC", "chips", "integrated circuits"]
    )


def test_a_part_that_changed_keeps_what_was_said_within_it() -> None:
    states = [{"date": "2020", "state": "cancelled"}, {"date": "2021", "state": "planned"}]
    assert """states:
  - date: 2020
    # by telephone
    state: cancelled  # in the end
    # and no readout
  # in Tokyo
  - date: 2021
    state: planned
# Of the next.
""" in changed("states", states)


def test_a_field_that_is_emptied_stays_with_its_comments() -> None:
    assert "short:  # not a number\n" in changed("short", "")
    text = changed("aliases", [])
    assert "aliases:  # as the press has them\n" in text
    assert "  # In English\n  # - wafers\nstates:" in text
    refilled = changed("aliases", ["chips"], text)
    assert "aliases: [chips]  # as the press has them\n" in refilled
    assert "# In English" in refilled


def test_what_has_no_place_of_its_own_stands_above() -> None:
    text = changed("text", "one\n\ntwo", "text: | # said\n  one # of it\n  two\n")
    assert text.startswith("# said\ntext: ")
    assert "of it" not in text
    text = changed("a", ["y", "x"], "a: [x, # one\n  y] # both\n")
    assert text == "a:  # both\n  - y\n  - x  # one\n"


def test_a_text_whose_lines_go_on_at_the_edge_is_replaced_whole(tmp_path: Path) -> None:
    (tmp_path / "areas").mkdir()
    file = tmp_path / "areas" / "chips.md"
    file.write_text('---\nname: Chips\nshort: "one # 1\ntwo: 2" # said\n---\n')
    area = read_record(tmp_path, "areas", "chips")
    assert isinstance(area, Area)
    save_record(tmp_path, msgspec.structs.replace(area, short="three"), area)
    assert file.read_text() == "---\nname: Chips\nshort: three  # said\n---\n"


_WORD = st.sampled_from(["chips", "a # b", "no", "it's", "- x", "日本", "two words", "x: y", "#"])
_ENTRY = st.one_of(
    _WORD, st.dictionaries(st.sampled_from(["date", "note", "state"]), _WORD, min_size=1)
)
_SAID = st.dictionaries(st.integers(0, 4), st.sampled_from(["a", "b", "ab", "wb", "awb"]))
_ENTRIES = st.lists(_ENTRY, min_size=1, max_size=5, unique_by=repr)


def quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def written(entries: list[Any], said: dict[int, str]) -> str:
    """Write entries with a comment above, within and behind each as drawn: "a", "w", "b"."""
    lines = ["key:"]
    for at, entry in enumerate(entries):
        wanted = said.get(at, "")
        if "a" in wanted:
            lines.append(f"  # above {at}.")
        rows = [quoted(entry)] if isinstance(entry, str) else []
        rows += [f"{k}: {quoted(v)}" for k, v in entry.items()] if isinstance(entry, dict) else []
        for number, row in enumerate(rows):
            lines.append(f"  {'- ' if not number else '  '}{row}")
            lines[-1] += f" # behind {at} {number}." if "b" in wanted else ""
            if "w" in wanted and isinstance(entry, dict):
                lines.append(f"    # within {at} {number}.")
    return "\n".join([*lines, "next: one # more", ""])


@given(st.data())
def test_nothing_said_of_what_stays_is_lost_or_said_twice(data: st.DataObject) -> None:
    entries = data.draw(_ENTRIES)
    said = data.draw(
        st.dictionaries(st.integers(0, 4), st.sampled_from(["a", "b", "ab", "wb", "awb"]))
    )
    front = written(entries, said)
    kept = data.draw(st.lists(st.sampled_from(entries), unique_by=repr))
    fresh = data.draw(st.lists(_ENTRY, max_size=3))
    after = data.draw(st.permutations([*kept, *fresh]))
    text = changed("key", after, front)
    for line in front.splitlines():
        if line.endswith("."):
            comment = line[line.rindex("# ") :]
            at = int(comment.rstrip(".").split()[2])
            if entries[at] in kept or comment.startswith("# above"):
                assert text.count(comment) == 1
    assert text.endswith("next: one # more\n")
