"""Pictures of the window: drawn anew by the tests, and compared with those that somebody looked at."""
