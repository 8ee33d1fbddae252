"""Searching the whole case: the query, what was found as passages in context, and ways to narrow it."""
