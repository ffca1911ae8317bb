"""Acronyms that two records go by."""

from __future__ import annotations

from briefer.library.forums import Dialogue
from briefer.library.people import Organization
from tests.briefing.house_rules.conftest import found_by, point, words_by

MIC = Organization(id="mic", name="Ministry of Internal Affairs", short="MIC", kind="ministry")
TALKS = Dialogue(id="mic-talks", name="Maritime Issues Council", short="MIC", form="committee")


def test_an_acronym_of_two_records_is_found_with_what_it_may_stand_for() -> None:
    [one] = found_by("acronyms", MIC, TALKS, point("The MIC met; mic did not. The MIC too."))
    assert (one.found, len(one.at)) == ("MIC", 2)
    assert set(one.use.split(" or ")) == {"Ministry of Internal Affairs", "Maritime Issues Council"}


def test_an_acronym_of_one_record_is_spelled_out_and_not_told() -> None:
    assert words_by("acronyms", MIC, point("The MIC met.")) == []
