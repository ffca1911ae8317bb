"""The writers by the ending of the file that they write; a new format is one line here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from msgspec import Struct

from briefer.memo.blocks import Memo


class Written(Struct, frozen=True):
    """Be a file's bytes, and the styles that the built-in letterhead lent, by name."""

    data: bytes
    lent_styles: tuple[str, ...] = ()


Writer = Callable[[Memo, Path | None], Written]


def _word(memo: Memo, letterhead: Path | None) -> Written:
    from briefer.memo.word.document import build_word

    return build_word(memo, letterhead)


def _html(memo: Memo, _: Path | None) -> Written:
    from briefer.memo.html import write_html

    return Written(write_html(memo).encode())


def _markdown(memo: Memo, _: Path | None) -> Written:
    from briefer.memo.plain import write_markdown

    return Written(write_markdown(memo).encode())


# Each imports its format's library when it is first used.
WRITERS: Mapping[str, Writer] = MappingProxyType({".docx": _word, ".html": _html, ".md": _markdown})
