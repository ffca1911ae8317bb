"""A date in a point's text against the point's own date and its session's.

Only what can hardly be meant is reported: a text with one date alone, told of what has
happened, that is a slip away from the record (one of day, month and year differs, or day and
month are exchanged) or opens the text. A false alarm would cost more trust than a miss.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from briefer.briefing.consistency.finding import Inconsistency, inconsistency, names_of
from briefer.briefing.consistency.prose_dates import (
    ProseDate,
    dates_in,
    speaks_of_another_time,
)
from briefer.briefing.consistency.sessions import (
    certainly_apart,
    cites_of_date,
    every_date,
    held_on,
    sessions_of,
)
from briefer.library.dates import Moment, PartialDate
from briefer.library.forums import Dialogue, Meeting
from briefer.library.library import Library
from briefer.library.points import Point

# What stands before the date of an event; "by", "since" or "as of" tell another thing.
_BEFORE = re.compile(r"(?:^|\bon |\bin |\bheld |\(|(?<!as )\bof )$", re.IGNORECASE)
_AFTER = re.compile(r"\s*(?:まで|から|以降|以来|に向け|までに)")
_OPENING = re.compile(r"^(?:(?:on|in) )?$", re.IGNORECASE)
# What tells that a text speaks of what was to come, or of some other event beside its own.
_OTHERWISE = re.compile(
    r"\b(?:will|would|shall|plan\w*|due|expect\w*|schedul\w*|propos\w*|intend\w*|aim\w*|target\w*"
    r"|to be|until|postpon\w*|originally|anniversar\w*|expir\w*|recall\w*|follow\w*|since|before"
    r"|after|under|next|previous\w*|earlier|later|again)\b|予定|延期|計画|前回|次回",
    re.IGNORECASE,
)
_MET = re.compile(
    r"\b(?:met|held|convened|gathered|took place|session|meeting|summit)\b|会合|開催|会議|開かれ",
    re.IGNORECASE,
)


def date_findings(library: Library) -> Iterator[Inconsistency]:
    """Find points whose text gives another date than their record or their session's."""
    sessions = sessions_of(library)
    for point in library.points.values():
        text = point.correction.text if point.correction else point.body
        dates = dates_in(text)
        if len(dates) != 1 or not _tells_of_an_event(text, dates):
            continue
        found = _against_sessions(library, sessions, point, text, dates[0])
        found = found or _against_itself(point, text, dates[0])
        if found is not None:
            yield found


def _tells_of_an_event(text: str, dates: tuple[ProseDate, ...]) -> bool:
    (found,) = dates
    return (
        _BEFORE.search(text[: found.start]) is not None or "年" in text[found.start : found.end]
    ) and not (
        _AFTER.match(text[found.end :])
        or _OTHERWISE.search(text)
        or speaks_of_another_time(text, dates)
    )


def _against_itself(point: Point, text: str, found: ProseDate) -> Inconsistency | None:
    happened = point.happened
    if happened is None or not certainly_apart(found.date, [happened]):
        return None
    opens = _OPENING.match(text[: found.start]) is not None
    if not (opens or _is_a_slip(found.date, happened)):
        return None
    cites = point.citations.get("happened", ()) or point.cites
    says = f"{found.date.edtf}, happened {happened.edtf}"
    return inconsistency("date-in-text", [(point, says, cites)])


def _against_sessions(
    library: Library,
    sessions: dict[str, list[Meeting]],
    point: Point,
    text: str,
    found: ProseDate,
) -> Inconsistency | None:
    """Compare with the one session tagged, or those of the one dialogue that the text names."""
    if not _MET.search(text):
        return None
    tagged = [m for one in point.meetings if (m := library.meetings.get(one)) is not None]
    if len(tagged) > 1 or (not tagged and len(point.dialogues) != 1):
        return None
    dialogue_id = tagged[0].dialogue if tagged else point.dialogues[0]
    dialogue = library.dialogues.get(dialogue_id or "")
    if dialogue is None or not _names(dialogue, text):
        return None
    all_held = sessions.get(dialogue.id, [])
    if not certainly_apart(found.date, [date for one in all_held for date in every_date(one)]):
        return None
    near = [one for one in tagged or all_held if _is_a_slip(found.date, held_on(one))]
    if len(near) != 1:
        return None
    meeting = near[0]
    date = held_on(meeting)
    assert date is not None
    return inconsistency(
        "date-in-text",
        [
            (point, found.date.edtf, point.cites),
            (meeting, date.edtf, cites_of_date(meeting)),
        ],
    )


def _names(dialogue: Dialogue, text: str) -> bool:
    """Say whether a text names a dialogue; a Japanese name needs no space around it."""
    lowered = text.casefold()
    wanted = (re.escape(name.casefold()) for name in names_of(dialogue))
    return any(re.search(rf"(?<!\w){name}(?!\w)", lowered, re.ASCII) for name in wanted)


def _is_a_slip(one: PartialDate, other: PartialDate | None) -> bool:
    """Say whether one part of two dates differs, or day and month are exchanged."""
    return other is not None and any(
        _moments_are_a_slip(a, b) for a in _moments(one) for b in _moments(other)
    )


def _moments(date: PartialDate) -> Sequence[Moment]:
    return (date.start, date.end) if date.end else (date.start,)


def _moments_are_a_slip(one: Moment, other: Moment) -> bool:
    if one.month is None or other.month is None or one.about or other.about:
        return False
    if one.day is None or other.day is None:
        return one.year != other.year and one.month == other.month
    parts, others = (one.year, one.month, one.day), (other.year, other.month, other.day)
    differ = sum(a != b for a, b in zip(parts, others, strict=True))
    return differ == 1 or (one.year, one.day, one.month) == others
