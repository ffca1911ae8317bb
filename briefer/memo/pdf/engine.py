"""Markup to the bytes of a PDF, through Typst: tagged, in our own fonts, the same each time."""

from __future__ import annotations

import re
from datetime import datetime
from functools import cache
from typing import Literal

from typst import Compiler, Fonts, TypstError

from briefer.errors import ExportError
from briefer.memo.pdf.messages import Typeset
from briefer.paths import fonts_folder, pdf_look

_STANDARD: Literal["ua-1"] = "ua-1"  # ISO 14289-1
_LACKING = re.compile(r'the text `"(.+?)"` could not be displayed')
_MOST_NAMED = 12  # of the characters that no font has


def typeset(body: str, when: datetime) -> Typeset:
    """Set a body in the looks of the PDF; raise ExportError when it can't be set.

    The machine's fonts are looked at only for characters that ours lack.
    """
    markup = pdf_look().read_text(encoding="utf-8") + body
    try:
        return Typeset(_compiled(markup, when, _fonts()))
    except TypstError as error:
        lacking = _lacking(error)
        if not lacking:
            raise _refusal(error) from error
    try:
        return Typeset(_compiled(markup, when, _fonts(of_machine=True)), lacking)
    except TypstError as error:
        raise _refusal(error) from error


@cache
def _fonts(*, of_machine: bool = False) -> Fonts:
    return Fonts(include_system_fonts=of_machine, font_paths=[str(fonts_folder())])


def _compiled(markup: str, when: datetime, fonts: Fonts) -> bytes:
    # The root is what the markup could read from: nothing but the look itself.
    compiler = Compiler(markup.encode(), root=str(pdf_look().parent), font_paths=fonts)
    data = compiler.compile(format="pdf", pdf_standards=[_STANDARD], timestamp=when)
    assert isinstance(data, bytes)
    return data


def _lacking(error: TypstError) -> tuple[str, ...]:
    """List the characters that no font had, each once."""
    return tuple(dict.fromkeys(_LACKING.findall(error.diagnostic)))


def _refusal(error: TypstError) -> ExportError:
    lacking = _lacking(error)
    if not lacking:
        return ExportError(f"the PDF can't be set: {error.message}")
    more = f" and {len(lacking) - _MOST_NAMED} more" if len(lacking) > _MOST_NAMED else ""
    named = ", ".join(lacking[:_MOST_NAMED])
    return ExportError(
        f"no font on this machine has {named}{more}",
        fix="Install a font that has them, such as one of the Noto family, or export to Word",
    )
