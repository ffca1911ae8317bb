"""Briefer: leaders' meeting memos from a local, sourced library."""

__version__ = "0.1.0"
