from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.memo.blocks import Changed, Cite, CitedPlace, Gap, Inline, Link, Note, Text
from briefer.memo.comparing.words import merged_words, words_of


def shown(old: str, new: str) -> str | None:
    """Show a merged line: [-gone-] and {+come+}."""
    words = merged_words((Text(old),), (Text(new),))
    return None if words is None else "".join(map(_shown, words))


def _shown(inline: Inline) -> str:
    if isinstance(inline, Changed):
        inner = "".join(map(_shown, inline.inlines))
        return f"[-{inner}-]" if inline.change == "deleted" else f"{{+{inner}+}}"
    assert isinstance(inline, Text)
    return inline.text


@given(st.text())
def test_words_joined_are_the_text_again(text: str) -> None:
    assert "".join(words_of(text)) == text


@pytest.mark.parametrize(
    "word",
    [
        "U.S.-Japan",
        "Biden’s",
        "1,000.5",
        "¶8",
        "R&D",
        "e\u0301te\u0301",
        "ASEAN+3",
        "[3 ¶8; 4]",
        "半導体の",
    ],
)
def test_a_word_a_number_and_a_citation_are_one(word: str) -> None:
    assert words_of(f"a {word} b") == ("a", " ", word, " ", "b")


def test_only_what_changed_is_marked() -> None:
    before = "The JHLC last met in May 2019, with two tracks for the first time."
    assert shown(before, before.replace("2019", "2021")) == before.replace(
        "2019", "[-2019-]{+2021+}"
    )


def test_words_in_pieces_are_joined_to_one_change() -> None:
    old = "Get next steps on chips in Tokyo this year. The Quad meets in the spring, as planned."
    new = "Win a date for talks in Kyoto for 2022. The Quad meets in the spring, as planned."
    rest = " The Quad meets in the spring, as planned."
    assert shown(old, new) == (
        f"[-{old.removesuffix(rest)[:-1]}-]{{+{new.removesuffix(rest)[:-1]}+}}.{rest}"
    )


def test_a_line_of_which_little_stays_is_another_line() -> None:
    assert shown("The leaders met by video on January 21.", "No day is set for a visit.") is None
    assert shown("", "Some words.") is None
    assert shown("", "") == ""


def test_a_change_of_look_is_a_change() -> None:
    line = "It was said in Washington that the visit is open."
    words = merged_words(
        (Text(line),), (Text(line[:12]), Text(line[12:25], bold=True), Text(line[25:]))
    )
    assert words is not None
    assert Changed("deleted", (Text("in Washington"),)) in words
    assert Changed("inserted", (Text("in Washington", bold=True),)) in words


def test_a_citation_a_note_and_a_gap_change_as_a_whole() -> None:
    def line(number: int, note: str, what: str) -> tuple[Inline, ...]:
        cite = Cite((CitedPlace(number, ("¶8", "9")),))
        said = Text("The two sides agreed to work on chips ")
        return (said, cite, Text(" and they meet on "), Gap(what, "a"), Note((Text(note),)))

    words = merged_words(line(1, "A.", "day"), line(2, "B.", "hour"))
    assert words is not None
    changed = [word for word in words if isinstance(word, Changed)]
    assert [len(change.inlines) for change in changed] in ([1, 1, 2, 2], [1, 1, 1, 1, 1, 1])
    kept = merged_words(line(1, "A.", "day"), line(1, "A.", "day"))
    assert kept == line(1, "A.", "day")


def test_a_gap_filled_in_another_place_is_the_same_gap() -> None:
    old, new = (Gap("date", "meetings/a.md"),), (Gap("date", "meetings/b.md"),)
    assert merged_words(old, new) == new


def test_links_are_put_together_again() -> None:
    def line(words: str) -> tuple[Inline, ...]:
        return (Text("see "), Link("#tab-a", (Text(words),)), Text(", which says all of it"))

    words = merged_words(line("the talking points"), line("the talking notes"))
    assert words is not None
    assert words[1] == Link("#tab-a", (Text("the talking "),))
    assert words[2] == Changed("deleted", (Link("#tab-a", (Text("points"),)),))
