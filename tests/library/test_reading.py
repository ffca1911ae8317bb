"""A broken record is named, with its line and what to do; everything else still loads."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.errors import LibraryError
from briefer.library.forums import Area
from briefer.library.problems import Problem
from briefer.library.reading import read_file, read_library, read_settings
from briefer.library.record import Record
from briefer.library.scanning import RecordFile
from tests.library.small_library import make_library

GOOD = b"---\nname: Semiconductors\n---\n"
SETTINGS = "format: 1\ntitle: Test\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    (folder / "areas").mkdir(parents=True)
    (folder / "areas" / "good.md").write_bytes(GOOD)
    (folder / "library.yaml").write_text(SETTINGS)
    return folder


def test_every_wrong_field_of_a_record_is_named(root: Path) -> None:
    (root / "areas" / "bad.md").write_bytes(b"---\nname: [X]\norder: one\naliases: Y\n---\n")
    assert [(p.field, p.line) for p in read_library(root).problems] == [
        ("name", 2),
        ("aliases", 4),
        ("order", 3),
    ]


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


class Memory:
    """Remember one file, and note what was asked."""

    def __init__(self, path: str, content: Record | tuple[Problem, ...]) -> None:
        self.held = {path: content}
        self.asked: list[tuple[str, int, int]] = []

    def get(self, path: str, size: int, mtime_ns: int) -> Record | tuple[Problem, ...] | None:
        self.asked.append((path, size, mtime_ns))
        return self.held.get(path)


def test_what_is_remembered_is_not_read_again(root: Path) -> None:
    (root / "areas" / "bad.md").write_bytes(b"broken")
    memory = Memory("areas/bad.md", Area(id="bad", name="Remembered"))
    library = read_library(root, memory)
    assert {area.name for area in library.areas.values()} == {"Remembered", "Semiconductors"}
    status = (root / "areas" / "bad.md").stat()
    assert memory.asked[0] == ("areas/bad.md", status.st_size, status.st_mtime_ns)


def test_remembered_problems_are_told_again(root: Path) -> None:
    problem = Problem("areas/good.md", 1, "", "was broken", "Mend it")
    assert read_library(root, Memory("areas/good.md", (problem,))).problems == (problem,)


@pytest.mark.parametrize(
    ("written", "counted"),
    [("yes", True), ("no", False), ("No", False), ("true", True), ("FALSE", False)],
)
def test_yes_and_no_are_true_and_false(root: Path, written: str, counted: bool) -> None:
    (root / "meetings").mkdir()
    (root / "meetings" / "one.md").write_text(f"---\nname: no\ncounted: {written}\n---\n")
    meeting = read_library(root).meetings["one"]
    assert (meeting.name, meeting.counted) == ("no", counted)


def test_a_part_left_empty_is_as_if_it_were_not_there(root: Path) -> None:
    (root / "posts").mkdir()
    text = "---\ntitle: Minister\nholders:\n  - person: a\n    from: 2021\n    until:\n---\n"
    (root / "posts" / "one.md").write_text(text)
    [holding] = read_library(root).posts["one"].holders
    assert (str(holding.since), holding.until) == ("2021", None)


@pytest.mark.parametrize("name", ["010", "no", "null", "12:30", "~", "1e3", "0x10", "2022-01-15"])
def test_a_text_is_what_it_looks_like(root: Path, name: str) -> None:
    (root / "areas" / "one.md").write_text(f"---\nname: {name}\n---\n")
    assert read_library(root).areas["one"].name == name


@pytest.mark.parametrize(
    ("written", "problem", "fix"),
    [
        ("{opinion: 12}", "'opinion' of 'stale_after' is not a part", "Known: fact, commitment"),
        ("{concerns: 12}", "'concerns' of 'stale_after' is not a part", "Did you mean 'concern'?"),
        ("{fact: soon}", "'fact' of 'stale_after' is not a whole number", "Write digits only"),
        ("{fact: 0}", "'fact' of 'stale_after' is too small", "Write at least 1"),
    ],
)
def test_a_limit_that_is_none_is_named(
    tmp_path: Path, written: str, problem: str, fix: str
) -> None:
    (tmp_path / "library.yaml").write_text(f"format: 1\nstale_after: {written}\n")
    with pytest.raises(LibraryError) as refused:
        read_settings(tmp_path)
    assert problem in str(refused.value)
    assert fix in str(refused.value)


def test_the_limits_of_age_are_months_by_kind(tmp_path: Path) -> None:
    (tmp_path / "library.yaml").write_text("format: 1\nstale_after: {concern: 12}\n")
    assert read_settings(tmp_path).stale_after == {"concern": 12}


def test_a_brief_whose_file_can_not_be_read_is_not_called_unknown(tmp_path: Path) -> None:
    root = make_library(tmp_path / "library")
    (root / "briefs").mkdir(exist_ok=True)
    (root / "briefs" / "visit.md").write_text("title: no front matter", encoding="utf-8")
    with pytest.raises(LibraryError, match="the brief 'visit' can't be read: "):
        read_library(root).brief("visit")
