"""A library whose stick was pulled is not written into: nothing is made where it stood."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from briefer.desk import Desk, open_desk
from briefer.desk.consistency import keep_apart
from briefer.desk.documents import refuse_suggestion
from briefer.desk.importing import FILES, ReadFile, attach, read_files, take_in
from briefer.desk.joining import carry_out, planned_join
from briefer.desk.letterheads import take_letterhead
from briefer.desk.new_memo import Answers, make
from briefer.desk.record_editing import save_field
from briefer.desk.records import create, delete, duplicate, rename
from briefer.desk.register import put_on_hold
from briefer.desk.templates import copy_template
from briefer.desk.undoing import noted, take_back
from briefer.errors import LibraryGone
from briefer.library.creating import create_library
from briefer.paths import Paths

Writer = Callable[[Desk, Path], object]


@pytest.fixture
def desk(paths: Paths, tmp_path: Path) -> Iterator[Desk]:
    create_library(tmp_path / "stick", paths.starter_library)
    found = open_desk(paths, tmp_path / "stick")
    yield found
    found.close()


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    (tmp_path / "call.txt").write_text("Readout of the call\n\nThe JHLC met.\n")
    return tmp_path / "call.txt"


def pull(root: Path) -> Path:
    """Take a library away, as a stick whose empty mount point stays."""
    away = root.rename(root.with_name("pulled"))
    root.mkdir()
    return away


def put_back(root: Path) -> None:
    root.rmdir()  # fails if a thing was made in it
    root.with_name("pulled").rename(root)


def _edit(desk: Desk, _: Path) -> object:
    return save_field(
        desk, "areas", "quantum", "name", "Quantum technologies", "Quantum information science"
    )


def _join(desk: Desk, _: Path) -> None:
    one, other = list(desk.library.sources)[:2]
    carry_out(desk, planned_join(desk, "sources", one, other))


def _letterhead(desk: Desk, paper: Path) -> object:
    file = paper.with_name("House.docx")
    file.write_bytes(desk.letterhead("state").read_bytes())
    return take_letterhead(desk, desk.brief(), file)


def _apart(desk: Desk, _: Path) -> object:
    one, other = list(desk.library.points)[:2]
    return keep_apart(desk, "points", one, other, "two meetings")


WRITERS: dict[str, Writer] = {
    "save": lambda desk, _: desk.save(replace(desk.library.areas["quantum"], name="Quanta")),
    "edit": _edit,
    "create": lambda desk, _: create(desk, "areas", "Undersea cables"),
    "duplicate": lambda desk, _: duplicate(desk, "areas", "quantum", "Quanta"),
    "rename": lambda desk, _: rename(desk, "areas", "quantum", "quanta"),
    "delete": lambda desk, _: delete(desk, "areas", "quantum"),
    "join": _join,
    "import": lambda desk, paper: take_in(desk, read_files([paper])),
    "template": lambda desk, _: copy_template(desk, "leaders-meeting", "Ours", own=False),
    "letterhead": _letterhead,
    "keep apart": _apart,
    "refuse": lambda desk, _: refuse_suggestion(desk, "source", "p1", "They spoke."),
    "new memo": lambda desk, _: make(desk, Answers("Japan", "Tokyo", "May 2022")),
    "hold": lambda desk, _: put_on_hold(desk, "an-entry-1", "a request"),
    "bring back": lambda desk, _: desk.bring_back(desk.library.areas["quantum"], "1" * 40),
}


@pytest.mark.parametrize("opened", [False, True], ids=["before-history", "with-history"])
@pytest.mark.parametrize("name", WRITERS)
def test_it_is_said_by_name_and_nothing_is_written(
    desk: Desk, paper: Path, name: str, *, opened: bool
) -> None:
    if opened:
        desk.begin_history()
    pull(desk.root)
    with pytest.raises(LibraryGone) as found:
        WRITERS[name](desk, paper)
    assert found.value.what == "the library is not there any more"
    assert "Put the stick back in" in found.value.fix
    assert "\n" not in str(found.value)
    put_back(desk.root)


def test_once_it_is_back_the_work_goes_on(desk: Desk, paper: Path) -> None:
    desk.begin_history()
    pull(desk.root)
    with pytest.raises(LibraryGone):
        take_in(desk, read_files([paper]))
    put_back(desk.root)
    (done,) = take_in(desk, read_files([paper]))
    assert done.source is not None
    assert (desk.root / FILES / done.source.file).read_bytes() == paper.read_bytes()
    assert desk.check() == ()
    desk.history()
    assert desk.unkept == ()


def test_pulled_while_documents_are_read_nothing_is_written_either(desk: Desk, paper: Path) -> None:
    def read() -> Iterator[ReadFile]:
        for each in read_files([paper]):
            pull(desk.root)
            yield each

    (done,) = take_in(desk, read(), date(2022, 2, 1))
    assert isinstance(done.error, LibraryGone)
    put_back(desk.root)


def test_a_document_is_given_to_no_source_of_it(desk: Desk, paper: Path) -> None:
    (read,) = read_files([paper])
    source = next(one.id for one in desk.library.sources.values() if not one.file)
    pull(desk.root)
    with pytest.raises(LibraryGone):
        attach(desk, source, read)
    put_back(desk.root)


def test_a_step_is_not_taken_back_in_it(desk: Desk) -> None:
    _, changes = noted(desk, lambda desk: create(desk, "areas", "Undersea cables"))
    pull(desk.root)
    with pytest.raises(LibraryGone):
        take_back(desk, changes)
    put_back(desk.root)


def test_an_export_stands_and_says_that_it_is_not_registered(desk: Desk, tmp_path: Path) -> None:
    pull(desk.root)
    exported = desk.export(desk.brief(), tmp_path / "memo.md")
    assert exported.path.is_file()
    assert isinstance(exported.unregistered, LibraryGone)
    put_back(desk.root)
