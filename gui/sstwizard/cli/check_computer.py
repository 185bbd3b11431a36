"""`sstwizard --check-computer`: report what this computer lets the program do."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..core.certificates.reading import silent
from ..core.computer.report import check_computer
from ..core.export.export import save
from .exit_codes import ExitCode

OPTION = "--check-computer"
HELP = "try what the program needs from this computer, and print a report as JSON, or write it to a file with -o"


def define(parser: argparse.ArgumentParser) -> None:
    """Add the option; what follows it is its own."""
    parser.add_argument(OPTION, action=_CheckComputer, nargs=argparse.REMAINDER, metavar="-o REPORT.json", help=HELP)


class _CheckComputer(argparse.Action):
    """Makes the check the command to run, with the arguments that follow the option."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[Any] | None,
        option_string: str | None = None,
    ) -> None:
        own = type(parser)(prog=f"{parser.prog} {OPTION}", description=HELP[:1].upper() + HELP[1:])
        own.add_argument("-o", "--output", metavar="REPORT.json", help="the file to write")
        output: str | None = own.parse_args(values).output
        namespace.command = lambda _options: _check(output)


def _check(output: str | None) -> int:
    report = check_computer(silent)
    if output is None:
        print(report.encoded().decode("ascii"), end="")
    else:
        save(Path(output).absolute(), report.encoded())
    return ExitCode.FINDINGS if report.failed else ExitCode.DONE
