"""XML from strangers: no entities, no network, no more elements than memory has room for."""

from typing import Any

from workbench.formats.form import Refused

ELEMENTS = 2_000_000
"""In one part. A long novel has a quarter of it; each takes a hundred bytes and more."""

ATTRIBUTES = 4 * ELEMENTS
"""In one part."""


def root_of(data: bytes) -> Any:
    """The root element of a part, as lxml has it, without comments and processing instructions.

    Raises `Refused` where it is damaged, defines entities, or is nested too deep or too large to be honest.
    """
    from lxml import etree

    if data.count(b"<") > 2 * ELEMENTS or data.count(b"=") > ATTRIBUTES:
        raise Refused("it has too many elements to be read")
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Refused(_why(parser)) from error
    dtd = root.getroottree().docinfo.internalDTD
    if dtd is not None and next(dtd.iterentities(), None) is not None:
        raise Refused("it defines entities of its own, which are not read")
    return root


def local(element: Any) -> str:
    """An element's name without its namespace, which differs from edition to edition of a standard."""
    return str(element.tag).rpartition("}")[2]


def attribute(element: Any, name: str) -> str | None:
    """The attribute of that name, whatever its namespace."""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return None


def child(element: Any, *path: str) -> Any | None:
    """The first descendant along a path of local names."""
    for name in path:
        element = next((one for one in element if local(one) == name), None)
        if element is None:
            return None
    return element


def _why(parser: Any) -> str:
    from lxml import etree

    if any(entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for entry in parser.error_log):
        return "its inner structure (XML) is nested too deep or blown up"
    return "its inner structure (XML) is damaged"
