"""The file an article came from, in words."""

from PySide6.QtCore import QCoreApplication, QLocale

from workbench.core.model import Original
from workbench.gui.kit.dates import exact_words, moment_words

translate = QCoreApplication.translate


def origin_words(original: Original) -> str:
    """Its name, place, size, arrival and hash, a line each, to be compared and copied."""
    told = translate("Facts", "{name}\n{size}, arrived {when}\nSHA-256\n{sha256}").format(
        name=original.name,
        size=QLocale().formattedDataSize(original.size),
        when=moment_words(original.arrived),
        sha256=original.sha256,
    )
    return "\n".join((told, *_place(original)))


def _place(original: Original) -> tuple[str, ...]:
    """Where in a container it was, and what a web archive says of it."""
    said = (
        (original.part, translate("Facts", "in it: {value}")),
        (original.url or "", translate("Facts", "asked for at {value}")),
        (exact_words(original.captured) if original.captured else "", translate("Facts", "captured {value}")),
    )
    return tuple(words.format(value=value) for value, words in said if value)
