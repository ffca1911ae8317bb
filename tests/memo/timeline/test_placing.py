from __future__ import annotations

from briefer.memo.timeline.placing import Lanes, Put, Wish

SIZE = 7.0


def placed(*wishes: Wish, lines: tuple[float, ...] = ()) -> list[Put]:
    lanes = Lanes((0, 200), SIZE, lines)
    lanes.place(wishes)
    return lanes.put


def middle(put: Put) -> float:
    return (put.left + put.right) / 2


def test_words_stand_over_the_middle_of_their_mark() -> None:
    (put,) = placed(Wish("14th", 100))
    assert middle(put) == 100
    assert not put.below


def test_the_next_words_at_a_place_go_below() -> None:
    assert [put.below for put in placed(Wish("14th", 100), Wish("15th", 104))] == [False, True]


def test_words_move_aside_for_what_stands_in_both_lanes() -> None:
    puts = placed(Wish("14th", 100), Wish("15th", 104), Wish("16th", 110))
    assert len(puts) == 3
    assert not puts[2].below
    assert puts[2].left > puts[0].right


def test_words_without_room_at_their_mark_are_left_out() -> None:
    assert len(placed(*[Wish("in the first half", 100)] * 9)) < 9


def test_words_stay_within_their_bounds() -> None:
    first, last = placed(Wish("13th, Oct 2015", 0), Wish("due May 2025", 200))
    assert first.left == 0
    assert last.right == 200


def test_words_keep_clear_of_an_upright_line() -> None:
    (put,) = placed(Wish("8 months over", 90), lines=(95,))
    assert put.right < 95
    (put,) = placed(Wish("8th, proposed", 100), lines=(95,))
    assert put.left > 95


def test_words_stay_over_their_mark_rather_than_clear_of_a_line() -> None:
    (put,) = placed(Wish("postponed to early 2022", 100), lines=(99, 101))
    assert middle(put) == 100


def test_where_words_must_cross_a_line_it_is_not_the_first() -> None:
    (put,) = placed(Wish("planned the first half of 2022", 100), lines=(95, 130))
    assert put.left > 95
    assert put.right > 130
