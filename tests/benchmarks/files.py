"""Files of many kinds as newsrooms have them, each made of a story."""

import json
from collections.abc import Callable, Iterable
from email.message import EmailMessage
from pathlib import Path

from tests.benchmarks.prose import Prose, Story
from tests.made import epub, opendocument, pdf, rtf, word

LENGTH = 1_500
"""Characters of a story."""

Make = Callable[[Story], bytes]


def text(story: Story) -> bytes:
    """A plain text with its title and date."""
    return f"{story.title}\n\nPublished: {story.published}\n\n{story.text}\n".encode()


def page(story: Story) -> bytes:
    """A web page that tells of itself in JSON-LD."""
    facts = {"@type": "NewsArticle", "headline": story.title, "datePublished": story.published}
    body = "".join(f"<p>{line}</p>" for line in story.text.splitlines())
    return (
        f"<html lang='en'><head><title>{story.title}</title><script type='application/ld+json'>"
        f"{json.dumps(facts)}</script></head><body><nav>Home News Sport</nav><article>"
        f"<h1>{story.title}</h1>{body}</article></body></html>"
    ).encode()


def line(story: Story, **more: str) -> bytes:
    """A line of an export in JSON; `more` columns than the usual four."""
    told = {"title": story.title, "text": story.text, "outlet": story.outlet, "date": story.published}
    return json.dumps(told | more).encode() + b"\n"


def message(story: Story) -> bytes:
    """An e-mail."""
    made = EmailMessage()
    made["Subject"], made["From"] = story.title, f"desk@{story.outlet.replace(' ', '')}.example"
    made.set_content(story.text)
    return made.as_bytes()


def _paragraphs(story: Story) -> list[str]:
    return [story.title, *story.text.split("\n")]


KINDS: dict[str, Make] = {
    ".html": page,
    ".txt": text,
    ".docx": lambda story: word.document("".join(map(word.paragraph, _paragraphs(story)))),
    ".odt": lambda story: opendocument.text("".join(map(opendocument.paragraph, _paragraphs(story)))),
    ".rtf": lambda story: rtf.document("".join(map(rtf.paragraph, _paragraphs(story)))),
    ".epub": lambda story: epub.book({"a.xhtml": epub.chapter(f"<p>{'</p><p>'.join(_paragraphs(story))}")}),
    ".eml": message,
    ".md": lambda story: f"# {story.title}\n\n{story.text}\n".encode(),
    ".pdf": lambda story: pdf.report(_paragraphs(story)),
}
"""What makes a file of a story, by how its name ends."""


def fill(folder: Path, stories: Iterable[Story], ending: str) -> Path:
    """A folder with a file of each story."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, story in enumerate(stories):
        (folder / f"{number:05}{ending}").write_bytes(KINDS[ending](story))
    return folder


def export(path: Path, stories: Iterable[Story], **more: str) -> Path:
    """One file with a line of JSON for each story."""
    path.write_bytes(b"".join(line(story, **more) for story in stories))
    return path


def stories(prose: Prose, number: int) -> Iterable[Story]:
    """So many of them."""
    return (prose.story(LENGTH) for _ in range(number))
