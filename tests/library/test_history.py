from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pygit2
import pytest

from briefer.library.forums import Area
from briefer.library.history import Change, History, message_for
from briefer.library.history_faults import HistoryError
from briefer.library.points import Point
from tests.library.small_library import make_library, write

Git = Callable[..., str]


def messages(changes: list[Change]) -> list[str]:
    return [change.message for change in changes]


def test_begins_with_the_library_as_it_is(history: History, git: Git, root: Path) -> None:
    assert git("log", "--format=%s") == "Begin the library's history: 8 files"
    assert git("status", "--short") == ""
    assert git("ls-files").splitlines() == sorted(
        path.relative_to(root).as_posix()
        for path in root.rglob("*")
        if path.is_file() and ".git" not in path.parts
    )
    assert history.commit_outside_changes() is None


def test_a_save_is_a_commit_with_the_authors_name(history: History, git: Git, root: Path) -> None:
    path = write(root, "points/chips.md", "---\nkind: fact\n---\nNew\n")
    made = history.commit([path], "Edit point: New")
    assert git("log", "-1", "--format=%H|%s|%an|%ae|%cn") == (
        f"{made}|Edit point: New|Ann Lee|ann@example.org|Ann Lee"
    )
    assert git("show", "--format=", "--name-status") == "M\tpoints/chips.md"
    assert git("fsck", "--strict", "--no-dangling") == ""


def test_many_records_are_one_commit_new_and_deleted_among_them(
    history: History, git: Git, root: Path
) -> None:
    write(root, "points/chips.md", "changed")
    write(root, "areas/ai.md", "new folder")
    write(root, "templates/deep/er/own.md.j2", "deeper")
    (root / "people/jose-munoz.md").unlink()
    (root / "dialogues/jhlc.md").unlink()
    paths = [
        "points/chips.md",
        "areas/ai.md",
        "templates/deep/er/own.md.j2",
        "people/jose-munoz.md",
        "dialogues/jhlc.md",
    ]
    history.commit(paths, "Edit many")
    assert git("show", "--format=%s", "--name-status").splitlines() == [
        "Edit many",
        "",
        "A\tareas/ai.md",
        "D\tdialogues/jhlc.md",
        "D\tpeople/jose-munoz.md",
        "M\tpoints/chips.md",
        "A\ttemplates/deep/er/own.md.j2",
    ]
    assert git("fsck", "--strict", "--no-dangling") == ""


def test_what_did_not_change_is_no_commit(history: History, root: Path) -> None:
    assert history.commit([root / "points/chips.md"], "Edit nothing") is None
    assert history.commit(["points/never-was.md"], "Delete nothing") is None
    assert history.commit([], "Nothing") is None


def test_the_whole_library_can_be_deleted(history: History, git: Git, root: Path) -> None:
    for path in git("ls-files").splitlines():
        (root / path).unlink()
    history.commit_outside_changes()
    assert git("ls-tree", "-r", "HEAD") == ""


def test_a_records_changes_come_newest_first(history: History, root: Path) -> None:
    for number in range(3):
        write(root, "points/chips.md", f"text {number}")
        history.commit(["points/chips.md"], f"Edit point: {number}")
        write(root, "points/open-ran.md", f"text {number}")
        history.commit(["points/open-ran.md"], "Edit point: another")
    changes = history.changes_of("points", "chips")
    assert messages(changes) == [
        "Edit point: 2",
        "Edit point: 1",
        "Edit point: 0",
        "Begin the library's history: 8 files",
    ]
    assert {change.author for change in changes} == {"Ann Lee"}
    assert abs(datetime.now(UTC) - changes[0].when) < timedelta(minutes=1)
    assert history.changes_of("points", "never-was") == []


def test_a_deletion_is_a_change_and_a_merge_that_takes_one_side_is_none(
    history: History, git: Git, root: Path
) -> None:
    git("checkout", "-q", "-b", "other")
    write(root, "points/chips.md", "other side")
    history.commit(["points/chips.md"], "Edit on the other side")
    git("checkout", "-q", "-f", "main")
    write(root, "points/open-ran.md", "this side")
    history.commit(["points/open-ran.md"], "Edit on this side")
    history.tidy()
    who = ("-c", "user.name=A", "-c", "user.email=a@b")
    git(*who, "merge", "-q", "-m", "Merge", "other")
    (root / "points/chips.md").unlink()
    history.commit(["points/chips.md"], "Delete point")
    assert messages(history.changes_of("points", "chips")) == [
        "Delete point",
        "Edit on the other side",
        "Begin the library's history: 8 files",
    ]


def test_a_record_as_it_was_and_brought_back(history: History, git: Git, root: Path) -> None:
    before = (root / "points/chips.md").read_text(encoding="utf-8")
    write(root, "points/chips.md", "worse\n")
    history.commit(["points/chips.md"], "Edit point: worse")
    newest, oldest = history.changes_of("points", "chips")
    assert history.as_it_was("points", "chips", newest) == "worse\n"
    assert history.as_it_was("points", "chips", oldest.id) == before
    assert history.bring_back("points", "chips", oldest) == root / "points/chips.md"
    assert (root / "points/chips.md").read_text(encoding="utf-8") == before
    assert git("log", "-1", "--format=%s").startswith("Bring back point chips as it was on ")
    assert len(history.changes_of("points", "chips")) == 3


def test_a_deleted_record_can_be_brought_back_byte_by_byte(history: History, root: Path) -> None:
    odd = b"---\r\nkind: fact\r\n---\r\nLatin \xe9\r\n"
    (root / "points/chips.md").write_bytes(odd)
    kept = history.commit(["points/chips.md"], "Edit point: odd")
    (root / "points/chips.md").unlink()
    gone = history.commit(["points/chips.md"], "Delete point: odd")
    assert kept is not None
    assert gone is not None
    with pytest.raises(HistoryError, match="not there after that change"):
        history.as_it_was("points", "chips", gone)
    history.bring_back("points", "chips", kept)
    assert (root / "points/chips.md").read_bytes() == odd


@pytest.mark.parametrize("change", ["", "no such", "0" * 40, "f" * 200])
def test_a_change_that_is_none_is_an_error(history: History, change: str) -> None:
    with pytest.raises(HistoryError):
        history.as_it_was("points", "chips", change)


def test_what_changed_outside_is_kept_on_opening(history: History, git: Git, root: Path) -> None:
    write(root, "points/chips.md", "changed elsewhere")
    write(root, "points/added.md", "added elsewhere")
    (root / "people/jose-munoz.md").unlink()
    for left_over in (".chips.part", "chips.md~", "~$memo.docx", "x.tmp", ".hidden/file.md"):
        write(root, f"points/{left_over}", "left over")
    history.commit_outside_changes()
    assert git("show", "--format=%s", "--name-status").splitlines() == [
        "Take in changes made elsewhere: 3 files",
        "",
        "D\tpeople/jose-munoz.md",
        "A\tpoints/added.md",
        "M\tpoints/chips.md",
    ]
    assert git("status", "--short") == ""


def test_tidy_leaves_git_clean_after_commits(history: History, git: Git, root: Path) -> None:
    write(root, "points/chips.md", "one")
    write(root, "points/added.md", "two")
    (root / "people/jose-munoz.md").unlink()
    history.commit(["points/chips.md", "points/added.md", "people/jose-munoz.md"], "Edit")
    assert git("status", "--short") != ""
    history.tidy()
    assert git("status", "--short") == ""


def test_a_library_inside_another_repository_has_a_history_of_its_own(tmp_path: Path) -> None:
    outer = pygit2.init_repository(tmp_path)
    root = make_library(tmp_path / "library")
    history = History.open(root, "Ann")
    history.commit_outside_changes()
    assert (root / ".git").is_dir()
    assert outer.head_is_unborn
    assert len(history.changes_of("points", "chips")) == 1


def test_a_change_that_no_history_takes_is_refused_by_name(tmp_path: Path) -> None:
    root = make_library(tmp_path / "library")
    write(root, ".git", "gitdir: /nowhere\n")
    history = History.open(root, "Ann")
    assert not history.writable
    with pytest.raises(HistoryError, match=r"saved but not kept .* \.git is damaged") as refused:
        history.commit(["points/chips.md"], "Edit")
    assert "a new history is then begun" in refused.value.fix
    with pytest.raises(HistoryError, match="can't be opened"):
        history.commit_outside_changes()
    assert history.changes_of("points", "chips") == []
    history.tidy()
    history.close()
    assert history.commit(["points/chips.md"], "Edit") is None


def test_a_folder_of_another_owner_is_opened(history: History, root: Path, git: Git) -> None:
    history.close()
    if os.geteuid() == 0:  # only then can a folder be given away
        for path in (root, *root.rglob("*")):
            os.chown(path, 12345, 12345)
    again = History.open(root, "Ben")
    write(root, "points/chips.md", "by another owner")
    assert again.commit(["points/chips.md"], "Edit point: theirs")
    assert git("log", "-1", "--format=%an") == "Ben"


def test_the_machines_git_settings_change_nothing(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = tmp_path / ".gitconfig"
    settings.write_text(
        "[user]\n name = Wrong\n email = wrong@example.org\n[core]\n autocrlf = true\n"
        "[init]\n templateDir = /nonexistent\n defaultBranch = wrong\n"
    )
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "elsewhere"))
    monkeypatch.setenv("GIT_AUTHOR_NAME", "Wrong")
    (root / "points/chips.md").write_bytes(b"one\r\ntwo\r\n")
    history = History.open(root, "")
    history.commit_outside_changes()
    (change,) = history.changes_of("points", "chips")
    assert change.author == "Briefer"
    repository = pygit2.Repository(str(root))
    assert repository.head.shorthand == "main"
    chips = repository.revparse_single("HEAD:points/chips.md")
    assert isinstance(chips, pygit2.Blob)
    assert chips.data == b"one\r\ntwo\r\n"


@pytest.mark.parametrize(
    "author", ["", " ", "<>", "A <", "<a@b>", "x\ny", "...", "山田 太郎", "\0"]
)
def test_any_author_can_commit(root: Path, author: str) -> None:
    history = History.open(root, author)
    assert history.commit_outside_changes()
    (change,) = history.changes_of("points", "chips")
    assert change.author


def test_a_head_moved_by_another_is_built_upon(history: History, git: Git, root: Path) -> None:
    other = History.open(root, "Ben")
    write(root, "points/chips.md", "by Ben")
    other.commit(["points/chips.md"], "Edit point: by Ben")
    write(root, "points/open-ran.md", "by Ann")
    history.commit(["points/open-ran.md"], "Edit point: by Ann")
    assert git("log", "--format=%s").splitlines()[:2] == [
        "Edit point: by Ann",
        "Edit point: by Ben",
    ]
    assert git("show", "HEAD:points/chips.md") == "by Ben"


def test_hundreds_of_records_are_one_sound_commit(history: History, git: Git, root: Path) -> None:
    paths = [write(root, f"points/many-{number}.md", f"text {number}") for number in range(400)]
    assert history.commit(paths, "Import 400 points")
    assert len(git("show", "--format=", "--name-only").splitlines()) == 400
    assert git("fsck", "--strict", "--no-dangling") == ""


@pytest.mark.parametrize("content", [None, "", "garbage"])
def test_a_lost_branch_is_told_and_nothing_begun_over_the_old_history(
    history: History, root: Path, content: str | None
) -> None:
    history.close()
    branch = root / ".git/refs/heads/main"
    kept = branch.read_text()
    (root / ".git/logs/refs/heads/main").unlink()  # else it would be put back by it
    if content is None:
        branch.unlink()
    else:
        branch.write_text(content)
    write(root, "points/chips.md", "text")
    again = History.open(root, "Ann")
    with pytest.raises(HistoryError, match=r"can't be read|no longer says"):
        again.commit_outside_changes()
    with pytest.raises(HistoryError, match="saved but not kept"):
        again.commit(["points/chips.md"], "Edit")
    with pytest.raises(HistoryError, match=r"can't be read|no longer says"):
        again.changes_of("points", "chips")
    branch.write_text(kept)
    assert again.commit(["points/chips.md"], "Edit")
    assert len(again.changes_of("points", "chips")) == 2
    again.close()


def test_messages_say_in_words_what_a_save_does() -> None:
    point = Point(id="x", kind="fact", short="JHLC has not met since 2019")
    area = Area(id="ai", name="Artificial\nintelligence")
    assert message_for(point, point) == "Edit point: JHLC has not met since 2019"
    assert message_for(None, area) == "Add area: Artificial intelligence"
    assert message_for(area, None) == "Delete area: Artificial intelligence"
    long = msgspec.structs.replace(point, short="", body="**word** " * 50)
    assert len(message_for(point, long)) < 120
