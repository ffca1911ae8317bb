"""What a desk asks of house rules: findings on a brief, its length, the rules with on and off."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from briefer.desk import Desk, open_desk
from briefer.desk.house_rules import house_findings_of, length_of, rules_on_and_off
from briefer.library.briefs import Drafted
from briefer.library.dates import PartialDate
from briefer.paths import Paths


@pytest.fixture
def desk(paths: Paths) -> Iterator[Desk]:
    opened = open_desk(paths, author="A. Drafter")
    yield opened
    opened.close()


def test_the_front_is_measured_against_what_its_template_wants(desk: Desk) -> None:
    length = length_of(desk, desk.brief())
    assert length is not None
    assert (length.pages, length.wanted) == (2, 2)


def test_a_front_that_grew_is_told_with_its_pages(desk: Desk) -> None:
    brief = desk.brief()
    long = Drafted(as_of=PartialDate.parse("2022-01-15"), text="It goes on and on. " * 120)
    changed = desk.changed(brief, bottom_lines=(long,))
    [one] = [f for f in house_findings_of(desk, changed) if f.rule == "length"]
    assert (one.place.field, one.found, one.use) == ("memo", "3", "2")


def test_a_template_that_wants_no_number_of_pages_is_not_measured(desk: Desk) -> None:
    own = desk.root / "templates"
    (own / "note.md.j2").write_text("---\ntitle: Note\n---\n# Note\n", encoding="utf-8")
    assert length_of(desk, desk.changed(desk.brief(), template="note")) is None


def test_every_rule_that_ships_is_listed_and_can_be_read(desk: Desk, paths: Paths) -> None:
    shipped = {path.stem for path in (paths.assets / "house-rules").glob("*.yaml")}
    assert {one.rule.id for one in rules_on_and_off(desk)} == shipped
    assert all(one.on and one.rule.title and one.rule.why for one in rules_on_and_off(desk))
