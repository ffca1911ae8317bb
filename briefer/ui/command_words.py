"""What the core advises in commands, in the words of the window: its places and buttons."""

from __future__ import annotations

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP

# What the core says, with {1} for what is put in, and what the window says for it.
WINDOW_WORDS = {
    "See: briefer list {1}": QT_TRANSLATE_NOOP("Core", "See Library › Records"),
    "See: briefer register": QT_TRANSLATE_NOOP("Core", "See Library › Register"),
    "Look at the entry's file; briefer check says what is wrong in it": QT_TRANSLATE_NOOP(
        "Core", "Look at the entry's file; Library › Register says what is wrong in it"
    ),
    "List them with briefer consistency": QT_TRANSLATE_NOOP("Core", "See Library › Consistency"),
    "List them with briefer gaps": QT_TRANSLATE_NOOP("Core", "See Brief › Gaps"),
    "Make it with briefer update": QT_TRANSLATE_NOOP(
        "Core", "Use Update to today, in Brief › Changes"
    ),
    "Choose the folder that holds library.yaml, or make one: briefer new DIR": QT_TRANSLATE_NOOP(
        "Core", "Choose the folder that holds library.yaml, or make one with File › New library"
    ),
    "Have the folder's permissions put right, or name a library with --library": QT_TRANSLATE_NOOP(
        "Core", "Have the folder's permissions put right, or use File › Open library"
    ),
    "Ask for another date with --as-of": QT_TRANSLATE_NOOP("Core", "Choose another date"),
    "Name a later date, or look at the brief with --as-of": QT_TRANSLATE_NOOP(
        "Core", "Choose an earlier as-of date in Brief"
    ),
}
_COMMAND = re.compile(r"\bbriefer [a-z]|(?<!\S)--[a-z]")


def names_a_command(text: str) -> bool:
    """Say whether a text names a command or an option of the command line."""
    return _COMMAND.search(text) is not None


def without_commands(text: str) -> str:
    """Say advice that names a command in the window's words; any other text as it is."""
    if not names_a_command(text):
        return text
    for advice, said in WINDOW_WORDS.items():
        if re.fullmatch("\\S+".join(map(re.escape, advice.split("{1}"))), text):
            return str(said)
    return text
