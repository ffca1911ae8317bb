"""Documents into the library: readers by format, what a paragraph mentions, suggested points."""
