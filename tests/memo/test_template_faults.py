"""Reading a template names every fault at its line, and nothing that is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefer.memo.rendering import environment_for
from briefer.memo.template import read_source, split_source
from briefer.memo.template_faults import Fault, fault_at, faults_of
from tests.memo.views import a_library, a_view

BUILT_IN = Path(__file__).parents[2] / "templates"


def faults(body: str, name: str = "ours.md.j2") -> list[Fault]:
    environment = environment_for([BUILT_IN], a_view(), a_library())
    return list(faults_of(body, name, environment))


@pytest.mark.parametrize("path", sorted(BUILT_IN.glob("*.md.j2")), ids=lambda path: path.name)
def test_what_ships_has_no_fault(path: Path) -> None:
    _, body = split_source(read_source(path), path.name)
    assert faults(body, path.name) == []


@pytest.mark.parametrize(
    ("body", "line", "word", "fix"),
    [
        ("\n{{ veiw.title }}", 2, "veiw", "Nearest: view"),
        ("{{ view.titel }}", 1, "titel", "Nearest: title"),
        ("{{ view.heading.subjct }}", 1, "subjct", "Nearest: subject"),
        ("{% for row in view.dialogues %}\n{{ row.staus }}{% endfor %}", 2, "staus", ""),
        ("{% for one in view.sources.values() %}{{ one.titl }}{% endfor %}", 1, "titl", ""),
        ("{% set one = view.objectives | first %}{{ one.pont }}", 1, "pont", ""),
        ("{% if false %}\n{{ view.titel }}{% endif %}", 2, "titel", ""),
        ("{{ view.title | uper }}", 1, "uper", "Nearest: upper"),
        ("{{ view.title is defned }}", 1, "defned", "Nearest: defined"),
        ('{% include "_wrds.md.j2" %}', 1, "_wrds.md.j2", "Nearest: _words.md.j2"),
    ],
)
def test_what_is_unknown_is_named_at_its_line_with_the_nearest(
    body: str, line: int, word: str, fix: str
) -> None:
    [fault] = faults(body)
    assert (fault.line, fault.word) == (line, word)
    assert fix in fault.fix


def test_what_has_no_such_field_is_named_as_the_template_writes_it() -> None:
    body = "{% for row in view.dialogues %}{{ row.status.x }}{% endfor %}{{ view.steps[0].x }}"
    assert [fault.what for fault in faults(body)] == [
        "row.status has no 'x'",
        "view.steps[0] has no 'x'",
    ]
    assert [fault.what for fault in faults("{{ (view.steps | first).x }}")] == ["step has no 'x'"]


def test_every_fault_is_named_in_the_order_of_lines() -> None:
    found = faults("{{ one }}\n{{ view.two }}\n{{ three }}")
    assert [(fault.line, fault.word) for fault in found] == [(1, "one"), (2, "two"), (3, "three")]


def test_where_the_text_cannot_be_read_that_alone_is_said() -> None:
    [fault] = faults("{{ one }}\n{% if %}")
    assert fault.line == 2
    assert fault.what.startswith("template error")


@pytest.mark.parametrize(
    "body",
    [
        "{% set own = view.title %}{{ own.upper() }}",
        "{% macro say(what) %}{{ what.of.any }}{% endmacro %}{{ say(view) }}",
        "{% if extra is defined %}{{ extra.field }}{% endif %}",
        "{{ extra | default('none') }}",
        "{% if view.side %}{% set a = view.side %}{% else %}{% set a = view %}{% endif %}{{ a.x }}",
        "{% for id, source in view.sources.items() %}{{ id }}{{ source.any }}{% endfor %}",
        "{% for row in view.steps %}{{ loop.index }}{% endfor %}",
        '{% import "_words.md.j2" as words %}{{ words.months((1, 1)) }}',
        '{% from "_words.md.j2" import months as m %}{{ m((1, 1)) }}',
    ],
)
def test_what_cannot_be_known_is_no_fault(body: str) -> None:
    assert faults(body) == []


def test_a_part_may_use_what_its_includer_sets() -> None:
    assert faults("{{ sources_tab }}", "_part.md.j2") == []
    assert [fault.word for fault in faults("{{ view.titel }}", "_part.md.j2")] == ["titel"]


def test_an_error_s_place_is_taken_apart() -> None:
    own = fault_at("ours.md.j2, line 7", "the name 'x' is unknown", "", "ours.md.j2")
    assert (own.line, own.word, own.file) == (7, "x", "")
    other = fault_at("_part.md.j2, line 3", "no", "", "ours.md.j2")
    assert (other.line, other.file) == (3, "_part.md.j2")
