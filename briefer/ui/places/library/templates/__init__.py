"""The library's templates: listed, and edited beside the memo that they make."""
