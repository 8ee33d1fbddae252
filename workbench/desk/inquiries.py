"""Small pieces of work for the search process, done one by one while nobody waits for an answer to typing."""

from typing import Protocol, TypeVar

from workbench.desk.finding import Finder

T_co = TypeVar("T_co", covariant=True)


class Inquiry(Protocol[T_co]):
    """Something to find out with the index. It and its outcome travel between processes: plain values.

    Typed questions overtake it but never drop it, so each should take no longer than one of them does; long
    work is many inquiries, one after the other.
    """

    def answer(self, finder: Finder) -> T_co:
        """What there is to say; may raise a `Problem`."""
