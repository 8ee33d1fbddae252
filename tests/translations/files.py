"""The files of Qt Linguist: what was translated, kept beside the texts that the code names now."""

import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from itertools import groupby
from pathlib import Path
from xml.sax.saxutils import escape

from tests.translations.texts import Text
from workbench.assets import resource

Forms = tuple[str, ...]
"""A translation; of a counted text, one for each grammatical number that the language knows."""

NUMBERS = {"de": 2, "ko": 1}
"""The languages there are, and how many grammatical numbers each has."""


def source_file(language: str) -> Path:
    """What translators work on."""
    return resource("translations", f"workbench_{language}.ts")


def translated(language: str) -> dict[Text, Forms]:
    """Every text of a language's file with its translation, "" where it has none yet."""
    file = source_file(language)
    if not file.exists():
        return {}
    return {
        _text(context.findtext("name", ""), message): _forms(message)
        for context in ET.parse(file).iter("context")  # noqa: S314 - our own file
        for message in context.iter("message")
    }


def update(language: str, texts: Iterable[Text]) -> None:
    """Write a language's file: these texts and no others, each with the translation that it had."""
    known = translated(language)
    empty = {text: ("",) * (NUMBERS[language] if text.counted else 1) for text in texts}
    source_file(language).write_text(written(language, {**empty, **_still_named(known, empty)}), "utf-8")


def written(language: str, forms: Mapping[Text, Forms]) -> str:
    """The file of a language that says this, in an order that does not change with the code."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    for context, texts in groupby(sorted(forms), key=lambda text: text.context):
        lines += ["<context>", f"    <name>{context}</name>"]
        for text in texts:
            lines += _message(text, forms[text])
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def compile_file(source: Path, target: Path) -> None:
    """Make the file that Qt loads; raises `CalledProcessError` of a file that is no such source."""
    tool = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent)) or "pyside6-lrelease"
    subprocess.run([tool, "-silent", source, "-qm", target], check=True)


def _still_named(known: Mapping[Text, Forms], wanted: Mapping[Text, Forms]) -> dict[Text, Forms]:
    return {text: forms for text, forms in known.items() if len(forms) == len(wanted.get(text, ()))}


def _text(context: str, message: ET.Element) -> Text:
    source, remark = message.findtext("source", ""), message.findtext("comment", "")
    return Text(context, source, remark, counted=message.get("numerus") == "yes")


def _forms(message: ET.Element) -> Forms:
    counted = message.findall("translation/numerusform")
    return tuple(form.text or "" for form in counted) or (message.findtext("translation", ""),)


def _message(text: Text, forms: Forms) -> list[str]:
    lines = ['    <message numerus="yes">' if text.counted else "    <message>"]
    lines.append(f"        <source>{escape(text.source)}</source>")
    if text.remark:
        lines.append(f"        <comment>{escape(text.remark)}</comment>")
    state = "" if all(forms) else ' type="unfinished"'
    if text.counted:
        lines.append(f"        <translation{state}>")
        lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in forms]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{state}>{escape(forms[0])}</translation>")
    return [*lines, "    </message>"]
