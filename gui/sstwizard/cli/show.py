"""`sstwizard show`: list certificates and findings."""

from __future__ import annotations

import argparse

from ..core.collection.assessment import assess
from ..core.collection.collection import CertificateCollection
from .files import is_cut_short, known_here, read
from .report import ExitCode, print_report

HELP = "list the certificates in files, and findings about them"


def define(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("files", nargs="+", metavar="FILE")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(command=_show)


def _show(options: argparse.Namespace) -> int:
    reading = read(options.files)
    assessment = assess(CertificateCollection(reading.certificates), known_here(reading.certificates))
    print_report(reading.certificates, assessment.findings, reading.problems, as_json=options.json)
    return ExitCode.FINDINGS if assessment.errors or is_cut_short(reading.problems) else ExitCode.DONE
