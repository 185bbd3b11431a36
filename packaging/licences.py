"""Write the bundle's folder `licences`: the texts of all that is in it, and an index; run by build_windows.py.

python packaging/licences.py BUNDLE PACKAGES

The words of the index are in packaging/licences/index-windows.txt.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from parts import TEXTS, Part, crates, parts


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
    index = (TEXTS / "index-windows.txt").read_text(encoding="utf-8").format(parts=blocks, crates=rust, qt=qt)
    (target / "README.txt").write_text(index, encoding="utf-8", newline="\r\n")


if __name__ == "__main__":
    write(Path(sys.argv[1]), Path(sys.argv[2]))
