"""A template is tried as it is typed: read, filled in the sandbox, written nowhere."""

from __future__ import annotations

from pathlib import Path

from briefer.memo.plain import write_markdown
from briefer.memo.template_trial import Trial, tried
from tests.memo.views import a_library, a_view

BUILT_IN = Path(__file__).parents[2] / "templates"


def trial(text: str, folder: Path, name: str = "ours") -> Trial:
    path = folder / f"{name}.md.j2"
    return tried(text, path, (folder, BUILT_IN), a_view(), a_library())


def test_what_is_typed_is_filled_and_not_what_the_file_holds(tmp_path: Path) -> None:
    (tmp_path / "ours.md.j2").write_text("from the file")
    found = trial("---\ntitle: Ours\n---\nTyped for {{ view.title }}.\n", tmp_path)
    assert found.faults == ()
    assert found.memo is not None
    assert "Typed for A first meeting." in write_markdown(found.memo)
    assert [path.name for path in tmp_path.iterdir()] == ["ours.md.j2"]


def test_what_stops_it_only_when_filled_is_named_too(tmp_path: Path) -> None:
    found = trial("\n{{ view.side.name }}\n", tmp_path)
    assert [(fault.line, fault.what) for fault in found.faults] == [
        (2, "nothing stands before .name")
    ]
    assert found.memo is None


def test_a_fault_that_reading_named_is_not_told_twice(tmp_path: Path) -> None:
    assert len(trial("{{ view.titel }}", tmp_path).faults) == 1
    assert len(trial("{{ view.title | uper }}", tmp_path).faults) == 1


def test_a_broken_head_is_named_at_its_line(tmp_path: Path) -> None:
    [fault] = trial("---\ntitle: Ours\nsize: 2\n---\n", tmp_path).faults
    assert fault.line == 3


def test_what_the_head_needs_has_to_be_in_the_view(tmp_path: Path) -> None:
    [fault] = trial("---\nneeds: heading,\n  objectivs\n---\n", tmp_path).faults
    assert (fault.line, fault.word, fault.fix) == (3, "objectivs", "Nearest: objectives")


def test_a_part_is_tried_in_a_template_that_takes_it_in(tmp_path: Path) -> None:
    (tmp_path / "whole.md.j2").write_text(
        '---\ntitle: Whole\n---\n{% set x = "one" %}{% include "_part.md.j2" %}'
    )
    found = trial("Part {{ x }}", tmp_path, "_part")
    assert found.through == "Whole"
    assert found.memo is not None
    assert "\nPart one\n" in write_markdown(found.memo)


def test_a_fault_in_what_is_taken_in_names_that_file(tmp_path: Path) -> None:
    (tmp_path / "_part.md.j2").write_text("\n\n{{ veiw }}")
    [fault] = trial('{% include "_part.md.j2" %}', tmp_path).faults
    assert (fault.file, fault.line) == ("_part.md.j2", 3)


def test_a_template_cannot_reach_outside_or_run_for_ever(tmp_path: Path) -> None:
    outside = trial("{{ view.__class__ }}", tmp_path)
    assert outside.memo is None
    assert outside.faults
    endless = trial(
        "{% for a in range(9999) %}{% for b in range(9999) %}{% endfor %}{% endfor %}", tmp_path
    )
    assert "stopped" in endless.faults[0].what
