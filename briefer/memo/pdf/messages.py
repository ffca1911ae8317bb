"""What passes between a program and its process that sets PDFs, as MessagePack."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct


class Wanted(Struct, frozen=True):
    """Ask for a body to be set; ``when`` is the time that the file says it was made."""

    body: str
    when: datetime


class Typeset(Struct, frozen=True, tag=True):
    """Be a PDF, and the characters in it that only this machine's fonts have."""

    data: bytes
    borrowed: tuple[str, ...] = ()


class Refused(Struct, frozen=True, tag=True):
    """Say why there is no PDF, and what to do."""

    what: str
    fix: str = ""


Answer = Typeset | Refused
