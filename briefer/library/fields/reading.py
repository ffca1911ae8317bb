"""Read what was typed into a field: the value as a file holds it, or what is wrong with it.

What is typed, a draft, has the shape of the value: a text, a list of texts, a mapping
of a part's fields to drafts, a list of such mappings.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

from briefer.library.briefs import OWN
from briefer.library.dates import InvalidDate, PartialDate
from briefer.library.fields.date_spellings import why_refused
from briefer.library.fields.description import KEY, VALUE, Field, Sort
from briefer.library.fields.eras import OutsideEra
from briefer.library.fields.link_targets import named
from briefer.library.fields.yearless_dates import NoYear, read_beside
from briefer.library.frontmatter import Place
from briefer.library.library import Library

Draft = Any  # a text, a list or a mapping, as JSON has them
FaultCode = Literal[
    "missing",
    "not-a-date",
    "no-year",
    "winter",
    "open-range",
    "fiscal-year",
    "two-digit-year",
    "outside-its-era",
    "not-a-number",
    "too-small",
    "too-large",
    "not-a-choice",
    "no-such-record",
    "several-records",
    "twice",
    "unreadable",
    "other-form",  # a file has something else there than the field holds
]


@dataclass(frozen=True, slots=True)
class FieldFault:
    """Say what is wrong, and where in the draft: ("", ) is the field, (1, "date") a part of it.

    ``found`` is the text that is wrong; for "unreadable", what is wrong in words.
    """

    place: Place
    code: FaultCode
    found: str = ""
    bound: int | None = None
    either: tuple[str, ...] = ()  # the dates that one without a year can be, as files hold them


class Read(NamedTuple):
    """Be a value as a file holds it, empty for none, and all that is wrong with the draft."""

    value: Any
    faults: tuple[FieldFault, ...] = ()


class _Faulty(ValueError):
    def __init__(self, *faults: FieldFault) -> None:
        super().__init__(faults)
        self.faults = faults


class _Around(NamedTuple):
    library: Library
    beside: Sequence[PartialDate]


def read(library: Library, field: Field, draft: Draft, beside: Sequence[PartialDate] = ()) -> Read:
    """Read a draft of a field; where it has faults the value is empty.

    ``beside`` are the dates that it stands beside, by which a missing year is told.
    """
    try:
        value = _value(_Around(library, beside), field, draft, ())
    except _Faulty as error:
        return Read("", error.faults)
    if field.required and not value:
        return Read("", (FieldFault((), "missing"),))
    return Read("" if value == field.default and not field.required else value)


def draft_of(field: Field, value: Any) -> Draft:
    """Give a value of a file as a draft to begin from: mappings become lists of parts."""
    if field.sort == "mapping" and isinstance(value, Mapping):
        inner = field.parts[1]
        return [{KEY: key, VALUE: draft_of(inner, part)} for key, part in value.items()]
    if field.sort == "parts" and _has_form(field, value):
        return [_part_draft(field, part) for part in value or []]
    if field.sort == "group" and isinstance(value, Mapping):
        return _part_draft(field, value)
    if value in (None, ""):
        return field.default if field.sort not in _SEVERAL else _SEVERAL[field.sort]()
    return value


def _part_draft(field: Field, value: Mapping[str, Any]) -> Draft:
    known = {each.name: each for each in field.parts}
    return {
        name: draft_of(known[name], part) if name in known else part for name, part in value.items()
    }


_SEVERAL: Mapping[Sort, Callable[[], Any]] = MappingProxyType(
    {"texts": list, "links": list, "parts": list, "mapping": list, "group": dict}
)


def is_empty(field: Field, draft: Draft) -> bool:
    """Say whether a draft holds nothing of its own, only blanks and what goes without saying."""
    if isinstance(draft, Mapping):
        known = {each.name: each for each in field.parts}
        return all(
            is_empty(known[name], part) if name in known else not part
            for name, part in draft.items()
        )
    if isinstance(draft, list):
        return not draft or (field.sort in ("parts", "mapping") and all(map(_blank(field), draft)))
    return not str(draft or "").strip() or draft == field.default


def trimmed(field: Field, draft: Draft) -> Draft:
    """Give a draft without what is empty or goes without saying, so that two can be compared."""
    if field.sort in ("parts", "mapping"):
        parts = draft if isinstance(draft, list) else []
        return [_trimmed_part(field, part) for part in parts if not is_empty(field, part)]
    if field.sort == "group":
        return _trimmed_part(field, draft)
    if field.sort in ("texts", "links"):
        several = draft if isinstance(draft, list) else [draft]
        return [text for each in several if (text := str(each or "").strip())]
    text = str(draft or "").strip()
    return "" if text == field.default else text


def _trimmed_part(field: Field, draft: Draft) -> Draft:
    if not isinstance(draft, Mapping):
        return {}
    known = {each.name: each for each in field.parts}
    found = {
        name: trimmed(known[name], part) if name in known else part for name, part in draft.items()
    }
    return {name: part for name, part in found.items() if part}


def _blank(field: Field) -> Callable[[Draft], bool]:
    return lambda part: is_empty(field, part)


def _value(around: _Around, field: Field, draft: Draft, place: Place) -> Any:
    if not _has_form(field, draft):
        raise _Faulty(FieldFault(place, "other-form"))
    if field.sort in ("parts", "mapping"):
        return _parts(around, field, draft or [], place)
    if field.sort == "group":
        return _group(around, field, draft or {}, place)
    if field.sort in ("links", "texts"):
        typed = [text.strip() for text in draft or [] if text.strip()]
        if field.sort == "texts":
            return list(dict.fromkeys(typed))
        return list(dict.fromkeys(_link(around, field, text, place) for text in typed))
    text = str(draft or "").replace("\r\n", "\n").strip()
    return _READERS.get(field.sort, _text)(around, field, text, place) if text else ""


def _has_form(field: Field, draft: Draft) -> bool:
    """Say whether a draft has the shape of what the field holds."""
    if not draft:
        return True
    if field.sort in ("parts", "mapping"):
        return isinstance(draft, list) and all(isinstance(part, Mapping) for part in draft)
    if field.sort == "group":
        return isinstance(draft, Mapping)
    if field.sort in ("links", "texts"):
        return isinstance(draft, list) and all(isinstance(text, str) for text in draft)
    return isinstance(draft, str)


def _parts(around: _Around, field: Field, draft: Draft, place: Place) -> Any:
    """Read each part; those in which nothing was filled in are none."""
    found: list[tuple[int, Any]] = []
    faults: list[FieldFault] = []
    for number, part in enumerate(draft):
        if is_empty(field, part):
            continue
        try:
            found.append((number, _group(around, field, part, (*place, number))))
        except _Faulty as error:
            faults.extend(error.faults)
    if field.sort == "mapping" and not faults:
        return _mapping(found, place)
    if faults:
        raise _Faulty(*faults)
    return [part for _, part in found]


def _mapping(parts: list[tuple[int, Any]], place: Place) -> Any:
    found: dict[str, Any] = {}
    for number, part in parts:
        if part[KEY] in found:
            raise _Faulty(FieldFault((*place, number, KEY), "twice", part[KEY]))
        if part.get(VALUE):
            found[part[KEY]] = part[VALUE]
    return found


def _group(around: _Around, field: Field, draft: Draft, place: Place) -> Any:
    """Read the fields of a part; what is not among them stays, for the library to name."""
    if is_empty(field, draft):
        return {}
    found: dict[str, Any] = {}
    faults: list[FieldFault] = []
    for each in field.parts:
        at = (*place, each.name)
        try:
            value = _value(around, each, draft.get(each.name, ""), at)
        except _Faulty as error:
            faults.extend(error.faults)
            continue
        if value and (value != each.default or each.required):
            found[each.name] = value
        elif each.required:
            faults.append(FieldFault(at, "missing"))
    if faults:
        raise _Faulty(*faults)
    known = {each.name for each in field.parts}
    return {**found, **{name: part for name, part in draft.items() if name not in known}}


# One value


def _text(_around: _Around, field: Field, text: str, _place: Place) -> str:
    return text if field.sort in ("prose", "markdown") else " ".join(text.split())


def _date(around: _Around, _field: Field, text: str, place: Place) -> str:
    try:
        day_first = around.library.settings.date_order == "uk"
        return str(read_beside(text, around.beside, day_first=day_first))
    except OutsideEra as error:
        raise _Faulty(FieldFault(place, "outside-its-era", error.written)) from None
    except NoYear as error:
        either = tuple(str(each) for each in error.candidates)
        raise _Faulty(FieldFault(place, "no-year", text, either=either)) from None
    except InvalidDate:
        raise _Faulty(FieldFault(place, why_refused(text), text)) from None


def _number(_around: _Around, field: Field, text: str, place: Place) -> str:
    try:
        number = int(text)
    except ValueError:
        raise _Faulty(FieldFault(place, "not-a-number", text)) from None
    if field.least is not None and number < field.least:
        raise _Faulty(FieldFault(place, "too-small", text, field.least))
    if field.most is not None and number > field.most:
        raise _Faulty(FieldFault(place, "too-large", text, field.most))
    return str(number)


def _choice(around: _Around, field: Field, text: str, place: Place) -> str:
    """Take a choice; a level is one of the library's scale."""
    known = around.library.settings.handling_scale if field.sort == "level" else field.choices
    if text not in known:
        raise _Faulty(FieldFault(place, "not-a-choice", text))
    return text


def _yes_no(_around: _Around, _field: Field, text: str, place: Place) -> str:
    words = {"yes": "true", "no": "false"}
    found = words.get(text.casefold(), text.casefold())
    if found not in ("true", "false"):
        raise _Faulty(FieldFault(place, "not-a-choice", text))
    return found


def _link(around: _Around, field: Field, text: str, place: Place) -> str:
    if text.startswith(OWN) and "points" in field.kinds:
        return text  # a point that stands in its brief alone
    found = named(around.library, field.kinds, text)
    if len(found) != 1:
        code: FaultCode = "several-records" if found else "no-such-record"
        raise _Faulty(FieldFault(place, code, text))
    return found[0]


_Reader = Callable[[_Around, Field, str, Place], str]
_READERS: Mapping[Sort, _Reader] = MappingProxyType(
    {
        "date": _date,
        "number": _number,
        "choice": _choice,
        "level": _choice,
        "yes-no": _yes_no,
        "link": _link,
    }
)
