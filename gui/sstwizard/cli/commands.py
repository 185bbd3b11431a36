"""`sstwizard commands`: what to paste into PowerShell, or the same as a script file."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..core.errors import InputError
from ..core.export.export import save
from ..core.powershell.pasted import upload_block
from ..core.powershell.script_file import script_file
from ..core.text import QT_TRANSLATE_NOOP, printable, text
from .files import read_store
from .report import DONE
from .uploads import base_of, define_upload, target_of, upload_of

HELP = "print the PowerShell commands that upload a collection, or save them as a script"


def define(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("file", metavar="FILE.sst")
    define_upload(parser, needs_account=True)
    parser.add_argument("-o", "--output", metavar="OUT.ps1", help="save a script, which is run as a whole")
    parser.set_defaults(command=_commands)


def _commands(options: argparse.Namespace) -> int:
    target = _script(options) if options.output is not None else None
    reading, content = read_store(options.file)
    upload = upload_of(options, reading, content, base_of(options))
    if target is None:
        print(upload_block(upload), end="")
    else:
        save(target, script_file(upload))
    return DONE


def _script(options: argparse.Namespace) -> Path:
    """Return where to write a script; PowerShell runs none of another ending."""
    if Path(options.output).suffix.lower() != ".ps1":
        message = QT_TRANSLATE_NOOP("core", "The script “{file}” needs a name that ends with .ps1.")
        raise InputError(text(message, file=printable(options.output)))
    return target_of(options)
