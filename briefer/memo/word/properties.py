"""The file's properties: what the memo is and who says so, and nothing of a letterhead's."""

from __future__ import annotations

from collections.abc import Mapping

from briefer.memo.blocks import Memo, Stage
from briefer.memo.dating import file_time
from briefer.memo.word.xml import HEAD, escaped

_NAMESPACES = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)
_STATUSES: Mapping[Stage, str] = {"draft": "Draft", "final": "Final"}
_LONGEST = 255  # characters that Word takes in a property


def properties_xml(memo: Memo) -> str:
    """Write the core properties, dated as the memo is."""
    texts = {
        "dc:title": memo.title,
        "dc:subject": memo.subject,
        "dc:creator": memo.author,
        "cp:keywords": ", ".join(memo.keywords),
        "cp:contentStatus": _STATUSES.get(memo.stage, ""),
        "dc:language": memo.language,
        "cp:lastModifiedBy": memo.author,
        "cp:revision": "1",
    }
    rows = [f"<{name}>{escaped(_kept(text))}</{name}>" for name, text in texts.items() if text]
    when = written_at(memo)
    rows += [
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{when}</dcterms:{name}>'
        for name in ("created", "modified")
    ]
    return f"{HEAD}<cp:coreProperties {_NAMESPACES}>{''.join(rows)}</cp:coreProperties>"


def written_at(memo: Memo) -> str:
    """Date the file, in UTC: SOURCE_DATE_EPOCH where it is set, else the memo's own date.

    See https://reproducible-builds.org/specs/source-date-epoch/.
    """
    return f"{file_time(memo):%Y-%m-%dT%H:%M:%SZ}"


def _kept(text: str) -> str:
    clean = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)
    return clean[:_LONGEST]
