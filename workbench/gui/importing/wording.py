"""What is said of an import while it runs and when it is over."""

from enum import Enum

from PySide6.QtCore import QCoreApplication, QLocale

from workbench.core.model import Fate, Import, Outcome
from workbench.core.progress import Step
from workbench.gui.words import reason

translate = QCoreApplication.translate

_FEWEST = 5
_MINUTE = 60
_SOON = 2.0
"""Seconds that a large file must take before its end is foretold."""


class Stage(Enum):
    """The stages of an import."""

    FINDING = "finding"
    READING = "reading"
    KEEPING = "keeping"


def progress_words(stage: Stage, step: Step, seconds: float) -> str:
    """“12 of 1,000 files · 8 a second · about 2 minutes left”; no rate until it means something."""
    if stage is Stage.FINDING or not step.total:
        return translate("Importing", "Looking for files …")
    locale = QLocale()
    said = _STAGES[stage]().format(done=locale.toString(step.done), total=locale.toString(step.total))
    if step.within and seconds > _SOON:
        within = translate("Importing", "{percent} % of this one").format(percent=int(100 * step.within))
        return " · ".join((said, within, _left(seconds / step.share - seconds)))
    if step.done < _FEWEST or seconds <= 0:
        return said
    rate = step.done / seconds
    told = translate("Importing", "{rate} a second").format(rate=locale.toString(rate, "f", 1))
    return " · ".join((said, told, _left((step.total - step.done) / rate)))


_STAGES = {
    Stage.READING: lambda: translate("Importing", "{done} of {total} files read"),
    Stage.KEEPING: lambda: translate("Importing", "{done} of {total} imported"),
}


def _left(seconds: float) -> str:
    if seconds < _MINUTE:
        return translate("Importing", "less than a minute left")
    return translate("Importing", "about %Ln minute(s) left", None, round(seconds / _MINUTE))


def summary(report: Import) -> str:
    """“5 articles imported · 1 duplicate · 2 unreadable”."""
    said = [_kept(report.count(Fate.KEPT))]
    counts = {fate: report.count(fate) for fate in Fate}
    if counts[Fate.VERSION]:
        said.append(translate("Importing", "%Ln new version(s)", None, counts[Fate.VERSION]))
    if counts[Fate.COPY]:
        said.append(translate("Importing", "%Ln file(s) with a known text", None, counts[Fate.COPY]))
    if counts[Fate.DUPLICATE]:
        said.append(translate("Importing", "%Ln duplicate(s)", None, counts[Fate.DUPLICATE]))
    if counts[Fate.UNREADABLE]:
        said.append(translate("Importing", "%Ln unreadable", None, counts[Fate.UNREADABLE]))
    if counts[Fate.SKIPPED]:
        said.append(translate("Importing", "%Ln skipped", None, counts[Fate.SKIPPED]))
    if report.left_out:
        said.append(translate("Importing", "%Ln file(s) of other kinds left out", None, report.left_out))
    if report.cancelled:
        said.append(translate("Importing", "stopped before the end"))
    return " · ".join(said)


def heading(fate: Fate, number: int) -> str:
    """Above the files that met this fate."""
    match fate:
        case Fate.KEPT:
            return _kept(number)
        case Fate.VERSION:
            return translate("Importing", "%Ln new version(s) of articles that were here", None, number)
        case Fate.COPY:
            return translate("Importing", "%Ln more file(s) with a text that was here", None, number)
        case Fate.DUPLICATE:
            return translate("Importing", "%Ln file(s) already here", None, number)
        case Fate.SKIPPED:
            return translate("Importing", "%Ln skipped by you", None, number)
        case Fate.UNREADABLE:
            return translate("Importing", "%Ln file(s) not imported", None, number)


def outcome_words(one: Outcome) -> str:
    """What became of a file."""
    said = reason(one.why) if one.why else _usual(one.fate)
    if one.title:
        said = f"{one.title} ({said})" if said else one.title
    if one.count > 1:
        more = translate("Importing", "%Ln of them", None, one.count)
        return f"{said} · {more}" if said else more
    return said


def _usual(fate: Fate) -> str:
    if fate is Fate.DUPLICATE:
        return translate("Importing", "the same file is in the case")
    if fate is Fate.COPY:
        return translate("Importing", "an article with the same text is in the case")
    return ""


def _kept(number: int) -> str:
    if not number:
        return translate("Importing", "Nothing new imported")
    return translate("Importing", "%Ln article(s) imported", None, number)
