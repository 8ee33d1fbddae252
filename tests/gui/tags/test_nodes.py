from workbench.core.model import Tag
from workbench.core.views import TagRow
from workbench.gui.tags.nodes import fitting, nested

ROWS = (
    TagRow(Tag(id=1, name="Sourcing", color="#111111"), 0, 0),
    TagRow(Tag(id=2, name="Official", color="#222222", parent_id=1), 1, 3),
    TagRow(Tag(id=3, name="Ministry", color="#333333", parent_id=2), 2, 1),
    TagRow(Tag(id=4, name="Wording", color="#444444"), 0, 2),
)


def test_rows_become_a_tree() -> None:
    root = nested(ROWS)
    assert [node.tag_id for node in root.children] == [1, 4]
    assert [node.tag_id for node in root.below()] == [1, 2, 3, 4]
    ministry = next(node for node in root.below() if node.tag_id == 3)
    assert ministry.parent is not None
    assert ministry.parent.tag_id == 2
    assert root.children[1].place == 1
    assert root.tag_id is None


def test_a_tag_that_fits_brings_those_above_it_and_no_others() -> None:
    assert [row.tag.id for row in fitting(ROWS, " MINI")] == [1, 2, 3]
    assert [row.tag.id for row in fitting(ROWS, "ing")] == [1, 4]
    assert fitting(ROWS, "nothing") == ()
    assert fitting(ROWS, "") == ROWS
