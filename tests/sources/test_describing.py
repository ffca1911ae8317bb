"""A source's record says what its document says of itself."""

from __future__ import annotations

import pytest

from briefer.library.dates import PartialDate
from briefer.sources.describing import is_government, kind_of_title, source_of
from briefer.sources.document import Document

DAY = PartialDate.parse("2026-11-25")


def test_what_the_document_says_is_taken_and_nothing_else() -> None:
    document = Document(
        paragraphs=(),
        title="Joint Statement of the Leaders",
        date="2022-01-21~",
        address="https://www.mofa.go.jp/a",
        sha256="ab",
    )
    source = source_of(document, "joint", "joint.html", DAY)
    assert (source.kind, source.government) == ("joint-statement", True)
    assert str(source.date) == "2022-01-21~"
    assert (source.file, source.sha256, source.consulted) == ("joint.html", "ab", DAY)
    assert (source.author, source.publisher, source.short, source.body) == ("", "", "", "")


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("U.S.-Japan Joint Leaders’ Statement", "joint-statement"),
        ("日米首脳共同声明", "joint-statement"),
        ("Readout of the call", "readout"),
        ("FACT SHEET: Chips", "fact-sheet"),
        ("Press Briefing by the Secretary", "press-briefing"),
        ("A reader’s outlook", "other"),
    ],
)
def test_a_title_tells_what_a_document_is(title: str, kind: str) -> None:
    assert kind_of_title(title, "other") == kind


def test_only_domains_of_governments_are_governments() -> None:
    for address in ("https://www.state.gov/x", "https://mofa.go.jp", "https://a.gov.uk/b"):
        assert is_government(address)
    for address in ("https://gov.example.com", "https://mygov.org", "", "http://[bad", "go.jp"):
        assert not is_government(address)
