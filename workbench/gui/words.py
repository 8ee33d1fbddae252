"""Sentences for what the lower floors name: problems and deeds. The one place where they become words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

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


def deed(label: Label) -> str:
    """What a deed is called, as in “Undo Highlight”."""
    return QCoreApplication.translate("deeds", str(_DEEDS[label]))


def problem(what: Problem) -> str:
    """What went wrong, in one or two sentences."""
    return QCoreApplication.translate("problems", what.sentence).format(**what.facts())
