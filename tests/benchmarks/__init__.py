"""How fast it is: `python -m tests.benchmarks` prints a table for each topic; nothing here asserts a time."""
