"""The window; the one room where Qt lives."""
