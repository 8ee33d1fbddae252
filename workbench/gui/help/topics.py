"""The pages of the guide: Markdown files, in the order of their names, called by their first heading."""

import re
from dataclasses import dataclass
from pathlib import Path

_HEADING = re.compile(r"^#\s+(.+?)\s*#*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Topic:
    """One page: its file, its title and its Markdown."""

    file: Path
    title: str
    text: str

    def says(self, words: str) -> bool:
        """Whether all of these words occur in it."""
        text = self.text.casefold()
        return all(word in text for word in words.casefold().split())


def topics(folder: Path) -> tuple[Topic, ...]:
    """The pages in a folder; none if there is no such folder."""
    return tuple(_topic(file) for file in sorted(folder.glob("*.md")))


def slug(heading: str) -> str:
    """The name by which a link reaches a heading, as on the web: “The case folder” is #the-case-folder."""
    words = re.sub(r"[^\w\s-]", "", heading.casefold())
    return re.sub(r"\s+", "-", words.strip())


def _topic(file: Path) -> Topic:
    text = file.read_text(encoding="utf-8")
    heading = _HEADING.search(text)
    return Topic(file, heading.group(1) if heading else file.stem, text)
