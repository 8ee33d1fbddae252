"""Small files of each format, made for tests, fuzzing and benchmarks from what they shall say."""

import zipfile
from io import BytesIO


def zipped(parts: dict[str, str | bytes], stored: tuple[str, ...] = ()) -> bytes:
    """A ZIP archive of these parts, with the time of none of them; those in `stored` are not packed."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return file.getvalue()


TITLE = "North Korea denies selling weapons to Russia"
BYLINE = "By Jane Doe"
DATE = "Published: 30 January 2023, 06:40"
LEDE = (
    "SEOUL (Reuters) - North Korea denied on Sunday that it had sold any weapons to Russia, and said that it "
    "had no plans to do so."
)
SECOND = (
    "The statement was carried by the state news agency, which cited an official of the defence ministry in "
    "Pyongyang."
)
HEADING = "What Washington says"
THIRD = "Officials in Washington said earlier this month that Moscow was buying rockets from the North."
