"""Check a library's history: whether it can be read, and go on."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pygit2

from briefer.library.history_faults import (
    HistoryError,
    damaged,
    half_begun,
    locked,
    to_be_put_back,
    unreadable,
)
from briefer.library.history_locks import lock_of
from briefer.library.history_mending import lost_branch
from briefer.library.history_repository import (
    GIT_ERRORS,
    is_half_made,
    is_unborn,
    opened,
)
from briefer.library.problems import Problem

_PLACE = ".git"
_WAIT = 20  # times ten milliseconds, for another program to be done


def check_history(root: Path) -> tuple[Problem, ...]:
    """Give what is wrong with a library's history; linear in its changes and newest files.

    Nothing is written. Where there is none yet, it is begun by the next save.
    """
    if not os.path.lexists(root / _PLACE):
        return ()
    try:
        if is_half_made(root / _PLACE):
            return (_problem(half_begun(root)),)
        repository = _opened(root)
        if lost_branch(repository) is not None:
            return (_problem(to_be_put_back(root)),)
        _read_through(repository)
    except HistoryError as error:
        return (_problem(error),)
    except GIT_ERRORS as error:
        return (_problem(unreadable(root, error)),)
    return tuple(_lock_problems(root, repository))


def _opened(root: Path) -> pygit2.Repository:
    try:
        return opened(root)
    except GIT_ERRORS as error:
        raise damaged(root) from error


def _read_through(repository: pygit2.Repository) -> None:
    """Read every change, and look for each file of the newest; raise what git raises."""
    if is_unborn(repository):
        return
    newest = repository.head.peel(pygit2.Commit)
    for commit in repository.walk(newest.id):
        if commit.tree_id not in repository:
            raise ValueError(f"files of the change {commit.short_id} are missing")
    for blob in _files_of(newest.tree):
        if blob not in repository:
            raise ValueError("files of the newest change are missing")


def _files_of(tree: pygit2.Tree) -> Iterator[pygit2.Oid]:
    for entry in tree:
        if isinstance(entry, pygit2.Tree):
            yield from _files_of(entry)
        else:
            yield entry.id


def _lock_problems(root: Path, repository: pygit2.Repository) -> Iterator[Problem]:
    for _ in range(_WAIT):
        if lock_of(repository) is None:
            return
        time.sleep(0.01)
    lock = lock_of(repository)
    if lock is not None:
        yield _problem(locked(root, lock))


def _problem(fault: HistoryError) -> Problem:
    return Problem(_PLACE, 0, "", fault.what, fault.fix)
