"""How arguments are read: errors of usage in one line, nothing guessed."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, NoReturn

from briefer.cli.speaking import UsageError


class Parser(argparse.ArgumentParser):
    """Report errors of usage as one line; an option is never guessed from its beginning."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(allow_abbrev=False, **settings)

    def error(self, message: str) -> NoReturn:
        """Raise what argparse would print over several lines."""
        raise UsageError(message, fix=f"See {self.prog} --help")


def library_option() -> Parser:
    """Give the option that every command takes: which library."""
    library = Parser(add_help=False)
    library.add_argument(
        "--library", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="the library to use"
    )
    return library
