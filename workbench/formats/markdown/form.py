"""Markdown files: the text as it reads when it is set, and the facts in its front matter."""

import re

from workbench.core.text import canonical
from workbench.formats.documents.blocks import article_of, entitled
from workbench.formats.documents.hypertext import blocks_in
from workbench.formats.encodings import decode, disguise
from workbench.formats.facts import Facts
from workbench.formats.form import Refused, check_length
from workbench.formats.markdown.front import learn_front, split_front
from workbench.formats.parsed import Parsed

_DEEPEST = 100
_ROOT = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype|html)\b", re.IGNORECASE)


class Markdown:
    """Reads .md files."""

    name = "Markdown"
    suffixes = (".md", ".markdown", ".mdown")

    def recognises(self, head: bytes, name: str, /) -> bool:
        """By its name, if it is legible and no page: nothing in a text says that it is Markdown."""
        return name.lower().endswith(self.suffixes) and disguise(head) is None and not _ROOT.match(head)

    def read(self, data: bytes, _name: str, /) -> Parsed:
        """The text without its marks; inner markup is read, but never run."""
        raw = decode(data)
        check_length(raw)
        said, text = split_front(canonical(raw))
        facts = Facts()
        learn_front(facts, said)
        return article_of(entitled(blocks_in(_set(text))), facts)


def _set(text: str) -> str:
    """The text as hypertext. What is nested deeper than allowed would be lost silently, so it is refused."""
    from markdown_it import MarkdownIt

    setter = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable(["table", "strikethrough"])
    tokens = setter.parse(text)
    if any(token.level >= _DEEPEST - 1 for token in tokens):
        raise Refused("its lists or quotations are nested too deep")
    return str(setter.renderer.render(tokens, setter.options, {}))


FORM = Markdown()
