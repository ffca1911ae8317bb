from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from briefer.memo.comparing.aligning import matching


@given(st.text("abcde", max_size=40), st.text("abcde", max_size=40))
def test_pairs_are_equal_and_keep_their_order(old: str, new: str) -> None:
    pairs = matching(old, new)
    assert all(old[i] == new[j] for i, j in pairs)
    assert all(one < i and other < j for (one, other), (i, j) in pairwise(pairs))


@given(st.text(max_size=40))
def test_a_sequence_is_its_own_like(text: str) -> None:
    assert matching(text, text) == [(place, place) for place in range(len(text))]


def test_what_was_put_in_or_taken_out_leaves_the_rest_in_pairs() -> None:
    assert matching("abcdef", "abxdef") == [(0, 0), (1, 1), (3, 3), (4, 4), (5, 5)]
    assert matching("xyyz", "xyz")[0] == (0, 0)
    assert matching("", "abc") == []


def test_what_stands_once_leads_where_all_else_repeats() -> None:
    old = ["-", "a", "-", "-", "b", "-"]
    new = ["-", "-", "b", "-", "c", "-"]
    assert (4, 2) in matching(old, new)


def test_books_are_matched_in_steps_that_grow_with_their_length() -> None:
    """Blanks that repeat ten thousand times would take difflib hours; here they are few looks."""

    class Looked:
        looks = 0

        def __init__(self, word: int) -> None:
            self.word = word

        def __hash__(self) -> int:
            return self.word

        def __eq__(self, other: object) -> bool:
            Looked.looks += 1
            return isinstance(other, Looked) and self.word == other.word

    def looks(length: int) -> int:
        old = [Looked(place if place % 2 else 0) for place in range(length)]
        new = [Looked(place + 2 if place % 3 else 0) for place in range(length)]
        Looked.looks = 0
        matching(old, new)
        return Looked.looks

    assert looks(16_000) < 12 * looks(2_000)
