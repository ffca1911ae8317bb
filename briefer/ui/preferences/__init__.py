"""What the user chose for the window and for libraries that do not say: kept, shown, applied."""
