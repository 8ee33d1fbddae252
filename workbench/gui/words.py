"""Sentences for what the lower floors name: problems and deeds. The one place where they become words."""

import re
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from workbench.assets import resource
from workbench.core.changes import Label
from workbench.core.problems import Problem

_DEEDS = {
    Label.NEW_CASE: QT_TRANSLATE_NOOP("deeds", "New Case"),
    Label.CASE_SETTINGS: QT_TRANSLATE_NOOP("deeds", "Case Settings"),
    Label.IMPORT: QT_TRANSLATE_NOOP("deeds", "Import"),
    Label.EDIT_ARTICLE: QT_TRANSLATE_NOOP("deeds", "Edit Article"),
    Label.DELETE_ARTICLE: QT_TRANSLATE_NOOP("deeds", "Delete Article"),
    Label.EDIT_OUTLET: QT_TRANSLATE_NOOP("deeds", "Edit Outlet"),
    Label.HIGHLIGHT: QT_TRANSLATE_NOOP("deeds", "Highlight"),
    Label.MOVE_HIGHLIGHT: QT_TRANSLATE_NOOP("deeds", "Move Highlight"),
    Label.DELETE_HIGHLIGHT: QT_TRANSLATE_NOOP("deeds", "Delete Highlight"),
    Label.MERGE_OUTLETS: QT_TRANSLATE_NOOP("deeds", "Merge Outlets"),
    Label.DELETE_OUTLET: QT_TRANSLATE_NOOP("deeds", "Delete Outlet"),
    Label.SET_ROLE: QT_TRANSLATE_NOOP("deeds", "Set Line Role"),
    Label.FORGET_ROLE: QT_TRANSLATE_NOOP("deeds", "Forget Line Role"),
    Label.PLACE_HIGHLIGHT: QT_TRANSLATE_NOOP("deeds", "Place Highlight"),
    Label.SPLIT_HIGHLIGHT: QT_TRANSLATE_NOOP("deeds", "Split Highlight"),
    Label.MERGE_HIGHLIGHTS: QT_TRANSLATE_NOOP("deeds", "Merge Highlights"),
    Label.TAG: QT_TRANSLATE_NOOP("deeds", "Tag"),
    Label.UNTAG: QT_TRANSLATE_NOOP("deeds", "Remove Tag"),
    Label.NEW_TAG: QT_TRANSLATE_NOOP("deeds", "New Tag"),
    Label.EDIT_TAG: QT_TRANSLATE_NOOP("deeds", "Edit Tag"),
    Label.MERGE_TAGS: QT_TRANSLATE_NOOP("deeds", "Merge Tags"),
    Label.DELETE_TAG: QT_TRANSLATE_NOOP("deeds", "Delete Tag"),
    Label.NOTE: QT_TRANSLATE_NOOP("deeds", "Note"),
    Label.EDIT_NOTE: QT_TRANSLATE_NOOP("deeds", "Edit Note"),
    Label.DELETE_NOTE: QT_TRANSLATE_NOOP("deeds", "Delete Note"),
    Label.NEW_CLAIM: QT_TRANSLATE_NOOP("deeds", "New Claim"),
    Label.EDIT_CLAIM: QT_TRANSLATE_NOOP("deeds", "Edit Claim"),
    Label.MOVE_CLAIM: QT_TRANSLATE_NOOP("deeds", "Reorder Claims"),
    Label.DELETE_CLAIM: QT_TRANSLATE_NOOP("deeds", "Delete Claim"),
    Label.SPLIT_CLAIM: QT_TRANSLATE_NOOP("deeds", "Split Claim"),
    Label.MERGE_CLAIMS: QT_TRANSLATE_NOOP("deeds", "Merge Claims"),
    Label.EVIDENCE: QT_TRANSLATE_NOOP("deeds", "Link Evidence"),
    Label.EDIT_EVIDENCE: QT_TRANSLATE_NOOP("deeds", "Edit Evidence"),
    Label.REMOVE_EVIDENCE: QT_TRANSLATE_NOOP("deeds", "Remove Evidence"),
    Label.MOVE_EVIDENCE: QT_TRANSLATE_NOOP("deeds", "Reorder Evidence"),
    Label.VERDICT: QT_TRANSLATE_NOOP("deeds", "Verdict"),
    Label.SAVE_SEARCH: QT_TRANSLATE_NOOP("deeds", "Save Search"),
    Label.EDIT_SEARCH: QT_TRANSLATE_NOOP("deeds", "Edit Search"),
    Label.MOVE_SEARCH: QT_TRANSLATE_NOOP("deeds", "Reorder Searches"),
    Label.DELETE_SEARCH: QT_TRANSLATE_NOOP("deeds", "Delete Search"),
    Label.TAG_HITS: QT_TRANSLATE_NOOP("deeds", "Tag All Hits"),
}

_SAYING = frozenset(("allowed", "holder", "kind", "what", "why"))
"""The facts of problems that are words of ours, not names of somebody's."""

_TOLD = ("reasons", "problems", "queries")
"""What lower floors tell in whole sentences, as translators have it."""

_BETWEEN = re.compile(r"(?<=\.) ")
_SLOT = re.compile(r"\{(\w+)\}")


def deed(label: Label) -> str:
    """What a deed is called, as in “Undo Highlight”."""
    return QCoreApplication.translate("deeds", str(_DEEDS[label]))


def problem(what: Problem) -> str:
    """What went wrong, in one or two sentences."""
    facts = {name: reason(str(fact)) if name in _SAYING else fact for name, fact in what.facts().items()}
    return QCoreApplication.translate("problems", what.sentence).format(**facts)


def reason(told: str) -> str:
    """What a lower floor told in English, as cases keep it, in the language of the window.

    Names, and what the system itself says, are not known here and stay as they are.
    """
    whole = _translated(told) or _recognised(told)
    return whole or " ".join(_translated(one) or _recognised(one) or one for one in _BETWEEN.split(told))


def _recognised(told: str) -> str:
    """The same of a sentence with facts in it; "" if it is none that is known."""
    for template, pattern in _templates():
        if found := pattern.fullmatch(told):
            return _filled(_translated(template) or template, found.groupdict())
    return ""


def _translated(text: str) -> str:
    """What translators made of a sentence; "" if it is none of theirs."""
    known = (QCoreApplication.translate(context, text) for context in _TOLD)
    return next((said for said in known if said != text), "")


def _filled(template: str, facts: dict[str, str]) -> str:
    """The template with its facts; one that is itself a sentence is translated, a word may be a name."""
    said = {name: reason(fact) if " " in fact else fact for name, fact in facts.items()}
    return _SLOT.sub(lambda slot: said[f"_{slot[1]}"], template)


@cache
def _templates() -> tuple[tuple[str, re.Pattern[str]], ...]:
    lines = resource("translations", "reasons.txt").read_text("utf-8").splitlines()
    return tuple((line, _pattern(line)) for line in lines)


def _pattern(template: str) -> re.Pattern[str]:
    """A fact of a problem can be anything; one that has only a number ends with its sentence."""
    parts = _SLOT.split(template)
    for at in range(1, len(parts), 2):
        fact = r"(?:(?!\. ).)+" if parts[at].isdigit() else ".+"
        parts[at] = f"(?P<_{parts[at]}>{fact})"
    parts[::2] = map(re.escape, parts[::2])
    return re.compile("".join(parts), re.DOTALL)
