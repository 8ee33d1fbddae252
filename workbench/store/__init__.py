"""The annotation database of a case: the only room that knows SQL."""
