"""Plain text files: clippings pasted from the web, in any encoding that can be recognised."""

from dataclasses import replace

from workbench.core.text import canonical
from workbench.formats.clippings.clipping import read_clipping
from workbench.formats.encodings import decode, disguise, guess
from workbench.formats.form import Refused, check_length
from workbench.formats.parsed import Parsed


class PlainText:
    """Reads .txt files."""

    name = "Plain text"
    suffixes = (".txt",)

    def recognises(self, head: bytes, _name: str, /) -> bool:
        """Anything legible is text, whatever it is called."""
        return disguise(head) is None

    def read(self, data: bytes, _name: str, /) -> Parsed:
        """The text with what its lines are and say."""
        raw = decode(data)
        check_length(raw)
        text = canonical(raw)
        if not any(character.isalnum() for character in text):
            raise Refused("there are no words in it")
        guessed = guess(data)
        parsed = read_clipping(text)
        return parsed if guessed is None else replace(parsed, remark=f"its encoding was guessed: {guessed}")


FORM = PlainText()
