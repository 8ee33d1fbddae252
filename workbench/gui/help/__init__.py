"""The guide, shown in the program."""
