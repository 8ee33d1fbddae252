"""From the bytes of a file to an article: ask the forms whose they are, and let that one read them."""

import logging
from pathlib import Path

from workbench.core.problems import Unreadable
from workbench.formats.encodings import disguise
from workbench.formats.form import Form, Refused
from workbench.formats.forms import forms
from workbench.formats.parsed import Parsed

HEAD = 4096
"""Bytes from the start of a file that forms are shown to recognise it."""

_log = logging.getLogger(__name__)


def parse(data: bytes, path: Path) -> Parsed:
    """The article in the bytes of `path`. Raises `Unreadable`, and nothing else, where there is none."""
    form = _form_of(data[:HEAD], path.name)
    if form is None:
        raise Unreadable(
            str(path), disguise(data) or "it is not text, nor of any other kind this program reads"
        )
    try:
        return form.read(data, path.name)
    except Refused as refusal:
        raise Unreadable(str(path), refusal.why) from refusal
    except Exception as error:  # one file must never end the import of the others
        _log.exception("The form “%s” failed on a file", form.name)
        why = f"reading it as “{form.name}” failed ({type(error).__name__})"
        raise Unreadable(str(path), why) from error


def _form_of(head: bytes, name: str) -> Form | None:
    return next((form for form in forms() if _recognises(form, head, name)), None)


def _recognises(form: Form, head: bytes, name: str) -> bool:
    try:
        return form.recognises(head, name)
    except Exception:  # a form that fails on a file does not read it
        _log.exception("The form “%s” failed to look at a file", form.name)
        return False
