"""The letterheads that ship: each look a table in a file of its own, one writer for all."""
