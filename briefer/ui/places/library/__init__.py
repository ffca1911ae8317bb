"""The window's place for the library as a whole: what went out of it, what is at odds in it."""
