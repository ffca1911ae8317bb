"""What of a user's text lies outside the subset of Markdown that memos know (prose.py).

It is printed as it stands, which may not be what was meant: these are remarks, not
errors. What is left over once the subset is read is looked at, line by line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from briefer.memo.blocks import Inline, Text
from briefer.memo.prose import NestingTooDeep, prose_blocks, prose_inlines

RemarkCode = Literal[
    "heading", "table", "code", "picture", "html", "address", "open-mark", "too-deep"
]


class ProseRemark(NamedTuple):
    """Be one remark, at a line counted from 1."""

    code: RemarkCode
    line: int
    found: str = ""


_STARTS: tuple[tuple[RemarkCode, re.Pattern[str]], ...] = (
    ("heading", re.compile(r"#{1,6}\s+\S")),
    ("table", re.compile(r"\|.*\|\s*$")),
    ("code", re.compile(r"```|~~~")),
)
_WITHIN: tuple[tuple[RemarkCode, re.Pattern[str]], ...] = (
    ("picture", re.compile(r"!\[[^\]]*\]\([^)]*\)")),
    ("html", re.compile(r"</?(?:b|i|u|em|strong|br|p|div|span|sub|sup|a|ul|ol|li)\b[^<>]*>", re.I)),
    ("code", re.compile(r"`[^`]+`")),
    ("address", re.compile(r"(?<!!)\[[^\[\]]+\]\([^()\s]+\)")),
    ("open-mark", re.compile(r"(?<![\w*])\*{1,3}(?=[^\W_])|(?<=[^\W_])\*{1,3}(?![\w*])")),
)


def remarks_on(text: str) -> tuple[ProseRemark, ...]:
    """Give the remarks on a text, by line."""
    try:
        prose_blocks(text)
    except NestingTooDeep:
        return (ProseRemark("too-deep", 1),)
    lines = text.replace("\r\n", "\n").split("\n")
    return tuple(
        remark for number, line in enumerate(lines, start=1) for remark in _of_line(number, line)
    )


def _of_line(number: int, line: str) -> Iterator[ProseRemark]:
    for code, start in _STARTS:
        if start.match(line.strip()):
            yield ProseRemark(code, number)
            return
    left = _left_over(line)
    for code, within in _WITHIN:
        if match := within.search(left):
            yield ProseRemark(code, number, match.group())
            return


def _left_over(line: str) -> str:
    """Give what the subset leaves of a line as plain text."""
    inlines: tuple[Inline, ...] = prose_inlines(line)
    return "\n".join(
        each.text for each in inlines if isinstance(each, Text) and not (each.bold or each.italic)
    )
