"""Writes the scripts of `sstwizard completion` from the program's own parser, with shtab.

    python packaging/completions.py

They are in ASCII: PowerShell decodes what is piped to it by the code page of the console. Run it on Linux, whose parser
has all options.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import shtab
from command_reference import parsers

from sstwizard.cli import PROGRAM
from sstwizard.cli.completion import SHELLS

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "completions"
_FILES = ("FILE", "MAIL", "OUT", "MESSAGE_OR_CERTIFICATE", ".sst")
"""What the names of arguments end with that are files."""


def main() -> None:
    """Bring the scripts up to date."""
    FOLDER.mkdir(exist_ok=True)
    for shell, script in scripts().items():
        (FOLDER / shell).write_text(script, encoding="ascii", newline="\n")


def scripts() -> dict[str, str]:
    """Return the script of each shell."""
    known = parsers()
    for action in (each for parser in known.values() for each in parser._actions):  # noqa: SLF001 - the only way
        if str(action.metavar).endswith(_FILES):
            action.complete = shtab.FILE  # type: ignore[attr-defined]
    return {shell: _script(known[PROGRAM], shell) for shell in SHELLS}


def _script(parser: argparse.ArgumentParser, shell: str) -> str:
    lines = shtab.complete(parser, shell).encode("ascii", "sstwizard.plain").decode().splitlines()
    return "\n".join(map(str.rstrip, lines)).rstrip("\n") + "\n"


if __name__ == "__main__":
    main()
