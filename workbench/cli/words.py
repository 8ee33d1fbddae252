"""What deeds are called on the command line; problems bring their own sentences."""

from workbench.core.changes import Deed, Label, Way
from workbench.core.model import Article, Claim, Evidence, Note, Passage, Record, SavedSearch, Tag, Verdict

DEEDS = {
    Label.NEW_CASE: "made the case",
    Label.CASE_SETTINGS: "changed the case's settings",
    Label.IMPORT: "imported articles",
    Label.EDIT_ARTICLE: "corrected an article's facts",
    Label.DELETE_ARTICLE: "took articles out",
    Label.EDIT_OUTLET: "changed an outlet",
    Label.HIGHLIGHT: "highlighted",
    Label.MOVE_HIGHLIGHT: "moved a highlight",
    Label.DELETE_HIGHLIGHT: "removed highlights",
    Label.MERGE_OUTLETS: "merged outlets",
    Label.DELETE_OUTLET: "deleted an outlet",
    Label.SET_ROLE: "said what a line is",
    Label.FORGET_ROLE: "forgot what a line is",
    Label.PLACE_HIGHLIGHT: "placed a highlight",
    Label.SPLIT_HIGHLIGHT: "split a highlight",
    Label.MERGE_HIGHLIGHTS: "merged highlights",
    Label.TAG: "tagged highlights",
    Label.UNTAG: "took a tag off highlights",
    Label.NEW_TAG: "made a tag",
    Label.EDIT_TAG: "changed a tag",
    Label.MERGE_TAGS: "merged tags",
    Label.DELETE_TAG: "deleted a tag",
    Label.NOTE: "wrote a note",
    Label.EDIT_NOTE: "changed a note",
    Label.DELETE_NOTE: "deleted a note",
    Label.NEW_CLAIM: "stated a claim",
    Label.EDIT_CLAIM: "reworded a claim",
    Label.MOVE_CLAIM: "reordered the claims",
    Label.DELETE_CLAIM: "deleted a claim",
    Label.SPLIT_CLAIM: "split a claim",
    Label.MERGE_CLAIMS: "merged claims",
    Label.EVIDENCE: "linked evidence",
    Label.EDIT_EVIDENCE: "changed evidence",
    Label.REMOVE_EVIDENCE: "unlinked evidence",
    Label.MOVE_EVIDENCE: "reordered evidence",
    Label.VERDICT: "gave a verdict",
    Label.SAVE_SEARCH: "saved a search",
    Label.EDIT_SEARCH: "changed a saved search",
    Label.MOVE_SEARCH: "reordered the saved searches",
    Label.DELETE_SEARCH: "deleted a saved search",
    Label.TAG_HITS: "tagged all hits of a search",
}
"""What somebody did, for each deed."""

_WAYS = {Way.DO: "{deed}", Way.UNDO: "undid: {deed}", Way.REDO: "redid: {deed}"}


def done(deed: Deed) -> str:
    """What somebody did, as it continues after the name."""
    return _WAYS[deed.way].format(deed=DEEDS[deed.label])


def about(deed: Deed) -> str:
    """What it was done to: the first thing it touched that has words of its own."""
    touched = (_named(change.record) for change in deed.changes)
    return next((words for words in touched if words), "")


def _named(record: Record) -> str:
    match record:
        case Claim(number=number, text=text):
            return f"C{number} {text}"
        case Passage(quote=text) | Note(text=text):
            return f"“{text}”"
        case Article(title=name) | Tag(name=name) | SavedSearch(name=name):
            return name
        case Verdict(status=word) | Evidence(stance=word):
            return word
        case _:
            return ""


def counted(number: int, noun: str) -> str:
    """A number with its noun: “1 article”, “2 articles”."""
    return f"{number} {noun if number == 1 else noun + 's'}"
