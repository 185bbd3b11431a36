"""Parse a command line, run the command, and return the exit code."""

from __future__ import annotations

import argparse
import os
import sys
import warnings
from collections.abc import Callable, Sequence
from typing import NoReturn

from .. import __version__, support_log
from ..core.errors import SSTWizardError
from ..core.organization_policy import OrganizationPolicy
from ..core.text import printable
from . import COMMANDS, PROGRAM, check, check_computer, commands, make, save, show, streams, survey, trust
from .exit_codes import ExitCode, exit_code

SelfTest = Callable[[], Sequence[str]]
"""Tests each part of the program, and returns a sentence for each that does not work."""


def run(
    arguments: Sequence[str],
    self_test: SelfTest,
    policy: OrganizationPolicy = OrganizationPolicy(),  # noqa: B008 - a value that nobody changes
) -> int:
    """Run one command and return its exit code.

    Args:
        arguments: The command line without the program's name.
        self_test: What --self-test runs; it opens a window, which the command line knows nothing about.
        policy: What the organization has set for everybody.
    """
    for stream in (sys.stdout, sys.stderr):
        streams.set_up(stream)
    try:
        options = _options(arguments, _parser(self_test, policy))
        command: Callable[[argparse.Namespace], int] = options.command
        support_log.note("command", name=arguments[0] if arguments[0] in COMMANDS else "other")
        with warnings.catch_warnings(action="ignore"):  # parsers warn about real roots; users can do nothing about it
            code = command(options)
        print(end="", flush=True)
        return code
    except SystemExit as stop:  # argparse has said why
        return ExitCode.DONE if stop.code in (0, None) else ExitCode.BAD_INPUT
    except SSTWizardError as error:
        support_log.note_error(error)
        print(error, file=sys.stderr)
        return exit_code(error)
    except BrokenPipeError as error:  # the reader has closed the pipe; nothing may be written at exit either
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - open until the process ends
        return exit_code(error)


class _Parser(argparse.ArgumentParser):
    """Reports in one sentence what is wrong with a command line."""

    def error(self, message: str) -> NoReturn:
        """Exit with the sentence and a hint to --help."""
        self.exit(ExitCode.BAD_INPUT, f"{self.prog}: {message}; see {self.prog} --help\n")


def _options(arguments: Sequence[str], parser: _Parser) -> argparse.Namespace:
    first = arguments[0]
    if first not in COMMANDS and not first.startswith("-"):
        parser.error(f"“{printable(first)}” is neither a command ({', '.join(COMMANDS)}) nor a file")
    return parser.parse_args(arguments)


def _parser(self_test: SelfTest, policy: OrganizationPolicy) -> _Parser:
    parser = _Parser(
        prog=PROGRAM,
        description="Creates the certificate collection (.sst) that Exchange Online needs to trust S/MIME mail.",
        epilog="Without a command, the wizard opens, with the files that you specify.",
    )
    parser.add_argument("--version", action="version", version=f"SST Wizard {__version__}")
    parser.add_argument(
        "--self-test",
        dest="command",
        action="store_const",
        const=lambda _options: _report_self_test(self_test()),
        help="check that the program is complete",
    )
    check_computer.define(parser)
    added = parser.add_subparsers(title="commands", metavar="COMMAND")
    for name, module in zip(COMMANDS, (show, make, check, trust, survey, commands, save), strict=True):
        command = added.add_parser(name, help=module.HELP, description=module.HELP[:1].upper() + module.HELP[1:])
        command.set_defaults(policy=policy)
        module.define(command)
    parser.set_defaults(command=lambda _options: parser.error("no command was given"))
    return parser


def _report_self_test(failures: Sequence[str]) -> int:
    for failure in failures:
        print(failure, file=sys.stderr)
    print(f"SST Wizard {__version__}: {'incomplete' if failures else 'OK'}")
    return ExitCode.BAD_INPUT if failures else ExitCode.DONE
