"""A brief whose template is nobody's is a problem of the library."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from briefer.desk import Desk, open_desk
from briefer.desk.record_editing import shown_record
from briefer.paths import Paths


@pytest.fixture
def desk(paths: Paths) -> Iterator[Desk]:
    opened = open_desk(paths)
    yield opened
    opened.close()


def said(desk: Desk, template: str) -> list[tuple[str, str, str]]:
    desk.save(replace(desk.brief(), template=template))
    return [(p.file, p.problem, p.fix) for p in desk.check() if p.field == "template"]


def test_a_template_that_nobody_has_is_named_with_the_nearest(desk: Desk) -> None:
    (problem,) = said(desk, "leaders-meting")
    file = f"briefs/{desk.brief().id}.md"
    assert problem[:2] == (file, "'leaders-meting' is not among the templates")
    assert problem[2].startswith("Nearest: leaders-meeting")


def test_one_that_is_like_none_is_to_be_chosen_anew(desk: Desk) -> None:
    ((_, _, fix),) = said(desk, "zzz")
    assert fix == "Choose another template"


def test_a_built_in_template_and_one_of_the_librarys_own_are_no_problem(desk: Desk) -> None:
    assert not said(desk, "scene-setter")
    own = desk.root / "templates" / "ours.md.j2"
    own.parent.mkdir(exist_ok=True)
    own.write_text("---\ntitle: Ours\n---\n# {{ brief.title }}\n", encoding="utf-8")
    assert not said(desk, "ours")


def test_the_editor_of_a_brief_says_it_at_the_field(desk: Desk) -> None:
    desk.save(replace(desk.brief(), template="zzz"))
    shown = shown_record(desk, "briefs", desk.brief().id)
    assert shown is not None
    assert [p.problem for p in shown.problems if p.field == "template"] == [
        "'zzz' is not among the templates"
    ]
