"""Importing: files and folders chosen or dropped, brought in behind the window, and what became of each."""
