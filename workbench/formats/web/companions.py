"""“Web page, complete”: the folder of pictures and frames that a browser saves beside a page."""

import re
from collections.abc import Iterable

_FOLDER = re.compile(
    r"(?P<page>.+)[ ._-](?:files|file|filer|dateien|fichiers|archivos|ficheros|arquivos|ficheiros|bestanden|"
    r"pliki|soubory|tiedostot|fitxers|fajlovi|datoteke|failid|fails|bylos|dosyalar|elementos|elemei|kataloger|"
    r"файлы|файли|文件|檔案|ファイル|파일)",
    re.IGNORECASE,
)
_PAGE = re.compile(r"(?P<page>.+)\.(?:x?html?|shtml|php|aspx?|jsp)", re.IGNORECASE)


def pages_among(names: Iterable[str]) -> frozenset[str]:
    """The pages among the files of one folder, without their endings."""
    return frozenset(found["page"] for name in names if (found := _PAGE.fullmatch(name)))


def belongs_to_page(folder: str, pages: frozenset[str]) -> bool:
    """Whether a folder of this name holds what one of the pages beside it shows."""
    found = _FOLDER.fullmatch(folder)
    return found is not None and found["page"] in pages
