"""What fields, choices and faults are called on the screen."""
