"""What several commands begin with: the library opened, a date read."""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from briefer.cli.speaking import UsageError, note

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.library.dates import PartialDate


@contextlib.contextmanager
def opened_desk(options: argparse.Namespace) -> Iterator[Desk]:
    """Open the library that the options name, for one command.

    Where the command was carried out, and what it saved is not in the history, that is said.
    """
    from briefer.desk import open_desk
    from briefer.paths import Paths

    desk = open_desk(Paths.of_this_machine(), getattr(options, "library", None))
    try:
        yield desk
    finally:
        desk.close()
    if desk.unkept:
        note(str(desk.unkept[-1]))


def date_of(text: str) -> PartialDate:
    """Read a date as it was typed; raise UsageError for what is none."""
    from briefer.library.dates import InvalidDate, PartialDate

    try:
        return PartialDate.parse(text)
    except InvalidDate as error:
        raise UsageError(str(error)) from None
