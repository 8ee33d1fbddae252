"""The pages of the guide: Markdown files, in the order of their names, called by their first heading."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

_HEADING = re.compile(r"^#\s+(.+?)\s*#*$", re.MULTILINE)
_SECTION = re.compile(r"^##\s+(.+?)\s*#*$", re.MULTILINE)


class Page(StrEnum):
    """The pages that the window itself leads to, by the names of their files in every language."""

    FIRST_STEPS = "1-first-steps.md"
    HIGHLIGHTING = "2-highlighting.md"
    CLAIMS = "3-claims.md"
    SEARCHING = "4-searching.md"


@dataclass(frozen=True, slots=True)
class Topic:
    """One page: its file, its title, its Markdown, and the folder of the guide."""

    file: Path
    title: str
    text: str
    guide: Path

    @property
    def sections(self) -> tuple[str, ...]:
        """The headings of its parts: in every language as many, in the same order."""
        return tuple(_SECTION.findall(self.text))

    def picture(self, name: str) -> Path | None:
        """The file of a picture: beside the page, else beside the pages in English; None: there is none."""
        places = ((folder / name).resolve() for folder in (self.file.parent, self.guide))
        root = self.guide.resolve()
        return next((file for file in places if file.is_relative_to(root) and file.is_file()), None)


def topics(folder: Path, language: str = "") -> tuple[Topic, ...]:
    """The pages in a folder; none if there is no such folder.

    A folder in it, named by a language (ISO 639 code), has pages of the same names in that language. What is
    not there is shown as it is in the folder itself.
    """
    return tuple(_topics(folder, folder / language))


def slug(heading: str) -> str:
    """The name by which a link reaches a heading, as on the web: “The case folder” is #the-case-folder."""
    words = re.sub(r"[^\w\s-]", "", heading.casefold())
    return re.sub(r"\s+", "-", words.strip())


def _topics(folder: Path, translated: Path) -> Iterator[Topic]:
    for page in sorted(folder.glob("*.md")):
        own = translated / page.name
        file = own if own.is_file() else page
        text = file.read_text(encoding="utf-8")
        heading = _HEADING.search(text)
        yield Topic(file, heading.group(1) if heading else file.stem, text, folder)
