"""An office's own templates are checked by filling them."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefer.library.problems import Problem
from briefer.memo.template_checking import template_problems
from tests.memo.views import a_library, a_view

BUILT_IN = Path(__file__).parents[2] / "templates"


def _problems(folder: Path, **texts: str) -> list[Problem]:
    for name, text in texts.items():
        (folder / f"{name}.md.j2").write_text(text, encoding="utf-8")
    return list(template_problems(folder, BUILT_IN, a_view(), a_library()))


def test_a_template_that_can_be_filled_has_no_problem(tmp_path: Path) -> None:
    assert _problems(tmp_path, ours="---\ntitle: Ours\n---\n# {{ view.title }}\n") == []


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("# {{ view.title }\n", 1, "template error"),
        ("---\ntitle: Ours\nsize: 2\n---\n", 3, "broken front matter"),
        ("\n{{ veiw }}\n", 2, "the name 'veiw' is unknown"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(
    tmp_path: Path, text: str, line: int, problem: str
) -> None:
    [found] = _problems(tmp_path, ours=text)
    assert (found.file, found.line) == ("templates/ours.md.j2", line)
    assert problem in found.problem


def test_a_fault_in_a_partial_is_named_once_for_it_and_once_for_who_includes_it(
    tmp_path: Path,
) -> None:
    found = _problems(tmp_path, _part="{% if %}", ours='{% include "_part.md.j2" %}')
    assert [problem.file for problem in found] == [
        "templates/_part.md.j2",
        "templates/ours.md.j2",
    ]
    assert "_part.md.j2, line 1" in found[1].problem


def test_a_folder_that_is_not_there_has_no_problem(tmp_path: Path) -> None:
    assert list(template_problems(tmp_path / "none", BUILT_IN, a_view(), a_library())) == []
