"""The tags of the case: their tree, colours, digits, and what is done with them."""
