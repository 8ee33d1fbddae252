"""Whoosh reads its own files with pickle, which can be made to run any code. Here it is taught not to.

Only plain values and the classes named here are read; a file that asks for anything else is a damaged file.
"""

import io
import pickle  # noqa: TID251 - this is where its danger is taken away
import sys
from types import ModuleType, SimpleNamespace
from typing import Any, BinaryIO

from whoosh.legacy import toc_loaders

_ALLOWED = {
    ("copyreg", "_reconstructor"),
    ("collections", "defaultdict"),
    ("builtins", "int"),
    ("builtins", "object"),
    ("builtins", "set"),
    ("builtins", "frozenset"),
    ("array", "array"),
    ("array", "_array_reconstructor"),
    ("workbench.search.schema", "FoldingAnalyzer"),
    ("whoosh.analysis.tokenizers", "IDTokenizer"),
    ("whoosh.codec.whoosh3", "W3Codec"),
    ("whoosh.codec.whoosh3", "W3Segment"),
    ("whoosh.columns", "VarBytesColumn"),
    ("whoosh.fields", "Schema"),
    ("whoosh.fields", "COLUMN"),
    ("whoosh.fields", "ID"),
    ("whoosh.fields", "STORED"),
    ("whoosh.fields", "TEXT"),
    ("whoosh.formats", "Existence"),
    ("whoosh.formats", "Positions"),
}

_RENAMED = {"__builtin__": "builtins", "copy_reg": "copyreg"}
"""How the second pickle protocol calls them."""


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if (module, name) == ("_codecs", "encode"):
            return _latin_bytes
        if (_RENAMED.get(module, module), name) not in _ALLOWED:
            raise pickle.UnpicklingError(f"{module}.{name} has no business in an index")
        return super().find_class(module, name)


def _latin_bytes(text: str, _encoding: str) -> bytes:
    """Bytes, as the pickle protocol that Whoosh 2.7 writes spells them."""
    return text.encode("latin-1")


def load(file: BinaryIO, **options: Any) -> Any:
    """As `pickle.load`, for values of an index only."""
    return _Unpickler(file, **options).load()


def loads(stored: bytes, **options: Any) -> Any:
    """As `pickle.loads`, for values of an index only."""
    return load(io.BytesIO(stored), **options)


def tame() -> None:
    """Give every loaded module of Whoosh these functions in place of pickle's own.

    Readers of formats older than we ever wrote have unpicklers of their own, and go.
    """
    toc_loaders.clear()
    harmless = {pickle.load: load, pickle.loads: loads, pickle: _harmless_pickle()}
    for name, module in list(sys.modules.items()):
        if name == "whoosh" or name.startswith("whoosh."):
            _exchange(module, harmless)


def _harmless_pickle() -> SimpleNamespace:
    return SimpleNamespace(
        load=load,
        loads=loads,
        dump=pickle.dump,
        dumps=pickle.dumps,
        PicklingError=pickle.PicklingError,
        UnpicklingError=pickle.UnpicklingError,
        Unpickler=_Unpickler,
    )


def _exchange(module: ModuleType, harmless: dict[Any, Any]) -> None:
    for name, value in list(vars(module).items()):
        if isinstance(value, ModuleType) or callable(value):
            try:
                found = harmless.get(value)
            except TypeError:
                continue
            if found is not None:
                setattr(module, name, found)
