"""What the fields of dialogues, meetings and areas are called, and what stands in them."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

# By type and field: the label, and the help.
WORDS = {
    "Dialogue.name": (
        QT_TRANSLATE_NOOP("FieldWords", "Name"),
        QT_TRANSLATE_NOOP("FieldWords", "Its full name."),
    ),
    "Dialogue.short": (
        QT_TRANSLATE_NOOP("FieldWords", "Short name"),
        QT_TRANSLATE_NOOP("FieldWords", "Its acronym or house name, such as JHLC."),
    ),
    "Dialogue.aliases": (
        QT_TRANSLATE_NOOP("FieldWords", "Other names"),
        QT_TRANSLATE_NOOP("FieldWords", "Names under which it is found and recognized."),
    ),
    "Dialogue.form": (
        QT_TRANSLATE_NOOP("FieldWords", "Form"),
        QT_TRANSLATE_NOOP("FieldWords", "What sort of forum it is."),
    ),
    "Dialogue.parties": (
        QT_TRANSLATE_NOOP("FieldWords", "Parties"),
        QT_TRANSLATE_NOOP("FieldWords", "The countries and economies that take part."),
    ),
    "Dialogue.level": (
        QT_TRANSLATE_NOOP("FieldWords", "Level"),
        QT_TRANSLATE_NOOP("FieldWords", "At which level it meets, such as ministerial."),
    ),
    "Dialogue.track": (
        QT_TRANSLATE_NOOP("FieldWords", "Track"),
        QT_TRANSLATE_NOOP("FieldWords", "The track that it belongs to."),
    ),
    "Dialogue.parent": (
        QT_TRANSLATE_NOOP("FieldWords", "Part of"),
        QT_TRANSLATE_NOOP("FieldWords", "The dialogue that it stands under."),
    ),
    "Dialogue.prepares": (
        QT_TRANSLATE_NOOP("FieldWords", "Prepares"),
        QT_TRANSLATE_NOOP("FieldWords", "The dialogue that it works towards."),
    ),
    "Dialogue.cadence": (
        QT_TRANSLATE_NOOP("FieldWords", "Cadence"),
        QT_TRANSLATE_NOOP("FieldWords", "How often it meets, and how that is known."),
    ),
    "Dialogue.lead_weeks": (
        QT_TRANSLATE_NOOP("FieldWords", "Weeks to call it"),
        QT_TRANSLATE_NOOP("FieldWords", "The shortest time in which a session can be called."),
    ),
    "Dialogue.legal_basis": (
        QT_TRANSLATE_NOOP("FieldWords", "Legal basis"),
        QT_TRANSLATE_NOOP("FieldWords", "The agreement that it rests on."),
    ),
    "Dialogue.co_chairs": (
        QT_TRANSLATE_NOOP("FieldWords", "Co-chairs"),
        QT_TRANSLATE_NOOP("FieldWords", "The posts that chair it."),
    ),
    "Dialogue.counterparts": (
        QT_TRANSLATE_NOOP("FieldWords", "Counterparts"),
        QT_TRANSLATE_NOOP("FieldWords", "The posts that face each other."),
    ),
    "Dialogue.limits": (
        QT_TRANSLATE_NOOP("FieldWords", "Limits"),
        QT_TRANSLATE_NOOP("FieldWords", "What it does not deal with."),
    ),
    "Dialogue.areas": (
        QT_TRANSLATE_NOOP("FieldWords", "Areas"),
        QT_TRANSLATE_NOOP("FieldWords", "The technology areas that it deals with."),
    ),
    "Dialogue.counting": (
        QT_TRANSLATE_NOOP("FieldWords", "Counting"),
        QT_TRANSLATE_NOOP("FieldWords", "How its sessions are numbered."),
    ),
    "Dialogue.order": (
        QT_TRANSLATE_NOOP("FieldWords", "Place in lists"),
        QT_TRANSLATE_NOOP("FieldWords", "A lower number stands earlier; 100 without one."),
    ),
    "Dialogue.body": (
        QT_TRANSLATE_NOOP("FieldWords", "Description"),
        QT_TRANSLATE_NOOP("FieldWords", "What it is, in a few sentences."),
    ),
    "Cadence.months": (
        QT_TRANSLATE_NOOP("FieldWords", "Months"),
        QT_TRANSLATE_NOOP("FieldWords", "Months from one session to the next."),
    ),
    "Cadence.basis": (
        QT_TRANSLATE_NOOP("FieldWords", "Basis"),
        QT_TRANSLATE_NOOP("FieldWords", "How the rhythm is known."),
    ),
    "CounterpartPosts.ours": (
        QT_TRANSLATE_NOOP("FieldWords", "Ours"),
        QT_TRANSLATE_NOOP("FieldWords", "The post on our side."),
    ),
    "CounterpartPosts.theirs": (
        QT_TRANSLATE_NOOP("FieldWords", "Theirs"),
        QT_TRANSLATE_NOOP("FieldWords", "The post that faces it."),
    ),
    "Meeting.name": (
        QT_TRANSLATE_NOOP("FieldWords", "Name"),
        QT_TRANSLATE_NOOP("FieldWords", "What the meeting is called."),
    ),
    "Meeting.dialogue": (
        QT_TRANSLATE_NOOP("FieldWords", "Dialogue"),
        QT_TRANSLATE_NOOP("FieldWords", "The dialogue that it is a session of."),
    ),
    "Meeting.parties": (
        QT_TRANSLATE_NOOP("FieldWords", "Parties"),
        QT_TRANSLATE_NOOP("FieldWords", "The countries and economies that take part."),
    ),
    "Meeting.host": (
        QT_TRANSLATE_NOOP("FieldWords", "Host"),
        QT_TRANSLATE_NOOP("FieldWords", "The party that receives."),
    ),
    "Meeting.visitor": (
        QT_TRANSLATE_NOOP("FieldWords", "Visitor"),
        QT_TRANSLATE_NOOP("FieldWords", "The party that comes."),
    ),
    "Meeting.ordinal": (
        QT_TRANSLATE_NOOP("FieldWords", "Number"),
        QT_TRANSLATE_NOOP("FieldWords", "Which session of the dialogue it is."),
    ),
    "Meeting.ordinal_basis": (
        QT_TRANSLATE_NOOP("FieldWords", "Number known from"),
        QT_TRANSLATE_NOOP("FieldWords", "How the number is known."),
    ),
    "Meeting.counted": (
        QT_TRANSLATE_NOOP("FieldWords", "Counts as a session"),
        QT_TRANSLATE_NOOP("FieldWords", "An encounter on the margins takes no number."),
    ),
    "Meeting.states": (
        QT_TRANSLATE_NOOP("FieldWords", "Standing"),
        QT_TRANSLATE_NOOP(
            "FieldWords", "Proposed, planned, postponed, held or cancelled, each from when on."
        ),
    ),
    "Meeting.participants": (
        QT_TRANSLATE_NOOP("FieldWords", "Participants"),
        QT_TRANSLATE_NOOP("FieldWords", "Who took part, and in which post."),
    ),
    "Meeting.areas": (
        QT_TRANSLATE_NOOP("FieldWords", "Areas"),
        QT_TRANSLATE_NOOP("FieldWords", "The technology areas that it dealt with."),
    ),
    "Meeting.absent": (
        QT_TRANSLATE_NOOP("FieldWords", "Left out"),
        QT_TRANSLATE_NOOP("FieldWords", "Topics that its readout does not mention."),
    ),
    "Meeting.informs": (
        QT_TRANSLATE_NOOP("FieldWords", "Prepares"),
        QT_TRANSLATE_NOOP("FieldWords", "The meeting that it prepares."),
    ),
    "Meeting.body": (
        QT_TRANSLATE_NOOP("FieldWords", "Description"),
        QT_TRANSLATE_NOOP("FieldWords", "What there is to say of the meeting."),
    ),
    "MeetingState.state": (
        QT_TRANSLATE_NOOP("FieldWords", "Standing"),
        QT_TRANSLATE_NOOP("FieldWords", "Where the meeting stood."),
    ),
    "MeetingState.date": (
        QT_TRANSLATE_NOOP("FieldWords", "Date"),
        QT_TRANSLATE_NOOP("FieldWords", "The date then planned, or on which it was held."),
    ),
    "MeetingState.known_from": (
        QT_TRANSLATE_NOOP("FieldWords", "Known from"),
        QT_TRANSLATE_NOOP(
            "FieldWords",
            "From when this could be known; without it, the date of its earliest source.",
        ),
    ),
    "MeetingState.place": (
        QT_TRANSLATE_NOOP("FieldWords", "Place"),
        QT_TRANSLATE_NOOP("FieldWords", "The city or venue."),
    ),
    "MeetingState.mode": (
        QT_TRANSLATE_NOOP("FieldWords", "Mode"),
        QT_TRANSLATE_NOOP("FieldWords", "In person, virtual or both."),
    ),
    "MeetingState.by": (
        QT_TRANSLATE_NOOP("FieldWords", "Proposed by"),
        QT_TRANSLATE_NOOP("FieldWords", "Who proposes it, where no government has said so."),
    ),
    "Participant.person": (
        QT_TRANSLATE_NOOP("FieldWords", "Person"),
        QT_TRANSLATE_NOOP("FieldWords", "Who took part."),
    ),
    "Participant.post": (
        QT_TRANSLATE_NOOP("FieldWords", "Post"),
        QT_TRANSLATE_NOOP("FieldWords", "The post held then."),
    ),
    "Participant.organization": (
        QT_TRANSLATE_NOOP("FieldWords", "For"),
        QT_TRANSLATE_NOOP("FieldWords", "The party or body represented."),
    ),
    "Participant.role": (
        QT_TRANSLATE_NOOP("FieldWords", "Role"),
        QT_TRANSLATE_NOOP("FieldWords", "Such as co-chair or head of delegation."),
    ),
    "AbsentTopic.topic": (
        QT_TRANSLATE_NOOP("FieldWords", "Topic"),
        QT_TRANSLATE_NOOP("FieldWords", "What is not mentioned."),
    ),
    "AbsentTopic.areas": (
        QT_TRANSLATE_NOOP("FieldWords", "Areas"),
        QT_TRANSLATE_NOOP("FieldWords", "The technology areas concerned."),
    ),
    "Area.name": (
        QT_TRANSLATE_NOOP("FieldWords", "Name"),
        QT_TRANSLATE_NOOP("FieldWords", "Its full name."),
    ),
    "Area.short": (
        QT_TRANSLATE_NOOP("FieldWords", "Short name"),
        QT_TRANSLATE_NOOP("FieldWords", "Its acronym or house name."),
    ),
    "Area.aliases": (
        QT_TRANSLATE_NOOP("FieldWords", "Other names"),
        QT_TRANSLATE_NOOP("FieldWords", "Names under which it is found and recognized."),
    ),
    "Area.parent": (
        QT_TRANSLATE_NOOP("FieldWords", "Wider area"),
        QT_TRANSLATE_NOOP("FieldWords", "The wider area that it belongs to."),
    ),
    "Area.cet": (
        QT_TRANSLATE_NOOP("FieldWords", "On lists of technologies"),
        QT_TRANSLATE_NOOP(
            "FieldWords", "Its name on each year’s list of critical and emerging technologies."
        ),
    ),
    "Area.cet.key": (
        QT_TRANSLATE_NOOP("FieldWords", "Year"),
        QT_TRANSLATE_NOOP("FieldWords", "The year of the list."),
    ),
    "Area.cet.value": (
        QT_TRANSLATE_NOOP("FieldWords", "Name"),
        QT_TRANSLATE_NOOP("FieldWords", "What the list calls it."),
    ),
    "Area.order": (
        QT_TRANSLATE_NOOP("FieldWords", "Place in lists"),
        QT_TRANSLATE_NOOP("FieldWords", "A lower number stands earlier; 100 without one."),
    ),
    "Area.body": (
        QT_TRANSLATE_NOOP("FieldWords", "Description"),
        QT_TRANSLATE_NOOP("FieldWords", "What it is, in a few sentences."),
    ),
}
