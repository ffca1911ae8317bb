"""`check` names dead links, statements without a source, and fields nobody knows."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefer.library.checking import check_library
from briefer.library.creating import create_library
from briefer.library.reading import read_library

STARTER = Path(__file__).parents[2] / "assets" / "starter-library"

FAULTS = [
    ("points/a.md", "kind: fact\n", "is a fact without a source", 2),
    ("points/b.md", "kind: watch\nareas: [semiconducters]\n", "is not among the areas", 3),
    ("points/c.md", "kind: watch\ncolour: blue\n", "is not a field that Briefer knows", 3),
    ("points/d.md", "kind: watch\nhandling: SECRET\n", "not on the library's scale", 3),
    ("briefs/d.md", "title: D\nmarking: SECRET\n", "not on the library's scale", 3),
    ("sources/d.md", "title: D\nhandling: SECRET\n", "not on the library's scale", 3),
    ("points/e.md", "kind: watch\nknown_from: 2022\nuntil: 2021\n", "ends before", 4),
    (
        "briefs/g.md",
        "title: G\nreview:\n- {point: lost, text: Sure?}\n",
        "is not among the points",
        4,
    ),
    ("briefs/k.md", "title: K\norder: [own.2]\n", "is not among the points", 3),
    (
        "briefs/l.md",
        "title: L\nown_points:\n- {id: jhlc, section: agenda, text: T}\n",
        "is no id of a point just for this memo",
        4,
    ),
    ("briefs/m.md", "title: M\nsection_order: ['?']\n", "is no place of a section", 3),
    ("briefs/h.md", "title: H\nnotes: sidenotes\n", "notes", 3),
    ("dialogues/i.md", "name: I\nform: summit\nlevel: leaders\n", "'level' rests on no source", 4),
    (
        "dialogues/j.md",
        "name: J\nform: committee\ncadence: {months: 12, basis: reading}\n",
        "'cadence' rests on no source",
        4,
    ),
    ("meetings/f.md", "name: F\nstates:\n- {state: held}\n", "held on no source", 3),
]


@pytest.mark.parametrize(("path", "front", "words", "line"), FAULTS, ids=[f[0] for f in FAULTS])
def test_a_fault_is_named_with_its_line(
    tmp_path: Path, path: str, front: str, words: str, line: int
) -> None:
    root = tmp_path / "library"
    create_library(root, STARTER)
    (root / path).write_text(f"---\n{front}---\nText.\n")
    [problem] = check_library(read_library(root))
    assert (problem.file, words in problem.problem) == (path, True)
    assert problem.line in (line, line - 1)
    assert problem.fix


def test_the_starter_library_has_no_problem() -> None:
    assert check_library(read_library(STARTER)) == ()


@pytest.mark.parametrize(
    ("path", "front", "words"),
    [
        (
            "dialogues/jhlc.md",
            "name: J\nparent: jwlc\nform: committee\n",
            "leads in a circle: jhlc → jwlc → jhlc",
        ),
        ("areas/own.md", "name: O\nparent: own\n", "leads in a circle: own → own"),
        ("briefs/own.md", "title: O\nupdates: own\n", "leads in a circle: own → own"),
        ("points/own.md", "kind: concern\nfollows: [own]\n", "leads in a circle: own → own"),
    ],
)
def test_a_circle_is_named_once(tmp_path: Path, path: str, front: str, words: str) -> None:
    root = tmp_path / "library"
    create_library(root, STARTER)
    (root / path).write_text(f"---\n{front}---\nText.\n", encoding="utf-8")
    circles = [one for one in check_library(read_library(root)) if "circle" in one.problem]
    assert [(one.file, one.line, one.problem) for one in circles] == [(path, 3, words)]


def test_a_brief_may_order_and_leave_out_its_own_points(tmp_path: Path) -> None:
    library = tmp_path / "lib"
    create_library(library, None)
    (library / "briefs/own.md").write_text(
        "---\ntitle: Own\norder: [own.1]\nleft_out: [{point: own.1}]\n"
        "own_points: [{id: own.1, section: watch-outs, text: Expect a question.}]\n---\n",
        encoding="utf-8",
    )
    assert check_library(read_library(library)) == ()
