"""Keeps the translations of the window's texts; `python -m tests.translations` brings them up to date.

The texts are read from the code with Python's own parser, not with Qt's lupdate, which passes over counted
texts whose count is an expression. The files are those of Qt Linguist.
"""
