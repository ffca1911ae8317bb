"""The PDF writer: blocks to Typst's markup, and that to a tagged PDF."""
