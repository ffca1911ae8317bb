"""What the fields of points and sources are called, and what stands in them."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

# By type and field: the label, and the help.
WORDS = {
    "Point.kind": (
        QT_TRANSLATE_NOOP("FieldWords", "Kind"),
        QT_TRANSLATE_NOOP("FieldWords", "What sort of statement it is; most kinds need a source."),
    ),
    "Point.cites": (
        QT_TRANSLATE_NOOP("FieldWords", "Sources"),
        QT_TRANSLATE_NOOP("FieldWords", "Who reports it, and where in the source."),
    ),
    "Point.dialogues": (
        QT_TRANSLATE_NOOP("FieldWords", "Dialogues"),
        QT_TRANSLATE_NOOP("FieldWords", "The dialogues that it speaks of."),
    ),
    "Point.areas": (
        QT_TRANSLATE_NOOP("FieldWords", "Areas"),
        QT_TRANSLATE_NOOP("FieldWords", "The technology areas that it speaks of."),
    ),
    "Point.meetings": (
        QT_TRANSLATE_NOOP("FieldWords", "Meetings"),
        QT_TRANSLATE_NOOP("FieldWords", "The meetings that it speaks of."),
    ),
    "Point.people": (
        QT_TRANSLATE_NOOP("FieldWords", "People"),
        QT_TRANSLATE_NOOP("FieldWords", "The people that it speaks of."),
    ),
    "Point.parties": (
        QT_TRANSLATE_NOOP("FieldWords", "Parties"),
        QT_TRANSLATE_NOOP("FieldWords", "The countries and economies that it concerns."),
    ),
    "Point.by": (
        QT_TRANSLATE_NOOP("FieldWords", "Held by"),
        QT_TRANSLATE_NOOP("FieldWords", "Who says so, or wants it."),
    ),
    "Point.addressee": (
        QT_TRANSLATE_NOOP("FieldWords", "Addressed to"),
        QT_TRANSLATE_NOOP("FieldWords", "Who is asked to act."),
    ),
    "Point.happened": (
        QT_TRANSLATE_NOOP("FieldWords", "Happened"),
        QT_TRANSLATE_NOOP("FieldWords", "When what it speaks of took place."),
    ),
    "Point.known_from": (
        QT_TRANSLATE_NOOP("FieldWords", "Known from"),
        QT_TRANSLATE_NOOP(
            "FieldWords",
            "From when it could be known; without it, the date of its earliest source.",
        ),
    ),
    "Point.until": (
        QT_TRANSLATE_NOOP("FieldWords", "Holds until"),
        QT_TRANSLATE_NOOP("FieldWords", "After this day memos no longer take it."),
    ),
    "Point.follows": (
        QT_TRANSLATE_NOOP("FieldWords", "Follows"),
        QT_TRANSLATE_NOOP("FieldWords", "The earlier points that this one carries on."),
    ),
    "Point.short": (
        QT_TRANSLATE_NOOP("FieldWords", "Short form"),
        QT_TRANSLATE_NOOP("FieldWords", "At most 15 words, for tables and the bottom line."),
    ),
    "Point.say": (
        QT_TRANSLATE_NOOP("FieldWords", "Spoken form"),
        QT_TRANSLATE_NOOP("FieldWords", "How a leader would say it aloud."),
    ),
    "Point.use": (
        QT_TRANSLATE_NOOP("FieldWords", "Use"),
        QT_TRANSLATE_NOOP("FieldWords", "When in the meeting it is to be said."),
    ),
    "Point.speaker": (
        QT_TRANSLATE_NOOP("FieldWords", "Speaker"),
        QT_TRANSLATE_NOOP("FieldWords", "Who is to say it."),
    ),
    "Point.minutes": (
        QT_TRANSLATE_NOOP("FieldWords", "Minutes"),
        QT_TRANSLATE_NOOP("FieldWords", "How long it takes to say."),
    ),
    "Point.lead_area": (
        QT_TRANSLATE_NOOP("FieldWords", "Lead area"),
        QT_TRANSLATE_NOOP("FieldWords", "The one area under which memos print it."),
    ),
    "Point.priority": (
        QT_TRANSLATE_NOOP("FieldWords", "Priority"),
        QT_TRANSLATE_NOOP("FieldWords", "A lower number stands earlier; 50 without one."),
    ),
    "Point.handling": (
        QT_TRANSLATE_NOOP("FieldWords", "Handling"),
        QT_TRANSLATE_NOOP("FieldWords", "The marking, from this library’s scale."),
    ),
    "Point.convenes": (
        QT_TRANSLATE_NOOP("FieldWords", "Asks to convene"),
        QT_TRANSLATE_NOOP("FieldWords", "The dialogue that it asks to have called."),
    ),
    "Point.correction": (
        QT_TRANSLATE_NOOP("FieldWords", "Correction"),
        QT_TRANSLATE_NOOP("FieldWords", "The right form, where the source errs."),
    ),
    "Point.money": (
        QT_TRANSLATE_NOOP("FieldWords", "Money"),
        QT_TRANSLATE_NOOP("FieldWords", "Sums, with currency and stage."),
    ),
    "Point.owner": (
        QT_TRANSLATE_NOOP("FieldWords", "Owner"),
        QT_TRANSLATE_NOOP("FieldWords", "Who has to carry it out."),
    ),
    "Point.due": (
        QT_TRANSLATE_NOOP("FieldWords", "Due"),
        QT_TRANSLATE_NOOP("FieldWords", "By when it is to be done."),
    ),
    "Point.statuses": (
        QT_TRANSLATE_NOOP("FieldWords", "Status"),
        QT_TRANSLATE_NOOP("FieldWords", "Where the commitment stood, from when on."),
    ),
    "Point.body": (
        QT_TRANSLATE_NOOP("FieldWords", "Statement"),
        QT_TRANSLATE_NOOP(
            "FieldWords", "The point itself; *emphasis*, links and lists are printed as such."
        ),
    ),
    "Correction.text": (
        QT_TRANSLATE_NOOP("FieldWords", "Corrected form"),
        QT_TRANSLATE_NOOP("FieldWords", "The whole statement as it should read."),
    ),
    "Correction.difference": (
        QT_TRANSLATE_NOOP("FieldWords", "Difference"),
        QT_TRANSLATE_NOOP("FieldWords", "What the source says, and what the record shows."),
    ),
    "Correction.short": (
        QT_TRANSLATE_NOOP("FieldWords", "Short form"),
        QT_TRANSLATE_NOOP("FieldWords", "At most 15 words."),
    ),
    "Correction.known_from": (
        QT_TRANSLATE_NOOP("FieldWords", "Known from"),
        QT_TRANSLATE_NOOP("FieldWords", "From when the error could be known."),
    ),
    "CommitmentStatus.status": (
        QT_TRANSLATE_NOOP("FieldWords", "Status"),
        QT_TRANSLATE_NOOP("FieldWords", "Where it stood."),
    ),
    "CommitmentStatus.known_from": (
        QT_TRANSLATE_NOOP("FieldWords", "Known from"),
        QT_TRANSLATE_NOOP("FieldWords", "From when this could be known."),
    ),
    "CommitmentStatus.evidence": (
        QT_TRANSLATE_NOOP("FieldWords", "Evidence"),
        QT_TRANSLATE_NOOP("FieldWords", "What shows it."),
    ),
    "CommitmentStatus.checked": (
        QT_TRANSLATE_NOOP("FieldWords", "Checked"),
        QT_TRANSLATE_NOOP("FieldWords", "When somebody last looked."),
    ),
    "Source.title": (
        QT_TRANSLATE_NOOP("FieldWords", "Title"),
        QT_TRANSLATE_NOOP("FieldWords", "The document’s own title."),
    ),
    "Source.author": (
        QT_TRANSLATE_NOOP("FieldWords", "Author"),
        QT_TRANSLATE_NOOP("FieldWords", "Who wrote it."),
    ),
    "Source.publisher": (
        QT_TRANSLATE_NOOP("FieldWords", "Publisher"),
        QT_TRANSLATE_NOOP("FieldWords", "Who issued it."),
    ),
    "Source.date": (
        QT_TRANSLATE_NOOP("FieldWords", "Date"),
        QT_TRANSLATE_NOOP("FieldWords", "When it was issued."),
    ),
    "Source.address": (
        QT_TRANSLATE_NOOP("FieldWords", "Address"),
        QT_TRANSLATE_NOOP("FieldWords", "Where it can be found on the web."),
    ),
    "Source.kind": (
        QT_TRANSLATE_NOOP("FieldWords", "Kind"),
        QT_TRANSLATE_NOOP("FieldWords", "What sort of document it is."),
    ),
    "Source.government": (
        QT_TRANSLATE_NOOP("FieldWords", "By a government"),
        QT_TRANSLATE_NOOP("FieldWords", "Whether a government issued it."),
    ),
    "Source.handling": (
        QT_TRANSLATE_NOOP("FieldWords", "Handling"),
        QT_TRANSLATE_NOOP("FieldWords", "The marking, from this library’s scale."),
    ),
    "Source.language": (
        QT_TRANSLATE_NOOP("FieldWords", "Language"),
        QT_TRANSLATE_NOOP("FieldWords", "The language it is written in, such as en or ja."),
    ),
    "Source.short": (
        QT_TRANSLATE_NOOP("FieldWords", "Short name"),
        QT_TRANSLATE_NOOP("FieldWords", "How the memo names it in passing, such as Jacobs."),
    ),
    "Source.file": (
        QT_TRANSLATE_NOOP("FieldWords", "Document"),
        QT_TRANSLATE_NOOP("FieldWords", "The file that is kept in this library."),
    ),
    "Source.sha256": (
        QT_TRANSLATE_NOOP("FieldWords", "Fingerprint"),
        QT_TRANSLATE_NOOP(
            "FieldWords", "A mark of the document’s content, by which it is known again."
        ),
    ),
    "Source.consulted": (
        QT_TRANSLATE_NOOP("FieldWords", "Consulted"),
        QT_TRANSLATE_NOOP("FieldWords", "When it was last looked at."),
    ),
    "Source.body": (
        QT_TRANSLATE_NOOP("FieldWords", "Notes"),
        QT_TRANSLATE_NOOP("FieldWords", "What is worth knowing of the document."),
    ),
    "Citation.source": (
        QT_TRANSLATE_NOOP("FieldWords", "Source"),
        QT_TRANSLATE_NOOP("FieldWords", "The document."),
    ),
    "Citation.locator": (
        QT_TRANSLATE_NOOP("FieldWords", "Where"),
        QT_TRANSLATE_NOOP("FieldWords", "The place in the document, such as para. 7 or p. 3."),
    ),
    "Citation.note": (
        QT_TRANSLATE_NOOP("FieldWords", "Note"),
        QT_TRANSLATE_NOOP("FieldWords", "What is worth knowing of this citation."),
    ),
    "Money.amount": (
        QT_TRANSLATE_NOOP("FieldWords", "Amount"),
        QT_TRANSLATE_NOOP("FieldWords", "In whole units of the currency."),
    ),
    "Money.currency": (
        QT_TRANSLATE_NOOP("FieldWords", "Currency"),
        QT_TRANSLATE_NOOP("FieldWords", "Three letters, such as USD or JPY."),
    ),
    "Money.converted": (
        QT_TRANSLATE_NOOP("FieldWords", "Converted"),
        QT_TRANSLATE_NOOP("FieldWords", "The same sum in another currency."),
    ),
    "Money.converted_currency": (
        QT_TRANSLATE_NOOP("FieldWords", "Into"),
        QT_TRANSLATE_NOOP("FieldWords", "The currency that it was converted into."),
    ),
    "Money.converted_on": (
        QT_TRANSLATE_NOOP("FieldWords", "Converted on"),
        QT_TRANSLATE_NOOP("FieldWords", "The day of the rate."),
    ),
    "Money.stage": (
        QT_TRANSLATE_NOOP("FieldWords", "Stage"),
        QT_TRANSLATE_NOOP("FieldWords", "How far the sum had come."),
    ),
    "Money.about": (
        QT_TRANSLATE_NOOP("FieldWords", "Only about"),
        QT_TRANSLATE_NOOP("FieldWords", "Whether the sum is rounded."),
    ),
}
