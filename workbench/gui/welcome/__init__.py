"""What the window shows before a case is open."""
