"""The fact-check workbench: read articles, highlight passages, weigh claims, search everything."""

__version__ = "0.1.0"
