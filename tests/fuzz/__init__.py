"""Files made wrong on purpose: whatever is in one, a reader gives an article or refuses it with a reason."""
