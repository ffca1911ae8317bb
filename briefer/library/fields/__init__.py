"""The fields of every kind of record: what each holds, and how it is read as people write it."""
