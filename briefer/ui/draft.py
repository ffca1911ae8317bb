"""What the window changed in a brief and has not saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from briefer.library.briefs import Brief


class Draft(NamedTuple):
    """Hold the fields of a brief that the window sets, as plain values.

    ``as_of`` is EDTF; empty means today.
    """

    meeting: str = ""
    as_of: str = ""
    template: str = ""
    letterhead: str = ""
    dialogues: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()

    @classmethod
    def of(cls, brief: Brief) -> Draft:
        """Begin with a brief as it is saved."""
        return cls(
            meeting=brief.meeting or "",
            as_of=str(brief.as_of) if brief.as_of else "",
            template=brief.template,
            letterhead=brief.letterhead,
            dialogues=brief.dialogues,
            areas=brief.areas,
        )

    def with_chosen(self, name: str, chosen: tuple[str, ...]) -> Draft:
        """Choose these dialogues or areas; those chosen before keep their order."""
        before: tuple[str, ...] = getattr(self, name)
        kept = tuple(one for one in before if one in chosen)
        return self.with_field(name, kept + tuple(one for one in chosen if one not in before))

    def with_field(self, name: str, value: str | tuple[str, ...]) -> Draft:
        """Set one field."""
        fields: dict[str, Any] = {name: value}
        return self._replace(**fields)

    def is_saved_in(self, brief: Brief) -> bool:
        """Say whether the brief already says all this, whatever the order of choices."""
        saved = Draft.of(brief)
        plain = ("meeting", "as_of", "template", "letterhead")
        return all(getattr(self, name) == getattr(saved, name) for name in plain) and all(
            set(getattr(self, name)) == set(getattr(saved, name)) for name in ("dialogues", "areas")
        )

    def changes(self, brief: Brief) -> dict[str, Any]:
        """Give the fields that differ from the brief, as the desk takes them."""
        from briefer.library.dates import PartialDate

        saved = Draft.of(brief)
        values: dict[str, Any] = {
            "meeting": self.meeting or None,
            "as_of": PartialDate.parse(self.as_of) if self.as_of else None,
            "template": self.template,
            "letterhead": self.letterhead,
            "dialogues": self.dialogues,
            "areas": self.areas,
        }
        return {
            name: value
            for name, value in values.items()
            if getattr(self, name) != getattr(saved, name)
        }
