"""What is proposed while a template is typed fits the place where the cursor stands."""

from __future__ import annotations

import pytest

from briefer.memo.rendering import environment_for
from briefer.memo.template_completing import completions
from tests.memo.views import a_library, a_view


def proposed(text: str) -> tuple[str, list[str]]:
    """Give the word begun before the cursor, and the names that fit."""
    environment = environment_for((), a_view(), a_library())
    found = completions(text, len(text), environment)
    return text[found.start :], [name.path for name in found.names]


@pytest.mark.parametrize(
    ("text", "word", "names"),
    [
        ("{{ view.hea", "hea", ["heading"]),
        ("{{ view.heading.subj", "subj", ["subject"]),
        ("{% for row in view.dialogues if row.depth %}{{ row.status.dia", "dia", ["dialogue"]),
        ("{% set m = view.meeting.meeting %}{{ m.ordinal_", "ordinal_", ["ordinal_basis"]),
        ("{{ view.objectives[0].outs", "outs", ["outside_view"]),
        ("{{ view.title | up", "up", ["upper", "upper_first"]),
        ("{% if x is def", "def", ["defined"]),
        ("{% if view.side and vi", "vi", ["view"]),
        ("{% set viewer = 1 %}{{ vi", "vi", ["viewer", "view"]),
    ],
)
def test_it_follows_what_stands_before(text: str, word: str, names: list[str]) -> None:
    assert proposed(text) == (word, names)


@pytest.mark.parametrize("text", ["view.", "{{ view.title }} view.", "{{ 3 +* ]a.b"])
def test_where_nothing_fits_nothing_is_proposed(text: str) -> None:
    assert proposed(text)[1] == []
