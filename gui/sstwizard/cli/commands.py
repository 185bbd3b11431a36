"""`sstwizard commands`: what to paste into PowerShell, or the same as a script file."""

from __future__ import annotations

import argparse
import hashlib
from pathlib import Path

from ..core.errors import InputError
from ..core.export.export import save
from ..core.powershell.pasted import upload_block
from ..core.powershell.script_file import script_file
from ..core.powershell.target import Environment, Shell, Upload
from ..core.text import QT_TRANSLATE_NOOP, printable, text
from .files import read_base, read_store
from .report import DONE

HELP = "print the PowerShell commands that upload a collection, or save them as a script"


def define(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("file", metavar="FILE.sst")
    parser.add_argument("--upn", required=True, metavar="U", help="the account that signs in, admin@contoso.com")
    parser.add_argument(
        "--base",
        metavar="CURRENT.sst",
        help="the collection that FILE was made from; the commands stop where Exchange holds another",
    )
    parser.add_argument("--shell", choices=[each.value for each in Shell], default=Shell.POWERSHELL_7_6.value)
    parser.add_argument(
        "--environment", choices=[each.value for each in Environment], default=Environment.WORLDWIDE.value
    )
    parser.add_argument("-o", "--output", metavar="OUT.ps1", help="save a script, which is run as a whole")
    parser.set_defaults(command=_commands)


def _commands(options: argparse.Namespace) -> int:
    target = _script(options.output) if options.output is not None else None
    reading, content = read_store(options.file)
    base = read_base(options.base) if options.base is not None else None
    upload = Upload(
        path=str(Path(options.file).absolute()),
        account=options.upn,
        sha256=hashlib.sha256(content).hexdigest().upper(),
        thumbprints=tuple(certificate.thumbprint for certificate in reading.certificates),
        environment=Environment(options.environment),
        shell=Shell(options.shell),
        opened=None if base is None else tuple(certificate.thumbprint for certificate in base.certificates),
    )
    if target is None:
        print(upload_block(upload), end="")
    else:
        save(target, script_file(upload))
    return DONE


def _script(output: str) -> Path:
    """Return where to write a script; PowerShell runs none of another ending, and the collection stays as it is."""
    if Path(output).suffix.lower() != ".ps1":
        message = QT_TRANSLATE_NOOP("core", "The script “{file}” needs a name that ends with .ps1.")
        raise InputError(text(message, file=printable(output)))
    return Path(output).absolute()
