"""The evidence matrix: claims against articles or outlets, each cell with the passages that bear on both."""
