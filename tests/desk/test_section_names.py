"""A name in a brief's order of sections that its template does not have is a problem."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from briefer.desk import Desk, open_desk
from briefer.paths import Paths


@pytest.fixture
def desk(paths: Paths) -> Iterator[Desk]:
    opened = open_desk(paths)
    yield opened
    opened.close()


def said(desk: Desk, *order: str, template: str = "leaders-meeting") -> list[tuple[str, str]]:
    brief = replace(desk.brief(), section_order=order, template=template)
    desk.save(brief)
    return [(p.problem, p.fix) for p in desk.check() if p.field == "section_order"]


def test_what_the_memo_prints_and_what_it_prints_on_other_dates_is_no_problem(desk: Desk) -> None:
    assert not said(
        desk,
        *("watch-outs", "objectives", "dialogues", "likely-objectives-japan", "decision"),
        *("likely-objectives-india", "tabs/background/quantum", "tabs/background/quad-leaders-2"),
        *("tabs/new-since-the-last-brief", "tabs/dialogues/not-covered"),
    )


def test_a_name_that_the_template_has_not_is_named_with_the_nearest(desk: Desk) -> None:
    (problem,) = said(desk, "watch-outs", "wach-outs")
    assert problem == (
        "'wach-outs' is no section of the template 'leaders-meeting'",
        "Nearest: watch-outs",
    )


def test_an_order_made_for_another_template_is_told(desk: Desk) -> None:
    (problem,) = said(desk, "what-each-side-wants", "watch-outs")
    assert problem[0].startswith("'what-each-side-wants' is no section")
    assert not said(desk, "what-each-side-wants", "watch-outs", template="scene-setter")


def test_a_template_that_is_not_there_is_a_problem_of_its_own(desk: Desk) -> None:
    assert not said(desk, "watch-outs", template="gone")


def test_a_brief_that_can_not_be_filled_keeps_no_other_problem_from_being_named(
    desk: Desk,
) -> None:
    settings = desk.root / "library.yaml"
    settings.write_text(settings.read_text(encoding="utf-8") + "marking_profile: gone\n", "utf-8")
    desk.read_anew()
    assert not said(desk, "wach-outs")
