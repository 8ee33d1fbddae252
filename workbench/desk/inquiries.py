"""Small pieces of work for the search process, done one by one while nobody waits for an answer to typing."""

from typing import Protocol, Self, TypeVar

from workbench.desk.finding import Finder

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Inquiry(Protocol[T_co]):
    """Something to find out with the index. It and its outcome travel between processes: plain values.

    Typed questions overtake it but never drop it, so each should take no longer than one of them does; long
    work is many inquiries, one after the other (`Step`).
    """

    def answer(self, finder: Finder) -> T_co:
        """What there is to say; may raise a `Problem`."""


class Step(Inquiry[T], Protocol[T]):
    """One inquiry of a longer piece of work."""

    def next(self, outcome: T, /) -> Self | None:
        """The one after this, which came out so; None where the work is done."""
