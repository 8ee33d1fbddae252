"""Files as they come, read into text and facts: the only place that knows HTML and what is to follow."""

from workbench.formats.container import Item, Lost
from workbench.formats.files import contents
from workbench.formats.forms import Broken, broken, suffixes
from workbench.formats.mapping import Field, Mapping, Preview
from workbench.formats.opening import Reached, article_in, holds_many, items_in, preview_of
from workbench.formats.parsed import Parsed
from workbench.formats.reading import parse, parse_file

__all__ = [
    "Broken", "Field", "Item", "Lost", "Mapping", "Parsed", "Preview", "Reached", "article_in", "broken",
    "contents", "holds_many", "items_in", "parse", "parse_file", "preview_of", "suffixes",
]  # fmt: skip
