"""Versions and what became other in them, in words."""

from PySide6.QtCore import QCoreApplication

from workbench.core.differences import Difference, Kind
from workbench.core.views import VersionRow
from workbench.gui.kit.dates import exact_words, moment_words
from workbench.gui.versions.order import ORDER

translate = QCoreApplication.translate


def version_words(row: VersionRow) -> str:
    """Which version, and when it was captured or arrived: “Version 1, arrived 3 May 2026, 12:30”."""
    captured = row.original.captured
    said = (
        translate("Versions", "Version {number}, captured {when}")
        if captured
        else translate("Versions", "Version {number}, arrived {when}")
    )
    when = exact_words(captured) if captured else moment_words(row.version.arrived)
    words = said.format(number=row.version.number, when=when)
    return translate("Versions", "{version} (newest)").format(version=words) if row.newest else words


def kind_words(kind: Kind) -> str:
    """What some changed words are, in a word."""
    return {
        Kind.FIGURE: translate("Versions", "figure"),
        Kind.NAME: translate("Versions", "name"),
        Kind.QUOTATION: translate("Versions", "quotation"),
        Kind.WORDS: translate("Versions", "words"),
    }[kind]


def summary(found: Difference) -> str:
    """In how many paragraphs what became other: figures, names and quotations first."""
    counts = [
        translate("Versions", "{kind}: {number}").format(kind=kind_words(kind), number=found.count(kind))
        for kind in ORDER
        if found.count(kind)
    ]
    if not counts:
        return translate("Versions", "No words are other.")
    return translate("Versions", "Changed paragraphs by what changed in them: {counts}").format(
        counts=", ".join(counts)
    )
