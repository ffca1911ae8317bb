"""A document's paragraphs are tagged with what they mention, as a reader would understand them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefer.library.forums import Area, Dialogue
from briefer.library.people import Person
from briefer.library.record import NameInScript
from briefer.sources.document import Paragraph
from briefer.sources.names import KnownNames
from briefer.sources.tagging import Tagger, all_tags
from tests.sources.tagged_library import library_of

LIBRARY = library_of(
    *(
        Dialogue(id="jhlc", name="Joint High-Level Committee", short="JHLC", form="committee"),
        Area(id="ai", name="Artificial intelligence", short="AI"),
        Person(id="joe-biden", family="Biden", given="Joe"),
        Person(
            id="fumio-kishida",
            family="Kishida",
            given="Fumio",
            scripts=(NameInScript(language="ja", family="岸田", given="文雄"),),
        ),
        Person(id="nobuo-kishi", family="Kishi", given="Nobuo"),
        Person(id="taro-kono", family="Kono", given="Taro"),
        Person(id="yohei-kono", family="Kono", given="Yohei"),
    )
)
TAGGER = Tagger(KnownNames.of(LIBRARY))


def people(*texts: str) -> list[tuple[str, ...]]:
    paragraphs = [Paragraph(text, number) for number, text in enumerate(texts, start=1)]
    return [tagged.tags.people for tagged in TAGGER.tagged(paragraphs)]


def test_a_title_makes_a_family_name_somebodys() -> None:
    assert people("President Biden met Mr. Kishida.") == [("joe-biden", "fumio-kishida")]
    assert people("Kishida is a town, and Biden a street.") == [()]


def test_who_was_named_in_full_is_meant_by_the_family_name_everywhere() -> None:
    assert people("Biden spoke.", "Joe Biden left.", "Biden’s plane") == [("joe-biden",)] * 3


def test_a_name_that_two_have_is_nobodys_until_one_is_named() -> None:
    assert people("Minister Kono spoke.") == [()]
    assert people("Taro Kono came.", "Minister Kono spoke.") == [("taro-kono",)] * 2
    assert people("Taro Kono and Yohei Kono.", "Mr. Kono")[1] == ()


def test_japanese_titles_stand_after_the_name() -> None:
    assert people("岸田総理は訪米した。") == [("fumio-kishida",)]
    assert people("岸田文雄氏が、") == [("fumio-kishida",)]
    assert people("岸田駅に着く。") == [()]


def test_a_whole_document_is_tagged_once_each_with_its_dates() -> None:
    texts = ("The JHLC met on May 2, 2019.", "AI and the JHLC, in May 2019; AI again.")
    tagged = TAGGER.tagged([Paragraph(text, n) for n, text in enumerate(texts, start=1)])
    tags = all_tags(tagged)
    assert (tags.dialogues, tags.areas) == (("jhlc",), ("ai",))
    assert tags.dates == ("2019-05-02", "2019-05")
    assert [m.start for m in tagged[1].mentions] == sorted(m.start for m in tagged[1].mentions)


@given(st.lists(st.text(), max_size=5))
def test_any_text_is_tagged_within_its_bounds(texts: list[str]) -> None:
    tagged = TAGGER.tagged([Paragraph(text, n) for n, text in enumerate(texts, start=1)])
    assert [each.paragraph.text for each in tagged] == texts
    for each in tagged:
        assert all(0 <= m.start < m.end <= len(each.paragraph.text) for m in each.mentions)
