"""What a library's acronyms stand for, and which are nobody's."""

from __future__ import annotations

import pytest

from briefer.briefing.acronyms import acronyms_of, is_acronym
from briefer.library.forums import Area, Dialogue
from briefer.library.house_rules import HouseRule, Term
from briefer.library.library import Library
from briefer.library.people import Organization
from tests.briefing.conftest import library_of

LIST = HouseRule(
    title="List",
    check="acronyms",
    words=(
        Term(find="AI", use="artificial intelligence"),
        Term(find="MOU", use="memorandum of understanding", plural="memoranda of understanding"),
        Term(find="UN"),
    ),
)


def spelled(library: Library, *rules: HouseRule) -> dict[str, str]:
    known = acronyms_of(library, rules or (LIST,)).known
    return {short: acronym.name for short, acronym in known.items()}


@pytest.mark.parametrize("short", ["JHLC", "S&T", "R2P", "CoRE", "WTO"])
def test_two_capitals_make_an_acronym(short: str) -> None:
    assert is_acronym(short)


@pytest.mark.parametrize("short", ["5G", "Kantei", "Open RAN", "U.S.", "G7", "", "Q", "COP-26"])
def test_other_short_names_are_no_acronyms(short: str) -> None:
    assert not is_acronym(short)


def test_a_short_name_stands_for_the_name_whose_initials_it_is() -> None:
    name = "Joint High-Level Committee on Science and Technology Cooperation"
    others = ("Japan-U.S. Joint High-Level Committee", "Joint High-Level Committee")
    jhlc = Dialogue(id="jhlc", name=name, short="JHLC", aliases=others, form="committee")
    metis = Organization(id="meti", name="Ministry of Economy", short="METI", kind="ministry")
    found = spelled(library_of(jhlc, metis))
    assert found["JHLC"] == "Joint High-Level Committee"
    assert found["METI"] == "Ministry of Economy"


def test_an_areas_heading_loses_its_capital_within_a_sentence_and_a_name_does_not() -> None:
    plain = Area(id="qis", name="Quantum information science", short="QIS")
    proper = Area(id="oran", name="Open Radio Access Networks", short="ORAN")
    found = spelled(library_of(plain, proper))
    assert found["QIS"] == "quantum information science"
    assert found["ORAN"] == "Open Radio Access Networks"


def test_a_record_stands_before_the_list_that_ships_and_the_librarys_list_before_both() -> None:
    area = Area(id="ai", name="Applied inference", short="AI")
    own = HouseRule(title="Ours", own=True, words=(Term(find="AI", use="augmented insight"),))
    assert spelled(library_of(area))["AI"] == "applied inference"
    assert spelled(library_of(area), LIST, own)["AI"] == "augmented insight"


def test_what_two_records_are_called_by_is_nobodys_until_the_library_says_so() -> None:
    mic = Organization(id="mic", name="Ministry of Internal Affairs", short="MIC", kind="ministry")
    other = Dialogue(id="m", name="Maritime Issues Committee", short="MIC", form="committee")
    library = library_of(mic, other)
    assert "MIC" not in spelled(library)
    assert {r.id for r in acronyms_of(library, (LIST,)).ambiguous["MIC"]} == {"mic", "m"}
    own = HouseRule(title="Ours", own=True, words=(Term(find="MIC", use="the ministry"),))
    assert spelled(library, LIST, own)["MIC"] == "the ministry"
    assert not acronyms_of(library, (LIST, own)).ambiguous


def test_what_everybody_knows_is_spelled_out_for_nobody() -> None:
    united = Organization(
        id="un", name="United Nations", short="UN", kind="international-organization"
    )
    assert "UN" not in spelled(library_of(united))


def test_with_the_rule_off_there_are_no_acronyms() -> None:
    ai = Area(id="ai", name="Artificial intelligence", short="AI")
    assert not acronyms_of(library_of(ai), ()).known
