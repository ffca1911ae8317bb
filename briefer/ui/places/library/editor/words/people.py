"""What the fields of people, posts and organizations are called, and what stands in them."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

# By type and field: the label, and the help.
WORDS = {
    "Organization.name": (
        QT_TRANSLATE_NOOP("FieldWords", "Name"),
        QT_TRANSLATE_NOOP("FieldWords", "Its full name."),
    ),
    "Organization.short": (
        QT_TRANSLATE_NOOP("FieldWords", "Short name"),
        QT_TRANSLATE_NOOP("FieldWords", "Its acronym or house name."),
    ),
    "Organization.aliases": (
        QT_TRANSLATE_NOOP("FieldWords", "Other names"),
        QT_TRANSLATE_NOOP("FieldWords", "Names under which it is found and recognized."),
    ),
    "Organization.kind": (
        QT_TRANSLATE_NOOP("FieldWords", "Kind"),
        QT_TRANSLATE_NOOP(
            "FieldWords", "What sort of body it is; a country or economy is a party."
        ),
    ),
    "Organization.parent": (
        QT_TRANSLATE_NOOP("FieldWords", "Part of"),
        QT_TRANSLATE_NOOP("FieldWords", "The body that it belongs to."),
    ),
    "Organization.party": (
        QT_TRANSLATE_NOOP("FieldWords", "Party"),
        QT_TRANSLATE_NOOP("FieldWords", "The country or economy that it belongs to."),
    ),
    "Organization.possessive": (
        QT_TRANSLATE_NOOP("FieldWords", "Possessive"),
        QT_TRANSLATE_NOOP("FieldWords", "As in “U.S. objectives” or “Japan’s objectives”."),
    ),
    "Organization.seat": (
        QT_TRANSLATE_NOOP("FieldWords", "Seat"),
        QT_TRANSLATE_NOOP("FieldWords", "The city in which it sits."),
    ),
    "Organization.body": (
        QT_TRANSLATE_NOOP("FieldWords", "Description"),
        QT_TRANSLATE_NOOP("FieldWords", "What it is, in a few sentences."),
    ),
    "Post.title": (
        QT_TRANSLATE_NOOP("FieldWords", "Title"),
        QT_TRANSLATE_NOOP("FieldWords", "The full title, such as Minister for Digital."),
    ),
    "Post.short": (
        QT_TRANSLATE_NOOP("FieldWords", "Short title"),
        QT_TRANSLATE_NOOP("FieldWords", "As used in tables."),
    ),
    "Post.title_before_name": (
        QT_TRANSLATE_NOOP("FieldWords", "Title before the name"),
        QT_TRANSLATE_NOOP("FieldWords", "How its holder is introduced, such as Prime Minister."),
    ),
    "Post.aliases": (
        QT_TRANSLATE_NOOP("FieldWords", "Other titles"),
        QT_TRANSLATE_NOOP("FieldWords", "Titles under which it is found and recognized."),
    ),
    "Post.organization": (
        QT_TRANSLATE_NOOP("FieldWords", "Organization"),
        QT_TRANSLATE_NOOP("FieldWords", "The body that it belongs to."),
    ),
    "Post.party": (
        QT_TRANSLATE_NOOP("FieldWords", "Party"),
        QT_TRANSLATE_NOOP("FieldWords", "The country or economy that it belongs to."),
    ),
    "Post.holders": (
        QT_TRANSLATE_NOOP("FieldWords", "Holders"),
        QT_TRANSLATE_NOOP("FieldWords", "Who held it, from when until when."),
    ),
    "Post.counterpart": (
        QT_TRANSLATE_NOOP("FieldWords", "Counterpart"),
        QT_TRANSLATE_NOOP("FieldWords", "The post that faces it on the other side."),
    ),
    "Post.rank": (
        QT_TRANSLATE_NOOP("FieldWords", "Rank"),
        QT_TRANSLATE_NOOP("FieldWords", "A lower number stands earlier; 100 without one."),
    ),
    "Post.body": (
        QT_TRANSLATE_NOOP("FieldWords", "Description"),
        QT_TRANSLATE_NOOP("FieldWords", "What there is to say of the post."),
    ),
    "Holding.person": (
        QT_TRANSLATE_NOOP("FieldWords", "Person"),
        QT_TRANSLATE_NOOP("FieldWords", "Who held it."),
    ),
    "Holding.vacant": (
        QT_TRANSLATE_NOOP("FieldWords", "Vacant"),
        QT_TRANSLATE_NOOP("FieldWords", "Nobody held it."),
    ),
    "Holding.acting": (
        QT_TRANSLATE_NOOP("FieldWords", "Acting"),
        QT_TRANSLATE_NOOP("FieldWords", "Held for the time being."),
    ),
    "Holding.from": (
        QT_TRANSLATE_NOOP("FieldWords", "From"),
        QT_TRANSLATE_NOOP("FieldWords", "The first day in office."),
    ),
    "Holding.until": (
        QT_TRANSLATE_NOOP("FieldWords", "Until"),
        QT_TRANSLATE_NOOP("FieldWords", "The last day in office."),
    ),
    "Person.family": (
        QT_TRANSLATE_NOOP("FieldWords", "Family name"),
        QT_TRANSLATE_NOOP("FieldWords", "The family name."),
    ),
    "Person.given": (
        QT_TRANSLATE_NOOP("FieldWords", "Given name"),
        QT_TRANSLATE_NOOP("FieldWords", "The given names."),
    ),
    "Person.scripts": (
        QT_TRANSLATE_NOOP("FieldWords", "In other scripts"),
        QT_TRANSLATE_NOOP("FieldWords", "The name as written in its own language."),
    ),
    "Person.pronunciation": (
        QT_TRANSLATE_NOOP("FieldWords", "Pronunciation"),
        QT_TRANSLATE_NOOP("FieldWords", "How the name is said."),
    ),
    "Person.honorific": (
        QT_TRANSLATE_NOOP("FieldWords", "Honorific"),
        QT_TRANSLATE_NOOP("FieldWords", "Such as Dr."),
    ),
    "Person.aliases": (
        QT_TRANSLATE_NOOP("FieldWords", "Other names"),
        QT_TRANSLATE_NOOP("FieldWords", "Names under which the person is found and recognized."),
    ),
    "Person.party": (
        QT_TRANSLATE_NOOP("FieldWords", "Party"),
        QT_TRANSLATE_NOOP("FieldWords", "The country or economy that the person acts for."),
    ),
    "Person.body": (
        QT_TRANSLATE_NOOP("FieldWords", "Background"),
        QT_TRANSLATE_NOOP("FieldWords", "What there is to say of the person."),
    ),
    "NameInScript.language": (
        QT_TRANSLATE_NOOP("FieldWords", "Language"),
        QT_TRANSLATE_NOOP("FieldWords", "Such as ja or ko."),
    ),
    "NameInScript.family": (
        QT_TRANSLATE_NOOP("FieldWords", "Family name"),
        QT_TRANSLATE_NOOP("FieldWords", "The family name in that script."),
    ),
    "NameInScript.given": (
        QT_TRANSLATE_NOOP("FieldWords", "Given name"),
        QT_TRANSLATE_NOOP("FieldWords", "The given name in that script."),
    ),
}
