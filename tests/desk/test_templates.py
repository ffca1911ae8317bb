"""An office's templates: copied, renamed, deleted and saved as one change each."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from briefer.desk import Desk, open_desk
from briefer.desk import templates as work
from briefer.desk.templates import TemplateFile
from briefer.desk.undoing import noted, take_back
from briefer.errors import SaveError
from briefer.paths import Paths


@pytest.fixture
def desk(paths: Paths) -> Iterator[Desk]:
    found = open_desk(paths)
    yield found
    found.close()


def listed(desk: Desk, name: str, *, own: bool = True) -> TemplateFile | None:
    found = (one for one in work.template_files(desk) if (one.name, one.own) == (name, own))
    return next(found, None)


def text_of(desk: Desk, name: str) -> str:
    return work.template_text(desk, name, own=True)


def test_what_ships_is_listed_with_title_description_and_pages(desk: Desk) -> None:
    found = listed(desk, "leaders-meeting", own=False)
    assert found is not None
    assert (found.title, found.pages, found.part) == ("Leaders’ meeting memo", 2, False)
    assert found.description.startswith("Two pages")
    assert "Biden–Kishida, first meeting in Washington" in found.briefs
    part = listed(desk, "_heading", own=False)
    assert part is not None
    assert part.part


def test_a_copy_has_a_title_and_a_file_of_its_own(desk: Desk) -> None:
    name = work.copy_template(desk, "scene-setter", "The minister's card", own=False)
    assert name == "the-ministers-card"
    before, after = (
        work.template_text(desk, n, own=o) for n, o in (("scene-setter", False), (name, True))
    )
    assert after == before.replace("title: Scene-setter", "title: The minister's card")
    assert work.template_files(desk)[0].name == name, "one's own come first"
    assert work.copy_template(desk, name, "The minister's card", own=True) == f"{name}-2"


def test_a_part_s_copy_stands_before_the_built_in_one(desk: Desk) -> None:
    assert work.copy_template(desk, "_heading", "Heading", own=False) == "_heading"
    own, built_in = listed(desk, "_heading"), listed(desk, "_heading", own=False)
    assert own is not None
    assert built_in is not None
    assert (own.hides, built_in.hidden) == (True, True)
    with pytest.raises(SaveError):
        work.copy_template(desk, "_heading", "Heading", own=False)


def test_the_briefs_follow_a_new_name_and_undo_takes_all_back(desk: Desk) -> None:
    name = work.copy_template(desk, "scene-setter", "Card", own=False)
    brief = desk.brief()
    desk.save(desk.changed(brief, template=name))
    (desk.root / "templates" / "other.md.j2").write_text('{% extends "card.md.j2" %}')
    fresh, changes = noted(desk, lambda desk: work.rename_template(desk, name, "Minister’s card"))
    assert fresh == "ministers-card"
    assert desk.library.briefs[brief.id].template == fresh
    assert text_of(desk, "other") == '{% extends "ministers-card.md.j2" %}'
    assert text_of(desk, fresh).startswith("---\ntitle: Minister’s card\n")
    assert len(changes) == 1
    take_back(desk, changes)
    assert desk.library.briefs[brief.id].template == name
    assert listed(desk, fresh) is None


def test_a_title_that_makes_the_same_file_name_changes_the_head_alone(desk: Desk) -> None:
    name = work.copy_template(desk, "scene-setter", "Card", own=False)
    assert work.rename_template(desk, name, "CARD") == name
    assert "title: CARD" in text_of(desk, name)


def test_briefs_go_back_to_a_built_in_template_when_theirs_goes(desk: Desk) -> None:
    name = work.copy_template(desk, "scene-setter", "Card", own=False)
    brief = desk.changed(desk.brief(), template=name)
    desk.save(brief)
    work.delete_template(desk, name)
    assert listed(desk, name) is None
    assert desk.library.briefs[brief.id].template == "leaders-meeting"


def test_a_text_is_saved_as_typed_with_the_file_s_own_line_ends(desk: Desk) -> None:
    name = work.copy_template(desk, "scene-setter", "Card", own=False)
    path = desk.root / "templates" / "card.md.j2"
    path.write_bytes(b"\xef\xbb\xbfone\r\ntwo\r\n")
    text = text_of(desk, name)
    work.save_template(desk, name, text + "  three {{ \n", text)
    assert path.read_bytes() == b"\xef\xbb\xbfone\r\ntwo\r\n  three {{ \r\n"


def test_what_was_changed_meanwhile_is_not_overwritten(desk: Desk) -> None:
    name = work.copy_template(desk, "scene-setter", "Card", own=False)
    text = text_of(desk, name)
    path = desk.root / "templates" / "card.md.j2"
    path.write_text("of another")
    with pytest.raises(SaveError, match="changed outside"):
        work.save_template(desk, name, "mine", text)
    assert path.read_text() == "of another"


def test_a_template_with_a_broken_head_is_listed_and_keeps_no_memo_back(desk: Desk) -> None:
    folder = desk.root / "templates"
    folder.mkdir(exist_ok=True)
    (folder / "broken.md.j2").write_text("---\nsize: 3\n---\n")
    found = listed(desk, "broken")
    assert found is not None
    assert found.where == "broken.md.j2, line 2"
    assert "size: 3" in found.wrong
    assert desk.memo(desk.brief()).blocks


def test_completion_and_trial_know_the_brief(desk: Desk) -> None:
    text = "{{ view.as_"
    found = work.completions_at(desk, desk.brief(), text, len(text))
    assert [name.path for name in found.names] == ["as_of"]
    trial = work.try_template(desk, desk.brief(), "ours", "# {{ view.title }}\n")
    assert trial.memo is not None
    assert trial.memo.title == "Biden–Kishida, first meeting in Washington"
