"""What the system answers when a file can't be had, in the window's words.

An error of the core ends in the system's own text, in whatever language that speaks. It is told
by its number here, in one table; its own text is left to the folded technical part.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_GONE = QT_TRANSLATE_NOOP("SystemErrors", "it is not there")
_FORBIDDEN = QT_TRANSLATE_NOOP("SystemErrors", "you have no permission for it")
_FULL = QT_TRANSLATE_NOOP("SystemErrors", "the disk is full")
_IN_USE = QT_TRANSLATE_NOOP("SystemErrors", "another program is using it")
_READ_ONLY = QT_TRANSLATE_NOOP("SystemErrors", "the disk can only be read")
_TOO_LONG = QT_TRANSLATE_NOOP("SystemErrors", "its name is too long")
_NO_ANSWER = QT_TRANSLATE_NOOP("SystemErrors", "the disk or the network does not answer")
_SAID: Mapping[int, object] = MappingProxyType(
    {
        errno.ENOENT: _GONE,
        errno.EACCES: _FORBIDDEN,
        errno.EPERM: _FORBIDDEN,
        errno.ENOSPC: _FULL,
        errno.EDQUOT: QT_TRANSLATE_NOOP("SystemErrors", "your share of the disk is full"),
        errno.EBUSY: _IN_USE,
        errno.ETXTBSY: _IN_USE,
        errno.EROFS: _READ_ONLY,
        errno.ENAMETOOLONG: _TOO_LONG,
        errno.EISDIR: QT_TRANSLATE_NOOP("SystemErrors", "it is a folder"),
        errno.ENOTDIR: QT_TRANSLATE_NOOP("SystemErrors", "what should be a folder is a file"),
        errno.EEXIST: QT_TRANSLATE_NOOP("SystemErrors", "something of that name is there already"),
        errno.ENOTEMPTY: QT_TRANSLATE_NOOP("SystemErrors", "the folder is not empty"),
        errno.ELOOP: QT_TRANSLATE_NOOP("SystemErrors", "it is a link that leads in a circle"),
        errno.EFBIG: QT_TRANSLATE_NOOP("SystemErrors", "it is too large for the disk"),
        errno.EMFILE: QT_TRANSLATE_NOOP("SystemErrors", "too many files are open"),
        errno.ENFILE: QT_TRANSLATE_NOOP("SystemErrors", "too many files are open"),
        errno.ENOMEM: QT_TRANSLATE_NOOP("SystemErrors", "there is too little memory"),
        errno.EIO: _NO_ANSWER,
        errno.ENODEV: _NO_ANSWER,
        errno.ENXIO: _NO_ANSWER,
        errno.ETIMEDOUT: _NO_ANSWER,
        errno.ESTALE: _NO_ANSWER,
        errno.EHOSTDOWN: _NO_ANSWER,
    }
)
# Windows words its own errors (winerror.h), which Python gives as they are.
_SAID_OF_WINDOWS: Mapping[int, object] = MappingProxyType(
    {
        **dict.fromkeys((2, 3, 15), _GONE),
        **dict.fromkeys((5, 1314), _FORBIDDEN),
        **dict.fromkeys((32, 33), _IN_USE),
        **dict.fromkeys((39, 112), _FULL),
        **dict.fromkeys((53, 55, 59, 64, 21, 121, 1117, 1167), _NO_ANSWER),
        19: _READ_ONLY,
        206: _TOO_LONG,
    }
)


def system_text(text: str) -> str:
    """Give the system's own words that a sentence is, or ends in; empty for none."""
    end = text.rpartition(": ")[2]
    return end if end.strip(" .").casefold() in _known() else ""


def in_plain_words(text: str) -> str:
    """Say a sentence with the window's words in place of the system's."""
    own = system_text(text)
    if not own:
        return text
    said = QCoreApplication.translate("SystemErrors", str(_known()[own.strip(" .").casefold()]))
    return text.removesuffix(own) + said


@cache
def _known() -> Mapping[str, object]:
    """Give what is said for each text of this system, in small letters."""
    known = {os.strerror(number).casefold(): said for number, said in _SAID.items()}
    if sys.platform == "win32":
        from ctypes import FormatError

        for number, said in _SAID_OF_WINDOWS.items():
            known[FormatError(number).strip(" .").casefold()] = said
    return known
