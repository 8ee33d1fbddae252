"""Which kinds of files can be read."""

from argparse import Namespace

from workbench.cli.answers import Answer, one_line
from workbench.desk.kinds import broken, readable


def formats(_args: Namespace) -> Answer:
    """List the kinds of files that are read; plug-ins that cannot be used are complained of."""
    found, lost = readable(), broken()
    data = {
        "formats": [{"name": one.name, "endings": list(one.endings), "many": one.many} for one in found],
        "broken": [{"name": one.name, "why": one.why} for one in lost],
    }
    width = max(len(one.name) for one in found)
    lines = [
        f"{one.name:<{width}}  {' '.join(one.endings)}{'  (many articles in one file)' if one.many else ''}"
        for one in found
    ]
    complaints = [f"The plug-in “{one.name}” cannot be used: {one_line(one.why)}" for one in lost]
    return Answer(data, "\n".join(lines), "\n".join(complaints))
