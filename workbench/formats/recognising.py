"""Which kind of file bytes are: the first form or container that says they are its own."""

import logging

from workbench.formats.container import Container
from workbench.formats.form import Form
from workbench.formats.forms import kinds

HEAD = 4096
"""Bytes from the start of a file that forms and containers are shown to recognise it."""

_log = logging.getLogger(__name__)


def kind_of(head: bytes, name: str) -> Form | Container | None:
    """The kind of a file with these first bytes and this name, or None if nobody knows it."""
    return next((kind for kind in kinds() if _recognises(kind, head, name)), None)


def _recognises(kind: Form | Container, head: bytes, name: str) -> bool:
    try:
        return kind.recognises(head, name)
    except Exception:  # a form that fails on a file does not read it
        _log.exception("The form “%s” failed to look at a file", kind.name)
        return False
