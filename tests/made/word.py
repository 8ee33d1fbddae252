"""Word documents, from the XML of their body."""

from tests.made import BYLINE, DATE, HEADING, LEDE, SECOND, THIRD, TITLE, zipped

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_SPACES = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
STYLES = {"Titel": "Title", "berschrift1": "heading 1", "Beschriftung": "caption", "Verzeichnis1": "toc 1"}


def paragraph(text: str, style: str = "") -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{properties}<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def document(body: str, parts: dict[str, str] | None = None, space: str = _W, core: str = "") -> bytes:
    """A document with this body; `parts` are further ones of word/, named like the kind of their relation."""
    parts = {"styles": _styles(), **(parts or {})}
    names = {kind: f"word/{kind}.xml" for kind in parts}
    main = f'<w:document xmlns:w="{space}" {_SPACES}><w:body>{body}<w:sectPr/></w:body></w:document>'
    wrapped = {
        names[kind]: f'<w:{kind} xmlns:w="{space}" {_SPACES}>{xml}</w:{kind}>' for kind, xml in parts.items()
    }
    package = {"officeDocument": "word/document.xml"}
    if core:
        package["core-properties"] = "docProps/core.xml"
    return zipped(
        {
            "[Content_Types].xml": _TYPES,
            "_rels/.rels": relations(package),
            "word/document.xml": main,
            "word/_rels/document.xml.rels": relations({kind: f"{kind}.xml" for kind in parts}),
            **wrapped,
            **({"docProps/core.xml": _core(core)} if core else {}),
        }
    )


def relations(targets: dict[str, str]) -> str:
    listed = "".join(
        f'<Relationship Id="r{n}" Type="{_KINDS}/{kind.rstrip("0123456789")}" Target="{target}"/>'
        for n, (kind, target) in enumerate(targets.items())
    )
    return f'<Relationships xmlns="{_RELATIONS}">{listed}</Relationships>'


def article() -> bytes:
    """The article that the other formats have too."""
    body = [paragraph(TITLE, "Titel"), paragraph(BYLINE), paragraph(DATE), paragraph(LEDE), paragraph(SECOND)]
    body += [paragraph(HEADING, "berschrift1"), paragraph(THIRD)]
    return document("".join(body), core="<dcterms:modified>2023-01-31T08:00:00Z</dcterms:modified>")


def _styles() -> str:
    named = "".join(
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/></w:style>'
        for key, name in STYLES.items()
    )
    return f'{named}<w:style w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="berschrift1"/></w:style>'


def _core(said: str) -> str:
    return (
        f'<cp:coreProperties xmlns:cp="{_CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        f'xmlns:dcterms="http://purl.org/dc/terms/">{said}</cp:coreProperties>'
    )
