import pytest

from workbench.formats.clippings.outlets import outlet

TEXT = "An official told the Washington Examiner on Sept. 6 that nothing had been sold."


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Copyright © 코리아중앙데일리. 무단전재 및 재배포 금지.", "코리아중앙데일리"),
        ("저작권자 ⓒ 한강신문, 무단 전재 및 재배포 금지", "한강신문"),
        ("© 2019–2022 The Daily News. All rights reserved.", "The Daily News"),
        ("Copyright (c) 2022 Rheinische Post - Alle Rechte vorbehalten", "Rheinische Post"),
        ("CLICK HERE TO READ MORE FROM THE WASHINGTON EXAMINER", "Washington Examiner"),
        ("Read more from the Daily Planet", "Daily Planet"),
        ("with the Korea JoongAng Daily", "Korea JoongAng Daily"),
        ("with the help of others", None),
        ("© 2023 AFP", None),
        ("© Getty Images", None),
        ("© 2022", None),
        ("All rights reserved.", None),
        ("Follow us on Facebook", None),
    ],
)
def test_an_outlet_is_named_by_rights_and_invitations(line: str, name: str | None) -> None:
    assert outlet(line, TEXT) == name


def test_a_name_in_capitals_that_the_text_never_spells_stays_as_it_is() -> None:
    assert outlet("READ MORE FROM THE DAILY PLANET", TEXT) == "DAILY PLANET"
