"""`sstwizard make`: write a collection, or add to the one that is in use."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from ..core.certificates.certificate import Certificate
from ..core.certificates.reading import Reading
from ..core.collection.assessment import assess
from ..core.collection.checks import Code
from ..core.collection.collection import CertificateCollection, Difference
from ..core.errors import InputError
from ..core.export import update
from ..core.export.export import ExportFormat, export, goes_into_folder, target_problem
from ..core.text import QT_TRANSLATE_NOOP, printable, text
from .files import is_cut_short, is_whole, read, read_store
from .known import known_here
from .report import DONE, FINDINGS, Report

HELP = "write every CA certificate of some files, or those named, to one file"
_FORMATS = (ExportFormat.SST, ExportFormat.PKCS7, ExportFormat.PEM, ExportFormat.DER)


def define(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("files", nargs="+", metavar="FILE")
    parser.add_argument(
        "-o", "--output", required=True, metavar="OUT", help="the file, or folder of several .cer, to write"
    )
    parser.add_argument("--base", metavar="CURRENT.sst", help="keep all of this collection, and add to it")
    parser.add_argument("--format", choices=[each.value for each in _FORMATS], default=ExportFormat.SST.value)
    parser.add_argument(
        "--thumbprint", nargs="+", action="extend", default=[], metavar="SHA1", help="of the files, take just these"
    )
    parser.add_argument(
        "--allow",
        nargs="+",
        action="extend",
        default=[],
        choices=[code.value for code in Code],
        metavar="CODE",
        help="write in spite of errors of this code, such as expired",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(command=_make)


def _make(options: argparse.Namespace) -> int:
    base = _base(options.base) if options.base is not None else Reading()
    reading = read(options.files)
    collection = CertificateCollection((*base.certificates, *_wanted(reading.certificates, options.thumbprint)))
    file_format, target = ExportFormat(options.format), Path(options.output).absolute()
    problem = target_problem(target, folder=goes_into_folder(collection, file_format))
    if problem is not None:
        raise InputError(problem)
    present = CertificateCollection(base.certificates)
    assessment = assess(collection, known_here((*base.certificates, *reading.certificates)), base=present)
    is_written = all(error.code in options.allow for error in assessment.errors)
    copy = _write(collection, file_format, target, options.base) if is_written else None
    problems = (*base.problems, *reading.problems)
    Report(collection.ordered, assessment.findings, problems).print(as_json=options.json)
    if not options.json and not is_written:
        print("Nothing was written.")
    elif not options.json and options.base is not None:
        _print_difference(collection.since(present), copy)
    return DONE if is_written and not is_cut_short(problems) else FINDINGS


def _base(file: str) -> Reading:
    """Read the collection that is in use. One that is damaged would lose something, and nobody would be asked."""
    reading, _ = read_store(file)
    if not is_whole(reading):
        message = QT_TRANSLATE_NOOP(
            "core",
            "“{file}” can't be read whole, so what the new file would lose is not known: {reason} "
            "Name it without --base, to take what can be read.",
        )
        reason = next(problem.message for problem in reading.problems if problem.is_loss)
        raise InputError(text(message, file=printable(Path(file).name), reason=reason))
    return reading


def _wanted(certificates: tuple[Certificate, ...], thumbprints: Sequence[str]) -> tuple[Certificate, ...]:
    # Copied from Windows, a thumbprint has spaces and an invisible mark in it.
    asked = {re.sub(r"[^0-9A-Z]", "", named.upper()): named for named in thumbprints}
    found = tuple(each for each in certificates if (each.thumbprint in asked if asked else each.is_ca))
    missing = asked.keys() - {certificate.thumbprint for certificate in found}
    if missing:
        message = QT_TRANSLATE_NOOP("core", "No certificate with the thumbprint {thumbprint} is in these files.")
        raise InputError(text(message, thumbprint=printable(asked[min(missing)])))
    if not found:
        raise InputError(text(QT_TRANSLATE_NOOP("core", "There is no CA certificate in these files.")))
    return found


def _write(collection: CertificateCollection, file_format: ExportFormat, target: Path, base: str | None) -> Path | None:
    """Write, and return the copy of the base that was made where it is overwritten."""
    if base is None:
        export(collection, file_format, target)
        return None
    written = update.write(collection, file_format, target, Path(base).absolute(), datetime.now().astimezone())
    return next((each.copy for each in written if each.copy is not None), None)


def _print_difference(difference: Difference, copy: Path | None) -> None:
    print(f"{len(difference.added)} added, {len(difference.kept)} kept.")
    if copy is not None:
        print(f"What was there before is now “{printable(copy.name)}”.")
