"""Who has a library open says so in it; a second one reads who, and what a crash left is told."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from briefer.library import claiming
from briefer.library.claiming import FILE, Claim, Claimant, Taken, claim, claimant
from briefer.library.creating import create_library

ANN = claimant("ann", "PC-7", "ann's")
BEN = claimant("ben", "PC-9", "ben's")


def held_by(root: Path, who: Claimant) -> Claim:
    found = claim(root, who)
    assert isinstance(found, Claim)
    return found


def grown_old(root: Path) -> None:
    """Have a claim look as if nobody had renewed it for an hour."""
    long_ago = (root / FILE).stat().st_mtime - 3600
    os.utime(root / FILE, (long_ago, long_ago))


def test_the_second_is_told_who_has_it_and_since_when(tmp_path: Path) -> None:
    first = held_by(tmp_path, ANN)
    found = claim(tmp_path, BEN)
    assert isinstance(found, Taken)
    assert (found.by.user, found.by.machine, found.by.since) == ("ann", "PC-7", ANN.since)
    assert not found.stale
    first.let_go()
    assert list(tmp_path.iterdir()) == [], "nothing is left behind"
    held_by(tmp_path, BEN).let_go()


def test_what_a_crash_of_ones_own_window_left_is_taken_without_a_word(tmp_path: Path) -> None:
    before = held_by(tmp_path, ANN)
    again = held_by(tmp_path, claimant("ann", "PC-7", "ann's"))
    assert before.renew(), "the same window opened it again: nobody took it"
    before.let_go()
    assert isinstance(claim(tmp_path, BEN), Taken), "the later claim stands"
    again.let_go()


def test_without_a_profile_nobody_is_taken_for_oneself(tmp_path: Path) -> None:
    other = msgspec.structs.replace(claimant("ann", "PC-7", ""), process=os.getpid() + 1)
    first = held_by(tmp_path, other)
    assert isinstance(claim(tmp_path, claimant("ann", "PC-7", "")), Taken)
    first.let_go()


def test_a_claim_of_this_very_process_is_its_own_also_without_a_profile(tmp_path: Path) -> None:
    before = held_by(tmp_path, claimant("ann", "PC-7", ""))
    again = held_by(tmp_path, claimant("ann", "PC-7", ""))
    assert before.renew(), "nobody else took it"
    before.let_go()
    assert isinstance(claim(tmp_path, BEN), Taken), "the later claim stands"
    again.let_go()


def test_a_claim_that_is_not_renewed_is_stale_and_can_be_taken_over(tmp_path: Path) -> None:
    first = held_by(tmp_path, ANN)
    grown_old(tmp_path)
    found = claim(tmp_path, BEN)
    assert isinstance(found, Taken)
    assert found.stale
    assert first.renew()
    found = claim(tmp_path, BEN)
    assert isinstance(found, Taken)
    assert not found.stale
    second = claim(tmp_path, BEN, take_over=True)
    assert isinstance(second, Claim)
    assert not first.renew(), "and the first hears of it"
    first.let_go()
    assert isinstance(claim(tmp_path, ANN), Taken), "which does not let it go for the second"
    second.let_go()


def test_a_program_of_this_machine_that_has_ended_left_a_stale_claim(tmp_path: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait(timeout=30)
    left = msgspec.structs.replace(ANN, process=ended.pid)
    (tmp_path / FILE).write_bytes(msgspec.json.encode(left))
    found = claim(tmp_path, claimant("ben", "PC-7", "ben's"))
    assert isinstance(found, Taken)
    assert found.stale == (os.name == "posix")
    found = claim(tmp_path, BEN)
    assert isinstance(found, Taken)
    assert not found.stale, "of another machine's programs nothing is known"


def test_whoever_lost_it_hears_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(claiming, "_RENEWED_EVERY", 0.01)
    lost = threading.Event()
    first = claim(tmp_path, ANN, lost.set)
    assert isinstance(first, Claim)
    second = claim(tmp_path, BEN, take_over=True)
    assert isinstance(second, Claim)
    assert lost.wait(10)
    second.let_go()


def test_no_claim_is_made_where_the_library_is_away(tmp_path: Path) -> None:
    first = held_by(tmp_path, ANN)
    (tmp_path / FILE).unlink()  # as all of it, with the stick that it was on
    assert first.renew()
    assert list(tmp_path.iterdir()) == []
    first.let_go()


def test_a_claim_deleted_by_hand_is_made_again(tmp_path: Path) -> None:
    create_library(tmp_path)
    first = held_by(tmp_path, ANN)
    (tmp_path / FILE).unlink()
    assert first.renew()
    assert isinstance(claim(tmp_path, BEN), Taken)
    first.let_go()


def test_a_file_that_is_no_claim_is_somebodys(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("{")
    found = claim(tmp_path, BEN)
    assert isinstance(found, Taken)
    assert found.by == Claimant()


def test_what_can_not_be_read_is_somebodys_and_is_left_where_it_is(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    (tmp_path / FILE / "somebody's").touch()
    assert claim(tmp_path, BEN) == Taken(Claimant(), stale=True)
    assert claim(tmp_path, BEN, take_over=True) == Taken(Claimant(), stale=False)
    assert [file.name for file in tmp_path.iterdir()] == [FILE], "no part of a claim either"


def test_a_claim_that_was_taken_over_can_be_read_by_whoever_asks(tmp_path: Path) -> None:
    first = held_by(tmp_path, ANN)
    second = claim(tmp_path, BEN, take_over=True)
    assert isinstance(second, Claim)
    (tmp_path / "any").touch()
    assert (tmp_path / FILE).stat().st_mode == (tmp_path / "any").stat().st_mode
    first.let_go()
    second.let_go()


def test_a_name_is_one_short_line_whatever_stands_in_the_file(tmp_path: Path) -> None:
    odd = msgspec.structs.replace(ANN, user="an\x1bn\n" + "n" * 900)
    (tmp_path / FILE).write_bytes(msgspec.json.encode(odd))
    found = claim(tmp_path, BEN)
    assert isinstance(found, Taken)
    assert found.by.user == "an n " + "n" * 55


def test_where_nothing_can_be_written_nobody_claims(tmp_path: Path) -> None:
    assert claim(tmp_path / "gone", ANN) is None


def test_after_the_disks_clock_was_put_back_a_claim_does_not_stand_for_ever(
    tmp_path: Path,
) -> None:
    first = held_by(tmp_path, ANN)
    file = tmp_path / FILE
    os.utime(file, (file.stat().st_mtime + 3600,) * 2)
    found = claim(tmp_path, BEN)
    assert isinstance(found, Taken)
    assert found.stale
    first.let_go()


@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir], ids=["a pipe", "a folder"])
def test_what_is_no_file_in_its_place_can_be_taken_over(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    make(tmp_path / FILE)
    found = claim(tmp_path, BEN)
    assert isinstance(found, Taken)
    assert found.stale
    held = claim(tmp_path, BEN, take_over=True)
    assert isinstance(held, Claim)
    assert (tmp_path / FILE).is_file()
    held.let_go()
