"""What a brief means on a date."""
