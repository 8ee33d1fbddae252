from itertools import combinations

import pytest
from PySide6.QtGui import QGuiApplication

from tests.gui.theme.difference import VISIONS, ciede2000, difference
from workbench.core.model import Look, Stance
from workbench.desk.tags import COLORS
from workbench.gui.theme import tokens
from workbench.gui.theme.colors import READABLE, VISIBLE, contrast, mix, readable
from workbench.gui.theme.palette import palette
from workbench.gui.theme.theme import Mode, Theme
from workbench.gui.theme.tokens import DARK, LIGHT, Tokens

APART = 14.5
"""The palette aims at 15; models of colour deficiency differ by half of one."""

BOTH = pytest.mark.parametrize("theme_tokens", [LIGHT, DARK], ids=["light", "dark"])


@BOTH
def test_every_text_can_be_read_on_every_ground_it_stands_on(theme_tokens: Tokens) -> None:
    one = theme_tokens
    grounds = (one.window, one.surface, one.accent_soft, one.hover, one.selection, one.match, one.keycap)
    for ground in grounds:
        assert contrast(one.text, ground) >= READABLE, f"text on {ground}"
    for ground in (one.window, one.surface, one.keycap):
        assert contrast(one.secondary, ground) >= READABLE, f"secondary on {ground}"
    assert contrast(one.on_accent, one.accent) >= READABLE
    assert contrast(one.accent_ink, one.accent_soft) >= READABLE
    assert contrast(one.accent, one.surface) >= READABLE
    assert contrast(one.wrong, one.window) >= READABLE
    for ink in (one.text, one.secondary, one.accent):
        assert contrast(ink, one.warning) >= READABLE, f"{ink} on a banner"
    for ground in (one.window, one.surface, one.hover, one.accent_soft):
        assert contrast(one.accent, ground) >= READABLE, f"a link on {ground}"
        assert contrast(one.secondary, ground) >= READABLE, f"secondary on {ground}"
    assert contrast(one.wrong, one.surface) >= READABLE


@BOTH
def test_one_sees_where_a_control_is_and_which_has_the_keyboard(theme_tokens: Tokens) -> None:
    one = theme_tokens
    for ground in (one.window, one.surface):
        assert contrast(one.outline, ground) >= VISIBLE
        assert contrast(one.accent, ground) >= VISIBLE
        for style in (*one.looks.values(), *one.stances.values()):
            assert contrast(style.color, ground) >= VISIBLE, f"{style.icon} on {ground}"


@BOTH
def test_article_text_can_be_read_on_the_fill_of_every_tag(theme_tokens: Tokens) -> None:
    for color in COLORS:
        once = mix(color, theme_tokens.surface, theme_tokens.fill_share)
        assert contrast(theme_tokens.text, mix(color, once, theme_tokens.fill_share)) >= READABLE, color
        fill = mix(color, theme_tokens.surface, 0.12)
        assert contrast(readable(color, fill, theme_tokens.text), fill) >= READABLE, color


@BOTH
def test_the_word_of_every_chip_can_be_read_on_its_fill(theme_tokens: Tokens) -> None:
    for style in (*theme_tokens.looks.values(), *theme_tokens.stances.values()):
        assert contrast(style.ink, style.fill) >= READABLE


@BOTH
def test_article_text_can_be_read_under_two_stacked_highlights(theme_tokens: Tokens) -> None:
    for style in theme_tokens.looks.values():
        once = mix(style.color, theme_tokens.surface, theme_tokens.fill_share)
        assert contrast(theme_tokens.text, mix(style.color, once, theme_tokens.fill_share)) >= READABLE


@BOTH
def test_looks_are_told_apart_by_colour_in_every_kind_of_vision(theme_tokens: Tokens) -> None:
    for vision in VISIONS:
        for one, other in combinations(theme_tokens.looks.values(), 2):
            assert difference(one.color, other.color, vision) >= APART, (one, other, vision)


def test_the_measure_of_difference_agrees_with_its_published_examples() -> None:
    assert ciede2000((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485)) == pytest.approx(2.0425, abs=1e-4)
    assert ciede2000((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619)) == pytest.approx(
        2.0373, abs=1e-4
    )


@BOTH
def test_looks_are_told_apart_by_icon_alone_and_by_line_alone(theme_tokens: Tokens) -> None:
    styles = theme_tokens.looks.values()
    assert len({style.icon for style in styles}) == len(Look)
    assert len({style.stroke for style in styles}) == len(Look)
    assert len({theme_tokens.stances[stance].icon for stance in Stance}) == len(Stance)


def test_widgets_find_the_tokens_of_the_theme_that_is_worn(theme: Theme) -> None:
    assert tokens.current() is LIGHT
    theme.set_mode(Mode.DARK)
    assert tokens.current() is DARK
    assert QGuiApplication.palette() == palette(DARK)
