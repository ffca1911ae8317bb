"""A product is kept whole: its file once, its entry under a name of its own."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from briefer.library.dates import PartialDate
from briefer.library.register.entry import RegisterError
from briefer.library.register.keeping import hash_of
from briefer.library.register.reading import brief_as_it_was, read_register
from tests.library.register.entries import BRIEF, kept


def test_entries_are_named_for_people_and_numbered_on(tmp_path: Path) -> None:
    ids = [kept(tmp_path).id, kept(tmp_path).id, kept(tmp_path, number="").id]
    assert ids == ["2022-01-15-2022-7-1", "2022-01-15-2022-7-2", "2022-01-15-visit-1"]


def test_a_number_that_was_given_is_not_given_again(tmp_path: Path) -> None:
    first = kept(tmp_path)
    kept(tmp_path)
    (tmp_path / first.path).unlink()
    assert kept(tmp_path).id == "2022-01-15-2022-7-3"


@pytest.mark.parametrize("number", ["../../out", "第7号", "a" * 300, "/", "CON"])
def test_no_number_leads_out_of_the_register(tmp_path: Path, number: str) -> None:
    entry = kept(tmp_path, number=number)
    assert (tmp_path / entry.path).parent == tmp_path / "register"
    assert read_register(tmp_path).entries == (entry,)


def test_an_imprecise_date_is_part_of_a_name_too(tmp_path: Path) -> None:
    assert kept(tmp_path, as_of=PartialDate.parse("2022-01~")).id == "2022-01-2022-7-1"


def test_the_brief_comes_back_whole(tmp_path: Path) -> None:
    assert brief_as_it_was(tmp_path, kept(tmp_path)) == BRIEF


def test_several_that_export_at_once_each_get_an_entry(tmp_path: Path) -> None:
    threads = [threading.Thread(target=kept, args=(tmp_path,)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(read_register(tmp_path).entries) == 8
    assert len(list((tmp_path / "register" / "files").iterdir())) == 1


def test_a_link_in_the_place_of_a_file_is_not_written_through(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.write_bytes(b"another's")
    files = tmp_path / "library" / "register" / "files"
    files.mkdir(parents=True)
    (files / f"{hash_of(b'a memo')}.docx").symlink_to(outside)
    with pytest.raises(RegisterError, match="a link stands"):
        kept(tmp_path / "library")
    assert outside.read_bytes() == b"another's"
    assert read_register(tmp_path / "library").entries == ()
