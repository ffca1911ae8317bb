from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from briefer.errors import TemplateError
from briefer.memo.template import find_templates, read_template, with_title

WHOLE = """---
title: "Leaders’ meeting memo"
description: Two pages and tabs  # a comment
pages: 2
needs: [heading, objectives]
---
Text
"""


def test_front_matter_is_read(tmp_path: Path) -> None:
    (tmp_path / "leaders.md.j2").write_text(WHOLE)
    (found,) = find_templates(tmp_path)
    assert (found.id, found.title, found.pages) == ("leaders", "Leaders’ meeting memo", 2)
    assert found.description == "Two pages and tabs"
    assert found.needs == ("heading", "objectives")


def test_needs_may_stand_one_below_the_other(tmp_path: Path) -> None:
    (tmp_path / "x.md.j2").write_text("---\nneeds:\n  - heading\n- steps\n---\n")
    assert find_templates(tmp_path)[0].needs == ("heading", "steps")


def test_the_librarys_own_templates_stand_before_the_built_in(tmp_path: Path) -> None:
    own, built_in = tmp_path / "own", tmp_path / "built-in"
    for folder, title in ((own, "Ours"), (built_in, "Theirs")):
        folder.mkdir()
        (folder / "memo.md.j2").write_text(f"---\ntitle: {title}\n---\n")
    (built_in / "card.md.j2").write_text("Text")
    found = find_templates(own, built_in, tmp_path / "no-such-folder")
    assert [(t.id, t.title) for t in found] == [("card", "card"), ("memo", "Ours")]


def test_partials_are_no_templates(tmp_path: Path) -> None:
    (tmp_path / "_macros.md.j2").write_text("Text")
    assert find_templates(tmp_path) == ()


def test_a_template_says_where_its_notes_stand(tmp_path: Path) -> None:
    (tmp_path / "a.md.j2").write_text("---\nnotes: endnotes\n---\n")
    (tmp_path / "b.md.j2").write_text("Text")
    assert [found.notes for found in find_templates(tmp_path)] == ["endnotes", "footnotes"]


@pytest.mark.parametrize(
    ("front", "where", "what"),
    [
        ("---\ntitle: a\n", "line 1", "not closed"),
        ("---\ntitle: a\ncolour: red\n---\n", "line 3", "colour: red"),
        ("---\njust words\n---\n", "line 2", "just words"),
        ("---\npages: two\n---\n", "line 1", "'two'"),
        ("---\nnotes: sidenotes\n---\n", "line 1", "'sidenotes'"),
    ],
)
def test_broken_front_matter_is_named_by_file_and_line(
    tmp_path: Path, front: str, where: str, what: str
) -> None:
    (tmp_path / "memo.md.j2").write_text(front)
    with pytest.raises(TemplateError, match=re.escape(what)) as caught:
        read_template(tmp_path / "memo.md.j2")
    assert str(caught.value).endswith(f"(memo.md.j2, {where})")


def test_a_template_that_is_no_utf8_is_named(tmp_path: Path) -> None:
    (tmp_path / "memo.md.j2").write_bytes(b"caf\xe9")
    with pytest.raises(TemplateError, match=r"not UTF-8 text \(memo\.md\.j2\)"):
        read_template(tmp_path / "memo.md.j2")


def test_a_pipe_among_the_templates_is_named_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "memo.md.j2")
    with pytest.raises(TemplateError, match=r"no ordinary file \(memo\.md\.j2\)"):
        read_template(tmp_path / "memo.md.j2")


def test_a_broken_one_stands_under_its_file_s_name_and_hides_no_other(tmp_path: Path) -> None:
    (tmp_path / "bad.md.j2").write_text("---\ncolour: red\n---\n")
    (tmp_path / "good.md.j2").write_text("---\ntitle: Good\n---\n")
    assert [found.title for found in find_templates(tmp_path)] == ["bad", "Good"]


def test_what_stands_in_quotes_is_no_comment(tmp_path: Path) -> None:
    path = tmp_path / "x.md.j2"
    path.write_text('---\ntitle: "Memo #2" # ours\ndescription: plain # not shown\n---\n')
    found = read_template(path)
    assert (found.title, found.description) == ("Memo #2", "plain")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("# Text\n", "---\ntitle: New\n---\n# Text\n"),
        ("---\npages: 2 # ours\n---\nText", "---\ntitle: New\npages: 2 # ours\n---\nText"),
        (
            "---\npages: 2\ntitle: >\n  Old\n  one\nneeds: steps\n---\ntitle: stays",
            "---\npages: 2\ntitle: New\nneeds: steps\n---\ntitle: stays",
        ),
    ],
)
def test_another_title_leaves_every_other_line(before: str, after: str) -> None:
    assert with_title(before, "New") == after


@pytest.mark.parametrize("title", ["Memo #2", "“Ours”", '"Ours" and theirs', "> 3", "'tis"])
def test_a_title_is_read_as_it_was_given(tmp_path: Path, title: str) -> None:
    path = tmp_path / "x.md.j2"
    path.write_text(with_title("Text", title), encoding="utf-8")
    assert read_template(path).title == title
