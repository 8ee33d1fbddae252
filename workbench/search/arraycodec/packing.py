"""Small numbers in few bytes, with lists for the few that do not fit.

Frequencies take one byte, positions twelve bits: in news both are nearly always enough, and a position costs
three quarters of what sixteen bits would.
"""

from typing import NamedTuple

import numpy as np

from workbench.search.arraycodec.sections import Array, Sections, SectionWriter

_MOST_FREQUENT = 255
_MOST_PLACE = (1 << 12) - 1
_NONE = np.zeros(0, np.uint32)


class Packed(NamedTuple):
    """Numbers as they are stored: small parts, and where and what those are that do not fit."""

    small: Array
    beyond_at: Array
    beyond: Array


def pack_bytes(numbers: Array) -> Packed:
    """Numbers as one byte each; 255 says that the number stands among those beyond."""
    beyond_at = np.flatnonzero(numbers >= _MOST_FREQUENT).astype(np.uint32)
    small = np.minimum(numbers, _MOST_FREQUENT).astype(np.uint8)
    return Packed(small, beyond_at, numbers[beyond_at].astype(np.uint32))


def unpack_bytes(small: Array, at: Array | int, beyond_at: Array, beyond: Array) -> Array:
    """The numbers stored as the items `at`, or from that one on; unsigned, one or four bytes each."""
    large = np.flatnonzero(small == _MOST_FREQUENT) if len(beyond_at) else beyond_at
    if not len(large):
        return small
    numbers = small.astype(np.uint32)
    items = large + at if isinstance(at, int) else at[large]
    numbers[large] = beyond[np.searchsorted(beyond_at, items)]
    return numbers


def write_bytes(writer: SectionWriter, name: str, numbers: Array) -> None:
    """Write numbers as one byte each, and those beyond."""
    packed = pack_bytes(numbers)
    writer.add(name, packed.small)
    write_beyond(writer, name, packed.beyond_at, packed.beyond)


def write_beyond(writer: SectionWriter, name: str, at: Array, numbers: Array) -> None:
    """Write where and what those are that did not fit; where there are none, that goes without saying."""
    if len(at):
        writer.add(f"{name}_beyond_at", at)
        writer.add(f"{name}_beyond", numbers)


def read_bytes(sections: Sections, name: str) -> Array:
    """All numbers that were written so."""
    return unpack_bytes(sections.array(name), 0, *read_beyond(sections, name))


def read_beyond(sections: Sections, name: str) -> tuple[Array, Array]:
    """Where and what those are that did not fit."""
    if f"{name}_beyond" not in sections:
        return _NONE, _NONE
    return sections.array(f"{name}_beyond_at"), sections.array(f"{name}_beyond")


class PackedPlaces(NamedTuple):
    """Positions as they are stored: low bytes, high halves of bytes in pairs, and those beyond both."""

    low: Array
    high: Array
    beyond_at: Array
    beyond: Array


def pack_places(places: Array) -> PackedPlaces:
    """Positions as twelve bits each. The number of them must be even wherever another stretch follows."""
    beyond_at = np.flatnonzero(places >= _MOST_PLACE).astype(np.uint32)
    small = np.minimum(places, _MOST_PLACE).astype(np.uint16)
    halves = np.zeros(len(small) + len(small) % 2, np.uint8)
    halves[: len(small)] = small >> 8
    return PackedPlaces(
        (small & 0xFF).astype(np.uint8),
        halves[0::2] | halves[1::2] << 4,
        beyond_at,
        places[beyond_at].astype(np.uint32),
    )


def write_places(writer: SectionWriter, places: Array) -> None:
    """Write all positions of a segment at once."""
    packed = pack_places(places)
    writer.add("places_low", packed.low)
    writer.add("places_high", packed.high)
    write_beyond(writer, "places", packed.beyond_at, packed.beyond)


def unpack_places(at: Array, low: Array, high: Array) -> Array:
    """The positions stored as the items `at`, as far as twelve bits hold them; see `beyond_places`."""
    half = high[at >> 1] >> ((at & 1) << 2).astype(np.uint8)
    places: Array = low[at].astype(np.uint32) | (half & 0xF).astype(np.uint32) << 8
    return places


def beyond_places(places: Array, at: Array, beyond_at: Array, beyond: Array) -> Array:
    """Those positions with the ones put in that needed more than twelve bits."""
    if len(beyond_at):
        large = np.flatnonzero(places == _MOST_PLACE)
        places[large] = beyond[np.searchsorted(beyond_at, at[large])]
    return places
