"""The starter library is worded as its house's rules have it, on each date that it is shown for."""

from __future__ import annotations

import msgspec
import pytest

from briefer.briefing.house_rules import house_findings
from briefer.library.dates import PartialDate
from briefer.library.house_rule_files import rules_of
from briefer.library.library import Library

DAYS = ["2021-06-01", "2022-01-15", "2022-01-16", "2022-01-22", "2023-06-01"]


@pytest.mark.parametrize("day", DAYS)
def test_a_brief_on_everything_is_worded_as_the_house_does(library: Library, day: str) -> None:
    brief = msgspec.structs.replace(
        library.brief(),
        as_of=PartialDate.parse(day),
        dialogues=tuple(library.dialogues),
        areas=tuple(library.areas),
    )
    found = house_findings(library, brief, rules_of(library.root, library.settings))
    assert [(one.key, one.use) for one in found] == []
