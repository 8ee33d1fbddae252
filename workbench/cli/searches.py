"""Searches kept in the case, and what is done with all that a search finds."""

from argparse import Namespace

from workbench.cli import values
from workbench.cli.answers import Answer, one_line
from workbench.cli.desks import changing, reading
from workbench.cli.finders import SCOPES, up_to_date
from workbench.cli.words import counted
from workbench.desk import hits, saved
from workbench.desk.finding import Question
from workbench.desk.remembered import Remembered
from workbench.desk.tallies import tally


def searches(args: Namespace) -> Answer:
    """List the saved searches: how much each finds, and how much of it is new to this person."""
    with reading(args) as desk, up_to_date(desk) as finder:
        remembered = Remembered(desk.case().id)
        kept = saved.every(desk)
        tallies = [tally(finder, one, remembered.newest(one)) for one in kept]
    rows = list(zip(kept, tallies, strict=True))
    text = [
        f"{one_line(one.name)}\n    {one_line(one.query)}: {counted(found.total, 'hit')}, {found.fresh} new"
        for one, found in rows
    ]
    told = "\n".join([*text, f"{len(rows)} saved {'search' if len(rows) == 1 else 'searches'}."])
    return Answer({"searches": [values.saved_search(one, found) for one, found in rows]}, told)


def save_search(args: Namespace) -> Answer:
    """Keep a query under a name."""
    with changing(args) as desk:
        question = Question(args.query, scope=SCOPES[args.scope])
        kept = saved.save(desk, args.name, question)
    return Answer({"id": kept.id, "name": kept.name}, f"Saved “{kept.name}”.")


def tag_hits(args: Namespace) -> Answer:
    """Highlight every passage that answers a query in an article, and tag it, as one step."""
    with changing(args) as desk, up_to_date(desk) as finder:
        places, step = [], hits.first(Question(args.query))
        while step is not None:
            gathered = step.answer(finder)
            places += [one.place for one in gathered.passages]
            step = step.next(gathered)
        done = hits.tag_hits(desk, places, args.tag) if places else hits.TaggedHits(0, 0)
    told = f"{counted(len(places), 'passage')}: {done.made} highlighted, {done.tagged} tagged."
    return Answer({"passages": len(places), "highlighted": done.made, "tagged": done.tagged}, told)
