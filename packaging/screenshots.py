"""Takes a picture of every page and dialog: in every language, in English dark too, here and on Windows under Wine.

    python packaging/screenshots.py [FOLDER]    into build/screenshots by default

The windows are those that tests open (tests/ui/everywhere.py).
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

import wine

CHECKOUT = Path(__file__).resolve().parent.parent
TAKE = ("-m", "pytest", "-q", "tests/ui/pictures.py")


def main() -> None:
    """Take the pictures and say where they are."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", nargs="?", type=Path, default=CHECKOUT / "build" / "screenshots", metavar="FOLDER")
    folder = parser.parse_args().folder.absolute()
    here, there = folder / "linux", folder / "windows"
    for command, target in (
        ([sys.executable, *TAKE], str(here)),
        ([sys.executable, "packaging/wine.py", "run", *TAKE], wine.windows_path(there)),
    ):
        subprocess.run(command, cwd=CHECKOUT, env={**os.environ, "SSTWIZARD_PICTURES": target}, check=True)
    print(f"{len(list(folder.rglob('*.png')))} pictures in {folder}")


if __name__ == "__main__":
    main()
