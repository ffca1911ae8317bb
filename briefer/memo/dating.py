"""When a file says it was made: never the clock's time, so the same memo gives the same bytes."""

from __future__ import annotations

import os
from datetime import UTC, datetime

from briefer.memo.blocks import Memo


def file_time(memo: Memo) -> datetime:
    """Date the file: SOURCE_DATE_EPOCH where it is set, else the memo's own date.

    See https://reproducible-builds.org/specs/source-date-epoch/.
    """
    return stamp_of(memo.date or "2000-01-01")


def stamp_of(day: str) -> datetime:
    """Date a file, in UTC: SOURCE_DATE_EPOCH where it is set, else the day given, in ISO form."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdecimal() and len(epoch) < 12:
        return datetime.fromtimestamp(int(epoch), UTC)
    return datetime.fromisoformat(day).replace(tzinfo=UTC)
