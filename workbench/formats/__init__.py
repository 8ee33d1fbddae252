"""Files as they come, read into text and facts: the only place that knows HTML and what is to follow."""

from workbench.formats.files import contents
from workbench.formats.forms import suffixes
from workbench.formats.parsed import Parsed
from workbench.formats.reading import parse

__all__ = ["Parsed", "contents", "parse", "suffixes"]
