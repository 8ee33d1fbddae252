"""What the pictures need: the theme, the sample case, and nothing left over."""

from tests.gui.conftest import english, light, nothing_left_over, plurals, theme
from tests.windows import made_sample

__all__ = ["english", "light", "made_sample", "nothing_left_over", "plurals", "theme"]
