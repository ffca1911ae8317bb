from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefer.memo.levels import Levels


def test_what_stands_in_a_tab_is_below_it() -> None:
    levels = Levels()
    assert [levels.heading(1), levels.heading(2), levels.tab(), levels.heading(2)] == [1, 2, 2, 3]
    assert [levels.heading(3), levels.tab()] == [4, 2]


def test_headings_side_by_side_keep_one_level_where_the_title_is_missing() -> None:
    levels = Levels()
    assert [levels.heading(2), levels.heading(2), levels.heading(4)] == [1, 1, 2]


@given(st.lists(st.sampled_from((0, 1, 2, 3, 4, 5, 6))))
def test_the_first_is_one_and_none_is_skipped(given_levels: list[int]) -> None:
    levels = Levels()
    last = 0
    for level in given_levels:
        found = levels.heading(level) if level else levels.tab()
        assert 1 <= found <= last + 1
        last = found
