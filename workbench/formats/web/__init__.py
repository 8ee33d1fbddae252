"""Web pages: the article on the page, and what its markup says about it."""
