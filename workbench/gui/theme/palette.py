"""The tokens as a palette for Qt's Fusion style."""

from PySide6.QtGui import QColor, QPalette

from workbench.gui.theme.colors import mix
from workbench.gui.theme.tokens import Tokens

_Role = QPalette.ColorRole
_TEXTS = (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.ToolTipText, _Role.HighlightedText)


def palette(tokens: Tokens) -> QPalette:
    """A palette with every role Fusion draws with."""
    made = QPalette()
    for role, color in _roles(tokens).items():
        made.setColor(role, QColor(color))
    for role in _TEXTS:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.faint))
    return made


def _roles(tokens: Tokens) -> dict[QPalette.ColorRole, str]:
    grounds = {
        _Role.Window: tokens.window,
        _Role.Base: tokens.surface,
        _Role.AlternateBase: mix(tokens.text, tokens.surface, 0.03),
        _Role.Button: tokens.surface,
        _Role.ToolTipBase: tokens.surface,
        _Role.Highlight: tokens.selection,
        _Role.Accent: tokens.accent,
        _Role.Light: mix(tokens.surface, tokens.border, 0.5),
        _Role.Midlight: tokens.border,
        _Role.Mid: tokens.border,
        _Role.Dark: mix(tokens.text, tokens.border, 0.25),
        _Role.Shadow: tokens.shade,
    }
    links = {
        _Role.Link: tokens.accent,
        _Role.LinkVisited: tokens.secondary,
        _Role.BrightText: tokens.wrong,
        _Role.PlaceholderText: tokens.secondary,
    }
    return grounds | links | dict.fromkeys(_TEXTS, tokens.text)
