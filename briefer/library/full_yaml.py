"""Read any YAML as texts, lists and mappings, with the line of every part.

It goes by the parser's events, so that nothing is lost unseen: a key that stands
twice, an alias, an anchor or a tag is named instead of being taken for something
else (``short: !important`` would read as an empty text).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import yaml

from briefer.library.frontmatter import Fields, FrontMatterError, Place

_DEEPEST = 40
# YAML 1.1, 5.1: what a file may not hold, and the line ends that no editor shows.
_FORBIDDEN = re.compile(
    "[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
)
_TO_QUOTE = "Put quotes around a value that holds a colon, a quote or a bracket"
# Words of the parser, what they mean to a staffer, and what to do.
_QUOTE_IT = "Put the value in quotes"
_IN_PLAIN_WORDS = (
    ("mapping values are not allowed", "two colons stand in one line", _QUOTE_IT),
    ("',' or ']'", "a list [ … ] is not closed", "Close it with ]"),
    ("',' or '}'", "a group { … } is not closed", "Close it with }"),
    ("unexpected end of stream", "a quote is not closed", "Close it"),
    ("expected ':'", "a line is neither a field nor part of one", "Write it as key: value"),
    ("expected key", "a line stands too far left, right, or after a quote", _TO_QUOTE),
    ("expected '-' indicator", "a list goes on without a hyphen", "Begin each part with - "),
    ("escape", "a backslash stands between double quotes", "Use single quotes there"),
    ("hexdecimal", "a backslash stands between double quotes", "Use single quotes there"),
    ("block sequence entries", "a list begins behind a colon", "Begin it on the next line"),
    ("comment or line break", "a text stands right behind | or >", "Begin it on the next line"),
    ("document start", "a line ... or % ends the fields", "Take the line out"),
    ("directive", "a line ... or % ends the fields", "Take the line out"),
    (" tab ", "a tab stands where spaces must", "Put spaces in its place"),
    ("", "a value begins with a sign that YAML keeps for itself", _QUOTE_IT),
)
_A_TAB = "found a tab character"
_SET_IN = "did not find expected key"
_ENDS_FIELDS = re.compile(r"^(\.\.\.|%)", re.MULTILINE)


class FullYaml:
    """Be a text that was read: its fields, and the line of each part by its place."""

    def __init__(self, text: str, first_line: int) -> None:
        self._text = text
        self._first_line = first_line
        self._stack: list[_Open] = []
        self.lines: dict[Place, int] = {}
        self.fields: Fields = self._read()

    def _read(self) -> Fields:
        _refuse_forbidden(self._text, self._first_line)
        loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
        top = _Open([], ())
        self._stack.append(top)
        try:
            self._take(yaml.parse(self._text, Loader=loader))
        except yaml.MarkedYAMLError as error:
            raise self._in_plain_words(error) from None
        except yaml.YAMLError as error:
            fix = "Compare it with a record that works"
            raise FrontMatterError(f"is not YAML: {error}", self._first_line, fix) from None
        if len(top.value) > 1:
            fix = "Keep one group of fields"
            raise FrontMatterError("holds several documents", self._first_line, fix)
        fields = top.value[0] if top.value else {}
        if fields == "":
            fields = {}
        if not isinstance(fields, dict):
            fix = "Write key: value lines"
            raise FrontMatterError("is not a list of fields", self._first_line, fix)
        return fields

    def _take(self, events: Iterable[Any]) -> None:
        for event in events:
            line = self._first_line + event.start_mark.line
            if isinstance(event, yaml.NodeEvent):
                _refuse_risky(event, line)
            if isinstance(event, yaml.ScalarEvent):
                self._put(event.value, line)
            elif isinstance(event, yaml.CollectionStartEvent):
                value: Any = {} if isinstance(event, yaml.MappingStartEvent) else []
                if len(self._stack) > _DEEPEST:
                    raise FrontMatterError("is nested too deep", line, "Take brackets out")
                self._stack.append(_Open(value, self._put(value, line)))
            elif isinstance(event, yaml.CollectionEndEvent):
                self._stack.pop()

    def _put(self, value: Any, line: int) -> Place:
        """Put a value into what is open, or take it for the key of the next one."""
        into = self._stack[-1]
        if isinstance(into.value, list):
            place: Place = (*into.place, len(into.value)) if len(self._stack) > 1 else ()
            into.value.append(value)
        elif into.key is None:
            into.key = self._key(value, (*into.place, value), line)
            return ()
        else:
            place = (*into.place, into.key)
            into.value[into.key], into.key = value, None
            return place
        self.lines.setdefault(place, line)
        return place

    def _key(self, value: Any, place: Any, line: int) -> str:
        if not isinstance(value, str) or not value:
            raise FrontMatterError("has a field without a name", line, "Write key: value lines")
        if place in self.lines:
            first = self.lines[place]
            raise FrontMatterError(
                f"{value!r} stands twice, first in line {first}", line, "Keep one of them"
            )
        self.lines[place] = line
        return value

    def _in_plain_words(self, error: yaml.MarkedYAMLError) -> FrontMatterError:
        mark = error.problem_mark or error.context_mark
        lines = self._text.split("\n")
        number = min(mark.line, len(lines) - 1) if mark else 0
        if error.context_mark and not "\n".join(lines[number:]).strip():
            number = error.context_mark.line  # what is left open to the end began here
        found = f"{error.problem or error.context}"
        if "cannot start any token" in found and "\t" in lines[number]:
            found = _A_TAB
        if "document start" in found and not _ENDS_FIELDS.search(self._text):
            found = _SET_IN
        what, fix = next((what, fix) for words, what, fix in _IN_PLAIN_WORDS if words in found)
        return FrontMatterError(f"is not YAML: {what}", self._first_line + number, fix)


class _Open:
    """Be a list or a group of fields that is being read, and where it stands."""

    __slots__ = ("key", "place", "value")

    def __init__(self, value: Any, place: Place) -> None:
        self.value = value
        self.place = place
        self.key: str | None = None


def _refuse_forbidden(text: str, first_line: int) -> None:
    found = _FORBIDDEN.search(text)
    if found:
        line = first_line + text.count("\n", 0, found.start())
        what = f"holds a character that no text should (U+{ord(found.group()):04X})"
        raise FrontMatterError(what, line, "Take the character out")


def _refuse_risky(event: Any, line: int) -> None:
    """Refuse what YAML would read as something else than it looks like."""
    if isinstance(event, yaml.AliasEvent):
        raise FrontMatterError("uses a YAML alias (*)", line, "Write the value out, or quote it")
    if event.anchor is not None:
        raise FrontMatterError("uses a YAML anchor (&)", line, _QUOTE_IT)
    if event.tag is not None:
        raise FrontMatterError("uses a YAML tag (!)", line, _QUOTE_IT)
