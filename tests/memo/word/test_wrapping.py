"""Lines break where Word breaks them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefer.memo.blocks import Cite, CitedPlace, Gap, Inline, LineBreak, Link, Note, Text
from briefer.memo.word.faces import face, word_width
from briefer.memo.word.wrapping import Setting, line_sizes

CALIBRI = face("calibri")
WORDS = Setting(CALIBRI.regular, CALIBRI.bold, 220)
CITES = Setting(CALIBRI.regular, CALIBRI.bold, 180)


def lines(*inlines: Inline, width: float) -> list[float]:
    return line_sizes(inlines, WORDS, CITES, width)


def wide(words: str) -> float:
    return word_width(words, CALIBRI.regular) * WORDS.size / 1000


def test_a_line_takes_the_words_that_fit() -> None:
    width = wide("one two ")
    assert len(lines(Text("one two"), width=width)) == 1
    assert len(lines(Text("one two three"), width=width)) == 2
    assert len(lines(Text("one two three four"), width=wide("three four"))) == 2


def test_blanks_at_a_lines_end_take_no_room() -> None:
    assert len(lines(Text("one two    "), width=wide("one two") + 1)) == 1


def test_a_word_breaks_after_its_hyphen_and_a_no_break_space_holds_it_together() -> None:
    assert len(lines(Text("one two-three"), width=wide("one two-"))) == 2
    assert len(lines(Text("aa bb cc dd"), width=wide("bb bb") + 1)) == 2
    assert len(lines(Text("aa bb\u00a0cc dd"), width=wide("bb bb") + 1)) == 3
    apart = lines(Text("aa"), Cite((CitedPlace(1, ("¶8",)),)), width=wide("aa [1"))
    assert apart == [220, 180]


def test_an_endless_word_is_broken_anywhere() -> None:
    assert len(lines(Text("a" * 100), width=wide("a" * 30))) == 4


def test_bold_words_and_links_and_gaps_take_their_room() -> None:
    width = wide("objectives of the meeting")
    plain, bold = Text("objectives of the meeting"), Text("objectives of the meeting", bold=True)
    assert len(lines(plain, width=width)) == 1
    assert len(lines(bold, width=width)) == 2
    assert len(lines(Link("#a", (plain,)), width=width)) == 1
    assert len(lines(Gap("objectives"), width=width)) == 1


def test_a_line_is_as_large_as_the_largest_that_stands_on_it() -> None:
    cite = Cite((CitedPlace(1),))
    assert lines(Text("So it is "), cite, width=5_000) == [220]
    assert lines(Text("So it is"), LineBreak(), cite, width=5_000) == [220, 180]
    assert lines(Note((Text("x" * 500),)), width=5_000) == [220 * 0.65]


def test_wide_characters_break_anywhere() -> None:
    assert len(lines(Text("半導体の供給網"), width=4 * 220)) == 2


@given(st.text(max_size=300), st.integers(1, 5_000))
def test_every_text_takes_at_least_the_lines_that_its_width_asks_for(text: str, width: int) -> None:
    assert len(lines(Text(text), width=width)) >= 1
