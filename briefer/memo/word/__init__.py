"""The Word writer: a memo's blocks to a .docx in the looks of a letterhead."""
