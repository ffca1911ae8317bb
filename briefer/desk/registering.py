"""An export enters the register: with what it was made of, and the brief as it was."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from briefer.errors import BrieferError, ReadOnlyLibrary
from briefer.library.dates import PartialDate
from briefer.library.register.entry import (
    Consented,
    Entry,
    Missing,
    Pinned,
    RegisterError,
    Retention,
)
from briefer.library.register.keeping import hash_of, keep
from briefer.memo.template import SUFFIX

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.desk.consent import Consent
    from briefer.desk.exporting import Exported
    from briefer.library.briefs import Brief

_IN_A_LETTERHEAD = frozenset({".docx", ".pdf"})
# A template that another one takes in, extends or imports is named in quotes.
_TAKEN_IN = re.compile(rf"""["']([^"'/\\]+{re.escape(SUFFIX)})["']""")


def register_export(
    desk: Desk, brief: Brief, exported: Exported, content: bytes, letterhead: Path
) -> Entry:
    """Keep an export's bytes and an entry of it; raise BrieferError when that can't be done."""
    _refuse_where_nothing_is_kept(desk)
    memo = exported.memo
    now = datetime.now(UTC).replace(microsecond=0)
    suffix = exported.path.suffix.lower()
    looks = letterhead if suffix in _IN_A_LETTERHEAD else None
    entry = Entry(
        title=memo.title,
        number=brief.heading.number,
        stage=memo.stage,
        as_of=brief.as_of,
        exported=now,
        exported_by=desk.author,
        author=memo.author,
        marking=memo.marking,
        file_name=exported.path.name,
        format=suffix.removeprefix("."),
        size=len(content),
        hash=hash_of(content),
        template=_pinned_template(brief.template, desk.template_folders),
        letterhead=Pinned(name=looks.stem, hash=_hash_of_files([looks])) if looks else None,
        brief=brief.id,
        consent=_consented(exported.consent) if exported.consent else None,
        retention=_retention(desk, memo.stage, now),
    )
    kept = keep(desk.root, entry, content, brief)
    desk.keep_if_begun(kept.path, f"Register: {kept.title} ({kept.file_name})")
    return kept
