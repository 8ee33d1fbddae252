"""The table of all commands: their names, what they take, and where the code of each one is.

The code is imported only when its command is run, so that a question about a case does not wait for
libraries it does not need.
"""

from argparse import ArgumentTypeError, Namespace
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, cast

from workbench.cli.answers import Answer
from workbench.core.ids import LARGEST
from workbench.core.model import Confidence, Stance

Run = Callable[[Namespace], Answer]


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument, as `argparse` takes it."""

    name: str
    options: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Command:
    """One command. `place` is where its code is: a module of this room and a function in it."""

    name: str
    help: str
    place: str
    arguments: tuple[Argument, ...] = ()

    def load(self) -> Run:
        """The function that does it."""
        module, _, function = self.place.partition(":")
        return cast("Run", getattr(import_module(f"workbench.cli.{module}"), function))


def _argument(name: str, help: str, **options: Any) -> Argument:  # noqa: A002 - argparse calls it so
    return Argument(name, {"help": help, **options})


def _number(text: str) -> int:
    """A whole number no larger than any identifier."""
    number = int(text)
    if abs(number) > LARGEST:
        raise ArgumentTypeError(f"{text} is too large")
    return number


def _limit(text: str) -> int:
    number = _number(text)
    if number < 1:
        raise ArgumentTypeError("it must be 1 or more")
    return number


_CASE = _argument("case", "the case folder", type=Path)
_ARTICLE = _argument("article", "the article's id, from `articles`", type=_number)
_CLAIM = _argument("claim", "the claim's number, such as C1, or its id")

_SCOPES = ("articles", "highlights", "notes", "claims", "all")
_QUERY_HELP = "words, “phrases”, AND OR NOT, title:word, date:2022-09 …"

WINDOW = Command("", "Open the window.", "window:start")
"""What is done when no command is given."""

COMMANDS = (
    Command("open", "Open the window on a case.", "window:open_case", (_CASE,)),
    Command(
        "sample",
        "Make a fresh copy of the sample case and open it.",
        "window:sample",
        (
            _argument(
                "folder",
                "where to make it; among your cases if left out",
                nargs="?",
                type=Path,
                metavar="dir",
            ),
            _argument("--no-window", "only make it", action="store_true"),
        ),
    ),
    Command(
        "picture",
        "Save a picture of the window with a case open, drawn without a display.",
        "window:picture",
        (_CASE, _argument("file", "the picture to write, ending in .png", type=Path)),
    ),
    Command(
        "new",
        "Make a new, empty case.",
        "cases:new",
        (_CASE, _argument("--name", "what to call it; the folder's name if left out", default="")),
    ),
    Command("info", "What a case is called and how much it holds.", "cases:info", (_CASE,)),
    Command(
        "import",
        "Import files and folders as articles.",
        "importing:import_files",
        (
            _CASE,
            _argument("paths", "a file or folder", nargs="+", type=Path, metavar="path"),
            _argument("--yes", "do not ask before more than a few files are kept", action="store_true"),
        ),
    ),
    Command("imports", "List what was imported, and what became of each file.", "importing:past", (_CASE,)),
    Command("formats", "List the kinds of files that can be read.", "kinds:formats"),
    Command("articles", "List the articles.", "articles:articles", (_CASE,)),
    Command("text", "An article's text.", "articles:text", (_CASE, _ARTICLE)),
    Command(
        "article",
        "What is known of an article, and what each fact rests on.",
        "provenance:article",
        (_CASE, _ARTICLE),
    ),
    Command("outlets", "List the outlets.", "provenance:outlets", (_CASE,)),
    Command(
        "search",
        "Search the case. Put -- before a query that begins with a hyphen.",
        "searching:search",
        (
            _CASE,
            _argument("query", _QUERY_HELP, nargs="?", default=""),
            _argument("--saved", "search what is kept under this name", metavar="NAME", default=""),
            _argument("--limit", "the most hits to answer; 20 if left out", type=_limit, default=20),
            _argument("--scope", "what to search; articles if left out", choices=_SCOPES),
        ),
    ),
    Command(
        "searches",
        "List the saved searches: how much each finds, and what is new since you looked.",
        "searches:searches",
        (_CASE,),
    ),
    Command(
        "save-search",
        "Keep a query in the case under a name.",
        "searches:save_search",
        (
            _CASE,
            _argument("name", "what to call it"),
            _argument("query", _QUERY_HELP),
            _argument("--scope", "what to search; articles if left out", choices=_SCOPES, default="articles"),
        ),
    ),
    Command(
        "batch",
        "Search every query of a list: a text with one a line, or a CSV with a column “query”.",
        "batch:batch",
        (
            _CASE,
            _argument("list", "the file with the queries", type=Path),
            _argument("--csv", "a file to write the table to, for a spreadsheet", type=Path, metavar="OUT"),
        ),
    ),
    Command(
        "tag-hits",
        "Highlight every passage of every article that answers a query, and tag it; one step.",
        "searches:tag_hits",
        (_CASE, _argument("query", _QUERY_HELP), _argument("tag", "the tag; made if there is none")),
    ),
    Command(
        "highlight",
        "Highlight a passage; offsets count characters (code points), the end not included.",
        "passages:highlight",
        (
            _CASE,
            _ARTICLE,
            _argument("start", "where the passage starts", type=_number),
            _argument("end", "where it ends", type=_number),
            _argument("--tag", "a tag to put on it, made if there is none; may be repeated", action="append"),
            _argument("--note", "a note to write on it", default=""),
        ),
    ),
    Command(
        "passages",
        "List the highlighted passages.",
        "passages:passages",
        (
            _CASE,
            _argument("--article", "only those of this article, by id", type=_number),
            _argument("--tag", "only those with this tag", default=""),
        ),
    ),
    Command(
        "claim",
        "State a claim.",
        "claims:claim",
        (
            _CASE,
            _argument("text", "the claim: a sentence that can be true or false"),
            _argument("--claimant", "who claims it", default=""),
        ),
    ),
    Command("claims", "List the claims with their evidence.", "claims:claims", (_CASE,)),
    Command(
        "evidence",
        "Link a passage to a claim as evidence.",
        "claims:evidence",
        (
            _CASE,
            _CLAIM,
            _argument("passage", "the passage's id, from `passages`", type=_number),
            _argument("--stance", "how it bears on the claim", choices=[*map(str, Stance)], required=True),
            _argument("--note", "why", default=""),
        ),
    ),
    Command(
        "verdict",
        "Give a claim a status, with the reason.",
        "claims:verdict",
        (
            _CASE,
            _CLAIM,
            _argument("status", "a status of the case's scale, from `info`"),
            _argument("--reason", "why", required=True),
            _argument("--confidence", "how sure you are", choices=[*map(str, Confidence)]),
        ),
    ),
    Command("undo", "Take the newest step back.", "history:undo", (_CASE,)),
    Command("redo", "Bring the step undone last back.", "history:redo", (_CASE,)),
    Command(
        "log",
        "Who did what, when and why; the newest first.",
        "history:log",
        (_CASE, _argument("--limit", "the most deeds to answer; 100 if left out", type=_limit, default=100)),
    ),
    Command(
        "verify",
        "Hash every original anew, check the database and every quote; name what is wrong.",
        "cases:verify",
        (_CASE,),
    ),
    Command("reindex", "Make the search index anew.", "searching:reindex", (_CASE,)),
)
"""Every command, in the order of the help."""
