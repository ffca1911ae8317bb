"""The process that sets one PDF: it is asked on its input and answers on its output.

The engine hears of nothing while it sets pages; a process can be ended all the same.
"""

from __future__ import annotations

import os
import sys

import msgspec

from briefer.errors import ExportError
from briefer.memo.pdf.engine import typeset
from briefer.memo.pdf.messages import Answer, Refused, Wanted


def answer_to(asked: bytes) -> bytes:
    """Set what is asked for."""
    wanted = msgspec.msgpack.decode(asked, type=Wanted)
    answer: Answer
    try:
        answer = typeset(wanted.body, wanted.when)
    except ExportError as error:
        answer = Refused(error.what, error.fix)
    return msgspec.msgpack.encode(answer)


def main() -> None:
    """Serve on the standard streams; what a library prints goes to the errors instead."""
    with os.fdopen(os.dup(1), "wb") as answers:
        os.dup2(2, 1)
        answers.write(answer_to(sys.stdin.buffer.read()))


if __name__ == "__main__":
    main()
