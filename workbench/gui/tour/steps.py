"""What the tour tells, in order: data; the window knows where each thing is."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from workbench.gui.actions.spec import said, word
from workbench.gui.actions.table import Act


class Place(Enum):
    """The parts of the window that the tour points at."""

    IMPORT = auto()
    LIBRARY = auto()
    TEXT = auto()
    CLAIMS = auto()
    EVIDENCE = auto()
    VERDICT = auto()
    SEARCH = auto()
    HELP = auto()


@dataclass(frozen=True, slots=True)
class Step:
    """One stop of the tour.

    Attributes:
        place: what it points at.
        title: what can be done there.
        text: how; a slot such as {NOTE} holds the key of the action of that name.
    """

    place: Place
    title: str
    text: str


STEPS = (
    Step(
        Place.IMPORT,
        word("Bring in articles"),
        word(
            "A case holds the articles that you check. Drop files, folders or archives anywhere on the "
            "window, or press {IMPORT_FILES}. Each original is kept as it came and is never changed."
        ),
    ),
    Step(
        Place.LIBRARY,
        word("Read"),
        word(
            "These are the articles of the case. A click opens one in a tab; what you type in the field "
            "filters the list. What is known of an article stands above its text, and what is not known is "
            "called unknown."
        ),
    ),
    Step(
        Place.TEXT,
        word("Highlight"),
        word(
            "Select words with the mouse, or with Shift and the arrow keys, as here. Then {HIGHLIGHT} "
            "highlights them. The small bar offers the same for the mouse."
        ),
    ),
    Step(
        Place.TEXT,
        word("Tag"),
        word(
            "{TAG_BY_NAME} puts a tag on the passage; a new name makes a new tag. {TAG_1} to {TAG_9} put "
            "your favourite tags, and {REPEAT_TAG} the one that you put last."
        ),
    ),
    Step(
        Place.TEXT,
        word("Write a note"),
        word(
            "{NOTE} writes a note on the passage. It stands in the margin beside its line; a double click "
            "there edits it."
        ),
    ),
    Step(
        Place.CLAIMS,
        word("State a claim"),
        word(
            "A claim is a sentence that can be true or false. {CLAIM} makes one of the selected passage. "
            "Here all claims stand, each with its status and how many passages speak for and against it."
        ),
    ),
    Step(
        Place.EVIDENCE,
        word("Link evidence"),
        word(
            "Choose a claim, select a passage, and say how it bears on the claim: {CORROBORATES} "
            "corroborates it, {DISPUTES} disputes it, {GIVES_CONTEXT} gives context. A click on a quote "
            "leads back to its place in the article."
        ),
    ),
    Step(
        Place.VERDICT,
        word("Give a verdict"),
        word(
            "{VERDICT} gives the claim a status, with your reason. Earlier verdicts stay in its history. "
            "The program itself never judges."
        ),
    ),
    Step(
        Place.SEARCH,
        word("Search everything"),
        word(
            "{SEARCH} searches articles, highlights, notes and claims. Each hit is shown with what stands "
            "around it, and a click goes to its place."
        ),
    ),
    Step(
        Place.HELP,
        word("Nothing is lost"),
        word(
            "{UNDO} takes back whatever was done, also after a restart. {PALETTE} finds every command by "
            "its name, and {GUIDE} opens the guide at the page for where you are."
        ),
    ),
)
"""The stops, in order."""


def title_of(step: Step) -> str:
    """Its title in the language of the window."""
    return said(step.title)


def text_of(step: Step, key_of: Callable[[Act], str]) -> str:
    """What it says in the language of the window, with the keys that are in force now."""
    keys = {act.name: key_of(act) for act in Act if f"{{{act.name}}}" in step.text}
    return said(step.text).format(**keys)
