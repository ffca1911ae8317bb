"""The outline: the memo's sections and points, to be ticked, moved, reworded and added to."""
