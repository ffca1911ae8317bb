"""A broken record is named, with its line and what to do; everything else still loads."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.errors import LibraryError
from briefer.library.reading import read_file, read_library
from briefer.library.record import Record
from briefer.library.scanning import RecordFile

GOOD = b"---\nname: Semiconductors\n---\n"
SETTINGS = "format: 1\ntitle: Test\n"

# The file's name under areas/ unless it has a folder, its bytes, the words of its
# problem, and the line the problem is in.
BROKEN = [
    ("no-front.md", b"Just text.\n", "first line is not ---", 1),
    ("empty.md", b"", "first line is not ---", 1),
    ("no-end.md", b"---\nname: X\n", "has no end", 1),
    ("bad-yaml.md", b"---\nname: [X\n---\n", "is not YAML", 2),
    ("tab.md", b"---\nname:\tX\n\tshort: Y\n---\n", "is not YAML", 3),
    ("twice.md", b"---\nname: X\nname: Y\n---\n", "stands twice", 3),
    ("missing.md", b"---\nshort: X\n---\n", "'name' is missing", 1),
    ("not-a-number.md", b"---\nname: X\norder: first\n---\n", "not a whole number", 3),
    ("not-a-list.md", b"---\nname: X\naliases: Y\n---\n", "is not a list", 3),
    ("not-a-text.md", b"---\nname: [X]\n---\n", "is not a text", 2),
    ("latin-1.md", "---\nname: Café\n---\n".encode("latin-1"), "is not UTF-8", 2),
    ("two-boms.md", b"\xef\xbb\xbf\xef\xbb\xbf" + GOOD, "two byte order marks", 1),
    ("zero.md", b"---\nname: X\n---\na\0b\n", "zero byte", 4),
    ("large.md", GOOD + b"x" * 10_000_000, "too large", 0),
    ("con.md", GOOD, "Windows keeps for a device", 0),
    ("Capital.md", GOOD, "can't be a record's", 0),
    ("with space.md", GOOD, "can't be a record's", 0),
    ("a..b.md", GOOD, "can't be a record's", 0),
    ("a:b.md", GOOD, "can't be a record's", 0),
    ("x" * 81 + ".md", GOOD, "can't be a record's", 0),
    ("GOOD.md", GOOD, "capital letters alone", 0),
    ("notes.txt", b"notes", "is no record", 0),
    ("points/kind.md", b"---\nkind: fakt\n---\nX\n", "can't be 'fakt'", 2),
    ("points/cite.md", b"---\nkind: fact\ncites:\n- {locator: p}\n---\nX\n", "lacks 'source'", 3),
    (
        "points/part.md",
        b"---\nkind: fact\ncites: [{source: a, locater: b}]\n---\nX\n",
        "locater",
        3,
    ),
    ("points/date.md", b"---\nkind: fact\nhappened: 2021-13\n---\nX\n", "not a day", 3),
    ("points/when.md", b"---\nkind: fact\nhappened: [2021]\n---\nX\n", "expected a date", 3),
    ("meetings/state.md", b"---\nname: X\nstates:\n- state: hold\n---\n", "can't be 'hold'", 3),
    ("meetings/counted.md", b"---\nname: X\ncounted: maybe\n---\n", "true nor false", 3),
    ("sources/kind.md", b"---\ntitle: X\nkind: book\n---\n", "can't be 'book'", 3),
]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    (folder / "areas").mkdir(parents=True)
    (folder / "areas" / "good.md").write_bytes(GOOD)
    (folder / "library.yaml").write_text(SETTINGS)
    return folder


@pytest.mark.parametrize(("name", "content", "words", "line"), BROKEN, ids=[b[0] for b in BROKEN])
def test_a_broken_file_gives_one_named_problem_and_the_rest_loads(
    root: Path, name: str, content: bytes, words: str, line: int
) -> None:
    path = root / (name if "/" in name else f"areas/{name}")
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    library = read_library(root)
    [problem] = library.problems
    assert words in problem.problem
    assert problem.file == path.relative_to(root).as_posix()
    assert problem.line == line
    assert problem.fix
    assert list(library.areas) == ["good"]


def test_every_wrong_field_of_a_record_is_named(root: Path) -> None:
    (root / "areas" / "bad.md").write_bytes(b"---\nname: [X]\norder: one\naliases: Y\n---\n")
    assert [(p.field, p.line) for p in read_library(root).problems] == [
        ("name", 2),
        ("aliases", 4),
        ("order", 3),
    ]


def test_a_link_out_of_the_library_is_not_followed(root: Path) -> None:
    outside = root.parent / "outside.md"
    outside.write_bytes(GOOD)
    (root / "areas" / "out.md").symlink_to(outside)
    assert [p.problem for p in read_library(root).problems] == ["leads out of the library"]


def test_a_folder_among_records_is_named(root: Path) -> None:
    (root / "areas" / "old").mkdir()
    assert [p.file for p in read_library(root).problems] == ["areas/old"]


def test_a_mark_at_the_start_and_windows_line_ends_are_read(root: Path) -> None:
    content = b"\xef\xbb\xbf" + GOOD.replace(b"\n", b"\r\n") + b"One.\r\nTwo.\r\n"
    (root / "areas" / "windows.md").write_bytes(content)
    assert read_library(root).areas["windows"].body == "One.\nTwo."


def test_hidden_and_leftover_files_are_passed_over(root: Path) -> None:
    for name in (".DS_Store", ".x.part", "good.md~"):
        (root / "areas" / name).write_bytes(b"")
    assert read_library(root).problems == ()


def test_a_newer_library_opens_read_only_and_says_so(root: Path) -> None:
    (root / "library.yaml").write_text("format: 99\n")
    library = read_library(root)
    assert library.read_only
    assert "format 99" in library.read_only_reason
    assert library.areas


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"", "'format' is missing"), (b"format: [\n", "not YAML"), (b"\xff", "not UTF-8")],
)
def test_settings_that_cannot_be_read_stop_the_opening_in_one_line(
    root: Path, content: bytes, words: str
) -> None:
    (root / "library.yaml").write_bytes(content)
    with pytest.raises(LibraryError, match=words) as caught:
        read_library(root)
    assert "\n" not in str(caught.value)


def test_a_folder_that_is_no_library_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="briefer new"):
        read_library(tmp_path)
    with pytest.raises(LibraryError, match="there is no library folder"):
        read_library(tmp_path / "nowhere")


@given(st.binary(max_size=200), st.booleans())
@settings(max_examples=200)
def test_whatever_bytes_a_file_holds_reading_names_a_problem_or_gives_a_record(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, fenced: bool
) -> None:
    folder = tmp_path_factory.getbasetemp() / "bytes"
    (folder / "areas").mkdir(parents=True, exist_ok=True)
    content = b"---\n" + content + b"\n---\n" if fenced else content
    (folder / "areas" / "any.md").write_bytes(content)
    size = (folder / "areas" / "any.md").stat().st_size
    found = read_file(folder, RecordFile("areas", "any", "areas/any.md", size, 0))
    assert isinstance(found, Record) or all(problem.fix for problem in found)
