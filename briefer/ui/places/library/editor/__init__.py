"""The editor of a record: a form a kind, each field saved as it is finished."""
