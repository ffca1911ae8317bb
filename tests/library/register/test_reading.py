"""Whatever stands in the register is read, or is a named problem."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from briefer.library.register.checking import check_register
from briefer.library.register.entry import RegisterError
from briefer.library.register.reading import brief_as_it_was, read_entry, read_register
from tests.library.register.entries import kept


def test_a_library_without_a_register_has_no_entries_and_no_problems(tmp_path: Path) -> None:
    register = read_register(tmp_path)
    assert (register.entries, register.problems) == ((), ())
    assert check_register(tmp_path) == ()


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"title: [", "is not YAML"),
        (b"\xff\xfe", "is not UTF-8"),
        (b"", "is missing"),
        (b"title: A\0", "zero byte"),
        (b"- a list\n", "is not a list of fields"),
        (b"title: &a b\n", "anchor"),
        (b"title: " + b"[" * 100_000, "deep"),
    ],
)
def test_a_broken_entry_is_named_and_the_others_are_read(
    tmp_path: Path, content: bytes, problem: str
) -> None:
    entry = kept(tmp_path)
    (tmp_path / "register" / "broken.yaml").write_bytes(content)
    register = read_register(tmp_path)
    assert register.entries == (entry,)
    [named] = register.problems
    assert named.file == "register/broken.yaml"
    assert problem in named.problem
    assert check_register(tmp_path) == (named,)


@pytest.mark.parametrize(
    ("before", "after", "problem"),
    [
        ("stage: final", "stage: finale", "can't be 'finale'"),
        ("format: docx", "format: ../x", "'format' is no ending"),
        ("hash: ", "hash: ../../", "'hash' is no SHA-256"),
        ('exported: "2022-01-15T09:30:00Z"', "exported: 2022-01-15", "exported"),
        ('exported: "2022-01-15T09:30:00Z"', 'exported: "2022-01-15T09:30:00"', "exported"),
        ("size: 6", "size: many", "not a whole number"),
        ("as_of: 2022-01-15", "as_of: soon", "as_of"),
    ],
)
def test_a_wrong_field_is_named(tmp_path: Path, before: str, after: str, problem: str) -> None:
    path = tmp_path / kept(tmp_path).path
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after), encoding="utf-8")
    [named] = read_register(tmp_path).problems
    assert problem in named.problem


def test_what_is_no_entry_is_named(tmp_path: Path) -> None:
    entry = kept(tmp_path)
    folder = tmp_path / "register"
    (tmp_path.parent / f"{tmp_path.name}-outside.yaml").write_text("title: Elsewhere")
    (folder / "link.yaml").symlink_to(tmp_path.parent / f"{tmp_path.name}-outside.yaml")
    (folder / "loop.yaml").symlink_to("loop.yaml")
    (folder / "sub.yaml").mkdir()
    (folder / "notes.txt").write_text("notes")
    (folder / "Big.yaml").write_text("title: A")
    (folder / ".hidden.part").write_text("half")
    os.mkfifo(folder / "pipe.yaml")
    (folder / "huge.yaml").write_bytes(b"a" * (5 << 20))
    register = read_register(tmp_path)
    assert register.entries == (entry,)
    assert {problem.file: problem.problem for problem in register.problems} == {
        "register/Big.yaml": "is no entry of the register",
        "register/huge.yaml": "is too large for an entry (5 MB)",
        "register/link.yaml": "leads out of the library",
        "register/loop.yaml": "is a link that leads nowhere",
        "register/notes.txt": "is no entry of the register",
        "register/pipe.yaml": "is no ordinary file",
        "register/sub.yaml": "is no ordinary file",
    }


def test_a_file_in_the_place_of_the_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "register").write_text("in the way")
    [problem] = read_register(tmp_path).problems
    assert (problem.file, problem.problem) == ("register", "can't be opened: Not a directory")


def test_what_a_person_adds_below_the_brief_is_read(tmp_path: Path) -> None:
    path = tmp_path / kept(tmp_path).path
    with path.open("a", encoding="utf-8") as file:
        file.write("# The court asked for it.\nholds:\n  - {reason: a court, on: 2022-02-01}\n")
    [entry] = read_register(tmp_path).entries
    assert [hold.reason for hold in entry.open_holds] == ["a court"]
    assert brief_as_it_was(tmp_path, entry).id == "visit"


def test_a_broken_brief_keeps_no_entry_from_being_listed_and_is_named_by_a_check(
    tmp_path: Path,
) -> None:
    entry = kept(tmp_path)
    path = tmp_path / entry.path
    with path.open("a", encoding="utf-8") as file:
        file.write("  broken: [\n")
    assert read_entry(tmp_path, entry.id) == entry
    with pytest.raises(RegisterError, match="brief as it was can't be read"):
        brief_as_it_was(tmp_path, entry)
    assert [problem.field for problem in check_register(tmp_path)] == ["brief_as_it_was"]


def test_the_latest_comes_first_and_an_unknown_entry_is_refused(tmp_path: Path) -> None:
    first = kept(tmp_path)
    second = kept(tmp_path, exported=first.exported.replace(hour=18))
    register = read_register(tmp_path)
    assert register.entries == (second, first)
    with pytest.raises(RegisterError, match="no entry of the register is named"):
        register.entry("nothing")
