"""The words in which an action is described."""

import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import Enum, StrEnum

from PySide6.QtCore import QCoreApplication

_MNEMONIC = re.compile(r"\(&\w\)|&")


def word(text: str) -> str:
    """Marks a text of the table for translators."""
    return text


def said(text: str) -> str:
    """A marked text in the language of the window."""
    return QCoreApplication.translate("Actions", text)


class Scope(StrEnum):
    """Where the keys of an action work: everywhere, or only while a certain part has the keyboard.

    Single letters belong to a part, so that a text field keeps its letters.
    """

    WINDOW = "window"
    READER = "reader"
    LIBRARY = "library"
    CLAIMS = "claims"
    TAGS = "tags"
    SEARCHES = "searches"


class Fact(StrEnum):
    """What must be so for an action to make sense; the window says what is so at the moment."""

    CASE = "case"
    WRITABLE = "writable"
    ARTICLE = "article"
    SELECTION = "selection"
    PASSAGE = "passage"
    MARK = "mark"
    CLAIM = "claim"
    TAG = "tag"
    QUERY = "query"
    SAVED = "saved"
    UNDO = "undo"
    REDO = "redo"
    BACK = "back"
    FORWARD = "forward"


class Check(StrEnum):
    """Whether an action shows a state: none, on or off, or being the one chosen of its menu."""

    NONE = "none"
    ON_OFF = "on-off"
    ONE_OF = "one-of"


class Menu(Enum):
    """The menus, in their order, with their titles. `INSIDE` in the table says which open inside another."""

    FILE = word("&File")
    RECENT = word("Recent cases")
    EDIT = word("&Edit")
    SEARCHES = word("Searches")
    PASSAGE = word("&Passage")
    FAVOURITES = word("Favourite tags")
    ENDS = word("Ends of the highlight")
    CLAIM = word("&Claim")
    TAG = word("&Tags")
    GO = word("&Go")
    VIEW = word("&View")
    THEME = word("Theme")
    CASE = word("Ca&se")
    HELP = word("&Help")

    @property
    def title(self) -> str:
        """The title in the language of the window."""
        return said(str(self.value))

    @property
    def words(self) -> str:
        """The title without its mnemonic, which in some languages is a letter in parentheses after it."""
        return _MNEMONIC.sub("", self.title)


@dataclass(frozen=True, slots=True)
class Spec:
    """One action: its words, its menu, its icon, its keys, where they work and what must be so.

    `keys` are Qt's portable names with spaces between alternatives; `gap` puts a line before it in its menu;
    `short` is what it is called where there is little room.
    """

    text: str
    menu: Menu
    icon: str
    keys: str = ""
    scopes: tuple[Scope, ...] = (Scope.WINDOW,)
    needs: AbstractSet[Fact] = frozenset()
    check: Check = Check.NONE
    gap: bool = False
    short: str = ""
