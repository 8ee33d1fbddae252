"""The element tree of a page, or the reason why it is not worth building one."""

import re
from typing import Any

from workbench.formats.form import Refused

ELEMENTS = 20_000
"""Finding the article on a page of this many elements takes some five seconds, and more grow worse."""

ATTRIBUTES = 500
"""In one tag; looking for doubles among them takes quadratic time."""

ALL_ATTRIBUTES = 10
"""For each element there may be; each attribute is copied several times on the way."""

TEXT = 4 * 2**20
"""Characters between tags."""

_LONG_TAG = re.compile(rf"<[a-zA-Z][^<>]{{{ATTRIBUTES * 2},}}")
_ATTRIBUTE = re.compile(r"""[\s/][^\s"'/=<>]""")
_QUOTED = re.compile(r""""[^"]*"|'[^']*'""")


def tree_of(source: str, most: int = ELEMENTS) -> Any:
    """The page as lxml elements, made without network.

    Raises `Refused` where it is too tangled, or has more than so many elements.
    """
    from lxml import etree, html

    if any(_attributes(tag[0]) > ATTRIBUTES for tag in _LONG_TAG.finditer(source)):
        raise Refused("one of its tags has thousands of attributes")
    parser = html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_pis=True)
    try:
        tree = html.document_fromstring(source.encode(), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise Refused("its markup cannot be read") from error
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise Refused("its elements are nested too deep")
    if sum(1 for _ in tree.iter()) > most:
        raise Refused("it has too many elements")
    if sum(len(element.attrib) for element in tree.iter()) > ALL_ATTRIBUTES * most:
        raise Refused("it has too many attributes")
    if sum(len(piece) for piece in tree.itertext()) > TEXT:
        raise Refused("it is too long")
    return tree


def _attributes(tag: str) -> int:
    return len(_ATTRIBUTE.findall(_QUOTED.sub('""', tag)))
