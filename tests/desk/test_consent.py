"""A final with open gaps goes out only by somebody's word, which is kept with the export."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefer.desk import Desk, open_desk
from briefer.desk.consent import OpenGaps, Word, consent_to
from briefer.memo.blocks import Gap
from briefer.paths import Paths

DATE, ROOM = Gap("date", "meetings/one.md"), Gap("room", "meetings/one.md")
WHY = "the date is not set yet"


@pytest.fixture
def desk(paths: Paths) -> Iterator[Desk]:
    opened = open_desk(paths, author="A. Drafter")
    yield opened
    opened.close()


def test_a_final_without_a_gap_needs_no_word() -> None:
    assert consent_to((), None) is None
    assert consent_to((), Word("A", WHY)) is None


@pytest.mark.parametrize("word", [None, Word("A", ""), Word("A", " \n")])
def test_without_a_reason_the_gaps_are_counted_and_the_first_named(word: Word | None) -> None:
    gaps = (DATE, Gap("date", "meetings/two.md"), ROOM, Gap("owner"), Gap("holder"))
    with pytest.raises(OpenGaps) as refused:
        consent_to(gaps, word)
    said = "the final has 5 open gaps: date (2 times); room; owner; and 1 more"
    assert refused.value.what == said
    assert refused.value.gaps == gaps


def test_a_word_holds_for_the_gaps_that_were_shown_and_no_other() -> None:
    consent = consent_to((DATE,), Word("A", WHY, (DATE, ROOM)))
    assert consent is not None
    assert consent.gaps == (DATE,)
    with pytest.raises(OpenGaps, match="1 open gap: room"):
        consent_to((DATE, ROOM), Word("A", WHY, (DATE,)))


def test_the_consent_says_who_when_why_and_to_which_gaps() -> None:
    before = datetime.now(UTC).replace(microsecond=0)
    consent = consent_to((DATE, ROOM), Word("A. Drafter", " the date\nis not set "))
    assert consent is not None
    assert (consent.who, consent.reason) == ("A. Drafter", "the date is not set")
    assert before <= datetime.fromisoformat(consent.when) <= datetime.now(UTC)
    assert consent.gaps == (DATE, ROOM)


@pytest.mark.parametrize("suffix", [".docx", ".html", ".md"])
def test_a_refused_final_leaves_no_file(desk: Desk, tmp_path: Path, suffix: str) -> None:
    target = tmp_path / f"memo{suffix}"
    with pytest.raises(OpenGaps):
        desk.export(desk.brief(), target, stage="final")
    assert not target.exists()


@pytest.mark.parametrize("suffix", [".docx", ".html", ".md"])
def test_an_accepted_final_keeps_the_consent_and_prints_it_nowhere(
    desk: Desk, tmp_path: Path, suffix: str
) -> None:
    target = tmp_path / f"memo{suffix}"
    exported = desk.export(desk.brief(), target, stage="final", accept_gaps=WHY)
    assert exported.consent is not None
    assert exported.consent.who == "A. Drafter"
    assert exported.consent.gaps == desk.gaps(desk.brief())
    content = target.read_bytes()
    for part in _parts(content) if suffix == ".docx" else (content,):
        assert WHY.encode() not in part
        assert b"A. Drafter" not in part


def test_working_copies_and_drafts_ask_for_no_word(desk: Desk, tmp_path: Path) -> None:
    assert desk.export(desk.brief(), tmp_path / "one.docx").consent is None
    draft = desk.export(desk.brief(), tmp_path / "two.docx", stage="draft")
    assert draft.consent is None
    assert draft.gaps


def test_the_same_final_gives_the_same_bytes_whenever_it_is_accepted(
    desk: Desk, tmp_path: Path
) -> None:
    one, two = tmp_path / "one.docx", tmp_path / "two.docx"
    desk.export(desk.brief(), one, stage="final", accept_gaps=WHY)
    desk.export(desk.brief(), two, stage="final", accept_gaps="another reason")
    assert one.read_bytes() == two.read_bytes()


def _parts(content: bytes) -> list[bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return [archive.read(name) for name in archive.namelist()]
