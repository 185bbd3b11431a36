"""`sstwizard commands`: print the commands that upload a collection, and Windows' own export of the same choice."""

from __future__ import annotations

import argparse
from datetime import datetime

from ..core.collection.collection import CertificateCollection
from ..core.exchange.commands import export_certificate, upload_commands
from .files import read_store
from .report import DONE
from .uploads import define_upload, upload_of

HELP = "print the six PowerShell commands that upload a collection, to type"


def define(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("file", metavar="FILE.sst")
    define_upload(parser, needs_account=True)
    parser.set_defaults(command=_commands)


def _commands(options: argparse.Namespace) -> int:
    reading, content = read_store(options.file)
    upload = upload_of(options, reading, content)
    collection = CertificateCollection(reading.certificates)
    *commands, export = *upload_commands(upload, datetime.now()), export_certificate(collection, upload.path.name)
    for number, command in enumerate(commands, 1):
        print(f"# {number}. {command.title}\n{command.line}\n")
    print(f"# {export.title}\n{export.line}")
    return DONE
