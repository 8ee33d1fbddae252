from itertools import pairwise

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from tests.gui.reader.samples import mark, tag
from workbench.core.model import Look, Stance
from workbench.gui.reader.cards import GAP, CardStack, body_font, broken, card_at, cards
from workbench.gui.theme.tokens import LIGHT


def test_evidence_and_notes_have_cards_and_plain_highlights_none(qtbot: QtBot) -> None:
    one = mark(
        5, 9, look=Look.DISPUTED, stance=Stance.DISPUTES, why="Quote.", tags=[tag("Denial")], note="See."
    )
    evidence, note = cards([one, mark(20, 22)], ())
    assert (evidence.title, evidence.body, evidence.aside) == ("C1 disputes", "Quote.", "Denial")
    assert evidence.color == LIGHT.looks[Look.DISPUTED].color
    assert (note.title, note.body, note.passage_id) == ("Note", "See.", one.passage.id)


def test_a_note_on_the_article_comes_first(qtbot: QtBot) -> None:
    (note,) = mark(5, 9, note="About it all").notes
    first, *_ = cards([mark(5, 9, note="here")], [note])
    assert (first.body, first.passage_id, first.point) == ("About it all", None, 0)


def test_cards_stand_at_their_lines_or_as_near_below_as_they_can(qtbot: QtBot) -> None:
    wanted = [
        (card, y) for card, y in zip(cards([mark(1, 2, note="a b c")] * 3, ()), (10, 12, 400), strict=True)
    ]
    first, second, third = CardStack().placed(wanted, 500, 230)
    assert first.rect.top() == 10
    assert second.rect.top() == first.rect.bottom() + GAP
    assert third.rect.top() == 400
    assert card_at((first, second), second.rect.center()) is second
    assert card_at((first,), QPointF(0, 0)) is None


def test_a_long_note_ends_in_an_ellipsis(qtbot: QtBot) -> None:
    lines = broken("many 👍 words " * 40, body_font(), 150, 4)
    metrics = QFontMetricsF(body_font())
    assert len(lines) == 4
    assert lines[-1].endswith("…")
    assert all(metrics.horizontalAdvance(line.rstrip()) <= 150 for line in lines)


def test_a_short_note_keeps_its_lines(qtbot: QtBot) -> None:
    assert broken("one\ntwo", body_font(), 150, 4) == ["one", "two"]


def test_cards_far_from_their_lines_are_bundled_until_opened(qtbot: QtBot) -> None:
    crowd = cards([mark(one, one + 1, note=f"Note {one}") for one in range(10)], ())
    later = cards([mark(900, 910, note="Later")], ())
    wanted = [*((card, 10.0 + number) for number, card in enumerate(crowd)), (later[0], 900.0)]
    stack = CardStack()
    *shown, bundle, last = stack.placed(wanted, 500, 230)
    assert 2 <= len(shown) < 6
    assert [one.card for one in shown] == list(crowd[: len(shown)])
    assert bundle.card.title == f"{10 - len(shown)} more notes"
    assert bundle.card.inside == crowd[len(shown) :]
    assert (last.card, last.rect.top()) == (later[0], 900.0)
    boxes = [one.rect for one in (*shown, bundle, last)]
    assert all(above.bottom() + GAP <= below.top() for above, below in pairwise(boxes))
    stack.open_bundle(bundle.card)
    assert [one.card for one in stack.placed(wanted, 500, 230)] == [*crowd, *later]


def test_the_cards_of_the_current_mark_are_never_bundled(qtbot: QtBot) -> None:
    crowd = cards([mark(one, one + 1, note=f"Note {one}") for one in range(10)], ())
    current = crowd[8].passage_id
    shown = CardStack().placed([(card, 10.0) for card in crowd], 500, 230, current)
    assert crowd[8] in [one.card for one in shown]
    assert sum(len(one.card.inside) or 1 for one in shown) == 10
