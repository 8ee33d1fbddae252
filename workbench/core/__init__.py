"""Values and rules: everything here is plain Python over frozen values, with no file, database or window."""
