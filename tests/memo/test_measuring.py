from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.memo.measuring import room_for, shortened, text_width


def test_words_are_as_wide_as_calibri_sets_them() -> None:
    assert text_width("JHLC", 10) == pytest.approx(3.19 + 6.23 + 4.20 + 5.33)
    assert text_width("Ångström", 10) == text_width("Angstrom", 10)


def test_a_character_of_east_asia_fills_a_square() -> None:
    assert text_width("日米", 10) == 20


def test_marks_upon_a_letter_take_no_room() -> None:
    assert text_width("e\N{COMBINING ACUTE ACCENT}\N{ZERO WIDTH JOINER}", 10) == text_width("e", 10)


def test_what_fits_stays_as_it_is_on_one_line() -> None:
    assert shortened("Space\n dialogue", 8, 100) == "Space dialogue"


def test_a_cut_keeps_an_accent_with_its_letter_and_a_family_together() -> None:
    assert shortened("e\N{COMBINING ACUTE ACCENT}" * 9, 10, 16) == "e\N{COMBINING ACUTE ACCENT}…"
    family = "👩\N{ZERO WIDTH JOINER}👧"
    assert shortened(family * 9, 10, 50) == f"{family}…"


@given(st.text(), st.floats(10, 200))
def test_a_cut_text_fits_and_is_the_beginning_of_the_whole(text: str, room: float) -> None:
    cut = shortened(text, 7, room)
    assert room_for(cut, 7) <= room
    whole = " ".join(text.split())
    assert cut == whole or whole.startswith(cut[:-1])
