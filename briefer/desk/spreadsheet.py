"""Rows as CSV that a spreadsheet opens as text: no cell can act as a formula.

As OWASP advises ("CSV Injection"): every cell stands in quotes, and one that could act
has an apostrophe before it. UTF-8 with a byte order mark, by which Excel knows it, and
line ends as in RFC 4180.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Sequence

_ACTS = frozenset("=+-@")
_MINUS = "\N{MINUS SIGN}"  # typesetting's, which Unicode keeps apart from the hyphen
_CONTROLS = frozenset("\t\r\n\v\f\0")
# Where a spreadsheet may begin another cell, whatever quotes say: elsewhere than in
# English a list is separated by semicolons, and a comma's quotes then mean nothing.
_SEPARATORS = re.compile(r"([;|\t\r\n])")
_NOT_SEEN = frozenset({"Cf", "Cc", "Zs", "Zl", "Zp", "Pi", "Pf"})  # joiners, spaces, “quotes”


def csv_of(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Write rows below a header; every row has as many cells."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    for row in (header, *rows):
        writer.writerow([harmless(cell) for cell in row])
    return text.getvalue().encode("utf-8-sig", "replace")


def harmless(cell: str) -> str:
    """Give a cell's text with an apostrophe wherever it could begin a formula."""
    parts = _SEPARATORS.split(cell)
    parts[::2] = [f"'{part}" if _acts(part) else part for part in parts[::2]]
    if len(parts) > 1 and not parts[-1].strip('"'):
        parts[-1] = f"'{parts[-1]}"  # else the closing quote would open a cell, and take in rows
    joined = "".join(parts)
    return f"'{joined}" if joined[:1] in _CONTROLS and joined else joined


def _acts(text: str) -> bool:
    """Say whether a text begins a formula, behind spaces and quotes and in any width."""
    for char in text:
        if char in "\"'`" or unicodedata.category(char) in _NOT_SEEN:
            continue
        return char == _MINUS or unicodedata.normalize("NFKC", char)[0] in _ACTS
    return False
