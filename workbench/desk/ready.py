"""What is about to be kept: an article that has been read, with the original it came from."""

from dataclasses import dataclass
from pathlib import Path

from workbench.formats import Parsed


@dataclass(frozen=True, slots=True)
class Ready:
    """One article before it is kept. When it is, its original lies in the case already.

    `path` is the file as it was given, `stored` its name below originals/, `size` (bytes) and `sha256` those
    of the whole file. `part` names the place in a container, and is empty for a file that is one article.
    `url` is the address that a web archive asked for, `captured` the ISO 8601 moment at which it did.
    A person may want it `to_be_version` of the article of its outlet and title, where there is one.
    """

    path: Path
    stored: str
    size: int
    sha256: str
    parsed: Parsed
    part: str = ""
    url: str | None = None
    captured: str | None = None
    to_be_version: bool = False
