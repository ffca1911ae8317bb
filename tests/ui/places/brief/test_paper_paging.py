from __future__ import annotations

from briefer.ui.places.brief.paper_paging import Measured, Slice, banded, estimated, paged


def lines(count: int, *, above: float = 0, below: float = 0) -> Measured:
    """A piece of so many lines, ten high."""
    tops = tuple(10.0 * number for number in range(count))
    return Measured(tops, tuple(top + 10 for top in tops), above, below)


def test_pieces_stand_below_each_other_with_the_larger_of_their_spaces() -> None:
    pages, begun = paged([(lines(2, below=4), False), (lines(1, above=6), False)], 100)
    assert pages == ((Slice(0, 0, 20, 0), Slice(1, 0, 10, 26)),)
    assert begun == (0, 0)


def test_a_piece_goes_on_on_the_next_page_between_two_lines() -> None:
    pages, _ = paged([(lines(5), False)], 32)
    assert pages == ((Slice(0, 0, 30, 0),), (Slice(0, 30, 50, 0),))


def test_no_space_stands_at_the_head_of_a_page() -> None:
    pages, begun = paged([(lines(3, below=5), False), (lines(1, above=8), False)], 32)
    assert pages[1] == (Slice(1, 0, 10, 0),)
    assert begun == (0, 1)


def test_what_begins_a_page_does_so_but_not_on_an_empty_one() -> None:
    pages, begun = paged([(lines(1), True), (lines(1), True)], 100)
    assert begun == (0, 1)
    assert len(pages) == 2


def test_what_is_higher_than_a_page_stands_on_one_all_the_same() -> None:
    pages, _ = paged([(Measured((0, 500), (500, 510)), False)], 100)
    assert pages == ((Slice(0, 0, 500, 0),), (Slice(0, 500, 510, 0),))


def test_a_memo_of_nothing_is_one_empty_page() -> None:
    assert paged([], 100) == (((),), ())


def test_lines_that_keep_together_are_one_band() -> None:
    heading, first, second = (0.0, 20.0, True), (24.0, 34.0, False), (34.0, 44.0, False)
    assert banded([heading, first, second]) == ([0.0, 34.0], [34.0, 44.0])


def test_lines_beside_each_other_are_one_band() -> None:
    assert banded([(0, 30, False), (0, 10, False), (10, 20, False)]) == ([0], [30])


def test_a_guess_grows_with_the_words() -> None:
    assert len(estimated(3_000, 20).tops) > len(estimated(300, 20).tops)
