"""The deeds people do most, with a real keyboard and a real mouse, under a window manager.

What came of them is asked of the case itself, beside the open window, or read on the screen.
"""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.journeys.screen import MISSING, Hand, at_screen
from workbench.core.model import Passage, Stance
from workbench.core.views import Mark
from workbench.desk import articles, cases, claims, passages
from workbench.desk.articles import Listing
from workbench.desk.desk import Desk

pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"needs {', '.join(MISSING)}")

WORDS = "carried by the state-controlled Korean"
OTHER = "issued under the name of the vice director"
DENIAL = "never exported weapons or ammunition to Russia"
PAGE = """<html lang="en"><head><title>Grain ship leaves Odesa</title></head><body><article>
<h1>Grain ship leaves Odesa</h1><p>The ship left the port of Odesa with thirty thousand tons of grain on
Thursday, the ministry of agriculture said. A spokesman confirmed the figures; more ships are to follow.</p>
</article></body></html>"""


@pytest.fixture
def hand(case: Path, home: Path, qtbot: QtBot) -> Iterator[Hand]:
    """Somebody at a screen, with the program open on the sample case."""
    with at_screen(case, home, qtbot) as made:
        yield made


@pytest.fixture
def desk(case: Path) -> Iterator[Desk]:
    """The same case, looked at from beside."""
    with closing(cases.open_case(case, "", cases.Mode.READ, "test")) as made:
        yield made


def test_text_is_highlighted_tagged_and_noted_and_all_of_it_undone_and_redone(hand: Hand, desk: Desk) -> None:
    before = passages.ids(desk)
    hand.select(WORDS)
    hand.press("h")
    hand.until(lambda: _quotes(desk) >= {WORDS})
    hand.reads("37 highlights")
    hand.press("1")
    hand.until(lambda: len(_marked(desk, WORDS).tags) == 1)
    hand.press("t")
    hand.has("", "Tag")
    hand.write("Denial")
    hand.press("Return")
    hand.until(lambda: "Denial" in _tags(desk, WORDS))
    hand.select(OTHER)
    hand.press("period")
    hand.until(lambda: OTHER in _quotes(desk) and _tags(desk, OTHER) == {"Denial"})
    hand.press("n")
    hand.has("Note")
    hand.write("Says who?")
    hand.press("ctrl+Return")
    hand.until(lambda: [note.text for note in _marked(desk, OTHER).notes] == ["Says who?"])
    hand.reads("38 highlights")
    hand.press(*["ctrl+z"] * 5)
    hand.until(lambda: passages.ids(desk) == before)
    hand.reads("Undone: Highlight")
    hand.press(*["ctrl+shift+z"] * 5)
    hand.until(lambda: OTHER in _quotes(desk) and bool(_marked(desk, OTHER).notes))


def test_a_claim_is_stated_evidence_linked_and_dragged_and_a_verdict_given(hand: Hand, desk: Desk) -> None:
    hand.select(WORDS)
    hand.press("c")
    hand.has("New claim")
    hand.press("ctrl+a")
    hand.write("KCNA carried the statement")
    hand.press("ctrl+Return")
    hand.until(lambda: claims.cards(desk)[-1].claim.text == "KCNA carried the statement")
    claim = claims.cards(desk)[-1].claim.id
    hand.until(lambda: _evidence(desk, claim) == {WORDS: Stance.CORROBORATES})
    hand.select(OTHER)
    hand.press("minus")
    hand.until(lambda: _evidence(desk, claim).get(OTHER) is Stance.DISPUTES)
    hand.drag(hand.find("bar", DENIAL), hand.find("row", "KCNA carried"))
    hand.click(hand.find("entry", "context"))
    hand.until(lambda: _evidence(desk, claim).get(DENIAL) is Stance.CONTEXT)
    hand.press("v")
    hand.has("Verdict", "Reason")
    hand.write("Two outlets quote the agency.")
    hand.click(hand.find("button", "Disputed"))
    hand.press("ctrl+Return")
    hand.until(lambda: [one.reason for one in claims.verdicts_of(desk, claim)])
    (verdict,) = claims.verdicts_of(desk, claim)
    assert verdict.reason == "Two outlets quote the agency."
    assert verdict.status == next(one.key for one in desk.case().statuses if one.label == "Disputed")


def test_an_article_is_imported_opened_and_found(hand: Hand, desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "ship.html"
    file.write_text(PAGE)
    before = len(articles.ids(desk, Listing()))
    hand.press("ctrl+i")
    hand.has("Import files")
    hand.write(str(file))
    hand.press("Return")
    hand.until(lambda: len(articles.ids(desk, Listing())) == before + 1)
    hand.reads("1 article imported")
    hand.click(hand.find("row", "Grain ship"), times=2)
    hand.until(lambda: hand.look("front")[0] == "Grain ship leaves Odesa")
    hand.press("ctrl+shift+f")
    hand.has("", "Search the whole case")
    hand.write("Wagner")
    hand.find("row", "groundless")
    hand.press("Down", "Return")
    hand.until(lambda: hand.look("front")[1].startswith("Wagner"))
    assert hand.look("front")[0] != "Grain ship leaves Odesa"


def test_ends_are_moved_and_a_sentence_is_marked_by_keys_alone(hand: Hand, desk: Desk) -> None:
    before = passages.ids(desk)
    hand.select(WORDS)
    hand.press("h")
    hand.until(lambda: len(passages.ids(desk)) == len(before) + 1)
    (made,) = set(passages.ids(desk)) - set(before)
    for key, grows in (("bracketright", 1), ("braceright", -1), ("bracketleft", 1), ("braceleft", -1)):
        length = len(_passage(desk, made).quote)
        hand.press(key)
        hand.until(lambda: grows * (len(_passage(desk, made).quote) - length) > 0)  # noqa: B023
    hand.press("Escape", "F7", "ctrl+Down", "s", "s", "h")
    hand.until(lambda: len(passages.ids(desk)) == len(before) + 2)
    (sentences,) = set(passages.ids(desk)) - set(before) - {made}
    assert _passage(desk, sentences).quote.count(".") >= 2


def _quotes(desk: Desk) -> set[str]:
    return {_passage(desk, one).quote for one in passages.ids(desk)}


def _marked(desk: Desk, quote: str) -> Mark:
    marks = (passages.one(desk, one) for one in passages.ids(desk))
    return next(mark for mark in marks if mark.passage.quote == quote)


def _tags(desk: Desk, quote: str) -> set[str]:
    return {tag.name for tag in _marked(desk, quote).tags}


def _passage(desk: Desk, passage_id: int) -> Passage:
    return passages.one(desk, passage_id).passage


def _evidence(desk: Desk, claim: int) -> dict[str, Stance]:
    return {row.passage.quote: row.evidence.stance for row in claims.evidence_of(desk, claim)}
