"""`python -m tests.benchmarks` prints all tables, each topic measured in a process of its own."""

import subprocess
import sys

from tests.benchmarks.material import workplace

TOPICS = (
    "start",
    "case",
    "deeds",
    "reader",
    "scrolling",
    "memory",
    "search",
    "ticks",
    "formats",
    "formats_web",
    "containers",
    "anchoring",
    "importing",
    "mixed",
)


def main() -> int:
    """Run every topic over the same cases; returns how many of them failed."""
    with workplace():
        commands = [[sys.executable, "-m", f"tests.benchmarks.{topic}"] for topic in TOPICS]
        return sum(bool(subprocess.run(command, check=False).returncode) for command in commands)


if __name__ == "__main__":
    sys.exit(main())
