"""The sheet that a new memo begins with."""
