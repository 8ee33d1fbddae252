"""What tests of the window's parts share with the journeys."""

from tests.windows import case, made_sample, open_window, window

__all__ = ["case", "made_sample", "open_window", "window"]
