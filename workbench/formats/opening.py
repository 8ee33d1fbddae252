"""What is in a container on disk: its items one by one, also those of containers within it."""

import logging
import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO

from workbench.core.model import Basis, How
from workbench.core.problems import Unreadable
from workbench.formats.container import Container, Item, Lost, Table
from workbench.formats.files import opened
from workbench.formats.form import Refused
from workbench.formats.mapping import Mapping, Preview
from workbench.formats.parsed import Parsed
from workbench.formats.reading import parse
from workbench.formats.recognising import HEAD, kind_of

_log = logging.getLogger(__name__)


def holds_many(path: Path) -> bool:
    """Whether a file is a container; raises `Unreadable` where it cannot be opened."""
    with opened(path) as file:
        return isinstance(_kind(file, path.name), Container)


def preview_of(path: Path) -> Preview | None:
    """The columns of a file that is a table, None of any other; raises `Unreadable`."""
    with opened(path) as file:
        kind = _kind(file, path.name)
        try:
            return kind.preview(file, path.name) if isinstance(kind, Table) else None
        except Refused as refusal:
            raise Unreadable(str(path), refusal.why) from refusal
        except Exception as error:  # like any failure on one file
            _log.exception("The form “%s” failed to look at the columns of a file", path.suffix)
            raise Unreadable(str(path), f"looking at its columns failed ({type(error).__name__})") from error


@dataclass(slots=True)
class Reached:
    """How much of a container was read so far: a `share` from 0 to 1."""

    share: float = 0.0


def items_in(
    path: Path, mapping: Mapping | None = None, reached: Reached | None = None
) -> Iterator[Item | Lost]:
    """What a container holds, as it is read: of a file of any size, little more than one item in memory.

    An item that is a container itself is opened too, once: its items are called “member › part”.

    Args:
        path: the container.
        mapping: what the columns of a table mean; None for what their names say.
        reached: is kept up to date, for whoever wants to know.

    Raises:
        Unreadable: it cannot be opened, or is no container. What goes wrong within is a `Lost`.
    """
    with opened(path) as file:
        kind = _kind(file, path.name)
        if not isinstance(kind, Container):
            raise Unreadable(str(path), "it is no archive or table of articles")
        size = max(1, os.fstat(file.fileno()).st_size)
        for found in _items(kind, file, path.name, mapping):
            if reached is not None:
                reached.share = min(1.0, file.tell() / size)
            if isinstance(found, Item):
                yield from _within(found, kind, mapping)
            else:
                yield found


def article_in(item: Item) -> Parsed:
    """An item read as an article, with what its web archive says of it; raises `Unreadable`."""
    parsed = item.parsed or parse(item.data, Path(item.name))
    said: dict[str, Any] = {"url": item.url, "saved": item.captured}
    known = {name: value for name, value in said.items() if value}
    basis = {name: Basis(How.ARCHIVE, value) for name, value in known.items()}
    return replace(parsed, **known, basis={**parsed.basis, **basis})


def _within(item: Item, outer: Container, mapping: Mapping | None) -> Iterator[Item | Lost]:
    kind = kind_of(item.data[:HEAD], item.name) if item.parsed is None else None
    if kind is None or not isinstance(kind, Container):
        yield item
    elif kind is outer:
        yield Lost(item.part, "it is an archive inside an archive")
    else:
        for found in _items(kind, BytesIO(item.data), item.name, mapping):
            yield replace(found, part=f"{item.part} › {found.part}" if found.part else item.part)


def _items(kind: Container, file: BinaryIO, name: str, mapping: Mapping | None) -> Iterator[Item | Lost]:
    try:
        yield from kind.items(file, name, mapping)
    except Refused as refusal:
        yield Lost("", refusal.why)
    except Exception as error:  # what was read until then stays
        _log.exception("The form “%s” failed on a container", kind.name)
        yield Lost("", f"reading it as “{kind.name}” failed ({type(error).__name__})")


def _kind(file: BinaryIO, name: str) -> object:
    head = file.read(HEAD)
    file.seek(0)
    return kind_of(head, name)
