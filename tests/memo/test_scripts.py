from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.memo.scripts import Stretch, begins_right_to_left, stretches, untold


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("plain", (Stretch("plain"),)),
        ("Ångström – 5 μm", (Stretch("Ångström – 5 μm"),)),
        ("met かなと漢字。", (Stretch("met "), Stretch("かなと漢字", "ja-JP"), Stretch("。"))),
        ("김 대통령", (Stretch("김 대통령", "ko-KR"),)),
        (
            "David (דוד כהן) spoke",
            (Stretch("David ("), Stretch("דוד כהן", "he-IL", True), Stretch(") spoke")),
        ),
        ("مرحبا، بك.", (Stretch("مرحبا، بك", "ar", True), Stretch("."))),
        ("赵厚麟", (Stretch("赵厚麟"),)),
    ],
)
def test_a_text_is_parted_where_its_letters_tell_another_language(
    text: str, found: tuple[Stretch, ...]
) -> None:
    assert stretches(text, "", "en-US") == found


def test_a_memo_in_the_scripts_own_language_is_not_parted() -> None:
    assert stretches("met かな", "", "ja") == (Stretch("met かな"),)


def test_the_memos_own_language_is_not_marked_again() -> None:
    assert stretches("said", "en", "en-US") == stretches("said", "en-US", "en-US")
    assert stretches("said", "en", "en-US") == (Stretch("said"),)
    assert stretches("said", "en-GB", "en-US") == (Stretch("said", "en-GB"),)


def test_what_a_text_is_said_to_be_in_wins_over_its_letters() -> None:
    assert stretches("かな", "zh") == (Stretch("かな", "zh"),)
    assert stretches("(سلام)", "fa") == (
        Stretch("(", "fa"),
        Stretch("سلام", "fa", True),
        Stretch(")", "fa"),
    )


@given(st.text(), st.sampled_from(("", "ja", "he")))
def test_nothing_is_lost_in_the_parting(text: str, memo: str) -> None:
    assert "".join(each.text for each in stretches(text, "", memo)) == text


def test_a_long_mixed_text_is_parted_in_linear_time() -> None:
    assert len(stretches("א   a " * 50_000)) == 100_000


@pytest.mark.parametrize(
    ("text", "memo", "found"),
    [
        ("Xi 习近平 met", "en-US", "习近平"),
        ("Xi 习近平 met", "zh-CN", ""),
        ("Зеленський", "en-US", "Зеленський"),
        ("かな", "en-US", ""),
        ("5 μm, ΔT", "en-US", ""),
    ],
)
def test_words_whose_language_nothing_tells_are_found(text: str, memo: str, found: str) -> None:
    assert untold(text, memo) == found


def test_the_first_letter_says_from_which_side_a_paragraph_is_read() -> None:
    assert begins_right_to_left("“(1) דוד met")
    assert not begins_right_to_left("Met דוד")
    assert not begins_right_to_left("123")
