"""House rules on the texts of a library and of a brief: what is worded otherwise, and where."""
