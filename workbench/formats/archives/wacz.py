"""Packed web collections (.wacz): a ZIP archive with web archives in it."""

from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO

from workbench.formats.archive import Archive, Limits
from workbench.formats.archives.warc import captures
from workbench.formats.container import Item, Lost
from workbench.formats.form import Refused
from workbench.formats.mapping import Mapping

LIMITS = Limits(members=100_000, member=64 * 2**30, total=64 * 2**30)
"""Web archives are read as they are unpacked, so that their size costs nothing but time."""

_WARC = (".warc", ".warc.gz")


class Wacz:
    """Reads .wacz files."""

    name = "Web collection"
    suffixes = (".wacz",)

    def recognises(self, head: bytes, name: str, /) -> bool:
        """By its name, or by the parts that it begins with."""
        packed = head.startswith(b"PK\x03\x04")
        return packed and (name.lower().endswith(self.suffixes) or b".warc.gz" in head[:200])

    def items(self, file: BinaryIO, _name: str, _mapping: Mapping | None, /) -> Iterator[Item | Lost]:
        """What its web archives captured."""
        with Archive(file, LIMITS) as archive:
            members = [one for one in archive.members if one.name.lower().endswith(_WARC)]
            if not members:
                raise Refused("there is no web archive in it")
            for member in members:
                try:
                    for found in captures(archive.chunks(member)):
                        yield replace(found, part=f"{member.name} › {found.part}" if found.part else "")
                except Refused as refusal:
                    yield Lost(member.name, refusal.why)


FORM = Wacz()
