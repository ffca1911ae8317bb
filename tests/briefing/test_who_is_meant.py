"""Whoever is to be met is found by any name on record, and what is unclear is said."""

from __future__ import annotations

import pytest

from briefer.briefing.who_is_meant import Who, names_known, who_is_meant
from briefer.library.library import Library
from briefer.library.people import Person
from tests.briefing.conftest import library_of, on

DAY = on("2022-01-15")


def meant(library: Library, text: str) -> Who:
    who, unclear = who_is_meant(library, text, DAY)
    assert unclear == ()
    return who


@pytest.mark.parametrize("text", ["Japan", "japan ", "日本", "Prime Minister of Japan", "METI"])
def test_a_party_is_found_by_its_names_its_posts_and_its_ministries(
    starter: Library, text: str
) -> None:
    assert meant(starter, text).parties == ("japan",)


@pytest.mark.parametrize(
    "text",
    ["Kishida", "Fumio Kishida", "Kishida Fumio", "prime minister kishida", "岸田文雄", "岸田"],
)
def test_a_person_is_found_by_every_form_of_the_name(starter: Library, text: str) -> None:
    assert meant(starter, text) == Who(("japan",), ("fumio-kishida",), "")


def test_a_dialogue_brings_its_parties(starter: Library) -> None:
    assert meant(starter, "the Quad").parties == ("united-states", "japan", "india", "australia")
    assert meant(starter, "jhlc").dialogue == "jhlc"


def test_several_are_named_with_commas_and_words_that_names_hold_too(starter: Library) -> None:
    assert meant(starter, "Japan, India and Australia").parties == ("japan", "india", "australia")
    long = "Joint High-Level Committee on Science and Technology Cooperation"
    assert meant(starter, long).dialogue == "jhlc"
    assert meant(starter, "Kishida & Biden").people == ("fumio-kishida", "joe-biden")


def test_a_name_that_nobody_has_is_said_with_the_nearest(starter: Library) -> None:
    who, (unclear,) = who_is_meant(starter, "Japan and Kishda", DAY)
    assert who.parties == ("japan",)
    assert (unclear.words, unclear.why) == ("Kishda", "unknown")
    assert "Fumio Kishida" in unclear.nearest


def test_a_family_name_of_two_is_asked_about() -> None:
    people = [Person(id=f"{given}-abe", family="Abe", given=given) for given in ("jun", "ken")]
    _, unclear = who_is_meant(library_of(*people), "Abe", DAY)
    assert unclear[0].why == "ambiguous"
    assert unclear[0].nearest == ("jun Abe", "ken Abe")


def test_somebody_of_no_party_and_a_second_dialogue_are_said(starter: Library) -> None:
    _, (lost,) = who_is_meant(library_of(Person(id="doe", family="Doe")), "Doe", DAY)
    assert (lost.words, lost.why) == ("Doe", "no-party")
    _, (second,) = who_is_meant(starter, "JHLC and JWLC", DAY)
    assert second.why == "two-dialogues"


def test_everybody_who_can_be_met_is_listed_by_name(starter: Library) -> None:
    listed = names_known(starter, DAY)
    assert listed[0].name == "Australia"
    kishida = next(one for one in listed if one.id == "fumio-kishida")
    assert (kishida.name, kishida.about) == ("Fumio Kishida", "Prime Minister of Japan")
    for one in listed:
        assert who_is_meant(starter, one.name, DAY)[1] == ()
