"""What is said of an import while it runs and when it is over."""

from PySide6.QtCore import QCoreApplication, QLocale

from workbench.core.progress import Step
from workbench.desk.importing import Duplicate, Kept, Report
from workbench.gui.kit.counting import counted

_tr = QCoreApplication.translate


def progress_words(step: Step, seconds: float) -> str:
    """“12 of 1,000 files · 8 a second”; without a rate until it means something."""
    if not step.total:
        return _tr("Importing", "Looking for files …")
    locale = QLocale()
    said = _tr("Importing", "{done} of {total} files").format(
        done=locale.toString(step.done), total=locale.toString(step.total)
    )
    if step.done < 2 or seconds <= 0:
        return said
    rate = locale.toString(step.done / seconds, "f", 1)
    return said + " · " + _tr("Importing", "{rate} a second").format(rate=rate)


def summary(report: Report) -> str:
    """“5 articles imported · 1 duplicate · 2 unreadable”."""
    said = [_kept(len(report.kept))]
    if report.duplicates:
        said.append(
            counted(
                len(report.duplicates), _tr("Importing", "1 duplicate"), _tr("Importing", "{n} duplicates")
            )
        )
    if report.unreadable:
        number = len(report.unreadable)
        said.append(counted(number, _tr("Importing", "1 unreadable"), _tr("Importing", "{n} unreadable")))
    if report.left_out:
        one, many = _tr("Importing", "1 file of another kind"), _tr("Importing", "{n} files of other kinds")
        said.append(_tr("Importing", "{files} left out").format(files=counted(report.left_out, one, many)))
    if report.cancelled:
        said.append(_tr("Importing", "stopped before the end"))
    return " · ".join(said)


def kept_heading(report: Report) -> str:
    """Above the files that became articles."""
    return _kept(len(report.kept))


def duplicates_heading(report: Report) -> str:
    """Above the files that the case has already."""
    number = len(report.duplicates)
    return counted(
        number, _tr("Importing", "1 file was here already"), _tr("Importing", "{n} files were here already")
    )


def unreadable_heading(report: Report) -> str:
    """Above the files that are no articles."""
    number = len(report.unreadable)
    return counted(
        number, _tr("Importing", "1 file was not imported"), _tr("Importing", "{n} files were not imported")
    )


def kept_words(kept: Kept) -> str:
    """What a file became."""
    return f"{kept.title} ({kept.remark})" if kept.remark else kept.title


def duplicate_words(duplicate: Duplicate) -> str:
    """What about a file is not new."""
    if duplicate.same == "bytes":
        return _tr("Importing", "the same file is in the case")
    return _tr("Importing", "an article with the same text is in the case")


def _kept(number: int) -> str:
    if not number:
        return _tr("Importing", "Nothing new imported")
    return counted(number, _tr("Importing", "1 article imported"), _tr("Importing", "{n} articles imported"))
