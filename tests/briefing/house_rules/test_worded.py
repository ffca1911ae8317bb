"""Words that the house writes otherwise: where they stand, and where they may stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.briefing.house_rules import house_findings
from briefer.briefing.house_rules.words import Words
from briefer.library.house_rules import HouseRule, Term
from briefer.library.people import Organization, Person
from tests.briefing.house_rules.conftest import (
    SHIPPED,
    brief,
    found_by,
    library_with,
    point,
    words_by,
)

RULE = HouseRule(id="ours", title="Ours", words=(Term(find="biannual", use="every two years"),))


def test_a_finding_says_where_what_and_what_to_write_instead() -> None:
    text = "It met. A biannual session, a biannual one."
    [one] = found_by(RULE, point(text))
    assert one.key == "ours:points/point:text:biannual"
    assert (one.place.kind, one.place.id, one.place.field) == ("points", "point", "text")
    assert (one.found, one.use) == ("biannual", "every two years")
    assert one.sentence == "A biannual session, a biannual one."
    assert [text[at : at + 8] for at in one.at] == ["biannual", "biannual"]


def test_short_forms_and_spoken_words_are_looked_into() -> None:
    given = point("Plain.", short="biannual", say="Biannual talks")
    assert [one.place.field for one in found_by(RULE, given)] == ["short", "say"]


def test_american_and_british_spelling_go_by_the_librarys_language() -> None:
    text = point("Labour and DEFENCE in the centre; the theater of colors.")
    assert words_by("spelling-us", text) == [
        ("Labour", "Labor"),
        ("DEFENCE", "DEFENSE"),
        ("centre", "center"),
    ]
    assert words_by("spelling-uk", text, language="en-GB") == [
        ("theater", "theatre"),
        ("colors", "colours"),
    ]
    assert words_by("spelling-us", text, language="ja-JP") == []


def test_names_on_file_and_quotations_are_spelled_as_they_are() -> None:
    name = "Organisation for Economic Co-operation and Development"
    oecd = Organization(id="oecd", name=name, kind="international-organization")
    text = point(f"The {name} said “labour”. Its organisation met.")
    assert words_by("spelling-us", oecd, text) == [("organisation", "organization")]


def test_loaded_words_stand_where_somebody_holds_them_and_not_in_our_own() -> None:
    jacobs = Person(id="jacobs", family="Jacobs")
    held = point("The regime is totalitarian.", "assessment", by="jacobs")
    ours = point("The regime lowered a sanctions regime.", name="ours")
    assert words_by("loaded-words", jacobs, held) == []
    assert words_by("loaded-words", jacobs, ours) == [("regime", "government")]


def test_what_is_spoken_is_the_sides_own_whoever_asked_for_it() -> None:
    jacobs = Person(id="jacobs", family="Jacobs")
    asked = point("Name the regime.", "recommendation", by="jacobs", say="We know your regime.")
    [one] = found_by("loaded-words", jacobs, asked)
    assert one.place.field == "say"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Taiwan is a country that makes chips.", ["country"]),
        ("Work with countries such as Taiwan pays.", ["countries"]),
        ("Taiwan makes chips for many other and very different countries.", []),
        ("It named Taiwan. Both countries agreed.", []),
        ("Chinese Taipei is a nation.", ["nation"]),
    ],
)
def test_an_economy_is_not_called_a_country(text: str, found: list[str]) -> None:
    taiwan = Organization(id="taiwan", name="Taiwan", aliases=("Chinese Taipei",), kind="party")
    assert [word for word, _ in words_by("economies", taiwan, point(text))] == found


def test_biannual_says_neither_twice_a_year_nor_every_two_years() -> None:
    found = words_by("ambiguous-times", point("The talks are biannual."))
    assert found == [("biannual", "twice-yearly or every two years")]


def test_the_republic_of_china_is_not_found_in_the_peoples_republic() -> None:
    text = "The People’s Republic of China and the Republic of China."
    china = Organization(id="china", name="China", kind="party")
    assert words_by("names-of-china", china, point(text)) == [("Republic of China", "Taiwan")]


@pytest.mark.parametrize("kind", ["assessment", "judgment"])
def test_likelihood_outside_the_ladder_is_found_in_what_is_judged(kind: str) -> None:
    text = "A deal is highly likely, a visit possible; an answer is wanted as soon as possible."
    found = words_by("likelihood-words", point(text, kind))
    assert found == [("highly likely", "very likely"), ("possible", "")]


def test_a_fact_may_say_that_something_is_possible() -> None:
    assert words_by("likelihood-words", point("A visit is possible.")) == []


def test_the_ladders_own_words_are_left() -> None:
    text = (
        "Almost no chance. Very unlikely. Unlikely. Roughly even chance. Likely. Very likely. "
        "Almost certainly. Highly improbable. Roughly even odds. Highly probable. Nearly certain."
    )
    assert words_by("likelihood-words", point(text, "judgment")) == []


def test_confidence_is_high_moderate_or_low() -> None:
    text = "We have medium confidence in this, and high confidence in that."
    found = words_by("confidence-words", point(text, "judgment"))
    assert found == [("medium confidence", "moderate confidence")]


_LISTED = {
    word
    for rule in SHIPPED.rules
    for term in (*rule.words, *rule.apart)
    for word in Words(term.find).folded
}
_OTHER_WORDS = st.text(st.characters(categories=["L", "N", "M", "Zs", "P"]), max_size=8).filter(
    lambda word: _LISTED.isdisjoint(Words(word).folded)
)


@given(
    st.lists(st.one_of(_OTHER_WORDS, st.sampled_from(["the", "committee", "met", "in", "spring"])))
)
def test_a_text_without_any_rules_words_gives_no_finding(words: list[str]) -> None:
    library = library_with(point(" ".join(words), "judgment"))
    assert house_findings(library, brief(), SHIPPED) == ()


@given(st.lists(st.sampled_from([*sorted(_LISTED), ". ", "“", "”", "ß", "İ", "\u0301"])))
def test_what_is_found_begins_where_it_is_said_to(pieces: list[str]) -> None:
    text = " ".join(pieces)
    for one in house_findings(library_with(point(text, "judgment")), brief(), SHIPPED):
        assert one.at
        assert all(text.startswith(one.found, at) for at in one.at)


@pytest.mark.parametrize(
    "text",
    [
        "regime " * 40_000,
        "." * 300_000,
        "“" * 300_000,
        '"' * 300_001,
        "Taiwan country " * 20_000,
        "likely high confidence " * 12_000,
        "a\u0301\u202e\u0000\ufeff" * 60_000,
        "一" * 300_000,
        "then-" * 60_000,
        " " * 300_000 + "likely" + " " * 300_000 + "not",
    ],
)
def test_hostile_texts_are_read_through_once(text: str) -> None:
    taiwan = Organization(id="taiwan", name="Taiwan", kind="party")
    library = library_with(taiwan, point(text, "judgment"))
    found = house_findings(library, brief(), SHIPPED)
    assert all(text[at:].startswith(one.found) for one in found for at in one.at[:3])
