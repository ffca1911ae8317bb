"""A decision that two records, or what a finding names, stay as they are."""

from __future__ import annotations

import msgspec

from briefer.library.dates import PartialDate


class KeptApart(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Be one decision, with its reason.

    ``records`` are paths such as ``points/jhlc-last-met``. ``finding`` is the key of what
    was decided on; without one the two records are kept apart whatever they are found for.
    ``hash`` is of what they said then: the decision holds as long as they say it.
    """

    records: tuple[str, ...]
    reason: str
    finding: str = ""
    by: str = ""
    on: PartialDate | None = None
    hash: str = ""
