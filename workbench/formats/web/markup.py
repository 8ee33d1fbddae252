"""Facts that a page's markup states: its own data first, then its head, then what its elements show."""

from typing import Any

from workbench.core.model import How
from workbench.formats.facts import Facts
from workbench.formats.web.elements import Elements
from workbench.formats.web.linked import Linked
from workbench.formats.web.meta import Meta
from workbench.formats.web.microdata import Microdata
from workbench.formats.web.saving import learn_saving
from workbench.formats.web.titles import learn_title


def learn_markup(facts: Facts, tree: Any) -> None:
    """Add what the markup says to the facts; what is known first stays."""
    linked, microdata, meta = Linked(tree), Microdata(tree), Meta(tree)
    learn_saving(facts, tree)
    for source in (linked, microdata, meta):
        source.learn_outlet(facts)
    for source in (linked, microdata, meta):
        source.learn(facts)
    stated = [("headline", linked.headline, How.JSON_LD), ("headline", microdata.headline, How.MICRODATA)]
    learn_title(facts, tree, stated + [(key, words, How.META) for key, words in meta.titles])
    Elements(tree, facts.values.get("title", "")).learn(facts)
