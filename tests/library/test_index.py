from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from briefer.errors import LibraryError
from briefer.library import index_schema
from briefer.library.index import Index
from briefer.library.library import Library
from briefer.library.reading import read_library
from tests.library.small_library import FILES, LONG_AGO, make_library, write


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return make_library(tmp_path / "library")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "index"


@pytest.fixture
def index(folder: Path, root: Path) -> Iterator[Index]:
    opened = Index.open(folder, root)
    yield opened
    opened.close()


def file_of(folder: Path, root: Path) -> Path:
    return folder / f"{index_schema.file_name(root)}.sqlite"


def reopened(folder: Path, root: Path) -> tuple[Library, list[str]]:
    again = Index.open(folder, root)
    try:
        return again.load(), [hit.id for hit in again.search("JHLC")]
    finally:
        again.close()


def test_loads_what_the_files_hold(index: Index, root: Path) -> None:
    assert index.load() == read_library(root)


def test_a_warm_load_equals_a_cold_one_and_reads_no_record(
    index: Index, folder: Path, root: Path
) -> None:
    cold = index.load()
    for path in FILES:
        if path != "library.yaml":
            size = (root / path).stat().st_size
            write(root, path, "x" * size)  # the same size and time: only reading would tell
    again = Index.open(folder, root)
    assert again.load() == cold
    again.close()


def test_every_record_of_the_starter_library_comes_back_as_it_was(folder: Path) -> None:
    root = Path(__file__).parents[2] / "assets" / "starter-library"
    for _ in range(2):
        index = Index.open(folder, root)
        assert index.load() == read_library(root)
        index.close()


def test_a_changed_file_is_read_again(index: Index, root: Path) -> None:
    index.load()
    write(root, "points/chips.md", "---\nkind: fact\n---\nQuantum now.\n", LONG_AGO + 1)
    assert index.load().points["chips"].body.strip() == "Quantum now."
    assert [hit.id for hit in index.search("quantum")] == ["chips"]
    assert index.search("semiconductor") == []


def test_another_load_shares_the_records_that_are_the_same(index: Index, root: Path) -> None:
    before = index.load()
    write(root, "points/chips.md", "---\nkind: fact\n---\nQuantum now.\n", LONG_AGO + 1)
    after = index.load(before)
    assert after == read_library(root)
    changed = [
        one
        for kind, records in after.records.items()
        for one, record in records.items()
        if record is not before.records[kind][one]
    ]
    assert changed == ["chips"]


def test_a_file_changed_just_now_is_read_again_even_with_the_same_time(
    index: Index, root: Path
) -> None:
    now = time.time()
    write(root, "points/chips.md", "---\nkind: fact\n---\nBefore.\n", now)
    assert "Before" in index.load().points["chips"].body
    write(root, "points/chips.md", "---\nkind: fact\n---\nBehind.\n", now)
    assert "Behind" in index.load().points["chips"].body


def test_a_deleted_file_is_forgotten(index: Index, root: Path) -> None:
    index.load()
    (root / "points/chips.md").unlink()
    assert "chips" not in index.load().points
    assert index.search("semiconductor") == []


def test_a_broken_file_is_remembered_with_its_problem(index: Index, root: Path) -> None:
    index.load()
    write(root, "points/chips.md", "---\nkind: nonsense\n---\nText\n", LONG_AGO + 1)
    problems = index.load().problems
    assert [problem.file for problem in problems] == ["points/chips.md"]
    assert index.load().problems == problems
    assert index.search("semiconductor") == []
    write(root, "points/chips.md", "---\nkind: fact\n---\nMended\n", LONG_AGO + 2)
    assert index.load().problems == ()
    assert [hit.id for hit in index.search("mended")] == ["chips"]


def test_a_saved_record_is_found_at_once(index: Index, root: Path) -> None:
    point = index.load().points["chips"]
    write(root, "points/chips.md", "---\nkind: fact\n---\nOf photonics.\n", time.time())
    index.update(msgspec.structs.replace(point, body="Of photonics.\n"))
    assert [hit.id for hit in index.search("photonics")] == ["chips"]
    assert index.search("semiconductor") == []


def test_a_removed_record_is_found_no_more(index: Index) -> None:
    index.load()
    index.remove("points", "chips")
    assert index.search("semiconductor") == []


def test_a_folder_without_a_library_is_an_error(folder: Path, tmp_path: Path) -> None:
    index = Index.open(folder, tmp_path / "nothing")
    with pytest.raises(LibraryError):
        index.load()
    index.close()


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda file: file.unlink(), id="missing"),
        pytest.param(lambda file: file.write_bytes(b""), id="empty"),
        pytest.param(lambda file: file.write_bytes(b"no database" * 900), id="not a database"),
        pytest.param(lambda file: os.truncate(file, 4096), id="truncated to a page"),
        pytest.param(lambda file: os.truncate(file, file.stat().st_size // 2), id="truncated"),
        pytest.param(
            lambda file: file.write_bytes(file.read_bytes()[:4096] + b"\xff" * 90_000),
            id="overwritten behind its first page",
        ),
    ],
)
def test_a_damaged_index_is_made_anew(folder: Path, root: Path, damage: object) -> None:
    before = reopened(folder, root)
    file = file_of(folder, root)
    assert callable(damage)
    damage(file)
    assert reopened(folder, root) == before
    assert reopened(folder, root) == before


def test_damage_while_it_is_open_is_healed_in_a_search(folder: Path, root: Path) -> None:
    index = Index.open(folder, root)
    index.load()
    index._connection.execute("drop table found")
    assert [hit.id for hit in index.search("semiconductor")] == ["chips"]
    index.close()


def test_an_index_of_another_version_is_made_anew(folder: Path, root: Path) -> None:
    before = reopened(folder, root)
    connection = sqlite3.connect(file_of(folder, root))
    with connection:
        connection.execute("update stamp set stamp = 'of another version'")
        connection.execute("update file set content = x'00'")
    connection.close()
    assert reopened(folder, root) == before


def test_another_programs_database_is_made_anew(folder: Path, root: Path) -> None:
    folder.mkdir(parents=True)
    connection = sqlite3.connect(file_of(folder, root))
    with connection:
        connection.execute("create table file (something)")
    connection.close()
    assert reopened(folder, root)[0] == read_library(root)


def test_without_a_place_to_write_the_index_is_kept_in_memory(tmp_path: Path, root: Path) -> None:
    in_the_way = tmp_path / "cache"
    in_the_way.write_text("a file where the folder should be")
    index = Index.open(in_the_way / "index", root)
    assert index.load() == read_library(root)
    assert [hit.id for hit in index.search("semiconductor")] == ["chips"]
    index.close()


def test_two_libraries_have_an_index_each(folder: Path, root: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    write(other, "library.yaml", "format: 1\n")
    assert reopened(folder, root)[1] != []
    assert reopened(folder, other)[1] == []
    assert len(list(folder.glob("*.sqlite"))) == 2


def test_a_library_reached_by_a_link_has_the_same_index(
    folder: Path, root: Path, tmp_path: Path
) -> None:
    (tmp_path / "link").symlink_to(root)
    reopened(folder, root)
    reopened(folder, tmp_path / "link")
    assert len(list(folder.glob("*.sqlite"))) == 1


_OTHER_PROCESS = """
import sys
from pathlib import Path
from briefer.library.index import Index
index = Index.open(Path(sys.argv[1]), Path(sys.argv[2]))
library = index.load()
for _ in range(30):
    for point in library.points.values():
        index.update(point)
print(len(index.search("semiconductor")))
index.close()
"""


def run_other(folder: Path, root: Path, program: str = _OTHER_PROCESS) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", program, str(folder), str(root)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )


def test_processes_at_once_do_each_other_no_harm(folder: Path, root: Path) -> None:
    others = [run_other(folder, root) for _ in range(3)]
    index = Index.open(folder, root)
    for _ in range(20):
        index.load()
        assert [hit.id for hit in index.search("semiconductor")] == ["chips"]
    assert [other.communicate()[0].strip() for other in others] == ["1", "1", "1"]
    assert index._connection.execute("pragma integrity_check").fetchone() == ("ok",)
    index._connection.execute("insert into found(found, rank) values ('integrity-check', 1)")
    index.close()


_KILLED = """
import sys
from pathlib import Path
from briefer.library.index import Index
index = Index.open(Path(sys.argv[1]), Path(sys.argv[2]))
index.load()
index._connection.execute("begin immediate")
index._connection.execute("delete from entry")
index._connection.execute("delete from file")
print("writing", flush=True)
sys.stdin.read()
"""


def test_killed_in_the_middle_of_a_write_it_stands_as_before(folder: Path, root: Path) -> None:
    before = reopened(folder, root)
    with subprocess.Popen(
        [sys.executable, "-c", _KILLED, str(folder), str(root)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "writing\n"
        other.send_signal(signal.SIGKILL)
    assert reopened(folder, root) == before


def test_full_text_stays_in_step_with_the_records(index: Index, root: Path) -> None:
    library = index.load()
    for number in range(20):
        text = f"---\nkind: fact\n---\nText {number}\n"
        write(root, f"points/extra-{number}.md", text, LONG_AGO + number)
        if number % 3 == 0:
            library = index.load()
        if number % 5 == 0:
            (root / f"points/extra-{number}.md").unlink()
    library = index.load()
    check = "insert into found(found, rank) values ('integrity-check', 1)"
    index._connection.execute(check)  # raises where the words and the records differ
    assert len(index.search("text")) == 16 == len(library.points) - 3
