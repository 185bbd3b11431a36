"""`sstwizard commands`: what to paste into PowerShell."""

from __future__ import annotations

import argparse
import hashlib
from pathlib import Path

from ..core.powershell.pasted import upload_block
from ..core.powershell.target import Environment, Shell, Upload
from .files import read_store
from .report import DONE

HELP = "print the PowerShell commands that upload a collection"


def define(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("file", metavar="FILE.sst")
    parser.add_argument("--upn", required=True, metavar="U", help="the account that signs in, admin@contoso.com")
    parser.add_argument("--shell", choices=[each.value for each in Shell], default=Shell.POWERSHELL_7_6.value)
    parser.add_argument(
        "--environment",
        "--cloud",
        choices=[each.value for each in Environment],
        default=Environment.WORLDWIDE.value,
    )
    parser.set_defaults(command=_commands)


def _commands(options: argparse.Namespace) -> int:
    reading, content = read_store(options.file)
    upload = Upload(
        path=str(Path(options.file).absolute()),
        account=options.upn,
        sha256=hashlib.sha256(content).hexdigest().upper(),
        thumbprints=tuple(certificate.thumbprint for certificate in reading.certificates),
        environment=Environment(options.environment),
        shell=Shell(options.shell),
    )
    print(upload_block(upload), end="")
    return DONE
