"""From the bytes of a file to an article: ask the forms whose they are, and let that one read them."""

import logging
from pathlib import Path

from workbench.core.problems import Unreadable
from workbench.formats.encodings import disguise
from workbench.formats.form import Form, Refused
from workbench.formats.parsed import Parsed
from workbench.formats.recognising import HEAD, kind_of

_log = logging.getLogger(__name__)


def parse(data: bytes, path: Path) -> Parsed:
    """The article in the bytes of `path`. Raises `Unreadable`, and nothing else, where there is none."""
    kind = kind_of(data[:HEAD], path.name)
    if kind is None:
        raise Unreadable(
            str(path), disguise(data) or "it is not text, nor of any other kind this program reads"
        )
    if not isinstance(kind, Form):
        raise Unreadable(str(path), "it holds other files, and is itself inside one")
    try:
        return kind.read(data, path.name)
    except Refused as refusal:
        raise Unreadable(str(path), refusal.why) from refusal
    except Exception as error:  # one file must never end the import of the others
        _log.exception("The form “%s” failed on a file", kind.name)
        why = f"reading it as “{kind.name}” failed ({type(error).__name__})"
        raise Unreadable(str(path), why) from error
