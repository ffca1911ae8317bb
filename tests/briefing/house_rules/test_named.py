"""Names in the library's order, family names without capitals."""

from __future__ import annotations

from briefer.library.people import Person
from briefer.library.record import NameInScript
from tests.briefing.house_rules.conftest import point, words_by

JA = (NameInScript(language="ja", family="岸田", given="文雄"),)
KISHIDA = Person(id="kishida", family="Kishida", given="Fumio", scripts=JA)
BIDEN = Person(id="biden", family="Biden", given="Joe")
RULE = "name-order"


def test_the_house_writes_given_names_first() -> None:
    text = point("Kishida Fumio, KISHIDA Fumio and Fumio KISHIDA met Mr. KISHIDA, Fumio Kishida.")
    assert words_by(RULE, KISHIDA, text) == [
        ("Kishida Fumio", "Fumio Kishida"),
        ("Fumio KISHIDA", "Fumio Kishida"),
        ("KISHIDA", "Kishida"),
    ]


def test_a_house_with_family_names_first_leaves_names_that_have_no_such_order() -> None:
    text = point("Fumio Kishida met Joe Biden.")
    found = words_by(RULE, KISHIDA, BIDEN, text, name_order="family-first")
    assert found == [("Fumio Kishida", "Kishida Fumio")]


def test_a_name_between_quotation_marks_is_as_it_was_written() -> None:
    assert words_by(RULE, KISHIDA, point("It wrote “KISHIDA Fumio”.")) == []


def test_one_persons_name_is_not_anothers_in_the_wrong_order() -> None:
    one = Person(id="one", family="Martin", given="James")
    other = Person(id="other", family="James", given="Martin")
    assert words_by(RULE, one, other, point("James Martin and Martin James met.")) == []


def test_short_family_names_in_capitals_may_be_acronyms() -> None:
    abe = Person(id="abe", family="Abe", given="Shinzo")
    assert words_by(RULE, abe, point("The ABE met kishida.")) == []
