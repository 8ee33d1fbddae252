"""Files as they come, read into text and facts: the only place that knows HTML and what is to follow."""

from workbench.formats.files import contents
from workbench.formats.forms import Broken, broken, suffixes
from workbench.formats.parsed import Parsed
from workbench.formats.reading import parse, read

__all__ = ["Broken", "Parsed", "broken", "contents", "parse", "read", "suffixes"]
