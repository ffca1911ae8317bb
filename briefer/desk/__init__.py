"""The whole way in one place: a library, a brief, its memo, its file.

Both faces, the window and the command line, stand on this; neither knows the
rooms behind it. What is slow to import (Word, Jinja, Markdown) is imported when
it is first used.
"""

from __future__ import annotations

from briefer.desk.desk import Desk
from briefer.desk.opening import open_desk

__all__ = ["Desk", "open_desk"]
