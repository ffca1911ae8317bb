"""The desk takes a brief the whole way, and never leaves half a file."""

from __future__ import annotations

import os
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from briefer.desk import Desk, open_desk
from briefer.errors import (
    ExportError,
    LibraryError,
    ReadOnlyLibrary,
    SaveError,
    TemplateError,
    UnknownRecord,
)
from briefer.library.briefs import Brief
from briefer.library.dates import PartialDate
from briefer.library.reading import read_library
from briefer.paths import Paths, built_in_letterhead
from tests.memo.memos import preview_text
from tests.memo.pdf.read import read_bytes


@pytest.fixture
def desk(paths: Paths) -> Iterator[Desk]:
    opened = open_desk(paths)
    yield opened
    opened.close()


def test_the_users_library_is_made_at_first_use_and_kept(paths: Paths, desk: Desk) -> None:
    assert desk.root == paths.user_library
    (desk.root / "areas" / "mine.md").write_text("---\nname: Mine\n---\n")
    again = open_desk(paths)
    assert "mine" in again.library.areas
    again.close()


def test_the_same_brief_gives_the_same_bytes(desk: Desk, tmp_path: Path) -> None:
    one, two = tmp_path / "one.docx", tmp_path / "two.docx"
    desk.export(desk.brief(), one)
    desk.export(desk.brief(), two)
    assert one.read_bytes() == two.read_bytes()


@pytest.mark.parametrize("suffix", [".docx", ".pdf", ".html", ".md"])
def test_every_format_says_sample_and_the_bottom_line(
    desk: Desk, tmp_path: Path, suffix: str
) -> None:
    exported = desk.export(desk.brief(), tmp_path / f"memo{suffix}")
    content = exported.path.read_bytes()
    if suffix == ".docx":
        with zipfile.ZipFile(exported.path) as memo:
            content = memo.read("word/document.xml")
    elif suffix == ".pdf":
        content = read_bytes(content).text.encode()
    assert b"SAMPLE" in content
    assert b"President Biden is to receive" in content
    assert exported.gaps


@pytest.mark.parametrize("template", ["briefing-book", "talking-points", "scene-setter"])
def test_every_other_paper_comes_from_the_same_brief(
    desk: Desk, tmp_path: Path, template: str
) -> None:
    brief = desk.changed(desk.brief(), template=template)
    assert desk.export(brief, tmp_path / "paper.docx").path.stat().st_size > 5_000


def test_all_points_taken_stand_in_the_memo(desk: Desk) -> None:
    view = desk.view(desk.brief())
    text = preview_text(desk.memo(desk.brief()))
    sources = {cite.source for line in view.lines for cite in line.cites}
    assert len(view.lines) > 90
    assert all(desk.library.sources[name].title.split("'")[0][:20] in text for name in sources)


def test_an_unknown_id_is_named_with_the_nearest(desk: Desk) -> None:
    with pytest.raises(UnknownRecord, match="Nearest: jhlc"):
        desk.changed(desk.brief(), dialogues=("jhcl",))
    with pytest.raises(TemplateError, match="Nearest: leaders-meeting"):
        desk.memo(desk.changed(desk.brief(), template="leader-meeting"))


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("", "a folder has that name"),
        ("memo.odt", r"End the name in \.docx"),
        ("none/memo.docx", "the folder does not exist"),
    ],
)
def test_a_target_that_cannot_be_written_is_named(
    desk: Desk, tmp_path: Path, name: str, words: str
) -> None:
    before = sorted(tmp_path.iterdir())
    with pytest.raises(ExportError, match=words):
        desk.export(desk.brief(), tmp_path / name)
    assert sorted(tmp_path.iterdir()) == before


def test_the_offices_own_template_stands_before_the_built_in(desk: Desk) -> None:
    own = "---\ntitle: Ours\n---\n# Ours: {{ view.title }}\n"
    (desk.root / "templates" / "leaders-meeting.md.j2").write_text(own)
    assert "Ours: Biden" in preview_text(desk.memo(desk.brief()))


def test_a_broken_template_is_named_by_file_and_line(desk: Desk, tmp_path: Path) -> None:
    (desk.root / "templates" / "own.md.j2").write_text("---\ntitle: O\n---\n\n{{ view.titel }}\n")
    brief = desk.changed(desk.brief(), template="own")
    with pytest.raises(TemplateError, match=r"own\.md\.j2, line 5") as caught:
        desk.export(brief, tmp_path / "memo.docx")
    assert "Nearest: title" in str(caught.value)
    assert not (tmp_path / "memo.docx").exists()


def test_a_saved_record_is_found_at_once_and_on_disk(desk: Desk) -> None:
    area = msgspec.structs.replace(desk.library.areas["ai"], short="Zebra")
    desk.save(area)
    assert desk.library.areas["ai"].short == "Zebra"
    assert read_library(desk.root).areas["ai"].short == "Zebra"
    assert [hit.id for hit in desk.search("zebra")] == ["ai"]


def test_what_was_changed_outside_is_not_overwritten(desk: Desk) -> None:
    path = desk.root / "areas" / "ai.md"
    path.write_text(path.read_text().replace("name: ", "name: Other "))
    with pytest.raises(SaveError, match="changed outside Briefer"):
        desk.save(msgspec.structs.replace(desk.library.areas["ai"], short="Zebra"))


def test_a_newer_library_can_be_exported_from_but_not_saved_into(
    paths: Paths, desk: Desk, tmp_path: Path
) -> None:
    settings = desk.root / "library.yaml"
    settings.write_text(settings.read_text().replace("format: 1", "format: 9"))
    newer = open_desk(paths)
    newer.export(newer.brief(), tmp_path / "memo.docx")
    with pytest.raises(ReadOnlyLibrary, match="newer Briefer"):
        newer.save(newer.library.areas["ai"])
    newer.close()


def test_a_memo_never_replaces_what_it_is_made_from(desk: Desk, tmp_path: Path) -> None:
    point = next((desk.root / "points").iterdir())
    held = point.read_bytes()
    with pytest.raises(ExportError, match="among the files that it is made from"):
        desk.export(desk.brief(), point)
    assert point.read_bytes() == held
    letterhead = tmp_path / "ours.docx"
    letterhead.write_bytes(built_in_letterhead().read_bytes())
    with pytest.raises(ExportError, match="among the files that it is made from"):
        desk.export(desk.changed(desk.brief(), letterhead=str(letterhead)), letterhead)
    assert desk.export(desk.brief(), desk.root / "memo.md").path.exists()


def test_the_librarys_own_letterhead_is_found_by_name(desk: Desk, tmp_path: Path) -> None:
    ours = desk.root / "letterheads" / "ours.docx"
    ours.write_bytes(built_in_letterhead().read_bytes())
    for name in ("ours", "ours.docx", str(ours)):
        brief = desk.changed(desk.brief(), letterhead=name)
        assert desk.export(brief, tmp_path / "memo.docx").path.exists()
    with pytest.raises(ExportError, match="one of: ours"):
        desk.export(desk.changed(desk.brief(), letterhead="our"), tmp_path / "other.docx")


def test_many_records_are_saved_as_one_change(desk: Desk) -> None:
    areas = [msgspec.structs.replace(a, short="Zebra") for a in desk.library.areas.values()][:5]
    desk.save(*areas)
    newest = [desk.changes_of(area)[0] for area in areas]
    assert len({change.id for change in newest}) == 1
    assert newest[0].message.endswith("; and 2 more")


def test_files_are_saved_where_the_history_is_damaged(desk: Desk) -> None:
    desk.save(msgspec.structs.replace(desk.library.areas["ai"], short="Zebra"))
    desk.close()
    (desk.root / ".git" / "index").write_bytes(b"damaged")
    for branch in (desk.root / ".git" / "refs" / "heads").iterdir():
        branch.write_text("damaged")
    again = open_desk(desk._paths)
    again.save(msgspec.structs.replace(again.library.areas["ai"], short="Okapi"))
    again.close()
    assert read_library(desk.root).areas["ai"].short == "Okapi"


def test_a_long_name_is_cut_to_what_file_systems_take(desk: Desk) -> None:
    brief = desk.changed(desk.brief(), title="首脳会談" * 60)
    assert len(desk.proposed_name(brief, ".docx").encode()) <= 210


def test_a_name_is_proposed_that_every_system_takes(desk: Desk) -> None:
    brief = desk.changed(
        desk.brief(), title='A/B: "C"?', as_of=PartialDate.parse("2022-01/2022-03")
    )
    assert desk.proposed_name(brief, ".docx") == "2022-01-2022-03 A-B- -C-.docx"


def test_a_brief_without_a_date_is_dated_today(desk: Desk) -> None:
    assert desk.changed(desk.brief(), as_of=None).as_of is not None


def test_a_save_is_noted_in_plain_words_and_can_be_brought_back(desk: Desk) -> None:
    before = desk.library.areas["ai"]
    desk.save(msgspec.structs.replace(before, short="Zebra"))
    edited = desk.library.areas["ai"]
    changes = desk.changes_of(edited)
    assert changes[0].message == f"Edit area: {before.name}"
    assert changes[1].message.startswith("Begin the library's history")
    desk.save(msgspec.structs.replace(edited, name="Wrong"))
    assert desk.bring_back(edited, changes[0].id) == edited
    assert desk.library.areas["ai"].name == before.name
    assert desk.unkept == ()


def test_a_record_is_brought_back_to_the_byte(desk: Desk) -> None:
    path = desk.root / "areas" / "ai.md"
    as_written = path.read_bytes() + b"\n<!-- a note of the desk's own -->\n"
    path.write_bytes(as_written)
    first = open_desk(desk._paths)
    first.save(msgspec.structs.replace(first.library.areas["ai"], short="Zebra"))
    [_, begun] = first.changes_of(first.library.areas["ai"])
    first.bring_back(first.library.areas["ai"], begun.id)
    assert path.read_bytes() == as_written
    first.close()


def test_what_stands_there_is_kept_before_an_older_form_comes_back(desk: Desk) -> None:
    area = desk.library.areas["ai"]
    desk.save(msgspec.structs.replace(area, short="Zebra"))
    begun = desk.changes_of(area)[-1]  # waits until the save is kept, so that it is a change apart
    path = desk.root / "areas" / "ai.md"
    path.write_text(path.read_text() + "Typed by hand.\n")
    desk.bring_back(area, begun.id)
    newest, by_hand, *_ = desk.changes_of(area)
    assert newest.message.startswith("Bring back area ai")
    assert by_hand.message == "Take in changes made elsewhere: areas/ai.md"


def test_a_damaged_index_of_git_is_made_anew(desk: Desk) -> None:
    desk.save(msgspec.structs.replace(desk.library.areas["ai"], short="Zebra"))
    desk.changes_of(desk.library.areas["ai"])
    (desk.root / ".git" / "index").write_bytes(b"damaged")
    again = open_desk(desk._paths)
    again.save(msgspec.structs.replace(again.library.areas["ai"], short="Yak"))
    assert again.changes_of(again.library.areas["ai"])[0].message.startswith("Edit area")
    again.close()
    assert again.unkept == ()


def test_a_problem_is_gone_once_its_record_is_saved(desk: Desk) -> None:
    (desk.root / "areas" / "new.md").write_text("broken")
    again = open_desk(desk._paths)
    assert [p.file for p in again.library.problems] == ["areas/new.md"]
    (desk.root / "areas" / "new.md").unlink()
    again.save(msgspec.structs.replace(again.library.areas["ai"], id="new"))
    assert again.library.problems == ()
    again.close()


def test_a_second_copy_does_not_lose_a_record_that_the_first_made(paths: Paths, desk: Desk) -> None:
    area = desk.library.areas["ai"]
    other = open_desk(paths)
    desk.save(msgspec.structs.replace(area, id="clash", name="Ann's"))
    with pytest.raises(SaveError, match="another record has that name"):
        other.save(msgspec.structs.replace(area, id="clash", name="Bob's"))
    assert "Ann's" in (desk.root / "areas" / "clash.md").read_text()
    other.close()


def test_a_folder_that_cannot_be_looked_into_is_named() -> None:
    with tempfile.TemporaryDirectory() as name:
        closed = Path(name) / "closed"
        closed.mkdir(mode=0)
        Path(name).chmod(0o711)
        unreadable = Paths(closed, closed, closed / "data", Path(name))
        root = os.geteuid() == 0
        if root:
            os.seteuid(65534)  # nobody: root may look everywhere
        try:
            with pytest.raises(LibraryError, match="can't be looked for: permission denied"):
                open_desk(unreadable)
        finally:
            if root:
                os.seteuid(0)


def test_a_proposed_name_has_its_date_in_the_memos_language(desk: Desk) -> None:
    brief = Brief(id="b", title="日米首脳会談", as_of=PartialDate.parse("2022-01-15"))
    assert desk.proposed_name(brief, ".docx") == "2022年1月15日 日米首脳会談.docx"
    about = msgspec.structs.replace(brief, as_of=PartialDate.parse("2022-01~/2022-03"))
    assert desk.proposed_name(about, ".docx") == "2022年1月頃～2022年3月 日米首脳会談.docx"
    english = msgspec.structs.replace(brief, title="Biden–Kishida")
    assert desk.proposed_name(english, ".docx") == "2022-01-15 Biden–Kishida.docx"
