"""A final goes out with open gaps only by somebody's word, which is kept with the export."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from briefer.errors import ExportError

if TYPE_CHECKING:
    from briefer.memo.blocks import Gap

_NAMED = 3  # of the gaps, in an error's one line


class OpenGaps(ExportError):
    """Refuse a final that shows gaps which nobody has accepted."""

    def __init__(self, gaps: Sequence[Gap]) -> None:
        self.gaps = tuple(gaps)
        count = len(self.gaps)
        times = Counter(gap.what for gap in self.gaps)
        first = list(times.items())[:_NAMED]
        named = [what if n == 1 else f"{what} ({n} times)" for what, n in first]
        if more := count - sum(n for _, n in first):
            named.append(f"and {more} more")
        super().__init__(
            f"the final has {count} open gap{'' if count == 1 else 's'}: {'; '.join(named)}",
            fix="Fill them, or accept them with a reason",
        )


@dataclass(frozen=True, slots=True)
class Word:
    """Be somebody's word that a final may go out with gaps, and why.

    ``gaps`` are those that were shown to who gives it; None is for whichever there are.
    """

    who: str
    reason: str
    gaps: tuple[Gap, ...] | None = None


@dataclass(frozen=True, slots=True)
class Consent:
    """Be a consent as the register keeps it; ``when`` is UTC, ISO 8601 to the second."""

    who: str
    when: str
    reason: str
    gaps: tuple[Gap, ...]


def consent_to(gaps: Sequence[Gap], word: Word | None) -> Consent | None:
    """Give the consent to a final's open gaps, None for a final without a gap.

    Raises OpenGaps when nobody gave a reason, or a gap was not shown to who did.
    """
    if not gaps:
        return None
    if word is None or not word.reason.strip():
        raise OpenGaps(gaps)
    shown = gaps if word.gaps is None else word.gaps
    words = {(gap.what, gap.fix) for gap in shown}
    unseen = [gap for gap in gaps if (gap.what, gap.fix) not in words]
    if unseen:
        raise OpenGaps(unseen)
    when = datetime.now(UTC).isoformat(timespec="seconds")
    return Consent(word.who, when, " ".join(word.reason.split()), tuple(gaps))
