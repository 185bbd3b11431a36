"""Write the bundle's folder `licences`: the texts of all that is in it, and an index; run by build_windows.py.

python packaging/licences.py BUNDLE PACKAGES
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from parts import TEXTS, Part, crates, parts

INDEX = """\
SST Wizard and what it is made of
=================================

SST Wizard itself is under the MIT licence. It comes with works of others, each under its own licence; the texts are
in the folders beside this file. The same list for programs is sbom.cdx.json, in CycloneDX, one folder up.

{parts}

Replacing the Qt libraries
--------------------------

Qt, PySide6 and Shiboken are used under the GNU Lesser General Public License, version 3 (Qt/LGPL-3.0.txt, with
Qt/GPL-3.0.txt that it builds upon). They are as their makers give them out, and separate files that the programs load
when they start:

    _internal\\Qt6*.dll                             Qt
    _internal\\PySide6\\plugins, \\translations       Qt
    _internal\\PySide6\\*.pyd, pyside6.abi3.dll      PySide6
    _internal\\shiboken6, shiboken6.abi3.dll        Shiboken

You may put others in their place, changed or newer ones: build Qt {qt} or a later Qt 6 with Microsoft's compiler for
64-bit Windows and copy the files over those with the same names, or copy all of them from another release of
PySide6-Essentials for the same Qt. Nothing in the programs checks them, and nothing has to be rebuilt. You may also
take the programs apart to find faults in such changes. The sources are at

    https://download.qt.io/official_releases/qt/                    Qt
    https://download.qt.io/official_releases/QtForPython/           PySide6 and Shiboken

Inside Qt
---------

Qt contains works of others (PCRE2, HarfBuzz, FreeType, libpng, zlib, double-conversion, MD4C and more). They, their
copyright notices and the texts of their licences are in Qt/Qt-third-party.txt, as collected from Qt 6.8.2 and 6.11.2.
The lists of exactly Qt {qt} are in its source, in the files qt_attribution.json; those of the newest Qt 6 at
https://doc.qt.io/qt-6/licenses-used-in-qt.html

Qt's way with fonts is based in part on the work of the FreeType Team (https://freetype.org).

Inside Python
-------------

Python too contains works of others. Their notices and licences are in Python/LICENSE.txt and, as collected from Python
3.13.5, in Python/Python-third-party.txt.

Inside cryptography
-------------------

Its compiled part contains OpenSSL (see above) and these Rust crates, as it lists them itself; the texts are in
cryptography/LICENSE.APACHE and cryptography/Rust-third-party.txt:

{crates}

Inside the setup
----------------

The setup and Uninstall.exe are made with NSIS (https://nsis.sourceforge.io/); NSIS/NSIS.txt has its licences.

Microsoft's runtime
-------------------

VCRUNTIME140*.dll, which Python brings, and MSVCP140*.dll, which PySide6 brings, are Microsoft's Distributable Code;
Python/LICENSE.txt says what holds for it.
"""


def copy_texts(found: list[Part], target: Path) -> str:
    """Copy the texts of parts into a folder, and return what its index says of them."""
    blocks = []
    for part in sorted(found, key=lambda part: part.name.lower()):
        assert part.texts or part.texts_with, f"{part.name} comes without a licence"
        for text in part.texts:
            folder = target / part.name.partition(" (")[0]
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(text, folder / text.name)
        where = f"texts with {part.texts_with}’s" if part.texts_with else ""
        more = "".join(f"\n    {line}" for line in (part.licence, part.home, where) if line)
        blocks.append(f"{part.name} {part.version}".strip() + more)
    return "\n\n".join(blocks)


def write(bundle: Path, packages: Path) -> None:
    """Write the folder anew."""
    target, found = bundle / "licences", parts(bundle, packages)
    shutil.rmtree(target, ignore_errors=True)
    blocks = copy_texts(found, target)
    (target / "NSIS").mkdir()
    shutil.copyfile(TEXTS / "NSIS.txt", target / "NSIS" / "NSIS.txt")
    rust = "\n".join(f"    {name} {version}: {licence}" for name, version, licence, _ in crates(packages))
    qt = next(part.version for part in found if part.name == "Qt")
    index = INDEX.format(parts=blocks, crates=rust, qt=qt)
    (target / "README.txt").write_text(index, encoding="utf-8", newline="\r\n")


if __name__ == "__main__":
    write(Path(sys.argv[1]), Path(sys.argv[2]))
