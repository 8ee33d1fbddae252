"""The file an article came from, in words."""

from PySide6.QtCore import QCoreApplication, QLocale

from workbench.core.model import Original
from workbench.gui.kit.dates import moment_words


def origin_words(original: Original) -> str:
    """Its name, size, arrival and hash, a line each, to be compared and copied."""
    return QCoreApplication.translate("Facts", "{name}\n{size}, arrived {when}\nSHA-256\n{sha256}").format(
        name=original.name,
        size=QLocale().formattedDataSize(original.size),
        when=moment_words(original.arrived),
        sha256=original.sha256,
    )
