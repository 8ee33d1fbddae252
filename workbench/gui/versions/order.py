"""What became other, in the order in which a fact-checker asks."""

from workbench.core.differences import Kind

ORDER = (Kind.FIGURE, Kind.NAME, Kind.QUOTATION, Kind.WORDS)
"""Figures first, other words last."""
