"""Searching, measured beside SQLite FTS5, tantivy and Xapian: `python -m tests.benchmarks.search`."""
