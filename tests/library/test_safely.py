"""A file is written whole or not at all."""

from __future__ import annotations

import os
import resource
import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefer.errors import ExportError, SaveError
from briefer.library.safely import write_bytes_safely


def test_the_file_holds_what_was_written_and_nothing_lies_beside_it(tmp_path: Path) -> None:
    write_bytes_safely(tmp_path / "memo.docx", b"one")
    write_bytes_safely(tmp_path / "memo.docx", b"two")
    assert [p.name for p in tmp_path.iterdir()] == ["memo.docx"]
    assert (tmp_path / "memo.docx").read_bytes() == b"two"


def test_a_folder_as_the_target_is_named(tmp_path: Path) -> None:
    with pytest.raises(SaveError, match="a folder has that name"):
        write_bytes_safely(tmp_path, b"one")


def test_a_missing_folder_is_named_in_the_words_of_the_caller(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="the folder does not exist"):
        write_bytes_safely(tmp_path / "no" / "memo.docx", b"one", ExportError)


def test_when_the_disk_takes_no_more_the_old_file_stays(tmp_path: Path) -> None:
    target = tmp_path / "memo.docx"
    target.write_bytes(b"old")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    held = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, before[1]))
    try:
        with pytest.raises(SaveError, match=r"memo\.docx was not written"):
            write_bytes_safely(target, b"x" * 5000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, held)
    assert target.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["memo.docx"]


def test_a_pipe_is_never_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    link = tmp_path / "memo.md"
    link.symlink_to(pipe)
    with pytest.raises(SaveError, match="a device or a pipe has that name"):
        write_bytes_safely(link, b"memo")
    assert pipe.is_fifo()


@pytest.fixture
def open_to_all() -> Iterator[Path]:
    """Give a folder that anybody may write into, acting as nobody where the tests are root."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o777)
        root = os.geteuid() == 0
        if root:
            os.seteuid(65534)
        try:
            yield folder
        finally:
            if root:
                os.seteuid(0)


def test_a_read_only_file_is_not_replaced(open_to_all: Path) -> None:
    target = open_to_all / "memo.docx"
    target.write_bytes(b"signed")
    target.chmod(0o444)
    with pytest.raises(SaveError, match="the file is read-only"):
        write_bytes_safely(target, b"new")
    assert target.read_bytes() == b"signed"
