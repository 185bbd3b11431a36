"""The hashes of what a release is made of and tried with, in windows-*.txt, requirements-linux.txt and appdir.txt.

    python packaging/release_pins.py          ask pip for the wheels of each version, and write their SHA-256 down
    python packaging/release_pins.py WHEEL    write dist/requirements-linux.txt, which has this wheel of ours too

Change the versions in the files first. Where the list for Linux isn't what the project needs, nothing is written. Needs
pip, and uv for the first; runs on Linux.
"""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from wine import pip_index

PACKAGING = Path(__file__).resolve().parent
PROJECT = PACKAGING.parent / "pyproject.toml"
LINUX = PACKAGING / "requirements-linux.txt"
PYTHONS = ("3.11", "3.12", "3.13", "3.14")

# What pip chooses for: the system, and the versions of CPython. Qt's wheel for Linux needs glibc 2.34.
WINDOWS = (("win_amd64",), ("3.13",))
PLATFORMS = tuple(f"manylinux{each}_x86_64" for each in ("_2_34", "_2_28", "_2_17", "2014"))
FILES = {
    **{PACKAGING / f"windows-{name}.txt": WINDOWS for name in ("release", "release-tests", "walk")},
    LINUX: (PLATFORMS, PYTHONS),
    PACKAGING / "appdir.txt": (PLATFORMS, ("3.11",)),
}

# The SHA-256 of the wheels that pip would install, in hex, by the package's name.
Hashes = dict[str, list[str]]


def wheels(pins: list[str], platforms: tuple[str, ...], pythons: tuple[str, ...]) -> Hashes:
    """Return the hashes of some pins' wheels for a system, by the tags in their names, and versions of CPython."""
    found: Hashes = {}
    quietly = ("--quiet", "--disable-pip-version-check", "--dry-run", "--ignore-installed", "--report=-")
    only = ("--no-deps", "--only-binary=:all:", "--target=unused", *(f"--platform={each}" for each in platforms))
    for python in pythons:
        target = (f"--python-version={python}", "--implementation=cp")
        abis = (f"--abi=cp{python.replace('.', '')}", "--abi=abi3", "--abi=none")
        command = [sys.executable, "-m", "pip", "install", *quietly, *only, *target, *abis, *pins]
        report = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
        for each in report["install"]:
            digest = each["download_info"]["archive_info"]["hashes"]["sha256"]
            known = found.setdefault(normalized(each["metadata"]["name"]), [])
            known += [digest] if digest not in known else []
    return found


def normalized(name: str) -> str:
    """Return a package's name as all its spellings are compared."""
    return re.sub(r"[-_.]+", "-", name).lower()


def with_hashes(text: str, find: Callable[[list[str]], Hashes]) -> str:
    """Return the text of a file of pins with the current hashes behind each pin."""
    lines = [line.partition(" --hash=")[0] for line in text.splitlines()]
    found = find([line for line in lines if "==" in line])

    def hashes(line: str) -> str:
        return "".join(f" --hash=sha256:{digest}" for digest in found[normalized(line.partition("==")[0])])

    return "".join(f"{line}{hashes(line) if '==' in line else ''}\n" for line in lines)


def names_in(text: str) -> set[str]:
    """Return the packages that a file of pins, or uv's answer, names."""
    return {normalized(line.partition("==")[0]) for line in text.splitlines() if re.match(r"[^#]+==", line)}


def needed_on_linux(pins: Path, python: str) -> set[str]:
    """Return the packages that the project needs, all the way down, in the versions that are pinned.

    uv judges markers by the Python that is asked about, pip only by the one that it runs in.
    """
    index = pip_index()
    where = ("--native-tls", *(("--default-index", index) if index else ()))
    target = (f"--python-version={python}", "--python-platform=x86_64-manylinux_2_34", "--only-binary=:all:")
    quietly = ("--quiet", "--no-python-downloads", f"--python={sys.executable}", f"--constraint={pins}")
    command = [sys.executable, "-m", "uv", "pip", "compile", *where, *target, *quietly, str(PROJECT)]
    return names_in(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout)


def check_names(pins: Path) -> None:
    """Exit unless a list of pins names the packages that the project needs on Linux, and no other."""
    listed = names_in(pins.read_text(encoding="utf-8"))
    needed = {python: needed_on_linux(pins, python) for python in PYTHONS}
    everything = set().union(*needed.values())
    to_do = [f"remove {name}" for name in sorted(listed - everything)]
    for name in sorted(everything - listed):
        pythons = [python for python in PYTHONS if name in needed[python]]
        to_do.append(f"add {name} (for Python {', '.join(pythons)})")
    if to_do:
        raise SystemExit(f"{pins.name} is not what the project needs: {'; '.join(to_do)}.")


def with_wheel(text: str, wheel: Path) -> str:
    """Return the text of a file of pins with a wheel added."""
    name, version, _ = wheel.name.split("-", 2)
    return f"{name.replace('_', '-')}=={version} --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}\n{text}"


def main() -> None:
    """Do what the command line asks."""
    if len(sys.argv) == 2:
        text = with_wheel(LINUX.read_text(encoding="utf-8"), Path(sys.argv[1]))
        (PACKAGING.parent / "dist" / LINUX.name).write_text(text, encoding="utf-8", newline="\n")
        return
    check_names(LINUX)
    for path, target in FILES.items():
        text = with_hashes(path.read_text(encoding="utf-8"), lambda pins, target=target: wheels(pins, *target))
        path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
