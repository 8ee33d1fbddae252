"""Texts clipped from the web: what each line is, and what the lines say about the article."""
