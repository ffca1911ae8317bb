"""Records, partial dates, files, index and history."""
