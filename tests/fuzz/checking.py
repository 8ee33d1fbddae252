"""What must hold of everything that is read, whatever the file was."""

from io import BytesIO

from workbench.core.text import canonical
from workbench.formats.container import Container, Item
from workbench.formats.form import Form, Refused
from workbench.formats.parsed import Parsed

_NO_FACTS = {"text", "roles", "basis", "remark"}


def check(parsed: Parsed) -> None:
    """An article's text is canonical, its lines have roles, and each fact it has rests on something."""
    assert canonical(parsed.text) == parsed.text
    assert len(parsed.roles) == parsed.text.count("\n") + 1
    parsed.text.encode()
    known = {name for name in set(Parsed.__slots__) - _NO_FACTS if getattr(parsed, name)}
    assert known == parsed.basis.keys()
    for name in known:
        value = getattr(parsed, name)
        for words in (*((value,) if isinstance(value, str) else value), parsed.basis[name].words):
            words.encode()


def check_reading(kind: Form | Container, data: bytes, name: str) -> bool:
    """Whether a kind of file reads these bytes; anything but an article or a `Refused` is raised."""
    try:
        if isinstance(kind, Form):
            check(kind.read(data, name))
        else:
            for found in kind.items(BytesIO(data), name, None):
                if isinstance(found, Item) and found.parsed is not None:
                    check(found.parsed)
    except Refused:
        return False
    return True
