"""A point as a memo prints it: corrected, reworded, attributed, put under an area."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from msgspec.structs import replace

from briefer.briefing.as_of import correction_known
from briefer.briefing.line import Line
from briefer.briefing.scope import Scope
from briefer.briefing.titles import post_of
from briefer.library.briefs import Rewording
from briefer.library.naming import holder_name
from briefer.library.points import Correction, Point
from briefer.library.record import Citation

_GOVERNMENT = frozenset({"party", "ministry", "agency", "office"})


def text_hash(text: str) -> str:
    """Give the hash by which a rewording knows the text that it replaced."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def replaced_hash(rewording: Rewording, text: str, short: str, say: str) -> str:
    """Give the hash of those of a point's words that a rewording replaces."""
    forms = ((rewording.text, text), (rewording.short, short), (rewording.say, say))
    return text_hash("\n".join(filed for words, filed in forms if words))


def lines_of(scope: Scope, points: Iterable[Point]) -> tuple[Line, ...]:
    """Print points as lines, in the order given."""
    rewordings = {r.point: r for r in scope.brief.rewordings}
    holders = _Holders(scope)
    lines = []
    for point in points:
        correction = correction_known(scope.library, point, scope.as_of)
        text = correction.text if correction else point.body
        short = (correction.short if correction else "") or point.short
        reworded = rewordings.get(point.id)
        lines.append(
            Line(
                point=_spoken_otherwise(point, reworded),
                text=(reworded.text if reworded else "") or text,
                filed=text,
                short=(reworded.short if reworded else "") or short,
                cites=_cites(point, correction),
                holder=holders.printed(point.by),
                outside_view=holders.is_outside(point.by),
                reader=holders.reader(point),
                difference=correction.difference if correction else "",
                difference_cites=point.cites if correction else (),
                reworded=bool(reworded and reworded.text),
                reworded_stale=bool(
                    reworded
                    and reworded.hash
                    and reworded.hash != replaced_hash(reworded, text, short, point.say)
                ),
                lead_area=_lead_area(scope, point),
            )
        )
    return tuple(lines)


def _spoken_otherwise(point: Point, reworded: Rewording | None) -> Point:
    return replace(point, say=reworded.say) if reworded and reworded.say else point


def _cites(point: Point, correction: Correction | None) -> tuple[Citation, ...]:
    """Rest a corrected line on what corrects it first."""
    cites = (*(correction.cites if correction else ()), *point.cites)
    return tuple(dict.fromkeys(cites))


def _lead_area(scope: Scope, point: Point) -> str:
    wanted = [point.lead_area] if point.lead_area else []
    return next((f for area in (*wanted, *point.areas) if (f := scope.folded(area))), "")


class _Holders:
    """Print who holds a view, and say who stands outside the governments."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self._outside: dict[str, bool] = {}

    def printed(self, holder: str | None) -> str:
        return holder_name(self._scope.library, holder or "")

    def reader(self, point: Point) -> str:
        """Name who ascribes a view to a party, where no government source does."""
        library = self._scope.library
        holder = library.organizations.get(point.by or "")
        sources = [s for c in point.cites if (s := library.sources.get(c.source)) is not None]
        if holder is None or holder.kind != "party" or any(s.government for s in sources):
            return ""
        return ", ".join(dict.fromkeys(s.short for s in sources if s.short and s.author))

    def is_outside(self, holder: str | None) -> bool:
        if not holder:
            return False
        if holder not in self._outside:
            self._outside[holder] = self._stands_outside(holder)
        return self._outside[holder]

    def _stands_outside(self, holder: str) -> bool:
        library = self._scope.library
        if holder in library.people:
            post = post_of(library, holder, self._scope.as_of)
            return post is None or post.party is None
        organization = library.organizations.get(holder)
        return organization is not None and organization.kind not in _GOVERNMENT
