"""`sstwizard make`: write a collection, or add to the current one."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from ..core.certificates.certificate import Certificate, Provenance
from ..core.certificates.reading import Problem, Reading
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
from ..core.text import QT_TRANSLATE_NOOP, printable, text
from .files import forbidden, is_whole, known_here, not_allowed, read, read_base, vouching_for_itself
from .report import ExitCode, print_object, print_report, report_as_object, written_as_object

HELP = "write the CA certificates of files, all or selected ones, to one file"
_FORMATS = (ExportFormat.SST, ExportFormat.PKCS7, ExportFormat.PEM, ExportFormat.DER)


def define(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("files", nargs="*", metavar="FILE", help="may be left out with --ca")
    parser.add_argument(
        "-o", "--output", required=True, metavar="OUT", help="the file, or folder of several .cer, to write"
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
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(command=_make)


def _make(options: argparse.Namespace) -> int:
    if not options.files and not options.ca:
        raise InputError(text(QT_TRANSLATE_NOOP("core", "Specify a file with certificates, or an organization: --ca.")))
    base = read_base(options.base) if options.base is not None else Reading()
    reading = read(options.files)
    known = known_here((*base.certificates, *reading.certificates), in_use=vouching_for_itself(base, options.policy))
    public = _of_organizations(options.ca)
    may_choose = options.policy.allows_comparison
    wanted, left_out = (
        _wanted(reading.certificates, options.thumbprint, known.vouching, may_choose_roots=may_choose)
        if options.files
        else ([], [])
    )
    not_kept = forbidden(base, known.vouching, options.policy)
    kept = (each for each in base.certificates if each not in not_kept)
    collection = CertificateCollection((*kept, *wanted, *public))
    left_out = [*dict.fromkeys((*not_kept, *left_out))]
    target = Path(options.output).absolute()
    named = {each.value: each for each in _FORMATS}.get(options.format)
    file_format = named or _format_of(target, collection)
    problem = target_problem(target, folder=goes_into_folder(collection, file_format))
    if problem is not None:
        raise InputError(problem)
    _require_no_other_files(collection, file_format, target)
    current = CertificateCollection(base.certificates)
    assessment = assess(collection, known, base=current)
    is_written = all(error.code in options.allow for error in assessment.errors)
    written = write(collection, file_format, target, options.base, base.sha256) if is_written else ()
    report = (
        collection.ordered,
        assessment.findings,
        (*base.problems, *reading.problems, *(_left_out(each, may_be_chosen=may_choose) for each in left_out)),
    )
    if options.json:
        print_object({**report_as_object(*report), "written": written_as_object(target, written)})
    else:
        print_report(*report)
        if written:
            only_chosen = tuple(filter(known.vouching.is_unvouched, wanted))
            _print_written(written, only_chosen, collection.since(current) if options.base is not None else None)
        else:
            found = sorted({error.code.value for error in assessment.errors} - {*options.allow})
            said = f"Nothing was written. To write it despite these errors, add --allow {' '.join(found)}."
            print(said, file=sys.stderr)
    if not written:
        return ExitCode.NOT_DONE
    is_checked = all(each.code in options.allow for each in assessment.unchecked)
    return ExitCode.DONE if is_checked and not left_out and is_whole(reading.problems) else ExitCode.FINDINGS


def _require_no_other_files(collection: CertificateCollection, file_format: ExportFormat, target: Path) -> None:
    """Require that no file of another content is replaced in a folder, as nobody has named it.

    Raises:
        InputError: There are some.
        SourceError: One can't be read.
    """
    if not goes_into_folder(collection, file_format):
        return
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


def _of_organizations(names: Sequence[str]) -> tuple[Certificate, ...]:
    """Return the CAs that organizations probably issue with, and their chains.

    Raises:
        InputError: A name is not the full name of one.
    """
    every = public_organizations(datetime.now(UTC)) if names else ()
    return tuple(each for name in names for each in _named(name, every).additions)


def _named(name: str, every: Sequence[Organization]) -> Organization:
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


def _format_of(target: Path, collection: CertificateCollection) -> ExportFormat:
    """Return the format of a file extension. Only --format makes a folder.

    Raises:
        InputError: It is that of a format that isn't written, or of one certificate where there are several.
    """
    if target.suffix.lower() in OTHER_ENDINGS:
        message = QT_TRANSLATE_NOOP(
            "core",
            "“{file}” can't be written: the formats are .sst, .p7b, .pem and .cer. Choose one of these extensions, or "
            "specify --format.",
        )
        raise InputError(text(message, file=printable(target.name)))
    found = ENDINGS.get(target.suffix.lower(), ExportFormat.SST)
    if goes_into_folder(collection, found):
        message = QT_TRANSLATE_NOOP(
            "core",
            "“{file}” can contain only one certificate, but there are {count}: specify an .sst, .p7b or .pem file, "
            "or a folder with --format der.",
        )
        raise InputError(text(message, file=printable(target.name), count=len(collection)))
    return found


def write(
    collection: CertificateCollection, file_format: ExportFormat, target: Path, base: str | None, sha256: str | None
) -> tuple[ExportedFile, ...]:
    """Write a collection that may replace the base, a file with this SHA-256."""
    begun_with = Base(Path(base).absolute(), sha256) if base is not None else None
    return export(collection, file_format, target, datetime.now().astimezone(), begun_with)
