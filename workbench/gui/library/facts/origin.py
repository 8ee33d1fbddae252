"""The file an article came from, in words."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from workbench.core.model import Original


def origin_words(original: Original) -> str:
    """Its name, size, arrival and hash, a line each, to be compared and copied."""
    locale = QLocale()
    arrived = QDateTime.fromSecsSinceEpoch(int(original.arrived.timestamp()))
    return QCoreApplication.translate("Facts", "{name}\n{size}, arrived {when}\nSHA-256\n{sha256}").format(
        name=original.name,
        size=locale.formattedDataSize(original.size),
        when=locale.toString(arrived, "d MMM yyyy, HH:mm"),
        sha256=original.sha256,
    )
