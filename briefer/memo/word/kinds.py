"""The kinds of parts and of relationships in a Word file, as ECMA-376 and its package name them."""

_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PACKAGE = "application/vnd.openxmlformats-package"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


class CT:
    """Be the content types of parts."""

    CORE_PROPERTIES = f"{_PACKAGE}.core-properties+xml"
    RELATIONSHIPS = f"{_PACKAGE}.relationships+xml"
    DOCUMENT = f"{_MAIN}.document.main+xml"
    COMMENTS = f"{_MAIN}.comments+xml"
    ENDNOTES = f"{_MAIN}.endnotes+xml"
    FOOTER = f"{_MAIN}.footer+xml"
    FOOTNOTES = f"{_MAIN}.footnotes+xml"
    HEADER = f"{_MAIN}.header+xml"
    NUMBERING = f"{_MAIN}.numbering+xml"
    SETTINGS = f"{_MAIN}.settings+xml"
    STYLES = f"{_MAIN}.styles+xml"


class RT:
    """Be the types of relationships between parts."""

    CORE_PROPERTIES = (
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    )
    OFFICE_DOCUMENT = f"{_OFFICE}/officeDocument"
    COMMENTS = f"{_OFFICE}/comments"
    ENDNOTES = f"{_OFFICE}/endnotes"
    FONT = f"{_OFFICE}/font"
    FONT_TABLE = f"{_OFFICE}/fontTable"
    FOOTER = f"{_OFFICE}/footer"
    FOOTNOTES = f"{_OFFICE}/footnotes"
    HEADER = f"{_OFFICE}/header"
    HYPERLINK = f"{_OFFICE}/hyperlink"
    IMAGE = f"{_OFFICE}/image"
    NUMBERING = f"{_OFFICE}/numbering"
    SETTINGS = f"{_OFFICE}/settings"
    STYLES = f"{_OFFICE}/styles"
    THEME = f"{_OFFICE}/theme"
