"""Plain text files: clippings pasted from the web, in any encoding that can be recognised."""

from workbench.core.model import Role
from workbench.core.text import canonical
from workbench.formats.encodings import decode, disguise
from workbench.formats.form import Refused
from workbench.formats.parsed import Parsed


class PlainText:
    """Reads .txt files."""

    name = "Plain text"
    suffixes = (".txt",)

    def recognises(self, head: bytes, name: str) -> bool:
        """Anything legible is text, whatever it is called."""
        return disguise(head) is None

    def read(self, data: bytes, name: str) -> Parsed:
        """The text with its facts."""
        text = canonical(decode(data))
        if not text.strip():
            raise Refused("there is no text in it")
        return Parsed(text, tuple(Role.BODY if line.strip() else Role.BLANK for line in text.split("\n")))


FORM = PlainText()
