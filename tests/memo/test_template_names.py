"""The names that a template can use are listed with what they stand for now."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from briefer.desk import open_desk
from briefer.desk.templates import template_names, try_template
from briefer.memo.rendering import environment_for
from briefer.memo.template_names import Name, Now, now_of, offered
from briefer.paths import Paths
from tests.memo.views import DAY, a_library, a_view


def every(names: tuple[Name, ...]) -> Iterator[Name]:
    for name in names:
        yield name
        yield from every(name.within)


@pytest.fixture(scope="module")
def named(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Name]:
    """The names for the starter library's default brief, by path; fields of "view" alone."""
    from tests.conftest import ROOT

    folder = tmp_path_factory.mktemp("names")
    paths = Paths(ROOT / "templates", ROOT / "assets", folder / "data", folder / "cache")
    desk = open_desk(paths)
    view = next(name for name in template_names(desk, desk.brief()) if name.path == "view")
    found = {name.path: name for name in view.within}
    text = "\n".join(f"{name.written}\n" for name in view.within)
    trial = try_template(desk, desk.brief(), "ours", text)
    assert trial.faults == (), "what a double click inserts can be filled"
    desk.close()
    return found


def test_every_name_that_a_template_is_offered_is_listed() -> None:
    environment = environment_for((), a_view(), a_library())
    listed = {(group, name) for group, name in offered(environment)}
    assert {("value", "view"), ("function", "gap"), ("filter", "date")} <= listed
    filters = {name for group, name in listed if group == "filter"}
    assert filters == {name for name in environment.filters if not name.startswith("_")}
    functions = {name for group, name in listed if group in ("function", "value")}
    assert functions == set(environment.globals)


def test_a_value_tells_what_it_is_now(named: dict[str, Name]) -> None:
    assert named["view.as_of"].now == Now("January 15, 2022")
    assert named["view.dialogues"].now == Now("Leaders; JHLC; JWLC; …", 8)
    assert named["view.objectives_adopted"].now == Now("no")
    assert named["view.since"].now == Now()


def test_what_a_list_holds_is_called_as_in_a_loop(named: dict[str, Name]) -> None:
    dialogues = named["view.dialogues"]
    assert dialogues.written.startswith("{% for row in view.dialogues %}")
    within = {name.path: name for name in dialogues.within}
    assert within["row.bearing"].key == "DialogueRow.bearing"
    assert {"row.status.state"} <= {name.path for name in within["row.status"].within}


def test_a_long_text_is_shown_at_the_length_of_a_line() -> None:
    shown = now_of("word " * 100, "us").text
    assert len(shown) <= 160
    assert shown.endswith("…")
    assert now_of(DAY, "uk").text == "15 January 2022"
