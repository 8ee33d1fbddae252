"""Two versions of an article beside each other, with what became other marked."""
