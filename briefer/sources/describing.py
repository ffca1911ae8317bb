"""From a document to the record of a source: what the document says of itself, and no more."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from briefer.library.dates import InvalidDate, PartialDate
from briefer.library.points import Source, SourceKind
from briefer.sources.document import Document

# A title that says what the document is, in the order in which they are tried.
_WORDS: tuple[tuple[SourceKind, str], ...] = (
    ("joint-statement", r"\bjoint (?:[\w’']+ ){0,2}(?:statement|declaration)\b|共同声明|共同宣言"),
    ("readout", r"\breadout\b"),
    ("fact-sheet", r"\bfact ?sheet\b|ファクトシート"),
    ("press-briefing", r"\bpress (?:briefing|conference|call)\b|記者会見"),
    ("press-release", r"\b(?:press|news|media) release\b|プレスリリース|報道発表"),
    ("agreement", r"\b(?:agreement|treaty|memorandum of (?:cooperation|understanding))\b|協定"),
    ("law", r"\b(?:act of \d{4}|public law)\b"),
    ("report", r"\breport\b|報告書|白書"),
)
_KINDS = tuple((kind, re.compile(words, re.IGNORECASE)) for kind, words in _WORDS)
# Domains that are given to governments alone, by their registries' rules.
_GOVERNMENT = re.compile(
    r"(?:^|\.)(?:gov|mil|go\.[a-z]{2}|gov\.[a-z]{2}|gc\.ca|gouv\.fr|gob\.[a-z]{2})$"
)


def source_of(document: Document, source_id: str, file: str, consulted: PartialDate) -> Source:
    """Make the record of a document that stands in the library under ``file``."""
    return Source(
        id=source_id,
        title=document.title,
        author=document.author,
        publisher=document.publisher,
        date=_date(document.date),
        address=document.address,
        kind=kind_of_title(document.title, "web-page" if document.address else "other"),
        government=is_government(document.address),
        language=document.language,
        file=file,
        sha256=document.sha256,
        consulted=consulted,
    )


def kind_of_title(title: str, otherwise: SourceKind) -> SourceKind:
    """Tell what a document is by its title; ``otherwise`` where that does not say."""
    return next((kind for kind, words in _KINDS if words.search(title)), otherwise)


def is_government(address: str) -> bool:
    """Say whether an address is under a domain that governments alone are given."""
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return False
    return bool(_GOVERNMENT.search(host))


def _date(edtf: str) -> PartialDate | None:
    try:
        return PartialDate.parse(edtf) if edtf else None
    except InvalidDate:
        return None
