from workbench.desk.kinds import readable


def test_every_kind_is_told_with_its_endings() -> None:
    found = {kind.name: kind for kind in readable()}
    assert found["Web page"].endings == (".htm", ".html", ".xhtml")
    assert not found["Web page"].many
    assert found["Web archive"].many
