"""The hashes of what a release is made of and tried with, in windows-release.txt, -release-tests.txt and -walk.txt.

    python packaging/release_pins.py    ask pip for the wheel of each version for Windows, and write its SHA-256 down

Change the versions in the files first. Needs pip; runs on every system.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

PACKAGING = Path(__file__).resolve().parent
FILES = tuple(PACKAGING / f"windows-{name}.txt" for name in ("release", "release-tests", "walk"))

# The CPython of the release, for which pip chooses as it would there.
TARGET = ("--platform=win_amd64", "--python-version=3.13", "--implementation=cp")
ABIS = ("--abi=cp313", "--abi=abi3", "--abi=none")


def wheels(pins: list[str]) -> dict[str, str]:
    """Return the SHA-256 of the wheel that pip would install, by the package's name.

    Args:
        pins: `name==version` each.
    """
    quietly = ("--quiet", "--disable-pip-version-check", "--dry-run", "--ignore-installed", "--report=-")
    only = ("--no-deps", "--only-binary=:all:", "--target=unused", *TARGET, *ABIS)
    command = [sys.executable, "-m", "pip", "install", *quietly, *only, *pins]
    report = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    return {
        normalized(each["metadata"]["name"]): each["download_info"]["archive_info"]["hashes"]["sha256"]
        for each in report["install"]
    }


def normalized(name: str) -> str:
    """Return a package's name as all its spellings are compared."""
    return re.sub(r"[-_.]+", "-", name).lower()


def with_hashes(text: str, find: Callable[[list[str]], dict[str, str]] = wheels) -> str:
    """Return the text of a file of pins with the current hash behind each pin."""
    lines = [line.partition(" --hash=")[0] for line in text.splitlines()]
    found = find([line for line in lines if "==" in line])
    return "".join(
        f"{line} --hash=sha256:{found[normalized(line.partition('==')[0])]}\n" if "==" in line else f"{line}\n"
        for line in lines
    )


def main() -> int:
    """Write the hashes into the files."""
    for path in FILES:
        path.write_text(with_hashes(path.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
