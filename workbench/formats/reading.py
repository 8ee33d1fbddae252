"""From the bytes of a file to an article: ask the forms whose they are, and let that one read them."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from workbench.core.problems import Unreadable
from workbench.formats.encodings import disguise
from workbench.formats.files import contents, opened
from workbench.formats.form import Form, Refused, Streaming
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
    with _named(path, kind):
        return kind.read(data, path.name)


def parse_file(path: Path) -> Parsed:
    """The article in a file; one of a form that reads open files may be of any size. Raises like `parse`."""
    with opened(path) as file:
        kind = kind_of(file.read(HEAD), path.name)
        if isinstance(kind, Streaming):
            file.seek(0)
            with _named(path, kind):
                return kind.read_open(file)
    return parse(contents(path), path)


@contextmanager
def _named(path: Path, form: Form) -> Iterator[None]:
    """Whatever goes wrong within is an `Unreadable`: one file must never end the import of the others."""
    try:
        yield
    except Refused as refusal:
        raise Unreadable(str(path), refusal.why) from refusal
    except Exception as error:
        _log.exception("The form “%s” failed on a file", form.name)
        why = f"reading it as “{form.name}” failed ({type(error).__name__})"
        raise Unreadable(str(path), why) from error
