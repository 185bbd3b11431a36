"""Takes the texts out of the code into resources/i18n/*.ts, and makes the catalogues (*.qm) that the wizard loads.

    python packaging/translations.py            bring the .ts files up to the code, and the .qm files up to those
    python packaging/translations.py --check    exit 1 if that would change anything, or if a translation is missing

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
from collections.abc import Iterator
from pathlib import Path

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


def update(folder: Path) -> None:
    """Bring the .ts and .qm files of a folder up to the code; what has been translated stays."""
    for catalogue in folder.glob("sstwizard_*.ts"):
        options = ["-pluralonly"] if catalogue.stem == ENGLISH else []
        language = catalogue.stem.removeprefix("sstwizard_")
        extract = [*EXTRACT, *options, "-target-language", language, str(CODE), "-ts", str(catalogue)]
        run("lupdate", *extract)
        tree = ET.parse(catalogue)
        sort(tree)
        if catalogue.stem == ENGLISH:
            write_plurals(tree)
        tree.write(catalogue, encoding="utf-8")
        run("lupdate", *extract)  # for its way of writing XML
        run("lrelease", "-silent", catalogue, "-qm", catalogue.with_suffix(".qm"))


def sort(tree: ET.ElementTree[ET.Element]) -> None:
    """Put the messages of each context in an order that doesn't depend on what stood there before."""
    for context in tree.iter("context"):
        context[:] = sorted(context, key=lambda each: (each.tag == "message", each.findtext("source", "")))


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
            missing = (message.findtext("source") for message in unfinished(ET.parse(catalogue)))
            found += [f"{catalogue.name}: “{source}” is not translated." for source in missing]
    return found


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
