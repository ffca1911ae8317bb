"""History: who changed what and when, kept as commits in plain words.

Sharing between staffers (another library as a remote, and merging) is to come
beside this, on the same repository.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pygit2
from pygit2.enums import DeltaStatus, DiffOption, SortMode

from briefer.errors import NOUNS
from briefer.library.history_faults import HistoryError, locked, not_kept, unreadable, unwritable
from briefer.library.history_locks import lock_of, release_if_left_behind
from briefer.library.history_repository import (
    GIT_ERRORS,
    can_write,
    flushed_at_once,
    is_left_out,
    is_unborn,
    open_repository,
)
from briefer.library.history_tree import Contents, entry_of, rewritten
from briefer.library.kinds import kind_of
from briefer.library.naming import first_words, name_of
from briefer.library.record import Kind, Record
from briefer.library.safely import write_bytes_safely

_ATTEMPTS = 40


@dataclass(frozen=True, slots=True)
class Change:
    """Be one change of a record; ``id`` names it in the history."""

    when: datetime
    author: str
    message: str
    id: str


@dataclass(frozen=True, slots=True)
class FileChange:
    """Be what changes made of one file; None where there was none, or is none."""

    path: str
    before: bytes | None
    after: bytes | None


def message_for(before: Record | None, after: Record | None) -> str:
    """Say in words what a save does: "Edit point: JHLC has not met since 2019"."""
    record = after or before
    if record is None:
        raise ValueError("a change has a record before or after it")
    verb = "Edit" if before and after else "Add" if after else "Delete"
    return f"{verb} {NOUNS[kind_of(record)]}: {first_words(name_of(record), 20)}"


class History:
    """Keep a library's changes; safe to use from several threads.

    Where there is no history and none can be made, ``writable`` is false, it is empty,
    and what it is asked to keep is refused by name.
    """

    def __init__(
        self,
        root: Path,
        author: str,
        repository: pygit2.Repository | None,
        fault: HistoryError | None = None,
    ) -> None:
        self._root = root
        self._author = author
        self._repository = repository
        self._lock = threading.RLock()
        self.writable = repository is not None and can_write(repository)
        if repository is not None and not self.writable:
            fault = unwritable(root)
        self._fault = fault

    @classmethod
    def open(cls, root: Path, author: str = "") -> History:
        """Open the history of the library in exactly this folder, begun when there is none.

        ``author`` is a name, or a name and an address: "Ann Lee <ann@example.org>".
        """
        try:
            return cls(root, author, open_repository(root))
        except HistoryError as error:
            return cls(root, author, None, error)

    def commit(self, paths: Iterable[Path | str], message: str) -> str | None:
        """Keep files as they now stand, or that they are gone, as one change.

        Gives the change's id; None when nothing differs, or after ``close``.
        Raises HistoryError.
        """
        return self.commit_contents(self.contents(paths), message)

    def contents(self, paths: Iterable[Path | str]) -> Contents:
        """Read files as they now stand, by their paths in the library; None for one gone."""
        inside = dict.fromkeys(self._relative(path) for path in paths)
        return {path: self._content(path) for path in inside}

    def commit_contents(self, contents: Contents, message: str) -> str | None:
        """Keep files as they stood when they were read, as ``commit`` does."""
        with self._lock:
            return self._commit(contents, message)

    def commit_outside_changes(self) -> str | None:
        """Keep what was changed, added or deleted outside Briefer as one change.

        Raises HistoryError.
        """
        with self._lock:
            if self._fault is not None:
                self._open_again(self._fault)
            repository = self._repository
            if repository is None:
                return None
            try:
                first = is_unborn(repository)
                changed = list(self._changed_outside(repository))
            except GIT_ERRORS as error:
                raise unreadable(self._root, error) from error
            words = "Begin the library's history" if first else "Take in changes made elsewhere"
            contents = {path: self._content(path) for path in changed}
            made = self._commit(contents, f"{words}{_counted(changed)}")
            if made:
                self.tidy()
            return made

    def changes_of(self, kind: Kind, record_id: str) -> list[Change]:
        """Give a record's changes, newest first; raise HistoryError when they can't be read."""
        with self._lock:
            repository = self._repository
            if repository is None:
                return []
            path = f"{kind}/{record_id}.md"
            try:
                if is_unborn(repository):
                    return []
                walk = repository.walk(repository.head.target, SortMode.TOPOLOGICAL | SortMode.TIME)
                return [_change_of(commit) for commit in walk if _touches(commit, kind, path)]
            except GIT_ERRORS as error:
                raise unreadable(self._root, error) from error

    def files_of(self, changes: Sequence[str]) -> tuple[FileChange, ...]:
        """Say what changes that followed each other made of their files, earliest first."""
        with self._lock:
            commits = [self._find(change) for change in changes]
            touched = dict.fromkeys(path for commit in commits for path in _paths_of(commit))
            first, last = commits[0], commits[-1]
            before = first.parents[0].tree if first.parents else None
            found = (
                FileChange(path, self._blob(before, path), self._blob(last.tree, path))
                for path in touched
            )
            return tuple(file for file in found if file.before != file.after)

    def message_of(self, change: str) -> str:
        """Give what is said of a change."""
        with self._lock:
            return self._find(change).message.strip()

    def as_it_was(self, kind: Kind, record_id: str, change: Change | str) -> str:
        """Give a record's file as a change left it; raise HistoryError when it had none."""
        return self._as_it_was(kind, record_id, change).decode("utf-8", "replace")

    def bring_back(self, kind: Kind, record_id: str, change: Change | str) -> Path:
        """Write a record's file as a change left it, and keep that as a change of its own."""
        with self._lock:
            content = self._as_it_was(kind, record_id, change)
            self.commit_outside_changes()  # so that what stands there now is kept too
            path = self._root / kind / f"{record_id}.md"
            path.parent.mkdir(exist_ok=True)
            write_bytes_safely(path, content)
            when = _change_of(self._find(change)).when
            day = f"{when:%B} {when.day}, {when.year}"
            self.commit([path], f"Bring back {NOUNS[kind]} {record_id} as it was on {day}")
            return path

    def tidy(self) -> None:
        """Bring git's own index along, so that git used by hand sees a clean folder.

        Where it can't be, it stays as it is: it holds nothing that the changes do not.
        """
        with self._lock, contextlib.suppress(*GIT_ERRORS):
            repository = self._repository
            if repository is None or not self.writable or repository.head_is_unborn:
                return
            self._index_of_head(repository).write()

    def close(self) -> None:
        """Let go of the git folder's files."""
        with self._lock:
            if self._repository is not None:
                self._repository.free()
            self._repository, self.writable, self._fault = None, False, None

    def _commit(self, contents: Contents, message: str) -> str | None:
        if self._fault is not None and contents:
            try:
                self.commit_outside_changes()  # of these files too
            except HistoryError as error:
                raise not_kept(self._root, error) from error
        repository = self._repository
        if repository is None or not contents:
            return None
        words = " ".join(message.split()) or "Edit the library"
        for attempt in range(_ATTEMPTS):
            try:
                return self._commit_once(repository, contents, words)
            except HistoryError as error:
                raise not_kept(self._root, error) from error
            except GIT_ERRORS as error:
                # Another process may have moved the head, or hold it for a moment.
                if attempt == 0:
                    release_if_left_behind(repository)
                if attempt + 1 == _ATTEMPTS:
                    lock = lock_of(repository)
                    why = locked(self._root, lock) if lock is not None else error
                    raise not_kept(self._root, why) from error
                time.sleep(0.002 * attempt)
        return None

    def _open_again(self, fault: HistoryError) -> None:
        """Go on with a history that could not be used, where it was put right meanwhile."""
        repository = open_repository(self._root)
        if not can_write(repository):
            raise fault
        self._repository, self.writable, self._fault = repository, True, None

    def _commit_once(
        self, repository: pygit2.Repository, contents: Contents, words: str
    ) -> str | None:
        parent = None if is_unborn(repository) else repository.head.peel(pygit2.Commit)
        with flushed_at_once(len(contents)):
            tree = rewritten(repository, parent.tree if parent else None, contents)
        tree = tree or repository.TreeBuilder().write()
        if parent and tree == parent.tree.id:
            return None
        who = _signature(self._author)
        if parent is not None:
            return str(repository.create_commit("HEAD", who, who, words, tree, [parent.id]))
        # Git would put a first change in place of one that another process just made.
        first = repository.create_commit(None, who, who, words, tree, [])
        branch = repository.lookup_reference("HEAD").target
        repository.create_reference(str(branch), first, message=f"commit (initial): {words}")
        return str(first)

    def _changed_outside(self, repository: pygit2.Repository) -> Iterator[str]:
        """Give the paths that differ from the last change; what no history takes is left out."""
        flags = DiffOption.INCLUDE_UNTRACKED | DiffOption.RECURSE_UNTRACKED_DIRS
        index = self._index_of_head(repository)
        for delta in index.diff_to_workdir(flags | DiffOption.IGNORE_FILEMODE).deltas:
            path = delta.new_file.path or delta.old_file.path
            if delta.status in (DeltaStatus.TYPECHANGE, DeltaStatus.UNREADABLE):
                continue
            if not path.endswith("/") and not is_left_out(path):
                yield path

    def _index_of_head(self, repository: pygit2.Repository) -> pygit2.Index:
        """Give git's index with the last change's files; the times it knows are kept."""
        try:
            index: pygit2.Index = repository.index
            index.read(force=True)
        except pygit2.GitError:  # damaged: it holds nothing that the commits do not
            (Path(repository.path) / "index").unlink(missing_ok=True)
            index = repository.index
            index.clear()
        if repository.head_is_unborn:
            index.clear()
        else:
            index.read_tree(repository.head.peel(pygit2.Tree))
        index.diff_to_workdir(DiffOption.UPDATE_INDEX)
        return index

    def _as_it_was(self, kind: Kind, record_id: str, change: Change | str) -> bytes:
        path = f"{kind}/{record_id}.md"
        with self._lock:
            content = self._blob(self._find(change).tree, path)
            if content is None:
                what = "the record was not there after that change"
                raise HistoryError(what, where=path, fix="Choose an earlier change")
            return content

    def _blob(self, tree: pygit2.Tree | None, path: str) -> bytes | None:
        found = entry_of(tree, path)
        blob = self._repository.get(found) if self._repository and found else None
        return blob.data if isinstance(blob, pygit2.Blob) else None

    def _find(self, change: Change | str) -> pygit2.Commit:
        wanted = change.id if isinstance(change, Change) else change
        try:
            found = self._repository[wanted] if self._repository else None
        except (KeyError, ValueError):
            found = None
        if not isinstance(found, pygit2.Commit):
            raise HistoryError(f"the history has no change {wanted!r}", where=str(self._root))
        return found

    def _relative(self, path: Path | str) -> str:
        path = Path(path)
        try:
            inside = path.relative_to(self._root) if path.is_absolute() else path
        except ValueError:
            inside = path.resolve().relative_to(self._root.resolve())
        return inside.as_posix()

    def _content(self, path: str) -> bytes | None:
        try:
            return (self._root / path).read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            return None


def _paths_of(commit: pygit2.Commit) -> Iterator[str]:
    """Give the paths that differ from the commit's first parent."""
    if commit.parents:
        diff = commit.tree.diff_to_tree(commit.parents[0].tree)
    else:
        diff = commit.tree.diff_to_tree()
    for delta in diff.deltas:
        yield delta.new_file.path or delta.old_file.path


def _touches(commit: pygit2.Commit, kind: str, path: str) -> bool:
    """Say whether a commit changed a file: its objects' names tell, no file is read.

    A merge is told only when it left the file unlike every parent.
    """
    folder, own = entry_of(commit.tree, kind), None
    looked = False
    for parent in commit.parents or (None,):
        tree = parent.tree if parent else None
        if entry_of(tree, kind) == folder:
            return False
        if not looked:
            own, looked = entry_of(commit.tree, path), True
        if entry_of(tree, path) == own:
            return False
    return True


def _change_of(commit: pygit2.Commit) -> Change:
    zone = timezone(timedelta(minutes=commit.author.offset))
    when = datetime.fromtimestamp(commit.author.time, UTC).astimezone(zone)
    return Change(when, commit.author.name, commit.message.strip(), str(commit.id))


def _signature(author: str) -> pygit2.Signature:
    """Make git's form of an author; without an address one that leads nowhere (RFC 2606)."""
    name, _, address = author.partition("<")
    plain = " ".join("".join(char for char in name if char not in "<>\0").split()).strip(".,;:'\"")
    mail = "".join(char for char in address if char not in "<>\0").strip()
    offset = int((datetime.now().astimezone().utcoffset() or timedelta()).total_seconds() // 60)
    return pygit2.Signature(
        plain or "Briefer", mail or "staff@briefer.invalid", int(time.time()), offset
    )


def _counted(paths: list[str]) -> str:
    if len(paths) == 1:
        return f": {paths[0]}"
    return f": {len(paths)} files"
