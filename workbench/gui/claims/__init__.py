"""Claims: what is said for and against each of them, and the verdicts people give."""
