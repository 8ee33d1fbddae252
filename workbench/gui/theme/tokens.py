"""The colours of the window by what they are for, and how every status and stance is drawn.

A status is told by its colour, its icon and its line, each of them enough alone. Widgets that paint ask
`current()` while they paint, so a change of theme needs nothing but a repaint.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QGuiApplication, QPalette

from workbench.core.model import Look, Stance
from workbench.gui.theme.colors import VISIBLE, luminance, mix, readable


class Stroke(StrEnum):
    """The line drawn under a passage."""

    SOLID = "solid"
    DOUBLE = "double"
    DASH_DOT = "dash-dot"
    DASHED = "dashed"
    DOTTED = "dotted"


@dataclass(frozen=True, slots=True)
class LookStyle:
    """How a status or a stance is drawn.

    `color` is for lines and icons, `fill` for the ground of a chip, `ink` for words on that ground.
    """

    color: str
    fill: str
    ink: str
    icon: str
    stroke: Stroke


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every colour of one theme, as #rrggbb; `fill_share` is the opacity of a highlight's fill.

    `border` parts what stands side by side; `outline` shows where a control is.
    """

    dark: bool
    window: str
    surface: str
    text: str
    secondary: str
    faint: str
    border: str
    outline: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    accent_ink: str
    hover: str
    pressed: str
    selection: str
    match: str
    keycap: str
    wrong: str
    warning: str
    scroll: str
    shade: str
    shade_share: float
    fill_share: float
    looks: Mapping[Look, LookStyle]
    stances: Mapping[Stance, LookStyle]


_CUES = {
    Look.CORROBORATED: ("circle-check", Stroke.SOLID),
    Look.DISPUTED: ("octagon-x", Stroke.DOUBLE),
    Look.MIXED: ("split", Stroke.DASH_DOT),
    Look.MISSING_CONTEXT: ("triangle-alert", Stroke.DASHED),
    Look.UNVERIFIED: ("circle-question-mark", Stroke.DOTTED),
}
_STANCES = {
    Stance.CORROBORATES: (Look.CORROBORATED, "circle-plus"),
    Stance.DISPUTES: (Look.DISPUTED, "circle-minus"),
    Stance.CONTEXT: (Look.UNVERIFIED, "circle-equal"),
}


def _style(color: str, icon: str, stroke: Stroke, surface: str, text: str) -> LookStyle:
    fill = mix(color, surface, 0.12)
    return LookStyle(color, fill, readable(color, fill, text), icon, stroke)


def _tokens(
    looks: Mapping[Look, str],
    *,
    dark: bool,
    window: str,
    surface: str,
    text: str,
    secondary: str,
    border: str,
    accent: str,
    on_accent: str,
    match: str,
) -> Tokens:
    """A theme from the colours that were chosen; those that follow from them are made here."""
    styles = {look: _style(looks[look], *_CUES[look], surface, text) for look in Look}
    stances = {
        stance: _style(looks[look], icon, styles[look].stroke, surface, text)
        for stance, (look, icon) in _STANCES.items()
    }
    accent_soft = mix(accent, surface, 0.20 if dark else 0.14)
    return Tokens(
        dark=dark,
        window=window,
        surface=surface,
        text=text,
        secondary=secondary,
        faint=mix(secondary, surface, 0.55),
        border=border,
        outline=readable(readable(border, window, text, VISIBLE), surface, text, VISIBLE),
        accent=accent,
        accent_hover=mix(text, accent, 0.15),
        on_accent=on_accent,
        accent_soft=accent_soft,
        accent_ink=readable(accent, accent_soft, text),
        hover=mix(text, window, 0.07),
        pressed=mix(text, window, 0.13),
        selection=mix(accent, surface, 0.42 if dark else 0.30),
        match=match,
        keycap=mix(text, surface, 0.09),
        wrong=looks[Look.DISPUTED],
        warning=mix(looks[Look.MISSING_CONTEXT], surface, 0.16),
        scroll=mix(text, window, 0.22),
        shade="#000000",
        shade_share=0.5 if dark else 0.22,
        fill_share=0.20 if dark else 0.18,
        looks=styles,
        stances=stances,
    )


LIGHT = _tokens(
    {
        Look.CORROBORATED: "#2468AE",
        Look.DISPUTED: "#8C1C03",
        Look.MIXED: "#4F1571",
        Look.MISSING_CONTEXT: "#946F14",
        Look.UNVERIFIED: "#5E6369",
    },
    dark=False,
    window="#F3F4F6",
    surface="#FFFFFF",
    text="#1F2328",
    secondary="#59616B",
    border="#D9DCE1",
    accent="#0F6E76",
    on_accent="#FFFFFF",
    match="#FFE08A",
)
DARK = _tokens(
    {
        Look.CORROBORATED: "#5CD0FA",
        Look.DISPUTED: "#DD7A45",
        Look.MIXED: "#A874C8",
        Look.MISSING_CONTEXT: "#F0DF8C",
        Look.UNVERIFIED: "#ABB0B6",
    },
    dark=True,
    window="#17191C",
    surface="#1F2226",
    text="#E4E6EA",
    secondary="#A7AEB8",
    border="#33383F",
    accent="#4CC2C9",
    on_accent="#0C1A1B",
    match="#6B5A1A",
)


def current() -> Tokens:
    """The tokens of the palette the application wears at this moment."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if luminance(window.name()) < 0.2 else LIGHT
