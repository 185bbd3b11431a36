"""`sstwizard completion`: print the script by which bash and others complete commands and options.

The scripts are made of the parser when the program is built, by `packaging/command_line.py`.
"""

from __future__ import annotations

import argparse

from ..core.resources import resource
from .report import ExitCode, print_bytes

HELP = "print the script by which bash, zsh, fish or PowerShell completes commands and options"
EXAMPLES = ("source <(sstwizard completion bash)", "sstwizard completion powershell | Out-String | Invoke-Expression")
LOOK = "not all of it could be written"
SHELLS = ("bash", "zsh", "fish", "powershell")


def define(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("shell", choices=SHELLS, metavar="SHELL", help="what completes them")
    parser.set_defaults(command=_completion)


def _completion(options: argparse.Namespace) -> int:
    is_printed = print_bytes(resource("completions", options.shell).read_bytes())
    return ExitCode.DONE if is_printed else ExitCode.FINDINGS
