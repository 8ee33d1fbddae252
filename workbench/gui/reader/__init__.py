"""The reader: an article's text with its highlights, notes and hits. It shows values and knows no case."""
