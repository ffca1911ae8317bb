"""The place Brief: what to take on the left, the memo on the right."""
