from __future__ import annotations

import pytest
from lxml import etree

from briefer.memo.blocks import (
    Cell,
    Comment,
    Commented,
    Gap,
    Heading,
    Memo,
    Note,
    Paragraph,
    Stage,
    Table,
    Text,
)
from tests.memo.memos import a_memo, cell, line
from tests.memo.word.opened import Opened, W, opened, text_of

FIX = "Add it to meetings/x.md"
NOTED = Commented((Text("Get it."),), (Comment("A. Reviewer", "Says who?\nName it."),))


def a_draft() -> Memo:
    return a_memo(
        Heading(1, (Text("Memo"),), "memo"),
        Paragraph((Text("On "), Gap("date of the meeting", FIX), Text("."))),
        Paragraph((Text("Before. "), NOTED, Text(" After."))),
        Table((cell("A"),), ((Cell((Gap("owner"),)),),), ("left",)),
        Paragraph((Text("x"), Note((Gap("source lost", "Make it"),)))),
        stage="draft",
    )


@pytest.fixture(scope="module")
def draft() -> Opened:
    return opened(a_draft())


def comments(parts: Opened) -> list[etree._Element]:
    return list(parts.xml("word/comments.xml").iter(f"{W}comment"))


def said(comment: etree._Element) -> list[str]:
    return [text_of(paragraph) for paragraph in comment.iter(f"{W}p")]


def covered(parts: Opened, number: str) -> str:
    """Give the text between the start and the end of a comment's range."""
    text, inside = "", False
    for each in parts.xml().iter():
        if each.get(f"{W}id") == number and each.tag.startswith(f"{W}commentRange"):
            inside = each.tag == f"{W}commentRangeStart"
        elif inside and each.tag == f"{W}t":
            text += each.text or ""
    return text


def number_of(comment: etree._Element) -> str:
    return str(comment.get(f"{W}id"))


def test_a_gap_has_a_comment_that_says_what_is_missing_and_where_to_fill_it(
    draft: Opened,
) -> None:
    assert said(comments(draft)[0]) == ["Missing: date of the meeting.", FIX]
    assert covered(draft, number_of(comments(draft)[0])) == "[Missing: date of the meeting]"


def test_a_reviewers_note_stands_on_the_words_it_speaks_of(draft: Opened) -> None:
    assert said(comments(draft)[1]) == ["Says who?", "Name it."]
    assert covered(draft, number_of(comments(draft)[1])) == "Get it."


def test_a_gap_in_a_table_and_one_in_a_footnote_have_theirs_too(draft: Opened) -> None:
    assert said(comments(draft)[2]) == ["Missing: owner."]
    assert said(comments(draft)[3]) == ["Missing: source lost.", "Make it"]
    assert b"comment" not in draft.parts["word/footnotes.xml"]


def test_each_comment_has_its_range_and_its_reference_once(draft: Opened) -> None:
    numbers = [number_of(each) for each in comments(draft)]
    assert len(set(numbers)) == 4
    for tag in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        assert [e.get(f"{W}id") for e in draft.xml().iter(f"{W}{tag}")] == numbers


def test_comments_name_who_and_when_as_the_memo_is_dated(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    gap, note = comments(opened(a_draft()))[:2]
    assert (gap.get(f"{W}author"), gap.get(f"{W}initials")) == ("Briefer", "B")
    assert (note.get(f"{W}author"), note.get(f"{W}initials")) == ("A. Reviewer", "AR")
    assert {e.get(f"{W}date") for e in (gap, note)} == {"2022-01-15T00:00:00Z"}


@pytest.mark.parametrize(("by", "initials"), [("岸田文雄", "岸"), ("", "R"), ("a b c d", "ABC")])
def test_initials_are_made_of_the_name(by: str, initials: str) -> None:
    noted = Paragraph((Commented((Text("x"),), (Comment(by, "y"),)),))
    (comment,) = comments(opened(a_memo(noted, stage="draft")))
    assert comment.get(f"{W}initials") == initials
    assert comment.get(f"{W}author")


def test_comments_have_styles_and_a_part_of_their_own(draft: Opened) -> None:
    part = draft.xml("word/comments.xml")
    assert {e.get(f"{W}val") for e in part.iter(f"{W}pStyle")} == {"AnnotationText"}
    assert b"relationships/comments" in draft.parts["word/_rels/document.xml.rels"]
    assert b"wordprocessingml.comments+xml" in draft.parts["[Content_Types].xml"]


def test_the_same_draft_gives_the_same_bytes(draft: Opened) -> None:
    assert draft.parts == opened(a_draft()).parts


@pytest.mark.parametrize("stage", ["working", "final"])
def test_no_other_stage_has_a_comment_or_tells_where_one_was(stage: Stage) -> None:
    noted = Paragraph((Text("Before. "), NOTED, Text(" After."), Gap("owner")))
    plain = Paragraph((Text("Before. Get it. After."), Gap("owner")))
    parts = opened(a_memo(noted, stage=stage)).parts
    assert parts == opened(a_memo(plain, stage=stage)).parts
    assert not any(b"comment" in data.lower() for name, data in parts.items() if name != STYLES)


STYLES = "word/styles.xml"


def test_a_draft_with_nothing_to_comment_on_has_no_part_for_it() -> None:
    assert "word/comments.xml" not in opened(a_memo(line("x"), stage="draft")).parts


def test_no_comment_has_the_number_of_a_note(draft: Opened) -> None:
    """LibreOffice 7.4 shows the note without its text then."""
    notes = {each.get(f"{W}id") for each in draft.xml("word/footnotes.xml").iter(f"{W}footnote")}
    assert len(notes) > 2
    assert not notes & {number_of(each) for each in comments(draft)}
