"""What a process that reads files from strangers may use and do, from the moment it says so until it ends.

Parsers are large libraries, and a file can be made to lead one astray. Whatever it is led to, it must not
reach the network, start a program or write a file, and it must not take the computer's memory or time.
"""

import os
import sys
from pathlib import Path

if sys.platform != "win32":  # which has no such limits: there only the clock stops a parser
    import resource

MEMORY = 768 * 2**20
"""Bytes that reading may take beyond what the process has when it begins."""

CPU_SECONDS = 60
"""Seconds of computing that one file, or one article of a container, may cost."""

_FORBIDDEN = (
    "socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.startfile",
    "pty.", "webbrowser.", "urllib.Request", "http.client.", "ftplib.", "smtplib.", "poplib.", "imaplib.",
    "telnetlib.", "nntplib.", "os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink",
    "os.truncate", "os.chmod", "os.chown", "os.kill", "shutil.",
)  # fmt: skip
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def confine(log: Path | None, memory: int = MEMORY) -> None:
    """Give up, for good, what reading files does not need.

    Args:
        log: the one file that may still be written.
        memory: see `MEMORY`; applied where the system has such a limit.
    """
    sys.dont_write_bytecode = True
    _limit_memory(memory)
    mine = None if log is None else str(log)

    def refuse(event: str, arguments: tuple[object, ...]) -> None:
        if event.startswith(_FORBIDDEN):
            raise PermissionError(f"a parser may not do this: {event}")
        if event == "open" and _writes(arguments) and str(arguments[0]) != mine:
            raise PermissionError("a parser may not write files")

    sys.addaudithook(refuse)


def grant_time(seconds: int = CPU_SECONDS) -> None:
    """Let the process compute so many seconds from now on; the system ends it after that."""
    if sys.platform != "win32":
        used = resource.getrusage(resource.RUSAGE_SELF)
        _, most = resource.getrlimit(resource.RLIMIT_CPU)
        until = int(used.ru_utime + used.ru_stime) + 1 + seconds
        resource.setrlimit(
            resource.RLIMIT_CPU, (until if most == resource.RLIM_INFINITY else min(until, most), most)
        )


def _writes(arguments: tuple[object, ...]) -> bool:
    flags = arguments[2]
    return isinstance(flags, int) and bool(flags & _WRITES)


def _limit_memory(memory: int) -> None:
    """What is in use already differs with the number of cores, so the limit is counted from there."""
    if sys.platform != "win32" and (used := _data_in_use()) is not None:
        _, most = resource.getrlimit(resource.RLIMIT_DATA)
        resource.setrlimit(resource.RLIMIT_DATA, (used + memory, most))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # an article is not to be left behind in a dump


def _data_in_use() -> int | None:
    """Bytes that the system counts against the limit; None where it does not say."""
    try:
        rows = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return None
    return next((int(row.split()[1]) * 1024 for row in rows if row.startswith("VmData:")), None)
