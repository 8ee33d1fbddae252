from workbench.core.model import Basis, How
from workbench.formats.facts import Facts


def test_what_is_learnt_first_stays_with_its_basis() -> None:
    facts = Facts()
    facts.learn("outlet", None, "nothing")
    facts.learn("outlet", "", "nothing")
    facts.learn("outlet", "The Daily", "© The Daily")
    facts.learn("outlet", "Another", "og:site_name: Another", How.META)
    assert facts.values == {"outlet": "The Daily"}
    assert facts.basis == {"outlet": Basis(How.LINE, "© The Daily")}
