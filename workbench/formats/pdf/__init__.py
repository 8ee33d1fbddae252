"""PDF files: the text that is drawn on their pages, put back into lines, columns and paragraphs."""
