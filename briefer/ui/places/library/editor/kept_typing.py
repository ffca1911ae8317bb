"""What is typed into fields and not saved yet, each with what it was typed over."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from briefer.library.fields.reading import Draft
from briefer.library.record import Kind

if TYPE_CHECKING:
    from briefer.ui.unfinished import Unfinished

_ASIDE = "aside/"  # before a field's key: what was typed and gave way to the library's


def follow_rename(unfinished: Unfinished, kind: Kind, before: str, after: str) -> None:
    """Have what is typed in a record and not saved follow it under another id."""
    for beginning in ("", _ASIDE):
        unfinished.rename(f"{beginning}{kind}/{before}/", f"{beginning}{kind}/{after}/")


class Typed(NamedTuple):
    """Be a draft, and what the field held in the library when its typing began."""

    draft: Draft
    over: Draft


class KeptTyping:
    """Keep what is typed by its field's key, "points/jhlc-2019/happened", over a crash too."""

    def __init__(self, unfinished: Unfinished) -> None:
        self._unfinished = unfinished

    def keep(self, key: str, draft: Draft, over: Draft) -> None:
        """Keep a draft; while one is kept already, what that was typed over stays so."""
        held = self.typed(key)
        self._note(key, Typed(draft, held.over if held is not None else over))

    def accept(self, key: str, held: Draft) -> None:
        """Take a draft as typed over what the library holds now."""
        typed = self.typed(key)
        if typed is not None:
            self._note(key, Typed(typed.draft, held))

    def typed(self, key: str) -> Typed | None:
        """Give what is kept of a field, None for nothing.

        Of a draft that an earlier Briefer kept alone nobody knows what it was typed over: it
        counts as typed over nothing, so that it is asked about.
        """
        text = self._unfinished.text(key)
        if text is None:
            return None
        kept = json.loads(text)
        if isinstance(kept, dict) and kept.keys() == {"typed", "over"}:
            return Typed(kept["typed"], kept["over"])
        return Typed(kept, "")

    def forget(self, key: str) -> None:
        """Let go of what is saved, or no longer wanted."""
        self._unfinished.forget(key)

    def put_aside(self, key: str) -> None:
        """Put what is typed aside; it can be had back until it is let go."""
        typed = self.typed(key)
        if typed is not None:
            self._note_aside(key, [*self.aside(key), typed.draft])
            self.forget(key)

    def aside(self, key: str) -> list[Draft]:
        """Give what was put aside of a field, the latest last."""
        return list(json.loads(self._unfinished.text(_ASIDE + key) or "[]"))

    def take_from_aside(self, key: str) -> Draft:
        """Give the latest that was put aside, which is no longer there then."""
        *others, latest = self.aside(key)
        self._note_aside(key, others)
        return latest

    def _note(self, key: str, typed: Typed) -> None:
        kept = {"typed": typed.draft, "over": typed.over}
        self._unfinished.note(key, json.dumps(kept, ensure_ascii=False))

    def _note_aside(self, key: str, drafts: list[Draft]) -> None:
        if drafts:
            self._unfinished.note(_ASIDE + key, json.dumps(drafts, ensure_ascii=False))
        else:
            self._unfinished.forget(_ASIDE + key)
