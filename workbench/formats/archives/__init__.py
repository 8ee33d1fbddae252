"""Archives: files and captured web pages that came packed in one file."""
