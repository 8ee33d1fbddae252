"""Cases: made, looked at as a whole, verified."""

from argparse import Namespace
from contextlib import closing

from workbench.cli import values
from workbench.cli.answers import Answer, Values
from workbench.cli.counter import Counter
from workbench.cli.desks import PROGRAM, author, reading
from workbench.cli.words import counted
from workbench.desk import cases, verifying
from workbench.desk.desk import Desk
from workbench.desk.verifying import Fault, Verification


def new(args: Namespace) -> Answer:
    """Make a new, empty case."""
    with closing(cases.create(args.case, args.name, author(args), PROGRAM)) as desk:
        return Answer(_told(desk).data, f"Made the case “{desk.case().name}” at {desk.folder}")


def info(args: Namespace) -> Answer:
    """What a case is called and how much it holds."""
    with reading(args) as desk:
        return _told(desk)


def _told(desk: Desk) -> Answer:
    case, counts = desk.case(), cases.counts(desk)
    holds = (
        counted(counts.articles, "article"),
        counted(counts.highlights, "highlight"),
        counted(counts.claims, "claim"),
        counted(counts.notes, "note"),
        counted(counts.tags, "tag"),
    )
    rows = (
        case.name,
        f"  at        {desk.folder}",
        f"  made      {case.created.astimezone():%Y-%m-%d %H:%M}",
        f"  holds     {', '.join(holds)}",
        f"  statuses  {', '.join(status.key for status in case.statuses)}",
    )
    return Answer(values.case(case, str(desk.folder), counts), "\n".join(rows))


def verify(args: Namespace) -> Answer:
    """Check everything there is; what is wrong is named, and the command then counts as refused."""
    with reading(args) as desk:
        progress = Counter()
        found = verifying.verify(desk, progress)
        progress.clear()
    complaint = "" if found.sound else f"{counted(len(found.faults), 'fault')} found."
    return Answer(_verification(found), "\n".join(_rows(found)), complaint)


def _verification(found: Verification) -> Values:
    return {
        "sound": found.sound,
        "originals": found.originals,
        "articles": found.counts.articles,
        "passages": found.counts.highlights,
        "deeds": found.deeds,
        "leftovers": [str(one) for one in found.leftovers],
        "faults": [{"kind": one.kind, "id": one.id, "reason": one.why} for one in found.faults],
    }


def _rows(found: Verification) -> list[str]:
    checked = (
        counted(found.originals, "original"),
        counted(found.counts.articles, "article"),
        counted(found.counts.highlights, "passage"),
        counted(found.deeds, "deed"),
    )
    verdict = "nothing is wrong." if found.sound else "this is wrong:"
    rows = [f"Checked {', '.join(checked)}: {verdict}", *map(_row, found.faults)]
    if found.leftovers:
        files = counted(len(found.leftovers), "file")
        rows.append(f"{files} of no article, left by an import that was interrupted or undone:")
        rows += [f"  {one}" for one in found.leftovers]
    return rows


def _row(fault: Fault) -> str:
    return f"  {fault.kind} {fault.id}: {fault.why}"
