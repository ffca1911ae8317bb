"""Words of a text, and terms found among them: at the words, in one pass."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefer.briefing.house_rules.words import Lexicon, Words, in_its_case


def terms_in(text: str, *terms: str) -> list[str]:
    words = Words(text)
    lexicon = Lexicon((term, term) for term in terms)
    return [words.written(found.first, found.last) for found in lexicon.find(words)]


def test_the_longest_term_is_found_where_one_holds_another() -> None:
    found = terms_in("Very likely, and likely.", "likely", "very likely")
    assert found == ["Very likely", "likely"]


def test_a_term_is_no_part_of_a_longer_word() -> None:
    assert terms_in("unlikely, likelihood, biennial", "likely", "annual") == []


def test_words_of_a_term_stand_in_one_run() -> None:
    assert terms_in("The chance is even. Odds are long.", "even odds") == []
    found = terms_in("an even  *odds* case, even\nodds", "even odds")
    assert found == ["even  *odds", "even\nodds"]


def test_a_term_with_capitals_is_found_as_it_is_written_alone() -> None:
    assert terms_in("Red China, red china", "Red China") == ["Red China"]


def test_either_apostrophe_will_do() -> None:
    assert terms_in("It can’t be ruled out.", "can't be ruled out") == ["can’t be ruled out"]


def test_a_term_may_be_cut_off_by_the_end() -> None:
    assert terms_in("a remote", "remote", "remote chance") == ["remote"]


def test_titles_and_initials_end_no_sentence() -> None:
    words = Words("Mr. Kishida met U.S. officials. They spoke! 終わり。次")
    first = {word: words.sentence_around(n) for n, word in enumerate(words.folded)}
    assert first["kishida"] == "Mr. Kishida met U.S. officials."
    assert first["they"] == "They spoke!"
    assert first["次"] == "次"


def test_quotations_and_addresses_are_verbatim() -> None:
    words = Words('She said “a regime”, he "regime"; see https://x.org/regime and regime.')
    verbatim = [words.is_verbatim(n) for n, word in enumerate(words.folded) if word == "regime"]
    assert verbatim == [True, True, True, False]


def test_a_replacement_takes_on_the_capital_of_what_it_replaces() -> None:
    assert [in_its_case("color", w) for w in ("colour", "Colour", "COLOUR")] == [
        "color",
        "Color",
        "COLOR",
    ]


@given(st.text(), st.lists(st.text(min_size=1, max_size=12), max_size=5))
def test_whatever_is_found_stands_there(text: str, terms: list[str]) -> None:
    words = Words(text)
    lexicon = Lexicon(((term, term) for term in terms), any_case=True)
    last = -1
    for found in lexicon.find(words):
        assert last < found.first <= found.last < len(words.spans)
        last = found.last
        assert Words(words.written(found.first, found.last)).folded == Words(found.value).folded
        start = words.spans[found.first][0]
        assert text[start:].startswith(words.written(found.first, found.last))


@given(st.lists(st.sampled_from(["a", "b", " ", ".", "“", "”", '"', "。", "́", "\u202e"])))
def test_every_word_has_a_sentence_that_holds_it(pieces: list[str]) -> None:
    words = Words("".join(pieces))
    for number in range(len(words.spans)):
        assert words.written(number, number) in words.sentence_around(number)
