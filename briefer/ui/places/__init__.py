"""The window's places, which the rail at the left leads to."""
