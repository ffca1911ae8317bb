"""A library held for changes by one window; for any other it can be read alone."""

from __future__ import annotations

import errno
import platform
import secrets
import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from briefer.errors import BrieferError
from briefer.library.claiming import Claim, Claimant, Taken, claim, claimant
from briefer.library.left_behind import clear_left_behind
from briefer.library.ordinary_files import read_ordinary
from briefer.library.safely import write_new_file

if TYPE_CHECKING:
    from briefer.desk import Desk

_PROFILE = "profile"  # a file in the user's own folder
_LONGEST = 4096  # bytes that are read of it


def hold(
    desk: Desk,
    folder: Path,
    lost: Callable[[], None] | None = None,
    *,
    take_over: bool = False,
) -> Taken | None:
    """Hold the library of a desk for changes, until the desk is closed.

    Where somebody else holds it, the desk only reads it, and who that is is given.
    ``folder`` is the user's own, which tells this user's windows from others'; ``lost`` is
    called, on another thread, once somebody else has taken the library over.
    """
    if desk.is_shipped or desk.library.read_only:
        return None
    if not _can_be_written(desk.root):
        desk.keep_from_changes(
            "Its folder can't be written. Have the folder's permissions put right,"
            " or work on a copy of it."
        )
        return None
    mine = claimant(desk.author, platform.node(), _profile(folder))
    found = claim(desk.root, mine, lost, take_over=take_over)
    if isinstance(found, Claim):
        desk.at_its_end(found.let_go)
        clear_left_behind(desk.root)
        return None
    if found is not None:
        _keep_from_changes(desk, found.by)
    return found


def _can_be_written(folder: Path) -> bool:
    """Try a folder with a file that has no name left: no system tells this without trying."""
    try:
        with tempfile.TemporaryFile(prefix=".", dir=folder):
            return True
    except OSError as error:
        return error.errno not in (errno.EACCES, errno.EPERM, errno.EROFS)


def _keep_from_changes(desk: Desk, by: Claimant) -> None:
    since = _moment(by.since)
    if by.user and by.machine and since:
        desk.keep_from_changes(
            f"{by.user} has it open on {by.machine} since {since}."
            " Open it again once it is closed there."
        )
    else:
        desk.keep_from_changes("Somebody else has it open. Open it again once it is closed there.")


def _moment(since: datetime | None) -> str:
    """Say when, by this machine's clock, in the order of figures that all read alike."""
    try:
        return f"{since.astimezone():%Y-%m-%d %H:%M}" if since else ""
    except (OverflowError, OSError, ValueError):  # a year that no clock has
        return ""


def _profile(folder: Path) -> str:
    """Give what tells this user's windows from all others, made at first; empty where it can't be.

    It stands in the user's own folder, and so goes with a program that is carried on a stick.
    """
    file = folder / _PROFILE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not file.exists():
            write_new_file(file, secrets.token_hex(8).encode())
        return read_ordinary(file, _LONGEST).decode("ascii").strip()
    except (OSError, ValueError, BrieferError):
        return ""
