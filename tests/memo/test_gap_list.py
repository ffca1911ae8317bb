"""What is missing by the record, in the words of the templates, as marked gaps are."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefer.briefing.gaps.finding import (
    Circumstances,
    GapFinding,
    GapKind,
    LeftOut,
    Named,
    NoHolder,
    NoPoint,
    NoPost,
    NoSource,
    Overdue,
    PastUntil,
    Seen,
    SingleSource,
    Stale,
    Uncovered,
)
from briefer.briefing.gaps.standing import StandingGap
from briefer.briefing.gaps.telling import ToldGap
from briefer.briefing.view import Portions
from briefer.errors import TemplateError
from briefer.library.briefs import AcceptedGap
from briefer.library.dates import PartialDate
from briefer.library.markings import MarkingLevel, MarkingProfile, Scale
from briefer.memo.blocks import Gap, Table
from briefer.memo.gap_list import gaps_in_words
from briefer.memo.inlines import plain_text
from tests.memo.views import a_library, a_view, blocks_of_template

TEMPLATES = Path(__file__).parents[2] / "templates"
RECORD = Named("points", "p", "A *name* {{ x }}")
OTHER = Named("dialogues", "o", "Other")
JUNE, MARCH = PartialDate.parse("2021-06"), PartialDate.parse("2022-03-01")


def _told(kind: GapKind, circumstances: Circumstances, count: int = 1) -> ToldGap:
    finding = GapFinding(f"{kind}:p", kind, RECORD, circumstances)
    return ToldGap((StandingGap(finding, "open"),) * count)


def _overdue(meeting: PartialDate | None) -> Overdue:
    return Overdue(JUNE, JUNE, MARCH, meeting, (8, 9), (7, 7), None, None)


WORDS: dict[str, tuple[GapKind, Circumstances]] = {
    "a session of the A *name* {{ x }} before the meeting: it will be 8 to 9 months overdue by "
    "March 1, 2022": ("overdue", _overdue(MARCH)),
    "a session of the A *name* {{ x }}: it is 8 to 9 months overdue": ("overdue", _overdue(None)),
    "word on the topic in the readout of the Other, promised June 2021": (
        "left-out",
        LeftOut("Text", JUNE, None, OTHER, MARCH, "the topic"),
    ),
    "a chosen dialogue that has covered A *name* {{ x }} since June 2021": (
        "uncovered",
        Uncovered(JUNE, Seen(OTHER, JUNE), ()),
    ),
    "a current post of A *name* {{ x }}, who is expected": ("no-post", NoPost(None, None, None)),
    "who is A *name* {{ x }} (Japan)": ("no-holder", NoHolder("Japan", (), None, None)),
    "a point beside the objective “A *name* {{ x }}”": ("no-point", NoPoint("Text", "alone")),
    "the point of the adopted objective “A *name* {{ x }}”, which the memo does not take": (
        "no-point",
        NoPoint("Text", "past-until"),
    ),
    "a source for “A *name* {{ x }}”": ("no-source", NoSource("Text", "fact", ())),
    "a second source for “A *name* {{ x }}”, which rests on Other alone": (
        "single-source",
        SingleSource("Text", "fact", OTHER, government=False),
    ),
    "what holds after June 2021 of “A *name* {{ x }}”": (
        "past-until",
        PastUntil("Text", JUNE, None, taken=True),
    ),
    "newer evidence for “A *name* {{ x }}” than of June 2021": (
        "stale",
        Stale("Text", "concern", JUNE, 9, 6),
    ),
}


@pytest.mark.parametrize("words", WORDS)
def test_each_kind_is_told_in_words_with_what_to_do(words: str) -> None:
    kind, circumstances = WORDS[words]
    told = _told(kind, circumstances)
    (gap,) = gaps_in_words((told,), (TEMPLATES,), a_view(), a_library())
    assert (gap.what, gap.key) == (words, f"{kind}:p")
    assert gap.fix


def test_many_are_counted_and_the_order_is_kept() -> None:
    many = _told("stale", Stale("Text", "concern", JUNE, 9, 6), 5)
    one = _told("no-source", NoSource("Text", "fact", ()))
    gaps = gaps_in_words((many, one, many), (TEMPLATES,), a_view(), a_library())
    whats = "newer evidence for 5 points that are older than the desk’s limit"
    assert [gap.what for gap in gaps] == [whats, "a source for “A *name* {{ x }}”", whats]


def test_an_office_words_them_its_own_way_and_may_leave_none_out(tmp_path: Path) -> None:
    told = (_told("no-source", NoSource("Text", "fact", ())),)
    own = tmp_path / "_gap_list.md.j2"
    row = "| {{ told.record.name }} fehlt | Nachtragen |"
    loop = "{% for told in view.told_gaps %}\n" + row + "\n{% endfor %}\n"
    own.write_text(f"| A | B |\n| --- | --- |\n{loop}", encoding="utf-8")
    (gap,) = gaps_in_words(told, (tmp_path, TEMPLATES), a_view(), a_library())
    assert gap == Gap("A *name* {{ x }} fehlt", "Nachtragen", "no-source:p")
    own.write_text("Nothing.\n", encoding="utf-8")
    with pytest.raises(TemplateError, match="0 rows for 1"):
        gaps_in_words(told, (tmp_path, TEMPLATES), a_view(), a_library())


def test_what_was_accepted_is_marked_as_the_whole_memo(tmp_path: Path) -> None:
    levels = tuple(MarkingLevel(name=name, portion=name[0]) for name in ("OPEN", "SHUT"))
    portions = Portions(Scale(("OPEN", "SHUT")), MarkingProfile(levels=levels))
    finding = GapFinding("no-source:p", "no-source", RECORD, NoSource("Text", "fact", ()))
    accepted = AcceptedGap(key="no-source:p", reason="none is public", by="A. Name", on=JUNE)
    told = ToldGap((StandingGap(finding, "accepted", accepted),))
    for name in ("_accepted.md.j2", "_gap_words.md.j2"):
        (tmp_path / name).write_bytes((TEMPLATES / name).read_bytes())
    held = {"told_gaps": (told,), "level": "SHUT", "portions": portions}
    blocks = blocks_of_template('{% include "_accepted.md.j2" %}', tmp_path, **held)
    (table,) = [block for block in blocks if isinstance(block, Table)]
    assert plain_text(table.header[0].inlines) == "(S) Not on file"
    cells = [plain_text(cell.inlines) for cell in table.rows[0]]
    assert cells == ["a source for “A *name* {{ x }}”", "None is public.", "A. Name, June 2021"]
    (gap,) = gaps_in_words((told,), (TEMPLATES,), a_view(**held), a_library())
    assert gap.what == cells[0]
