"""Every fault of a template is told in one line: template, line, what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefer.errors import TemplateError
from tests.memo.views import memo_of


def complaint(text: str, folder: Path) -> str:
    with pytest.raises(TemplateError) as caught:
        memo_of(text, folder)
    told = str(caught.value)
    assert "\n" not in told
    return told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{{ vieww }}", "the name 'vieww' is unknown (trial.md.j2, line 1). Nearest: view"),
        (
            "a\n\n{{ view.headin }}",
            "a memo view has no 'headin' (trial.md.j2, line 3). Nearest: heading",
        ),
        (
            "---\ntitle: x\n---\n{{ view.heading.adressee }}",
            "a heading block has no 'adressee' (trial.md.j2, line 4). Nearest: addressee",
        ),
        ("{% if nope %}{% endif %}", "the name 'nope' is unknown"),
        ("{{ 1 | prsoe }}", "No filter named 'prsoe'. (trial.md.j2, line 1). Nearest: prose"),
        ("{{ view.meeting.name }}", "nothing stands before .name (trial.md.j2, line 1)"),
        (
            "\n{% if %}",
            "Expected an expression, got 'end of statement block' (trial.md.j2, line 2)",
        ),
        ("{{ view.heading }}", "a HeadingBlock can't be printed; print one of its fields"),
        ("{{ 1 / 0 }}", "division by zero (trial.md.j2, line 1)"),
        ("{{ 'text' | cite }}", "'text' has no citations"),
        ("{% include '_macro.md.j2' %}", "there is no template '_macro.md.j2'"),
        ("{% include '../secret.md.j2' %}", "there is no template '../secret.md.j2'"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(tmp_path: Path, text: str, told: str) -> None:
    assert told in complaint(text, tmp_path)


def test_an_error_in_a_partial_names_the_partial(tmp_path: Path) -> None:
    (tmp_path / "_part.md.j2").write_text("one\ntwo\n{{ view.titel }}")
    told = complaint("{% include '_part.md.j2' %}", tmp_path)
    assert told == "a memo view has no 'titel' (_part.md.j2, line 3). Nearest: title"


@pytest.mark.parametrize(
    "text",
    [
        "{% for i in range(9999) %}{% for j in range(9999) %}{% endfor %}{% endfor %}",
        "{% for i in range(1000000) %}{% endfor %}",
        "{% macro f(n) %}{{ f(n) }}{% endmacro %}{{ f(1) }}",
        "{% include 'trial.md.j2' %}",
        "{% set n = namespace(x='a') %}{% for i in range(60) %}{% set n.x = n.x ~ n.x %}{%endfor%}",
        "{% for i in range(9000) %}{{ 'a' * 1 }}{% endfor %}{{ 'a' * 999999999 }}",
    ],
)
def test_what_would_never_end_is_stopped(tmp_path: Path, text: str) -> None:
    told = complaint(text, tmp_path)
    assert "stopped" in told or "for numbers only" in told


def test_output_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefer.memo.environment.MAX_OUTPUT", 1000)
    told = complaint("{% for i in range(2000) %}text{% endfor %}", tmp_path)
    assert "prints more than 1,000 characters" in told


@pytest.mark.parametrize(
    "text",
    [
        "{{ view.__class__.__mro__ }}",
        "{{ ''.__class__ }}",
        "{{ view.sources.clear() }}",
        "{{ brief.citations.update(x=1) }}",
        "{{ '{0.__class__}'.format(view) }}",
        "{{ 'a'.ljust(999999999) }}",
        "{{ '%999999999d' % 1 }}",
        "{{ 9 ** 9 ** 9 }}",
    ],
)
def test_the_sandbox_holds(tmp_path: Path, text: str) -> None:
    assert "may not do this" in complaint(text, tmp_path)


def test_compose_names_the_nearest_template(tmp_path: Path) -> None:
    from briefer.memo.compose import compose
    from tests.memo.views import a_library, a_view

    (tmp_path / "leaders-meeting.md.j2").write_text("x")
    with pytest.raises(TemplateError, match="Nearest: leaders-meeting"):
        compose("leader-meeting", [tmp_path], a_view(), a_library())
