"""The place Sources: documents, what they say paragraph by paragraph, and what rests on them."""
