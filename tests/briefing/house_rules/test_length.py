"""A memo that is longer than its template wants it."""

from __future__ import annotations

import pytest

from briefer.briefing.house_rules import house_findings
from briefer.briefing.house_rules.length import Length
from briefer.library.house_rules import HouseRules
from tests.briefing.house_rules.conftest import brief, library_with, shipped


@pytest.mark.parametrize(
    ("length", "found"),
    [(Length(3, 2), [("3", "2")]), (Length(2, 2), []), (Length(30, 0), []), (None, [])],
)
def test_a_page_over_what_is_wanted_is_found(
    length: Length | None, found: list[tuple[str, str]]
) -> None:
    rules = HouseRules((shipped("length"),))
    told = house_findings(library_with(), brief(), rules, length)
    assert [(one.found, one.use) for one in told] == found
    assert all(one.place.field == "memo" for one in told)
