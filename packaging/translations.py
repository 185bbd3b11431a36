"""Takes the texts out of the code into resources/i18n/*.ts, and makes the catalogues (*.qm) that the wizard loads.

    python packaging/translations.py            bring the .ts files up to the code, and the .qm files up to those
    python packaging/translations.py --check    exit 1 if that would change anything, or if a translation is missing

Both say what is missing, and of a text that changed in English what it was and how it was translated: until its new
translation is done, the .ts file has that as `<oldsource>` and `<translatorcomment>`, which Qt Linguist shows.

Translations are written by hand, in the .ts files or with Qt Linguist; take `type="unfinished"` off what is done. A new
language begins with a file that says only `<TS version="2.1" sourcelanguage="en" language="fr"/>`. English has a
catalogue for its plurals alone: "%Ln certificate(s)" becomes "%Ln certificate" and "%Ln certificates" by itself; where
that reads wrong, write something else there, and it stays. Needs PySide6-Essentials 6.12: before, lupdate took a text
for a counted one only where the count was a literal number.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import NamedTuple

import PySide6

CHECKOUT = Path(__file__).resolve().parent.parent
FOLDER = CHECKOUT / "resources" / "i18n"
CODE = CHECKOUT / "gui" / "sstwizard"

# What makes lupdate write the same files on every machine, and know what this code calls `QCoreApplication.translate`.
EXTRACT = [
    *["-extensions", "py", "-tr-function-alias", "translate+=_translate", "-source-language", "en"],
    *["-locations", "none", "-no-obsolete", "-silent"],
]
ENGLISH = "sstwizard_en"


class Translated(NamedTuple):
    """A text and its translation, all forms of it in one line."""

    source: str
    translation: str


def update(folder: Path) -> None:
    """Bring the .ts and .qm files of a folder up to the code; what has been translated stays."""
    for catalogue in folder.glob("sstwizard_*.ts"):
        options = ["-pluralonly"] if catalogue.stem == ENGLISH else []
        language = catalogue.stem.removeprefix("sstwizard_")
        extract = [*EXTRACT, *options, "-target-language", language, str(CODE), "-ts", str(catalogue)]
        before = known(ET.parse(catalogue))
        run("lupdate", *extract)
        tree = ET.parse(catalogue)
        sort(tree)
        if catalogue.stem == ENGLISH:
            write_plurals(tree)
        keep_changed(tree, before)
        tree.write(catalogue, encoding="utf-8")
        run("lupdate", *extract)  # for its way of writing XML
        run("lrelease", "-silent", catalogue, "-qm", catalogue.with_suffix(".qm"))


def sort(tree: ET.ElementTree[ET.Element]) -> None:
    """Put the messages of each context in an order that doesn't depend on what stood there before."""
    for context in tree.iter("context"):
        context[:] = sorted(context, key=lambda each: (each.tag == "message", each.findtext("source", "")))


def known(tree: ET.ElementTree[ET.Element]) -> dict[tuple[str, str], Translated]:
    """Return what is translated, by context and text; of a text that awaits translation, what it comes from."""
    found = {}
    for context in tree.iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source", "")
            done = " / ".join(filter(None, map(str.strip, message.find("translation").itertext())))  # type: ignore[union-attr]
            told = Translated(message.findtext("oldsource", source), message.findtext("translatorcomment", done))
            if told.translation:
                found[context.findtext("name", ""), source] = told
    return found


def keep_changed(tree: ET.ElementTree[ET.Element], before: Mapping[tuple[str, str], Translated]) -> None:
    """Put beside each new text the one that it comes from, and take it away again when the text is translated."""
    for context in tree.iter("context"):
        there = {message.findtext("source", "") for message in context.iter("message")}
        named = context.findtext("name")
        gone = {source: told for (where, source), told in before.items() if where == named and source not in there}
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or "type" not in translation.attrib:
                message[:] = [each for each in message if each.tag not in ("oldsource", "translatorcomment")]
            elif alike := get_close_matches(message.findtext("source", ""), gone, n=1):
                told = gone[alike[0]]
                for at, (tag, words) in enumerate(
                    (("oldsource", told.source), ("translatorcomment", told.translation)), 1
                ):
                    element = ET.Element(tag)
                    element.text = words
                    message.insert(at, element)


def write_plurals(tree: ET.ElementTree[ET.Element]) -> None:
    """Fill in what English makes of one and of many, where nobody has."""
    for message in unfinished(tree):
        source, translation = message.findtext("source", ""), message.find("translation")
        assert translation is not None
        translation.attrib.clear()
        for form, ending in zip(translation.findall("numerusform"), ("", "s"), strict=True):
            form.text = source.replace("(s)", ending)


def unfinished(tree: ET.ElementTree[ET.Element]) -> Iterator[ET.Element]:
    """Yield the messages that await translation."""
    return (message for message in tree.iter("message") if message.find("translation[@type]") is not None)


def complaints(folder: Path) -> list[str]:
    """Return a sentence for each file that is not what `update` makes of it, and for each missing translation."""
    found = []
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for catalogue in folder.glob("*.ts"):
            shutil.copy(catalogue, fresh)
        update(fresh)
        for made in sorted(fresh.iterdir()):
            kept = folder / made.name
            if not kept.exists() or kept.read_bytes() != made.read_bytes():
                found.append(f"{made.name} is not what the code gives.")
        for catalogue in sorted(fresh.glob("*.ts")):
            found += [f"{catalogue.name}: {missing(message)}" for message in unfinished(ET.parse(catalogue))]
    return found


def missing(message: ET.Element) -> str:
    """Return what is said of a message that awaits translation."""
    said = f"“{message.findtext('source')}” is not translated."
    before = message.findtext("oldsource")
    return f"{said} It was “{before}”: “{message.findtext('translatorcomment')}”." if before else said


def run(tool: str, *arguments: str | Path) -> None:
    """Run one of PySide6's tools; the scripts of these names need a shell's PATH, and the tools don't."""
    program = Path(PySide6.__file__).with_name(tool + (".exe" if sys.platform == "win32" else ""))
    subprocess.run([program, *arguments], check=True, cwd=CHECKOUT)


def main() -> int:
    """Write the files, or compare them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    check = parser.parse_args().check
    if PySide6.__version_info__ < (6, 12):
        parser.error(f"PySide6 6.12 or newer is needed, and this is {PySide6.__version__}.")
    if not check:
        FOLDER.mkdir(parents=True, exist_ok=True)
        update(FOLDER)
    found = complaints(FOLDER)
    print("\n".join(found) or "All texts are translated, and the catalogues are up to date.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
