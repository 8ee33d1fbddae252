"""The outlets of a case: described, graded, merged."""
