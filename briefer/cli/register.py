"""``briefer register``: what was exported, which version was seen, and what is kept how long.

The options alone, which every command pays for; the answers stand in register_answers.py.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from briefer.cli.opening import opened_desk
from briefer.cli.speaking import UsageError

# What is done with one entry, which options it needs, and which it may have besides.
_DOINGS: Mapping[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = MappingProxyType(
    {
        "show": ("print one entry whole, with --json the brief as it was", (), ()),
        "hand_over": ("note that it was given to somebody", ("to",), ("on", "word")),
        "hold": ("forbid that its file is removed", ("reason",), ()),
        "release": ("release its holds", (), ()),
        "retain": ("say under which rule it is kept", ("label",), ("until",)),
        "remove": ("remove its file, past its retention; the entry stays", ("reason",), ()),
    }
)


def add_register_options(register: argparse.ArgumentParser) -> None:
    """Give the command its options."""
    doing = register.add_mutually_exclusive_group()
    doing.add_argument("--csv", type=Path, metavar="FILE", help="write it for a spreadsheet")
    doing.add_argument("--seen", action="store_true", help="list what was handed over to whom")
    doing.add_argument("--find", type=Path, metavar="FILE", help="say which entry a file is of")
    for name, (words, _, _) in _DOINGS.items():
        doing.add_argument(f"--{name.replace('_', '-')}", metavar="ENTRY", help=words)
    register.add_argument("--to", metavar="WHOM", help="to whom, with --hand-over")
    register.add_argument("--on", metavar="DATE", help="when, with --hand-over; today without it")
    register.add_argument("--word", metavar="WORDS", help="on whose word, with --hand-over")
    register.add_argument("--reason", metavar="WORDS", help="why, with --hold and --remove")
    register.add_argument("--label", metavar="WORDS", help="which rule, with --retain")
    register.add_argument("--until", metavar="DATE", help="with --retain; for good without it")
    register.add_argument("--json", action="store_true", help="print one JSON document")


def register(options: argparse.Namespace) -> int:
    """List the register, or do with an entry what the options say."""
    doing = next((name for name in _DOINGS if getattr(options, name) is not None), "")
    _check_options(options, doing)
    from briefer.cli.register_answers import answered

    with opened_desk(options) as desk:
        return answered(desk, options, doing)


def _check_options(options: argparse.Namespace, doing: str) -> None:
    """Refuse options that are missing, or that go with something else."""
    _, needed, allowed = _DOINGS.get(doing, ("", (), ()))
    for name in needed:
        if getattr(options, name) is None:
            raise UsageError(f"--{doing.replace('_', '-')} needs --{name}")
    for name in ("to", "on", "word", "reason", "label", "until"):
        if getattr(options, name) is not None and name not in (*needed, *allowed):
            raise UsageError(f"--{name} goes with none of what was asked")
