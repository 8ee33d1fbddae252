"""What tests of the whole window for people who do not see or point get: the window over the sample case."""

from tests.windows import case, made_sample, open_window, window

__all__ = ["case", "made_sample", "open_window", "window"]
