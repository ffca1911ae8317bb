"""A brief's order of the sections goes out in every format."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from briefer.desk.desk import Desk
from briefer.desk.opening import open_desk
from briefer.desk.outline import outline_of
from briefer.library.briefs import Brief
from briefer.memo.blocks import Heading, Memo, TabStart
from briefer.memo.compose import compose
from briefer.memo.inlines import plain_text
from briefer.memo.writers import write_memo
from briefer.paths import Paths

ORDER = ("bottom-line", "watch-outs", "objectives", "tabs/background", "tabs/talking-points")
WATCH, OBJECTIVES = "Watch-outs", "U.S. objectives"
