"""`sstwizard make`: write a collection, or add to the current one."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from contextlib import nullcontext, redirect_stdout
from datetime import UTC, datetime
from pathlib import Path

from ..core.certificates.certificate import Certificate, Provenance
from ..core.certificates.reading import Problem, Reading
from ..core.chains.index import CertificateIndex
from ..core.chains.vouching import Vouching
from ..core.collection.assessment import assess
from ..core.collection.checks.finding import Code
from ..core.collection.collection import CertificateCollection, Difference
from ..core.collection.organizations import Organization, find, of_full_name, public_organizations
from ..core.errors import InputError
from ..core.export.export import (
    ENDINGS,
    OTHER_ENDINGS,
    Base,
    ExportedFile,
    ExportFormat,
    export,
    files_of,
    goes_into_folder,
    target_problem,
)
from ..core.platform import file_paths
from ..core.sources.walk import CERTIFICATES, content_of
from ..core.text import QT_TRANSLATE_NOOP, Text, printable, text
from . import STANDARD
from .files import forbidden, is_whole, known_here, naming, not_allowed, read, read_base, vouching_for_itself
from .report import ExitCode, print_bytes, print_object, print_report, report_as_object, written_as_object

HELP = "write the CA certificates of files, all or selected ones, to one file"
EXAMPLES = ("sstwizard make ca.p7b --base current.sst -o new.sst", "sstwizard make ca.p7b --format pem -o -")
LOOK = "written, but a root was left out, or something was not read or checked"
_FORMATS = (ExportFormat.SST, ExportFormat.PKCS7, ExportFormat.PEM, ExportFormat.DER)


def define(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("files", nargs="*", metavar="FILE", help="may be left out with --ca")
    parser.add_argument(
        "-o",
        "--output",
        required=True,
        metavar="OUT",
        help="the file, or folder of several .cer, to write; - is standard output",
    )
    parser.add_argument("--base", metavar="CURRENT.sst", help="keep all certificates of this collection, and add to it")
    parser.add_argument(
        "--format",
        choices=[each.value for each in _FORMATS],
        help="the format to write; by default, the extension of OUT decides",
    )
    parser.add_argument(
        "--thumbprint",
        nargs="+",
        action="extend",
        default=[],
        metavar="SHA1_OR_SHA256",
        help="add only these certificates; a root that nobody vouches for must be given by its SHA-256",
    )
    parser.add_argument(
        "--allow",
        nargs="+",
        action="extend",
        default=[],
        choices=[code.value for code in Code],
        metavar="CODE",
        help="write the file despite errors with this code, such as expired",
    )
    parser.add_argument(
        "--ca",
        action="append",
        default=[],
        metavar="NAME",
        help="add the public CAs of an organization that probably issue, with their chains; can be repeated",
    )
    parser.add_argument("--dry-run", action="store_true", help="write nothing, and print what would be written")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(command=_make)


def _make(options: argparse.Namespace) -> int:
    _require_usable(options)
    base = read_base(options.base) if options.base is not None else Reading()
    reading = read(options.files)
    known = known_here((*base.certificates, *reading.certificates), in_use=vouching_for_itself(base, options.policy))
    collection, wanted, left_out = _chosen(options, base, reading, known)
    with naming(options.output):
        file_format = _format(options, collection)
    current = CertificateCollection(base.certificates)
    assessment = assess(collection, known, base=current)
    errors = assessment.refusals(for_exchange=file_format is ExportFormat.SST)
    refused = sorted({error.code.value for error in errors} - {*options.allow})
    content = file_format.encode(each.der for each in collection.ordered)
    is_output, is_done, written = options.output == STANDARD, not refused, tuple[ExportedFile, ...]()
    if is_done and is_output and not options.dry_run:
        is_done = print_bytes(content)
    elif is_done and not options.dry_run:
        written = write(collection, file_format, options.output, options.base, base.sha256)
    may_choose = options.policy.allows_comparison
    problems = (*base.problems, *reading.problems, *(_left_out(each, may_be_chosen=may_choose) for each in left_out))
    findings = assessment.findings
    if options.json:
        place = written_as_object(Path(options.output).absolute(), written)
        print_object({**report_as_object(collection.ordered, findings, problems, known), "written": place})
    else:
        said = f"Nothing was written. To write it despite these errors, add --allow {' '.join(refused)}."
        refusal = (Problem(Text(said), file=options.output),) if refused else ()
        with redirect_stdout(sys.stderr) if is_output else nullcontext():
            print_report(collection.ordered, findings, (*problems, *refusal))
            if not refused:
                difference = collection.since(current) if options.base is not None else None
                _print_written(written, tuple(filter(known.vouching.is_unvouched, wanted)), difference)
            if options.dry_run and not refused:
                size = f"certificates: {len(collection):,}, bytes: {len(content):,} ({file_format.value})"
                print(f"Nothing was written, as --dry-run says. To be written to {printable(options.output)}: {size}.")
    is_checked = all(each.code in options.allow for each in assessment.unchecked)
    is_well = is_checked and not left_out and is_whole(reading.problems)
    return ExitCode.NOT_DONE if not is_done else ExitCode.DONE if is_well else ExitCode.FINDINGS


def _require_usable(options: argparse.Namespace) -> None:
    if not options.files and not options.ca:
        raise InputError(text(QT_TRANSLATE_NOOP("core", "Specify a file with certificates, or an organization: --ca.")))
    if options.json and options.output == STANDARD:
        raise InputError(text(QT_TRANSLATE_NOOP("core", "-o - writes the file where --json prints: leave one out.")))


def _chosen(
    options: argparse.Namespace, base: Reading, reading: Reading, known: CertificateIndex
) -> tuple[CertificateCollection, Sequence[Certificate], Sequence[Certificate]]:
    """Return what to write, which of the files' certificates these are, and which roots are left out."""
    may_choose = options.policy.allows_comparison
    wanted, left_out = _wanted(reading.certificates, options.thumbprint, known.vouching, may_choose_roots=may_choose)
    not_kept = forbidden(base, known.vouching, options.policy)
    kept = (each for each in base.certificates if each not in not_kept)
    every = public_organizations(datetime.now(UTC)) if options.ca else ()
    added = (each for name in options.ca for each in _named(name, every).additions)
    collection = CertificateCollection((*kept, *wanted, *added))
    return collection, wanted, [*dict.fromkeys((*not_kept, *left_out))]


def _require_no_other_files(collection: CertificateCollection, file_format: ExportFormat, target: Path) -> None:
    """Raise an InputError if a file of another content would be replaced in a folder, as nobody has named it."""
    names = [
        f"“{path.name}”"
        for path, each in zip(files_of(collection, file_format, target), collection.ordered, strict=True)
        if file_paths.is_file(path) and content_of(path, CERTIFICATES.max_file_bytes) != file_format.encode((each.der,))
    ]
    if names:
        message = QT_TRANSLATE_NOOP(
            "core",
            "The folder “{folder}” has other files of these names: {names}. Remove them, or choose another folder.",
        )
        raise InputError(text(message, folder=printable(target.name), names=", ".join(names)))


def _print_written(
    written: Sequence[ExportedFile], only_chosen: Sequence[Certificate], difference: Difference | None
) -> None:
    """Print the roots for which only the user vouches, what was added to the base, and where the old file is."""
    for root in only_chosen:
        print(f"“{root.name}” was added because you specified it ({root.origin}). SHA-256: {root.sha256_in_groups}")
    if difference is not None:
        print(f"{len(difference.added)} added, {len(difference.kept)} kept.")
    if copy := next((each.copy for each in written if each.copy is not None), None):
        print(f"The previous file was saved as “{printable(copy.name)}”.")


def _named(name: str, every: Sequence[Organization]) -> Organization:
    """Return the organization of this full name; raise an InputError if no CA of one probably issues for mail."""
    found = of_full_name(every, name)
    if found is not None and found.additions:
        return found
    if found is not None:
        message = QT_TRANSLATE_NOOP(
            "core", "“{name}” has public CAs, but none that probably issues for mail. See: sstwizard find."
        )
        raise InputError(text(message, name=found.name))
    names = [f"“{each.name}”" for each in find(every, name)]
    if names:
        message = QT_TRANSLATE_NOOP("core", "“{name}” isn't the full name of an organization. These match: {names}.")
        raise InputError(text(message, name=printable(name), names=", ".join(names)))
    raise InputError(
        text(QT_TRANSLATE_NOOP("core", "No organization called “{name}” has public CAs."), name=printable(name))
    )


def _wanted(
    certificates: Sequence[Certificate], thumbprints: Sequence[str], vouching: Vouching, *, may_choose_roots: bool
) -> tuple[list[Certificate], list[Certificate]]:
    """Return which certificates to add, and which roots to leave out: nobody vouches for them, and nobody chose them.

    A root is chosen by its SHA-256, or by naming a certificate file that holds nothing else. Its SHA-1 is not enough:
    two certificates with the same SHA-1 can be made. Where the organization allows no root that nobody else vouches
    for (not `may_choose_roots`), none is chosen.
    """
    if not certificates:
        return [], []
    # Copied from Windows, a thumbprint has spaces and an invisible mark in it.
    asked = {re.sub(r"[^0-9A-Z]", "", named.upper()): named for named in thumbprints}
    found = [each for each in certificates if ({each.thumbprint, each.sha256} & asked.keys() if asked else each.is_ca)]
    missing = asked.keys() - {digits for each in found for digits in (each.thumbprint, each.sha256)}
    if missing:
        message = QT_TRANSLATE_NOOP("core", "No certificate with the thumbprint {thumbprint} is in these files.")
        raise InputError(text(message, thumbprint=printable(asked[min(missing)])))

    def is_chosen(root: Certificate) -> bool:
        return may_choose_roots and (root.provenance is Provenance.OWN_FILE or root.sha256 in asked)

    left_out = [each for each in found if not is_chosen(each) and vouching.is_unvouched(each)]
    if not found:
        raise InputError(text(QT_TRANSLATE_NOOP("core", "There is no CA certificate in these files.")))
    if len(left_out) == len(found):
        raise InputError(_left_out(left_out[0], may_be_chosen=may_choose_roots).message)
    return [each for each in found if each not in left_out], left_out


def _left_out(root: Certificate, *, may_be_chosen: bool) -> Problem:
    if not may_be_chosen:
        return not_allowed(root)
    message = QT_TRANSLATE_NOOP(
        "core",
        "The root CA “{name}” was not added, because nobody vouches for it. Compare its SHA-256 by phone or on the "
        "CA's website. If it matches, pass the root's own certificate file, or add --thumbprint \"{sha256}\"",
    )
    return Problem(text(message, name=root.name, sha256=root.sha256_in_groups), file=str(root.origin))


def _format(options: argparse.Namespace, collection: CertificateCollection) -> ExportFormat:
    """Return the format to write, once it is certain that it can be written. Only --format makes a folder.

    Raise an InputError if the extension is that of a format that isn't written, or of one certificate where there are
    several, or if OUT itself can't be written.
    """
    target, is_output = Path(options.output).absolute(), options.output == STANDARD
    named = {each.value: each for each in _FORMATS}.get(options.format)
    found = named or ENDINGS.get(target.suffix.lower(), ExportFormat.SST)
    if named is None and target.suffix.lower() in OTHER_ENDINGS:
        message = QT_TRANSLATE_NOOP(
            "core",
            "“{file}” can't be written: the formats are .sst, .p7b, .pem and .cer. Choose one of these extensions, or "
            "specify --format.",
        )
        raise InputError(text(message, file=printable(target.name)))
    into_folder = goes_into_folder(collection, found)
    if into_folder and (is_output or named is None):
        message = QT_TRANSLATE_NOOP(
            "core",
            "“{file}” can contain only one certificate, but there are {count}: specify an .sst, .p7b or .pem file, "
            "or a folder with --format der.",
        )
        raise InputError(text(message, file=printable(target.name), count=len(collection)))
    problem = None if is_output else target_problem(target, folder=into_folder)
    if is_output and found is not ExportFormat.PEM and sys.stdout is not None and sys.stdout.isatty():
        problem = text(_NOT_FOR_TERMINALS)
    if problem is not None:
        raise InputError(problem)
    if into_folder:
        _require_no_other_files(collection, found, target)
    return found


_NOT_FOR_TERMINALS = QT_TRANSLATE_NOOP(
    "core", "This format is not for a terminal. Redirect the output to a file, or specify --format pem."
)


def write(
    collection: CertificateCollection, file_format: ExportFormat, output: str, base: str | None, sha256: str | None
) -> tuple[ExportedFile, ...]:
    """Write a collection that may replace the base, a file with this SHA-256."""
    begun_with = Base(Path(base).absolute(), sha256) if base is not None else None
    with naming(output):
        return export(collection, file_format, Path(output).absolute(), datetime.now().astimezone(), begun_with)
