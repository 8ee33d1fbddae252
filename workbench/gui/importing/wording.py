"""What is said of an import while it runs and when it is over."""

from PySide6.QtCore import QCoreApplication, QLocale

from workbench.core.progress import Step
from workbench.desk.importing import Duplicate, Kept, Report

translate = QCoreApplication.translate


def progress_words(step: Step, seconds: float) -> str:
    """“12 of 1,000 files · 8 a second”; without a rate until it means something."""
    if not step.total:
        return translate("Importing", "Looking for files …")
    locale = QLocale()
    said = translate("Importing", "{done} of {total} files").format(
        done=locale.toString(step.done), total=locale.toString(step.total)
    )
    if step.done < 2 or seconds <= 0:
        return said
    rate = locale.toString(step.done / seconds, "f", 1)
    return said + " · " + translate("Importing", "{rate} a second").format(rate=rate)


def summary(report: Report) -> str:
    """“5 articles imported · 1 duplicate · 2 unreadable”."""
    said = [_kept(len(report.kept))]
    if report.duplicates:
        said.append(translate("Importing", "%Ln duplicate(s)", None, len(report.duplicates)))
    if report.unreadable:
        said.append(translate("Importing", "%Ln unreadable", None, len(report.unreadable)))
    if report.left_out:
        said.append(translate("Importing", "%Ln file(s) of other kinds left out", None, report.left_out))
    if report.cancelled:
        said.append(translate("Importing", "stopped before the end"))
    return " · ".join(said)


def kept_heading(report: Report) -> str:
    """Above the files that became articles."""
    return _kept(len(report.kept))


def duplicates_heading(report: Report) -> str:
    """Above the files that the case has already."""
    return translate("Importing", "%Ln file(s) already here", None, len(report.duplicates))


def unreadable_heading(report: Report) -> str:
    """Above the files that are no articles."""
    return translate("Importing", "%Ln file(s) not imported", None, len(report.unreadable))


def kept_words(kept: Kept) -> str:
    """What a file became."""
    return f"{kept.title} ({kept.remark})" if kept.remark else kept.title


def duplicate_words(duplicate: Duplicate) -> str:
    """What about a file is not new."""
    if duplicate.same == "bytes":
        return translate("Importing", "the same file is in the case")
    return translate("Importing", "an article with the same text is in the case")


def _kept(number: int) -> str:
    if not number:
        return translate("Importing", "Nothing new imported")
    return translate("Importing", "%Ln article(s) imported", None, number)
