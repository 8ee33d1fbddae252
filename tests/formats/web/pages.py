"""Labelled pages in the mark-up styles of many kinds of outlets, made from a seed, with what is true of each.

The words are chance; the mark-up is modelled on what content systems write: JSON-LD in its many shapes,
meta elements of half a dozen conventions, microdata, classes, or nothing but lines. Around each article
stands what misleads: dates and names of other articles, of comments and of the site.
"""

import json
import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

FIRST = ("Jane", "John", "Ana", "Miguel", "Sofia", "Lukas", "Marie", "Pavel", "Aisha", "Tomás")
LAST = ("Doe", "Moreau", "Keller", "García", "Novak", "Lindqvist", "O'Brien", "Haddad", "van Dijk", "Rossi")
OUTLETS = (
    "The Daily Ledger",
    "Harbour Post",
    "Morgenblatt",
    "El Correo Libre",
    "Northern Star",
    "City Courier",
)
WORDS = (
    "minister", "harbour", "council", "vote", "energy", "price", "court", "river", "union", "school",
    "border", "budget", "storm", "rail", "bridge", "mayor", "report", "inquiry", "tariff", "grain",
    "export", "police", "museum", "strike", "deal", "summit", "hospital", "farmer", "island", "audit",
    "bank",
)  # fmt: skip
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Truth:
    """What is true of a page; None and empty mean that the page does not say it."""

    title: str
    published: str | None
    authors: tuple[str, ...]
    body: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A page in one style, with what is true of it."""

    style: str
    html: bytes
    truth: Truth


@dataclass(frozen=True, slots=True)
class Story:
    """What a page is made of; `day` is when it was published, and `chance` chooses what else is there."""

    title: str
    outlet: str
    day: datetime
    authors: tuple[str, ...]
    body: tuple[str, ...]
    url: str
    chance: random.Random

    @property
    def iso(self) -> str:
        """The moment as most markup has it."""
        return self.day.strftime("%Y-%m-%dT%H:%M:00+00:00")

    @property
    def written(self) -> str:
        """The day as English newspapers write it."""
        return f"{MONTHS[self.day.month - 1]} {self.day.day}, {self.day.year}"

    @property
    def names(self) -> str:
        """The authors as a byline has them."""
        return " and ".join(self.authors)

    def other_day(self) -> datetime:
        """A day on which something else happened."""
        return self.day + timedelta(days=self.chance.randint(3, 300))


def story(chance: random.Random) -> Story:
    """A story of chance words."""
    title = " ".join(chance.sample(WORDS, 7)).capitalize()
    day = datetime(chance.randint(2009, 2024), chance.randint(1, 12), chance.randint(13, 28), 10, 5)  # noqa: DTZ001
    names = tuple(
        {f"{chance.choice(FIRST)} {chance.choice(LAST)}": None for _ in range(chance.choice((1, 1, 2)))}
    )
    body = tuple(sentences(chance) for _ in range(8))
    slug = title.lower().replace(" ", "-")
    return Story(title, chance.choice(OUTLETS), day, names, body, f"https://news.example/{slug}", chance)


def sentences(chance: random.Random) -> str:
    """A paragraph."""
    said = (" ".join(chance.choices(WORDS, k=14)).capitalize() for _ in range(4))
    return "The " + ". ".join(said) + "."


def linked(data: object) -> str:
    """A script of JSON-LD."""
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


def meta(*named: tuple[str, str]) -> str:
    """Meta elements by their names."""
    return "".join(f'<meta property="{name}" content="{value}">' for name, value in named)


def around(story: Story, head: str, above: str, below: str = "", logo: str = "<div>") -> str:
    """The whole page: menus, other stories with their dates and authors, comments, a footer."""
    other = story.other_day()
    menu = "".join(f'<li><a href="/{word}">{word.capitalize()}</a></li>' for word in WORDS)
    time = f'<time datetime="{other:%Y-%m-%d}">{other:%d %B %Y}</time>'
    cards = "".join(
        f'<div class="card"><h3><a href="/{n}">{" ".join(story.chance.sample(WORDS, 6))}</a></h3>'
        f'<span class="author">Other Writer</span>{time}</div>'
        for n in range(12)
    )
    comment = f'<span class="author">A Reader</span> <span class="date">{other:%B %d, %Y}</span>'
    comments = f'<div class="comment">{comment}<p>I do not agree at all.</p></div>' * 8
    paragraphs = "".join(f"<p>{paragraph}</p>\n" for paragraph in story.body)
    script = "<script>var settings = {" + "a:1," * 9000 + "};</script>"
    return (
        f"<!doctype html><html><head><meta charset=utf-8>{head}{script}</head><body>"
        f"<header class=site>{logo}{story.outlet}</div><ul>{menu}</ul></header>"
        f"<main><article>{above}<div class=text>{paragraphs}</div>{below}</article></main>"
        f'<aside class="sidebar">{cards}</aside><section class="comments">{comments}</section>'
        f"<footer><p>© {other.year} {story.outlet}. Last updated {other:%B %d, %Y}</p></footer></body></html>"
    )


def heading(story: Story) -> str:
    """The title as a heading."""
    return f"<h1>{story.title}</h1>"


def titled(story: Story) -> str:
    """The title as browsers show it."""
    return f"<title>{story.title} | {story.outlet}</title>"


Style = Callable[[Story], tuple[str, Truth]]


def truth_of(story: Story, dated: bool = True, signed: bool = True, clock: bool = True) -> Truth:
    """What is true of a page that says it."""
    moment = story.iso[:16] if clock else story.iso[:10]
    return Truth(story.title, moment if dated else None, story.authors if signed else (), story.body)
