"""The library: the articles of the case, listed, filtered, opened, and the facts about each of them."""
