"""Each problem of a record is a sentence of the window, in its language, not one of the file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest

from briefer.library.checking import check_record
from briefer.library.problems import Problem
from briefer.library.reading import read_library
from briefer.library.record import Kind
from briefer.ui.places.library.editor.words.problems import field_of_problem, problem_sentence
from tests.library.small_library import make_library, write

RECORDS = {
    "points/no-text.md": "---\nkind: fact\ncolour: blue\nhandling: NO\nmeetings: [gone]\n---\n",
    "points/nobody.md": "---\nkind: objective\nuntil: 2019\nknown_from: 2020\n---\nX.\n",
    "points/corrected.md": "---\nkind: watch\ncorrection: {text: a, difference: b}\n---\nX.\n",
    "dialogues/bare.md": (
        "---\nname: X\nform: committee\nlevel: high\ncadence: {months: 12, basis: stated}\n---\n"
    ),
    "meetings/held.md": "---\nname: X\nstates: [{state: held, date: 2019}]\n---\n",
}


@pytest.fixture
def problems(tmp_path: Path) -> tuple[tuple[Kind, Problem], ...]:
    make_library(tmp_path)
    for path, text in RECORDS.items():
        write(tmp_path, path, text)
    library = read_library(tmp_path)

    def found() -> Iterator[tuple[Kind, Problem]]:
        for path in RECORDS:
            kind, _, name = path.removesuffix(".md").partition("/")
            record = library.records[cast("Kind", kind)][name]
            yield from ((cast("Kind", kind), each) for each in check_record(library, record))

    return tuple(found())


def test_every_problem_is_a_sentence_without_the_names_of_the_file(
    problems: tuple[tuple[Kind, Problem], ...],
) -> None:
    assert len(problems) == 12
    for kind, problem in problems:
        said = problem_sentence(kind, problem)
        assert re.match("[A-Z“]", said), said
        assert said.endswith("."), said
        assert "cites" not in said
        assert "'" not in said
        assert "{" not in said
        words = re.sub("“[^”]*”", "", said.replace("Briefer", "").replace(". ", ".")).split()
        assert not any(word[:1].isupper() for word in words[1:] if "." not in word), said


@pytest.mark.usefixtures("in_japanese")
def test_every_problem_is_said_in_japanese(
    problems: tuple[tuple[Kind, Problem], ...],
) -> None:
    for kind, problem in problems:
        said = re.sub("「[^」]*」|Briefer", "", problem_sentence(kind, problem))
        assert not re.search("[A-Za-z]{3}", said), said
        assert said.endswith("。"), said


def test_a_record_without_a_text_is_told_at_the_field_of_its_text(
    problems: tuple[tuple[Kind, Problem], ...],
) -> None:
    fields = [field_of_problem(problem) for _, problem in problems]
    assert "body" in fields
    assert "colour" in fields
    assert "" not in fields


def test_what_the_window_has_no_sentence_for_is_said_as_the_library_words_it() -> None:
    problem = Problem(
        "points/a.md", 3, "order", "'order' is not a whole number", "Write digits only"
    )
    assert problem_sentence("points", problem) == "Is not a whole number. Write digits only."
    asked = Problem("points/a.md", 3, "kind", "'kind' can't be 'fac'", "Did you mean 'fact'?")
    assert problem_sentence("points", asked) == "Can't be 'fac'. Did you mean 'fact'?"
