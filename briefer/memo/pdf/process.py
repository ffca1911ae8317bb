"""Set a PDF in a process of its own, which ends at once when its PDF is no longer wanted."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor, wait
from datetime import datetime

import msgspec

from briefer.apart import started
from briefer.errors import ExportError
from briefer.memo.pdf.messages import Answer, Refused, Typeset, Wanted
from briefer.progress import tell

_LOOK = 0.05  # seconds between two looks whether to go on


def typeset_apart(body: str, when: datetime) -> Typeset:
    """Set a body as ``engine.typeset`` does, and tell now and then that it goes on.

    Raises ExportError as that does, or when the process is lost; when who is told raises
    Cancelled, the process is ended first.
    """
    asked = msgspec.msgpack.encode(Wanted(body, when))
    with started("pdf") as process, ThreadPoolExecutor(1) as asking:
        # Not with a timeout of its own: what was not sent by then it would never send.
        answered = asking.submit(process.communicate, asked)
        try:
            while not wait((answered,), _LOOK).done:
                tell("writing")
        except BaseException:  # whatever ended the wait, the process does not outlive it
            process.kill()
            raise
        said, _ = answered.result()
    return _understood(said)


def _understood(said: bytes) -> Typeset:
    try:
        answer: Answer = msgspec.msgpack.decode(said, type=Answer)
    except msgspec.DecodeError:  # it ended without an answer, as for want of memory
        fix = "Close what else needs memory, or export to Word"
        raise ExportError("the PDF's engine came to an end before its time", fix=fix) from None
    if isinstance(answer, Refused):
        raise ExportError(answer.what, fix=answer.fix)
    return answer
