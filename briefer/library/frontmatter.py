"""Split a record file into its front matter, the line of each field, and its body.

Every scalar stays the text that it looks like (design: "no", "010" and "12:30"
mean what they look like). Plain front matter is read line by line; whatever is not
plain goes to the YAML reader, with the same result.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from briefer.library.plain_yaml import Fields, read_plain

__all__ = ["Fields", "FrontMatter", "FrontMatterError", "Place", "read_fields", "split"]

# Where a part stands: ("states", 0, "date") is the date of the first state.
Place = tuple[str | int, ...]
_FENCE = "---"
_AFTER_FENCE = 4


class FrontMatterError(ValueError):
    """Report front matter that can't be read, with its line in the file."""

    def __init__(self, problem: str, line: int, fix: str) -> None:
        super().__init__(problem)
        self.problem = problem
        self.line = line
        self.fix = fix


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """Hold a file's fields as texts, lists and mappings, their lines, and the body.

    ``lines`` gives each top-level field's line, counted from 1 in the file;
    ``front`` and ``body_start`` say where in the text the two parts stand.
    """

    fields: Fields
    lines: Mapping[str, int]
    body: str
    front: str
    body_start: int

    def line_at(self, place: Place) -> int:
        """Give the line of a part; of the nearest that it stands in, when it is not there."""
        from briefer.library.full_yaml import FullYaml

        if len(place) == 1 and place[0] in self.lines:
            return self.lines[str(place[0])]
        lines = FullYaml(self.front, first_line=2).lines
        while place and place not in lines:
            place = place[:-1]
        return lines.get(place, 1) if place else 1


def split(text: str) -> FrontMatter:
    """Split a record's text; line ends are newlines. Raise FrontMatterError."""
    if not text.startswith(_FENCE + "\n"):
        raise FrontMatterError("the first line is not ---", 1, "Begin the file with a line ---")
    end = text.find("\n" + _FENCE, _AFTER_FENCE - 1)
    while end >= 0 and text[end + 4 : end + 5] not in ("", "\n"):
        end = text.find("\n" + _FENCE, end + 1)
    if end < 0:
        raise FrontMatterError(
            "the front matter has no end", 1, "Put a line --- between the fields and the text"
        )
    front = text[_AFTER_FENCE : end + 1]
    fields, lines = _read(front, first_line=2)
    return FrontMatter(fields, lines, text[end + 5 :].strip("\n"), front, min(end + 5, len(text)))


def read_fields(text: str) -> Fields:
    """Read a whole YAML text such as library.yaml; raise FrontMatterError."""
    return _read(text, first_line=1)[0]


def _read(front: str, first_line: int) -> tuple[Fields, Mapping[str, int]]:
    plain = read_plain(front, first_line)
    if plain is not None:
        return plain
    from briefer.library.full_yaml import FullYaml

    full = FullYaml(front, first_line)
    return full.fields, {
        str(place[0]): line for place, line in full.lines.items() if len(place) == 1
    }
