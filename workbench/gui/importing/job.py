"""One part of an import at work: in a thread that mostly waits for other processes, watched from outside."""

from collections.abc import Callable
from threading import Thread
from typing import Generic, TypeVar

from workbench.core.progress import Progress

T = TypeVar("T")


class Job(Generic[T]):
    """Does `work` once. Ask its `progress` how far it is; it tells nobody by itself."""

    def __init__(self, work: Callable[[Progress], T]) -> None:
        self.progress = Progress()
        self._work = work
        self._result: list[T] = []
        self._error: BaseException | None = None
        self._thread = Thread(target=self._run, name="import")
        self._thread.start()

    @property
    def done(self) -> bool:
        """Whether nothing more will come of it."""
        return not self._thread.is_alive()

    def wait(self) -> None:
        """Returns when it is done."""
        self._thread.join()

    def result(self) -> T:
        """What came of it, once it is done; raises what stopped it, if something did."""
        if self._error is not None:
            raise self._error
        (result,) = self._result
        return result

    def _run(self) -> None:
        try:
            self._result.append(self._work(self.progress))
        except BaseException as error:  # it belongs to whoever asks for the result
            self._error = error
