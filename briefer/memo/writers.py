"""The writers by the ending of the file that they write; a new format is one line here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from briefer.memo.blocks import Memo

Writer = Callable[[Memo, Path | None], bytes]


def _word(memo: Memo, letterhead: Path | None) -> bytes:
    from briefer.memo.word.document import write_word

    return write_word(memo, letterhead)


def _html(memo: Memo, _: Path | None) -> bytes:
    from briefer.memo.html import write_html

    return write_html(memo).encode()


def _markdown(memo: Memo, _: Path | None) -> bytes:
    from briefer.memo.plain import write_markdown

    return write_markdown(memo).encode()


# Each imports its format's library when it is first used.
WRITERS: Mapping[str, Writer] = MappingProxyType({".docx": _word, ".html": _html, ".md": _markdown})
