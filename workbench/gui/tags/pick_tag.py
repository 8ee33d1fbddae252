"""Picks a tag by name, or makes a new one of what was typed."""

from workbench.gui.kit.pick_tag import pick_tag

__all__ = ["pick_tag"]
