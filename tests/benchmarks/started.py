"""The window, started as a person starts it, on the case that is named or on none: prints its seconds of CPU.

Nothing is loaded here that the program itself would not load.
"""

import sys
import time
from pathlib import Path

from workbench.cli.loading import uncollected


def main(folder: Path | None) -> None:
    """Start it and tell what that cost when it is painted."""
    with uncollected():
        from tests.benchmarks.windows import open_case, window
    with window() as shown:
        if folder is not None:
            open_case(shown, folder)
        print(time.process_time())


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else None)
