"""“Web page, complete”: the folder of pictures and frames that a browser saves beside a page."""

import re
from collections.abc import Iterable
from pathlib import PurePath

_FOLDER = re.compile(
    r"(?P<page>.+)(?:[-_. ](?:files|file|dateien|fichiers|archivos|ficheros|arquivos|ficheiros|filer|"
    r"bestanden|pliki|soubory|tiedostot|fitxers|fajlovi|failid|bylos|dosyalar|elemei|файлы|файли|文件|檔案|ファイル|파일)"
    r"|\.webarchive)",
    re.IGNORECASE,
)
_PAGES = (".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx", ".jsp")


def companions(paths: Iterable[PurePath]) -> frozenset[PurePath]:
    """The folders that belong to a page beside them, of all files in a place given by their paths."""
    known = list(paths)
    pages = {path.with_suffix("") for path in known if path.suffix.lower() in _PAGES}
    folders = {folder for path in known for folder in path.parents}
    return frozenset(folder for folder in folders if _page(folder) in pages)


def _page(folder: PurePath) -> PurePath | None:
    """The page, without its ending, that a folder would belong to by its name."""
    match = _FOLDER.fullmatch(folder.name)
    return folder.with_name(match["page"]) if match else None
