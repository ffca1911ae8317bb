"""The place Timeline: dialogues over time, what they cover, what is due and what was promised."""
