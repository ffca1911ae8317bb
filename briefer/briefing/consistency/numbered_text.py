"""The number that a text or a meeting's name gives a session, against the session's own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefer.briefing.consistency.finding import Inconsistency, inconsistency, names_of
from briefer.library.forums import Dialogue, Meeting
from briefer.library.library import Library

_UNITS = """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth""".split()  # noqa: SIM905  # read as a row
_WORDS = {word: number for number, word in enumerate(_UNITS, 1)}
_ORDINAL = re.compile(
    rf"\b(?P<word>{'|'.join(_UNITS)})\b|\b(?P<digits>\d{{1,3}})(?:st|nd|rd|th)\b"
    r"|第 ?(?P<ja>\d{1,3}) ?回",
    re.IGNORECASE,
)
# Between the number and the name, these say that it counts something narrower.
_NARROWER = re.compile(r"in[- ]person|virtual|annual|working[- ]level|century|round|phase", re.I)
_REACH = 40  # characters from the number to the dialogue's name


def numbered_text_findings(library: Library) -> Iterator[Inconsistency]:
    """Find texts and names that give a session another number than its record."""
    for meeting in library.meetings.values():
        said = _only_number(meeting.name)
        if _differs(meeting, said) and not _NARROWER.search(meeting.name):
            cites = meeting.citations.get("name", ())
            says = f"{said} in the name, {meeting.ordinal} as ordinal"
            yield inconsistency("ordinal-in-text", [(meeting, says, cites)])
    for point in library.points.values():
        if len(point.meetings) != 1 or (one := library.meetings.get(point.meetings[0])) is None:
            continue
        dialogue = library.dialogues.get(one.dialogue or "")
        text = point.correction.text if point.correction else point.body
        if dialogue is not None and _differs(one, said := _number_before_name(dialogue, text)):
            sides = [
                (point, str(said), point.cites),
                (one, str(one.ordinal), one.citations.get("ordinal", ())),
            ]
            yield inconsistency("ordinal-in-text", sides)


def _differs(meeting: Meeting, said: int | None) -> bool:
    return said is not None and meeting.ordinal is not None and said != meeting.ordinal


def _only_number(text: str) -> int | None:
    found = list(_ORDINAL.finditer(text))
    return _value(found[0]) if len(found) == 1 else None


def _number_before_name(dialogue: Dialogue, text: str) -> int | None:
    """Give the text's one ordinal when the dialogue's name follows on it."""
    found = list(_ORDINAL.finditer(text))
    if len(found) != 1:
        return None
    following = text[found[0].end() :]
    lowered = following.casefold()
    starts = [at for name in names_of(dialogue) if (at := lowered.find(name.casefold())) >= 0]
    at = min(starts, default=_REACH + 1)
    between = following[:at]
    if at > _REACH or _NARROWER.search(following[: at + _REACH]) or re.search(r"[.;:,]", between):
        return None
    return _value(found[0])


def _value(match: re.Match[str]) -> int:
    word = match["word"]
    return _WORDS[word.lower()] if word else int(match["digits"] or match["ja"])
