"""Where each dialogue stood on three days of real history, worked out by hand from the sources.

Nothing here was read off the program. The months are counted on paper: from the day by
which a session was due to the day asked about, whole months only. A session's record in
``meetings/`` cites the source that each row names.
"""

from __future__ import annotations

from typing import NamedTuple

import pytest

from briefer.briefing.status import all_statuses
from briefer.library.dates import PartialDate
from briefer.library.library import Library


class Standing(NamedTuple):
    """Be what a reader of the sources would say of a dialogue."""

    state: str
    last: str | None
    ordinal: int | None
    due: str | None
    over: int
    planned: str | None  # the next meeting on the calendar, by its id


JANUARY_2022 = {
    # The telephone call of October 5 and the encounter in Glasgow on November 2, 2021 (Jacobs,
    # para. 6); the visit had been put off to early 2022 (paras. 5 and 7). Leaders’ meetings
    # have no rhythm and are not numbered.
    "us-japan-leaders": Standing(
        "not-recurring", "2021-11-02", None, None, 0, "biden-kishida-washington"
    ),
    # The 14th met on May 2, 2019 (Joint Statement). Two years by our reading of "biannually"
    # (Jacobs, para. 11): due May 2, 2021; to January 2, 2022 are 8 months, and 13 days more.
    # Only Jacobs proposed the 15th, for 2022 (para. 14).
    "jhlc": Standing("overdue", "2019-05-02", 14, "2021-05-02", 8, "jhlc-15"),
    # The 16th met online on June 17, 2021 (joint press release), five years after the 15th of
    # July 13, 2016: no rhythm is stated, and no session was announced.
    "jwlc": Standing("no-cadence", "2021-06-17", 16, None, 0, None),
    # The 12th met on November 11 and 12, 2021, Tokyo time (MIC, November 18, 2021). About
    # yearly from 2017 to 2020: due in November 2022.
    "internet-economy": Standing(
        "met", "2021-11-11/2021-11-12", 12, "2022-11-11/2022-11-12", 0, None
    ),
    # The seventh met on August 26, 2020 in Tokyo (MOFA); the sessions lie one to four years
    # apart, so no rhythm; Jacobs proposed the eighth for 2022 (para. 24).
    "space-dialogue": Standing("no-cadence", "2020-08-26", 7, None, 0, "space-dialogue-8"),
    # By video on March 12, then in Washington on September 24, 2021 (Jacobs, para. 18 and
    # caption 5), where the leaders agreed to meet every year (Nation Thailand, September 26,
    # 2021); the summit in Japan was agreed on January 21, 2022, six days too late.
    "quad-leaders": Standing("met", "2021-09-24", 2, "2022-09-24", 0, None),
    # Set up on March 12, 2021 (leaders' statement); no session of it is on record.
    "quad-cet": Standing("never-met", None, None, None, 0, None),
    # The ITU was to elect in 2022 (Jacobs, paras. 20 and 23), in Bucharest (Washington Post).
    "itu-election": Standing("not-recurring", None, None, None, 0, "itu-election-2022"),
}

JUNE_2023 = {
    # Washington on January 13 (Kantei), then Hiroshima on May 18, 2023 (Asahi, May 19); the
    # official visit of 2024 was announced on January 25, 2024, later than the day asked about.
    "us-japan-leaders": Standing("not-recurring", "2023-05-18", None, None, 0, None),
    # The 15th met in Tokyo on May 16, 2023 (OSTP readout, the same day): due May 16, 2025.
    "jhlc": Standing("met", "2023-05-16", 15, "2025-05-16", 0, None),
    # MOFA's account of the 15th JHLC speaks of a report by the working level, of no session.
    "jwlc": Standing("no-cadence", "2021-06-17", 16, None, 0, None),
    # The 13th met on March 6 and 7, 2023, sixteen months after the 12th (Joint Statement):
    # by the same rhythm due in March 2024.
    "internet-economy": Standing(
        "met", "2023-03-06/2023-03-07", 13, "2024-03-06/2024-03-07", 0, None
    ),
    # The eighth met in Tokyo on March 24, 2023 (Joint Statement).
    "space-dialogue": Standing("no-cadence", "2023-03-24", 8, None, 0, None),
    # March 3, 2022 by video, Tokyo on May 24, 2022, Hiroshima on May 20, 2023: counting all,
    # as the leaders' fact sheet of 2023 does, that was the fifth. A year on: May 20, 2024.
    "quad-leaders": Standing("met", "2023-05-20", 5, "2024-05-20", 0, None),
    "quad-cet": Standing("never-met", None, None, None, 0, None),
    # Held in Bucharest on September 29, 2022 (ITU: 139 votes of 172). It takes no number.
    "itu-election": Standing("not-recurring", "2022-09-29", None, None, 0, None),
}

DECEMBER_2024 = {
    # Lima on November 15, 2024, the first with Prime Minister Ishiba (Yomiuri, November 19; the
    # day by MOFA's note on the meeting of three). Nothing was announced with the next President.
    "us-japan-leaders": Standing("not-recurring", "2024-11-15", None, None, 0, None),
    # The 14th, by its new name, met in Tokyo on February 6 and 7, 2024 (MIC, February 27):
    # about yearly, so due in February 2025.
    "internet-economy": Standing(
        "met", "2024-02-06/2024-02-07", 14, "2025-02-06/2025-02-07", 0, None
    ),
    # Nothing since May 16, 2023; due on May 16, 2025, which is ahead.
    "jhlc": Standing("met", "2023-05-16", 15, "2025-05-16", 0, None),
    "jwlc": Standing("no-cadence", "2021-06-17", 16, None, 0, None),
    # The ninth met in Washington on August 26 and 27, 2024 (Joint Statement).
    "space-dialogue": Standing("no-cadence", "2024-08-26/2024-08-27", 9, None, 0, None),
    # Wilmington, September 21, 2024: the sixth of all, the fourth in person (press); a year on
    # is September 21, 2025. India is to host the next, on no day yet (Statesman, September 13).
    "quad-leaders": Standing("met", "2024-09-21", 6, "2025-09-21", 0, "quad-leaders-7"),
    "quad-cet": Standing("never-met", None, None, None, 0, None),
    "itu-election": Standing("not-recurring", "2022-09-29", None, None, 0, None),
}

TABLE = {"2022-01-15": JANUARY_2022, "2023-06-01": JUNE_2023, "2024-12-01": DECEMBER_2024}


@pytest.mark.parametrize(
    ("day", "dialogue"), [(day, name) for day, rows in TABLE.items() for name in rows]
)
def test_a_dialogue_stood_where_the_sources_put_it(
    library: Library, day: str, dialogue: str
) -> None:
    status = all_statuses(library, PartialDate.parse(day))[dialogue]
    last = status.last.date if status.last else None
    assert TABLE[day][dialogue] == Standing(
        status.state,
        last.edtf if last else None,
        status.last_ordinal,
        status.next_due.edtf if status.next_due else None,
        status.overdue_months[0],
        status.next.meeting.id if status.next else None,
    )
