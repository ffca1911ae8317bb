"""Every export enters the register, whole, after it was written; or says why not."""

from __future__ import annotations

import hashlib
import resource
import signal
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from briefer.desk import Desk, open_desk
from briefer.errors import LibraryError, ReadOnlyLibrary
from briefer.library.register.entry import RegisterError
from briefer.library.register.reading import brief_as_it_was, read_register
from briefer.paths import Paths

WHY = "the day is not set yet"


@pytest.fixture
def desk(paths: Paths) -> Iterator[Desk]:
    opened = open_desk(paths, author="Ann Lee")
    yield opened
    opened.close()


def kept_files(desk: Desk) -> list[Path]:
    return sorted((desk.root / "register" / "files").iterdir())


def test_an_export_is_kept_with_what_it_was_made_of(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "for the principal.docx"
    entry = desk.export(desk.brief(), target).entry
    assert entry is not None
    assert read_register(desk.root).entries == (entry,)
    assert entry.id == "2022-01-15-sample-2022-001-1"
    assert (entry.number, entry.version, entry.stage) == ("SAMPLE-2022-001", 1, "working")
    assert (entry.file_name, entry.format) == ("for the principal.docx", "docx")
    assert (entry.exported_by, entry.marking) == ("Ann Lee", "UNCLASSIFIED")
    assert entry.as_of is not None
    assert entry.as_of.edtf == "2022-01-15"
    assert entry.hash == hashlib.sha256(target.read_bytes()).hexdigest()
    assert (desk.root / entry.file).read_bytes() == target.read_bytes()


def test_the_brief_is_kept_as_it_was_exported_and_not_as_it_is_saved(
    desk: Desk, tmp_path: Path
) -> None:
    brief = desk.changed(desk.brief(), title="Another title: 日米", dialogues=("jhlc",))
    entry = desk.export(brief, tmp_path / "memo.md").entry
    assert entry is not None
    assert brief_as_it_was(desk.root, entry) == brief
    assert brief_as_it_was(desk.root, entry) != desk.brief()


def test_the_same_bytes_stand_once_however_often_they_go_out(desk: Desk, tmp_path: Path) -> None:
    first, second = (desk.export(desk.brief(), tmp_path / name) for name in ("a.docx", "b.docx"))
    assert first.entry is not None
    assert second.entry is not None
    assert first.entry.hash == second.entry.hash
    assert first.entry.id != second.entry.id
    assert [path.stem for path in kept_files(desk)] == [first.entry.hash]


def test_the_consent_to_a_finals_gaps_is_kept_whole(desk: Desk, tmp_path: Path) -> None:
    desk.export(desk.brief(), tmp_path / "memo.docx", stage="final", accept_gaps=WHY)
    [entry] = read_register(desk.root).entries
    assert entry.stage == "final"
    assert entry.consent is not None
    assert (entry.consent.who, entry.consent.reason) == ("Ann Lee", WHY)
    assert [gap.what for gap in entry.consent.gaps] == [gap.what for gap in desk.gaps(desk.brief())]


def test_a_template_is_pinned_with_all_that_it_takes_in(desk: Desk, tmp_path: Path) -> None:
    before = desk.export(desk.brief(), tmp_path / "memo.md").entry
    words = (desk.template_folders[-1] / "_words.md.j2").read_text(encoding="utf-8")
    (desk.root / "templates" / "_words.md.j2").write_text(words + "\n", encoding="utf-8")
    after = desk.export(desk.brief(), tmp_path / "memo.md").entry
    assert before is not None
    assert before.template is not None
    assert after is not None
    assert after.template is not None
    assert before.template.name == after.template.name == "leaders-meeting"
    assert before.template.hash != after.template.hash


def test_the_letterhead_is_pinned_where_it_lends_something(desk: Desk, tmp_path: Path) -> None:
    word = desk.export(desk.brief(), tmp_path / "memo.docx").entry
    page = desk.export(desk.brief(), tmp_path / "memo.html").entry
    assert word is not None
    assert word.letterhead is not None
    content = desk.letterhead("").read_bytes()
    assert word.letterhead.hash == hashlib.sha256(content).hexdigest()
    assert page is not None
    assert page.letterhead is None


def test_the_librarys_rule_says_how_long_a_final_is_kept(paths: Paths, tmp_path: Path) -> None:
    open_desk(paths).close()
    settings = paths.user_library / "library.yaml"
    rule = "retention:\n  final: {label: Schedule 5.2, months: 36}\n"
    settings.write_text(settings.read_text(encoding="utf-8") + rule, encoding="utf-8")
    desk = open_desk(paths)
    draft = desk.export(desk.brief(), tmp_path / "memo.docx", stage="draft").entry
    final = desk.export(desk.brief(), tmp_path / "memo.docx", stage="final", accept_gaps=WHY).entry
    desk.close()
    assert draft is not None
    assert draft.retention is None
    assert final is not None
    assert final.retention is not None
    assert final.retention.label == "Schedule 5.2"
    assert final.retention.until is not None
    assert final.retention.until.first.year == final.exported.year + 3


@pytest.mark.parametrize(
    ("rule", "why"),
    [("finals: {label: A}", "Did you mean 'final'"), ("final: {months: 3}", "'label'")],
)
def test_a_slip_in_the_librarys_rule_is_named(paths: Paths, rule: str, why: str) -> None:
    open_desk(paths).close()
    settings = paths.user_library / "library.yaml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(f"{text}retention:\n  {rule}\n", encoding="utf-8")
    with pytest.raises(LibraryError) as refused:
        open_desk(paths)
    assert why in str(refused.value)


def test_where_nothing_can_be_kept_the_export_stands_and_says_why(
    desk: Desk, tmp_path: Path
) -> None:
    (desk.root / "register").write_text("in the way", encoding="utf-8")
    exported = desk.export(desk.brief(), tmp_path / "memo.docx")
    assert exported.path.stat().st_size > 5_000
    assert exported.entry is None
    assert isinstance(exported.unregistered, RegisterError)
    assert str(exported.unregistered).startswith("the folder register can't be made")


def test_a_disk_that_is_full_for_the_register_leaves_the_export_and_no_half_entry(
    desk: Desk, tmp_path: Path
) -> None:
    exported = desk.export(desk.brief(), tmp_path / "memo.docx", register=False)
    assert not (desk.root / "register").exists()
    from briefer.desk.registering import registered

    held = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, held[1]))
    try:
        told = registered(desk, desk.brief(), exported, desk.letterhead(""))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, held)
        signal.signal(signal.SIGXFSZ, ignored)
    assert told.unregistered is not None
    assert told.path.exists()
    assert read_register(desk.root).entries == ()
    assert kept_files(desk) == []


def test_an_export_cut_off_before_its_entry_leaves_nothing_to_complain_of(
    desk: Desk, tmp_path: Path
) -> None:
    entry = desk.export(desk.brief(), tmp_path / "memo.docx").entry
    assert entry is not None
    (desk.root / entry.path).unlink()  # as if the power had failed before it was written
    assert desk.check() == ()
    again = desk.export(desk.brief(), tmp_path / "memo.docx").entry
    assert again is not None
    assert [path.stem for path in kept_files(desk)] == [again.hash]


def test_a_library_of_a_newer_briefer_is_exported_from_and_not_written_into(
    paths: Paths, tmp_path: Path
) -> None:
    open_desk(paths).close()
    settings = paths.user_library / "library.yaml"
    settings.write_text(settings.read_text(encoding="utf-8").replace("format: 1", "format: 2"))
    desk = open_desk(paths)
    exported = desk.export(desk.brief(), tmp_path / "memo.docx")
    desk.close()
    assert isinstance(exported.unregistered, ReadOnlyLibrary)
    assert not (paths.user_library / "register").exists()


def test_the_library_that_ships_is_never_written_into(paths: Paths, tmp_path: Path) -> None:
    desk = open_desk(paths, paths.starter_library)
    exported = desk.export(desk.brief(), tmp_path / "memo.docx")
    desk.close()
    assert (exported.entry, exported.unregistered) == (None, None)
    assert not (paths.starter_library / "register").exists()


def test_a_register_that_is_a_link_out_of_the_library_is_not_followed(
    desk: Desk, tmp_path: Path
) -> None:
    (tmp_path / "elsewhere").mkdir()
    (desk.root / "register").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    exported = desk.export(desk.brief(), tmp_path / "memo.docx")
    assert "leads out of the library" in str(exported.unregistered)
    assert list((tmp_path / "elsewhere").iterdir()) == []
    assert [problem.file for problem in desk.check()] == ["register"]


def test_a_kept_file_that_was_damaged_is_put_right_by_the_next_export(
    desk: Desk, tmp_path: Path
) -> None:
    entry = desk.export(desk.brief(), tmp_path / "memo.docx").entry
    assert entry is not None
    (desk.root / entry.file).write_bytes(b"damaged")
    assert [problem.file for problem in desk.check()] == [entry.path]
    desk.export(desk.brief(), tmp_path / "memo.docx")
    assert desk.check() == ()


def test_what_was_exported_is_in_the_history_once_it_is_open(desk: Desk, tmp_path: Path) -> None:
    desk.export(desk.brief(), tmp_path / "first.docx")
    commits = desk.begin_history()
    desk.export(desk.brief(), tmp_path / "second.docx")
    commits.flush()
    import pygit2

    repository = pygit2.Repository(str(desk.root))
    head = repository.head.peel(pygit2.Commit)
    assert head.message.startswith("Register: Biden")
    entries = repository[head.tree["register"].id]
    assert isinstance(entries, pygit2.Tree)
    names = [entry.name for entry in entries]
    assert names == ["2022-01-15-sample-2022-001-1.yaml", "2022-01-15-sample-2022-001-2.yaml"]


def test_a_brief_without_a_number_is_registered_by_its_own_name(desk: Desk, tmp_path: Path) -> None:
    heading = msgspec.structs.replace(desk.brief().heading, number="第一号")
    brief = desk.changed(desk.brief(), heading=heading)
    entry = desk.export(brief, tmp_path / "memo.md").entry
    assert entry is not None
    assert entry.id == "2022-01-15-biden-kishida-2022-1"
    assert entry.number == "第一号"
