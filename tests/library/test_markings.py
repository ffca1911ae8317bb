"""A scale ranks levels in the library's own order; none is lowest, an unknown one highest."""

from __future__ import annotations

from briefer.library.markings import Scale


def test_a_scale_ranks_in_the_librarys_own_order() -> None:
    scale = Scale(("PUBLIC", "HOUSE", "CLOSED"))
    assert [scale.rank(level) for level in ("", "PUBLIC", "HOUSE", "CLOSED")] == [0, 0, 1, 2]
    assert scale.highest(()) == "PUBLIC"
    assert scale.highest(("HOUSE", "", "PUBLIC")) == "HOUSE"


def test_an_unknown_level_counts_as_the_highest() -> None:
    assert Scale(("PUBLIC", "HOUSE", "CLOSED")).highest(("COSMIC", "HOUSE")) == "CLOSED"


def test_on_a_scale_of_one_level_an_unknown_one_is_not_taken_for_the_lowest() -> None:
    assert Scale(("UNCLASSIFIED",)).highest(("UNCLASSIFIED", "SECRET")) == "SECRET"
