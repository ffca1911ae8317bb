"""What the fields of briefs are called, and what stands in them."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

# By type and field: the label, and the help.
WORDS = {
    "Brief.title": (
        QT_TRANSLATE_NOOP("FieldWords", "Title"),
        QT_TRANSLATE_NOOP("FieldWords", "What the brief is called."),
    ),
    "Brief.meeting": (
        QT_TRANSLATE_NOOP("FieldWords", "Meeting"),
        QT_TRANSLATE_NOOP("FieldWords", "The meeting that the memo is for."),
    ),
    "Brief.side": (
        QT_TRANSLATE_NOOP("FieldWords", "Side"),
        QT_TRANSLATE_NOOP("FieldWords", "Whose memo it is."),
    ),
    "Brief.as_of": (
        QT_TRANSLATE_NOOP("FieldWords", "As of"),
        QT_TRANSLATE_NOOP("FieldWords", "The date on which the memo stands."),
    ),
    "Brief.dialogues": (
        QT_TRANSLATE_NOOP("FieldWords", "Dialogues"),
        QT_TRANSLATE_NOOP("FieldWords", "The dialogues chosen."),
    ),
    "Brief.areas": (
        QT_TRANSLATE_NOOP("FieldWords", "Areas"),
        QT_TRANSLATE_NOOP("FieldWords", "The technology areas chosen."),
    ),
    "Brief.covered_since": (
        QT_TRANSLATE_NOOP("FieldWords", "Covered since"),
        QT_TRANSLATE_NOOP("FieldWords", "An area not discussed since this day is a gap."),
    ),
    "Brief.template": (
        QT_TRANSLATE_NOOP("FieldWords", "Template"),
        QT_TRANSLATE_NOOP("FieldWords", "The name of the template that writes the memo."),
    ),
    "Brief.letterhead": (
        QT_TRANSLATE_NOOP("FieldWords", "Letterhead"),
        QT_TRANSLATE_NOOP("FieldWords", "The name of the letterhead; the plain one without it."),
    ),
    "Brief.heading": (
        QT_TRANSLATE_NOOP("FieldWords", "Heading"),
        QT_TRANSLATE_NOOP("FieldWords", "The lines at the top of the memo."),
    ),
    "Brief.bottom_lines": (
        QT_TRANSLATE_NOOP("FieldWords", "Bottom lines"),
        QT_TRANSLATE_NOOP("FieldWords", "The bottom line in the drafter’s words, by date."),
    ),
    "Brief.bearings": (
        QT_TRANSLATE_NOOP("FieldWords", "Bearings"),
        QT_TRANSLATE_NOOP("FieldWords", "What each dialogue means for this meeting."),
    ),
    "Brief.bearings.key": (
        QT_TRANSLATE_NOOP("FieldWords", "Dialogue"),
        QT_TRANSLATE_NOOP("FieldWords", "The dialogue."),
    ),
    "Brief.bearings.value": (
        QT_TRANSLATE_NOOP("FieldWords", "Words"),
        QT_TRANSLATE_NOOP("FieldWords", "What it means for this meeting, by date."),
    ),
    "Brief.steps": (
        QT_TRANSLATE_NOOP("FieldWords", "Steps"),
        QT_TRANSLATE_NOOP("FieldWords", "What the drafter advises to do, and when."),
    ),
    "Brief.objectives": (
        QT_TRANSLATE_NOOP("FieldWords", "Adopted objectives"),
        QT_TRANSLATE_NOOP("FieldWords", "Recommendations that the side has made its own."),
    ),
    "Brief.taken_in": (
        QT_TRANSLATE_NOOP("FieldWords", "Taken in"),
        QT_TRANSLATE_NOOP("FieldWords", "Points taken in besides those that the choices bring."),
    ),
    "Brief.left_out": (
        QT_TRANSLATE_NOOP("FieldWords", "Left out"),
        QT_TRANSLATE_NOOP("FieldWords", "Points left out, and why."),
    ),
    "Brief.order": (
        QT_TRANSLATE_NOOP("FieldWords", "Order"),
        QT_TRANSLATE_NOOP("FieldWords", "Points in an order of their own."),
    ),
    "Brief.section_order": (
        QT_TRANSLATE_NOOP("FieldWords", "Order of sections"),
        QT_TRANSLATE_NOOP("FieldWords", "Sections in an order of this memo’s own, by name."),
    ),
    "Brief.rewordings": (
        QT_TRANSLATE_NOOP("FieldWords", "Rewordings"),
        QT_TRANSLATE_NOOP("FieldWords", "Points worded otherwise in this memo alone."),
    ),
    "Brief.own_points": (
        QT_TRANSLATE_NOOP("FieldWords", "Own points"),
        QT_TRANSLATE_NOOP("FieldWords", "Points for this memo alone."),
    ),
    "Brief.clearance": (
        QT_TRANSLATE_NOOP("FieldWords", "Clearance"),
        QT_TRANSLATE_NOOP("FieldWords", "Who drafted, approved and cleared."),
    ),
    "Brief.review": (
        QT_TRANSLATE_NOOP("FieldWords", "Review notes"),
        QT_TRANSLATE_NOOP("FieldWords", "What reviewers noted."),
    ),
    "Brief.accepted_gaps": (
        QT_TRANSLATE_NOOP("FieldWords", "Accepted gaps"),
        QT_TRANSLATE_NOOP("FieldWords", "What may be missing, and why."),
    ),
    "Brief.conversation": (
        QT_TRANSLATE_NOOP("FieldWords", "Record of conversation"),
        QT_TRANSLATE_NOOP("FieldWords", "What a memorandum of conversation needs besides."),
    ),
    "Brief.marking": (
        QT_TRANSLATE_NOOP("FieldWords", "Marking"),
        QT_TRANSLATE_NOOP(
            "FieldWords",
            "A level of this library’s scale; without it, the highest of what the memo holds.",
        ),
    ),
    "Brief.designation": (
        QT_TRANSLATE_NOOP("FieldWords", "Designation"),
        QT_TRANSLATE_NOOP("FieldWords", "Who controls the memo, and who may see it."),
    ),
    "Brief.notes": (
        QT_TRANSLATE_NOOP("FieldWords", "Notes"),
        QT_TRANSLATE_NOOP("FieldWords", "Where notes stand; without it, the template says so."),
    ),
    "Brief.version": (
        QT_TRANSLATE_NOOP("FieldWords", "Version"),
        QT_TRANSLATE_NOOP("FieldWords", "Which version of the memo it is."),
    ),
    "Brief.updates": (
        QT_TRANSLATE_NOOP("FieldWords", "Updates"),
        QT_TRANSLATE_NOOP("FieldWords", "The brief that this one is the next version of."),
    ),
    "Brief.body": (
        QT_TRANSLATE_NOOP("FieldWords", "Notes"),
        QT_TRANSLATE_NOOP("FieldWords", "What is worth knowing of this brief."),
    ),
    "Heading.for": (
        QT_TRANSLATE_NOOP("FieldWords", "For"),
        QT_TRANSLATE_NOOP("FieldWords", "To whom the memo goes."),
    ),
    "Heading.through": (
        QT_TRANSLATE_NOOP("FieldWords", "Through"),
        QT_TRANSLATE_NOOP("FieldWords", "By way of whom."),
    ),
    "Heading.from": (
        QT_TRANSLATE_NOOP("FieldWords", "From"),
        QT_TRANSLATE_NOOP("FieldWords", "Whose memo it is."),
    ),
    "Heading.date": (
        QT_TRANSLATE_NOOP("FieldWords", "Date"),
        QT_TRANSLATE_NOOP("FieldWords", "The memo’s own date; without it, the as-of date."),
    ),
    "Heading.subject": (
        QT_TRANSLATE_NOOP("FieldWords", "Subject"),
        QT_TRANSLATE_NOOP("FieldWords", "The subject line."),
    ),
    "Heading.number": (
        QT_TRANSLATE_NOOP("FieldWords", "Number"),
        QT_TRANSLATE_NOOP("FieldWords", "The memo’s number."),
    ),
    "Heading.purpose": (
        QT_TRANSLATE_NOOP("FieldWords", "Purpose"),
        QT_TRANSLATE_NOOP("FieldWords", "For information, or for decision."),
    ),
    "Heading.decision": (
        QT_TRANSLATE_NOOP("FieldWords", "Decision"),
        QT_TRANSLATE_NOOP("FieldWords", "What is asked to be decided."),
    ),
    "Drafted.as_of": (
        QT_TRANSLATE_NOOP("FieldWords", "As of"),
        QT_TRANSLATE_NOOP("FieldWords", "The date for which it was written."),
    ),
    "Drafted.text": (
        QT_TRANSLATE_NOOP("FieldWords", "Words"),
        QT_TRANSLATE_NOOP("FieldWords", "What is said."),
    ),
    "Drafted.points": (
        QT_TRANSLATE_NOOP("FieldWords", "Rests on"),
        QT_TRANSLATE_NOOP("FieldWords", "The points that it rests on."),
    ),
    "DraftedStep.when": (
        QT_TRANSLATE_NOOP("FieldWords", "When"),
        QT_TRANSLATE_NOOP("FieldWords", "Before, at or after the meeting."),
    ),
    "DraftedStep.text": (
        QT_TRANSLATE_NOOP("FieldWords", "Step"),
        QT_TRANSLATE_NOOP("FieldWords", "What is to be done."),
    ),
    "DraftedStep.as_of": (
        QT_TRANSLATE_NOOP("FieldWords", "As of"),
        QT_TRANSLATE_NOOP("FieldWords", "The date for which it was written."),
    ),
    "DraftedStep.owner": (
        QT_TRANSLATE_NOOP("FieldWords", "Owner"),
        QT_TRANSLATE_NOOP("FieldWords", "Who is to do it."),
    ),
    "DraftedStep.points": (
        QT_TRANSLATE_NOOP("FieldWords", "Rests on"),
        QT_TRANSLATE_NOOP("FieldWords", "The points that it rests on."),
    ),
    "AdoptedObjective.point": (
        QT_TRANSLATE_NOOP("FieldWords", "Point"),
        QT_TRANSLATE_NOOP("FieldWords", "The recommendation adopted."),
    ),
    "AdoptedObjective.text": (
        QT_TRANSLATE_NOOP("FieldWords", "Own wording"),
        QT_TRANSLATE_NOOP("FieldWords", "The side’s own words, a verb first."),
    ),
    "LeftOut.point": (
        QT_TRANSLATE_NOOP("FieldWords", "Point"),
        QT_TRANSLATE_NOOP("FieldWords", "The point left out."),
    ),
    "LeftOut.why": (
        QT_TRANSLATE_NOOP("FieldWords", "Why"),
        QT_TRANSLATE_NOOP("FieldWords", "The reason."),
    ),
    "Rewording.point": (
        QT_TRANSLATE_NOOP("FieldWords", "Point"),
        QT_TRANSLATE_NOOP("FieldWords", "The point reworded."),
    ),
    "Rewording.text": (
        QT_TRANSLATE_NOOP("FieldWords", "Words"),
        QT_TRANSLATE_NOOP("FieldWords", "How it reads in this memo."),
    ),
    "Rewording.short": (
        QT_TRANSLATE_NOOP("FieldWords", "Short form"),
        QT_TRANSLATE_NOOP("FieldWords", "How its short form reads in this memo."),
    ),
    "Rewording.say": (
        QT_TRANSLATE_NOOP("FieldWords", "Spoken form"),
        QT_TRANSLATE_NOOP("FieldWords", "How its spoken form reads in this memo."),
    ),
    "Rewording.hash": (
        QT_TRANSLATE_NOOP("FieldWords", "Made from"),
        QT_TRANSLATE_NOOP("FieldWords", "A mark of the text that was replaced."),
    ),
    "OwnPoint.id": (
        QT_TRANSLATE_NOOP("FieldWords", "Mark"),
        QT_TRANSLATE_NOOP("FieldWords", "Its mark within this brief, such as own.1."),
    ),
    "OwnPoint.section": (
        QT_TRANSLATE_NOOP("FieldWords", "Section"),
        QT_TRANSLATE_NOOP("FieldWords", "The part of the memo in which it stands."),
    ),
    "OwnPoint.text": (
        QT_TRANSLATE_NOOP("FieldWords", "Statement"),
        QT_TRANSLATE_NOOP("FieldWords", "The point itself."),
    ),
    "OwnPoint.area": (
        QT_TRANSLATE_NOOP("FieldWords", "Area"),
        QT_TRANSLATE_NOOP("FieldWords", "The technology area under which it stands."),
    ),
    "OwnPoint.dialogue": (
        QT_TRANSLATE_NOOP("FieldWords", "Dialogue"),
        QT_TRANSLATE_NOOP("FieldWords", "The dialogue that it speaks of."),
    ),
    "OwnPoint.by": (
        QT_TRANSLATE_NOOP("FieldWords", "Held by"),
        QT_TRANSLATE_NOOP("FieldWords", "Who wants it."),
    ),
    "Clearance.role": (
        QT_TRANSLATE_NOOP("FieldWords", "Role"),
        QT_TRANSLATE_NOOP("FieldWords", "Drafted, approved or cleared."),
    ),
    "Clearance.office": (
        QT_TRANSLATE_NOOP("FieldWords", "Office"),
        QT_TRANSLATE_NOOP("FieldWords", "The office."),
    ),
    "Clearance.name": (
        QT_TRANSLATE_NOOP("FieldWords", "Name"),
        QT_TRANSLATE_NOOP("FieldWords", "Who did."),
    ),
    "Clearance.sent": (
        QT_TRANSLATE_NOOP("FieldWords", "Sent"),
        QT_TRANSLATE_NOOP("FieldWords", "When it was sent there."),
    ),
    "Clearance.due": (
        QT_TRANSLATE_NOOP("FieldWords", "Due"),
        QT_TRANSLATE_NOOP("FieldWords", "By when a reply is wanted."),
    ),
    "Clearance.reply": (
        QT_TRANSLATE_NOOP("FieldWords", "Reply"),
        QT_TRANSLATE_NOOP("FieldWords", "What came back."),
    ),
    "Clearance.version": (
        QT_TRANSLATE_NOOP("FieldWords", "Version seen"),
        QT_TRANSLATE_NOOP("FieldWords", "The version that was seen."),
    ),
    "ReviewNote.point": (
        QT_TRANSLATE_NOOP("FieldWords", "Point"),
        QT_TRANSLATE_NOOP("FieldWords", "The point meant; without it, the whole memo."),
    ),
    "ReviewNote.by": (
        QT_TRANSLATE_NOOP("FieldWords", "By"),
        QT_TRANSLATE_NOOP("FieldWords", "Who noted it."),
    ),
    "ReviewNote.text": (
        QT_TRANSLATE_NOOP("FieldWords", "Note"),
        QT_TRANSLATE_NOOP("FieldWords", "What was noted."),
    ),
    "AcceptedGap.key": (
        QT_TRANSLATE_NOOP("FieldWords", "Gap"),
        QT_TRANSLATE_NOOP("FieldWords", "The name of the gap."),
    ),
    "AcceptedGap.reason": (
        QT_TRANSLATE_NOOP("FieldWords", "Reason"),
        QT_TRANSLATE_NOOP("FieldWords", "Why it may be missing."),
    ),
    "AcceptedGap.by": (
        QT_TRANSLATE_NOOP("FieldWords", "By"),
        QT_TRANSLATE_NOOP("FieldWords", "Who accepted it."),
    ),
    "AcceptedGap.on": (
        QT_TRANSLATE_NOOP("FieldWords", "On"),
        QT_TRANSLATE_NOOP("FieldWords", "When."),
    ),
    "AcceptedGap.hash": (
        QT_TRANSLATE_NOOP("FieldWords", "Made from"),
        QT_TRANSLATE_NOOP("FieldWords", "A mark of the circumstances."),
    ),
    "ConversationRecord.interpreter": (
        QT_TRANSLATE_NOOP("FieldWords", "Interpreter"),
        QT_TRANSLATE_NOOP("FieldWords", "Who interpreted."),
    ),
    "ConversationRecord.notetaker": (
        QT_TRANSLATE_NOOP("FieldWords", "Notetaker"),
        QT_TRANSLATE_NOOP("FieldWords", "Who took notes."),
    ),
    "ConversationRecord.time": (
        QT_TRANSLATE_NOOP("FieldWords", "Time"),
        QT_TRANSLATE_NOOP("FieldWords", "When it took place."),
    ),
    "ConversationRecord.room": (
        QT_TRANSLATE_NOOP("FieldWords", "Room"),
        QT_TRANSLATE_NOOP("FieldWords", "Where it took place."),
    ),
    "Designation.controlling_office": (
        QT_TRANSLATE_NOOP("FieldWords", "Controlled by"),
        QT_TRANSLATE_NOOP("FieldWords", "The office that controls the memo."),
    ),
    "Designation.category": (
        QT_TRANSLATE_NOOP("FieldWords", "Categories"),
        QT_TRANSLATE_NOOP("FieldWords", "As the office’s rule names them."),
    ),
    "Designation.dissemination": (
        QT_TRANSLATE_NOOP("FieldWords", "Dissemination"),
        QT_TRANSLATE_NOOP("FieldWords", "Who may see it, as the office’s rule names it."),
    ),
    "Designation.contact": (
        QT_TRANSLATE_NOOP("FieldWords", "Contact"),
        QT_TRANSLATE_NOOP("FieldWords", "Whom to ask."),
    ),
}
