"""Signs that turn the direction of a text, kept from reaching past the text that holds them.

See UAX #9 (the bidirectional algorithm), and UTS #55 on what such signs can hide.
"""

from __future__ import annotations

import re

# Signs that turn the direction of what follows, and those that end each kind.
_OPENS_EMBEDDING, _CLOSES_EMBEDDING = "\u202a\u202b\u202d\u202e", "\u202c"
_OPENS_ISOLATE, _CLOSES_ISOLATE = "\u2066\u2067\u2068", "\u2069"
_TURNING = re.compile(f"[{_OPENS_EMBEDDING}{_OPENS_ISOLATE}]")
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")


def closed(text: str) -> str:
    """End at a text's end every turn of direction that it began.

    Left open, an override in a name would turn the words around it: a reader would see
    other words than the file holds.
    """
    if text.isascii() or _TURNING.search(text) is None:
        return text
    open_signs: list[str] = []
    for sign in _DIRECTION.findall(text):
        if sign == _CLOSES_ISOLATE:
            if _CLOSES_ISOLATE in open_signs:  # ends what was embedded within it too
                while open_signs.pop() != _CLOSES_ISOLATE:
                    pass
        elif sign == _CLOSES_EMBEDDING:
            if open_signs[-1:] == [_CLOSES_EMBEDDING]:
                open_signs.pop()
        else:
            isolate = sign in _OPENS_ISOLATE
            open_signs.append(_CLOSES_ISOLATE if isolate else _CLOSES_EMBEDDING)
    return text + "".join(reversed(open_signs))
