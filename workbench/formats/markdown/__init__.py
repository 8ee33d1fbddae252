"""Markdown (.md), as notes and clippers of web pages write it."""
