"""Documents are taken in whole: the file, its record and one change; or refused by name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import msgspec
import pytest

from briefer.desk import Desk, open_desk
from briefer.desk.importing import FILES, attach, file_of, read_files, take_in
from briefer.errors import ReadOnlyLibrary
from briefer.library.writing import save_record
from briefer.paths import Paths
from briefer.sources.keeping import kept_document
from briefer.sources.process import Cancelled
from tests.sources.documents import paragraph, pdf_file, word_file

TODAY = date(2022, 2, 1)


@pytest.fixture
def desk(paths: Paths) -> Iterator[Desk]:
    found = open_desk(paths)
    yield found
    found.close()


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "call.txt").write_text("Readout of the call\n\nJanuary 21, 2022\n\nThe JHLC met.\n")
    (folder / "statement.docx").write_bytes(word_file(paragraph("The leaders met.")))
    (folder / "paper.PDF").write_bytes(pdf_file([[(72, 700, "They spoke of 5G.")]]))
    return folder


def test_each_document_becomes_a_source_with_its_file_in_one_change(
    desk: Desk, papers: Path
) -> None:
    done = take_in(desk, read_files(sorted(papers.iterdir())), TODAY)
    assert [each.error for each in done] == [None] * 3
    call = desk.library.sources["readout-of-the-call"]
    assert (call.title, call.kind, str(call.date)) == (
        "Readout of the call",
        "readout",
        "2022-01-21",
    )
    assert str(call.consulted) == "2022-02-01"
    for each in done:
        assert each.source is not None
        held = file_of(desk, each.source)
        assert held is not None
        assert held.read_bytes() == each.path.read_bytes()
        assert held.suffix == each.path.suffix.lower()
    assert desk.check() == ()
    changes = [desk.changes_of(each.source)[0] for each in done if each.source]
    assert len({change.id for change in changes}) == 1
    assert changes[0].message.startswith("Add 3 sources: ")
    history = desk.keep_history()
    history.flush()
    assert desk.unkept == ()


def test_the_change_holds_the_file_too(desk: Desk, papers: Path) -> None:
    import pygit2

    [done] = take_in(desk, read_files([papers / "call.txt"]), TODAY)
    desk.keep_history().flush()
    tree = pygit2.Repository(str(desk.root)).head.peel(pygit2.Tree)
    assert done.source is not None
    assert f"{FILES}/{done.source.file}" in tree
    assert desk.changes_of(done.source)[0].message == "Add source: Readout of the call"


def test_the_same_bytes_are_the_same_source_whatever_their_name(desk: Desk, papers: Path) -> None:
    again = papers / "again.txt"
    again.write_bytes((papers / "call.txt").read_bytes())
    first, second = take_in(desk, read_files([papers / "call.txt", again]), TODAY)
    assert (first.known, second.known) == (False, True)
    assert second.source == first.source
    before = sorted(desk.root.rglob("*"))
    [third] = take_in(desk, read_files([again]), TODAY)
    assert third.known
    assert sorted(desk.root.rglob("*")) == before


def test_a_source_without_a_hash_is_known_by_its_file(desk: Desk, papers: Path) -> None:
    [done] = take_in(desk, read_files([papers / "call.txt"]), TODAY)
    assert done.source is not None
    desk.save(msgspec.structs.replace(done.source, sha256=""))
    [again] = take_in(desk, read_files([papers / "call.txt"]), TODAY)
    assert again.known


def test_two_documents_of_one_title_get_names_of_their_own(desk: Desk, papers: Path) -> None:
    other = papers / "other.txt"
    other.write_text("Readout of the call\n\nJanuary 22, 2022\n\nThey met again.")
    done = take_in(desk, read_files([papers / "call.txt", other]), TODAY)
    assert [each.source.id for each in done if each.source] == [
        "readout-of-the-call",
        "readout-of-the-call-2",
    ]


def test_what_is_refused_does_not_hold_up_the_others(desk: Desk, papers: Path) -> None:
    (papers / "bad.pdf").write_bytes(b"none")
    done = take_in(desk, read_files([papers / "bad.pdf", papers / "call.txt"]), TODAY)
    assert "bad.pdf" in str(done[0].error)
    assert done[1].source is not None


def test_a_file_that_changed_while_it_was_read_is_refused(desk: Desk, papers: Path) -> None:
    read = list(read_files([papers / "call.txt"]))
    (papers / "call.txt").write_text("Something else")
    [done] = take_in(desk, read, TODAY)
    assert "changed while it was read" in str(done.error)
    assert not list((desk.root / FILES).glob("*"))


def test_a_record_that_can_not_be_saved_leaves_no_file(desk: Desk, papers: Path) -> None:
    read = list(read_files([papers / "call.txt"]))
    taken = msgspec.structs.replace(
        desk.library.sources["jacobs-2022"], id="readout-of-the-call", title="Another"
    )
    save_record(desk.root, taken)  # by somebody else, since the library was read
    [done] = take_in(desk, read, TODAY)
    assert "another record has that name" in str(done.error)
    assert not list((desk.root / FILES).glob("*"))


def test_a_library_that_can_not_be_changed_says_so(desk: Desk, papers: Path) -> None:
    desk.library = replace(desk.library, read_only=True, read_only_reason="it is newer")
    with pytest.raises(ReadOnlyLibrary):
        take_in(desk, read_files([papers / "call.txt"]), TODAY)


def test_what_was_read_is_kept_and_a_hostile_file_name_leads_nowhere(
    desk: Desk, papers: Path
) -> None:
    [done] = take_in(desk, read_files([papers / "call.txt"]), TODAY)
    assert done.source is not None
    assert kept_document(desk.documents_folder, done.source.sha256) == done.document
    for name in ("../../library.yaml", "/etc/hostname", "", ".", "none.txt"):
        assert file_of(desk, msgspec.structs.replace(done.source, file=name)) is None


def test_reading_tells_how_far_it_is_and_can_be_cancelled(papers: Path) -> None:
    told: list[tuple[int, int, int]] = []
    files = [papers / "call.txt", papers / "paper.PDF"]
    list(read_files(files, lambda *far: told.append(far)))
    assert told[0] == (0, 0, 1)
    assert told[-1] == (1, 1, 1)
    with pytest.raises(Cancelled):
        list(read_files(files, cancelled=lambda: True))


def test_a_source_gets_its_own_document_and_keeps_what_it_says(desk: Desk, papers: Path) -> None:
    before = desk.library.sources["jacobs-2022"]
    [read] = read_files([papers / "call.txt"])
    done = attach(desk, before.id, read)
    assert done.source is not None
    assert (done.source.title, done.source.file) == (before.title, "jacobs-2022.txt")
    assert file_of(desk, done.source) == desk.root.resolve() / FILES / "jacobs-2022.txt"
    assert desk.check() == ()
    assert desk.changes_of(before)[0].message.startswith("Add the document of: US-Japan")
    [again] = take_in(desk, read_files([papers / "call.txt"]), TODAY)
    assert again.source == done.source


def test_a_document_that_is_on_file_is_not_given_to_another_source(
    desk: Desk, papers: Path
) -> None:
    [done] = take_in(desk, read_files([papers / "call.txt"]), TODAY)
    [read] = read_files([papers / "call.txt"])
    told = attach(desk, "jacobs-2022", read)
    assert told.known
    assert told.source == done.source
    [bad] = read_files([papers / "none.txt"])
    assert attach(desk, "jacobs-2022", bad).error is not None
