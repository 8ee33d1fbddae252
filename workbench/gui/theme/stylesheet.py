"""The style sheet of the window, from resources/themes and the tokens."""

from dataclasses import fields
from string import Template

from workbench import assets
from workbench.gui.theme.tokens import Tokens


def stylesheet(tokens: Tokens) -> str:
    """The style sheet in these colours. A `KeyError` names a colour that no token has."""
    template = Template(assets.resource("themes", "window.qss").read_text(encoding="utf-8"))
    words = {field.name: getattr(tokens, field.name) for field in fields(tokens)}
    marks = assets.resource("themes", "marks").as_posix()
    return template.substitute(words, marks=marks, theme="dark" if tokens.dark else "light")
