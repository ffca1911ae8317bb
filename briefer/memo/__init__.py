"""From template to blocks to files."""
