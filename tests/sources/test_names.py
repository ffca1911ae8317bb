"""Names are found as words, by their longest form, with regard to what case can tell."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.library.forums import Area, Dialogue
from briefer.library.people import Person
from briefer.library.record import NameInScript
from briefer.sources.names import KnownNames, Names, words_of
from tests.sources.tagged_library import library_of

LIBRARY = library_of(
    Dialogue(
        id="jhlc", name="U.S.-Japan Joint High-Level Committee", short="JHLC", form="committee"
    ),
    Dialogue(
        id="digital-talks",
        name="U.S.-Japan Dialogue on Digital Economy",
        aliases=("デジタル経済対話",),
        form="dialogue",
    ),
    Dialogue(id="quad", name="Quad Leaders’ Summit", short="Quad", form="summit"),
    Dialogue(id="leaders", name="Leaders’ meetings", short="Leaders", form="leaders-meetings"),
    Area(id="ai", name="Artificial intelligence", short="AI", aliases=("人工知能",)),
    Area(id="5g", name="5G networks", short="5G"),
    Area(id="open-ran", name="Open RAN"),
    Area(id="chips", name="Semiconductors", aliases=("chips", "R&D of chips")),
    Person(
        id="kishida",
        family="Kishida",
        given="Fumio",
        scripts=(NameInScript(language="ja", family="岸田", given="文雄"),),
    ),
)
NAMES = Names(KnownNames.of(LIBRARY))


def found(text: str) -> list[tuple[str, str]]:
    mentions = sorted(NAMES.mentions(text, words_of(text)), key=lambda each: each.start)
    return [(each.id, text[each.start : each.end]) for each in mentions]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The US-Japan Joint High Level Committee’s", "jhlc US-Japan Joint High Level Committee’s"),
        ("the JHLC met", "jhlc JHLC"),
        ("of 5G networks and Open RAN", "5g 5G networks; open-ran Open RAN"),
        ("SEMICONDUCTORS, a chip", "chips SEMICONDUCTORS; chips chip"),
        ("the R&D of chips", "chips R&D of chips"),
        ("ＡＩ and AI, not ai", "ai ＡＩ; ai AI"),
        ("Fumio Kishida, KISHIDA Fumio", "kishida Fumio Kishida; kishida KISHIDA Fumio"),
        ("岸田文雄総理は人工知能、", "kishida 岸田文雄; ai 人工知能"),
        ("第一回デジタル経済対話は", "digital-talks デジタル経済対話"),
        ("the Quad, as the Leaders wished", "quad Quad; leaders Leaders"),
    ],
)
def test_a_name_is_found_however_it_is_set(text: str, wanted: str) -> None:
    assert "; ".join(f"{record} {words}" for record, words in found(text)) == wanted


@pytest.mark.parametrize(
    "text",
    [
        *("jhlc", "a quad bike", "Leaders agreed", "They agreed. Leaders left", "openly ran"),
        *("Open: RAN", "5 G", "chipset", "Joint Committee of High Level"),
        "the Joint. High-Level Committee",
    ],
)
def test_what_is_no_name_is_not_found(text: str) -> None:
    assert found(text) == []


@given(st.text())
def test_every_mention_stands_where_it_says(text: str) -> None:
    for mention in NAMES.mentions(text, words_of(text)):
        assert 0 <= mention.start < mention.end <= len(text)
        assert mention.id in LIBRARY.records[mention.kind]


@given(st.text(), st.text())
def test_a_name_between_blanks_is_found_in_any_text(before: str, after: str) -> None:
    text = f"{before} the JHLC {after}"
    assert ("jhlc", "JHLC") in found(text)


@given(st.text(min_size=1), st.text(min_size=1))
def test_a_name_is_text_and_never_a_pattern(name: str, text: str) -> None:
    names = Names(KnownNames.of(library_of(Area(id="a", name=name))))
    for mention in names.mentions(text, words_of(text)):
        assert 0 <= mention.start < mention.end <= len(text)
