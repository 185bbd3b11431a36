"""`sstwizard save`: write a document about a collection. `sstwizard commands`: print what uploads it, to type.

The options that describe an upload are here too.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from .. import support_log
from ..core.certificates.reading import Reading
from ..core.collection.assessment import Assessment, assess
from ..core.collection.collection import CertificateCollection
from ..core.documents import Edition
from ..core.documents.inventory import inventory, table
from ..core.documents.reminders import reminders
from ..core.documents.transfer_kit import transfer_kit, walk_through
from ..core.errors import ExportError, InputError
from ..core.exchange.commands import upload_commands
from ..core.exchange.job import Connection, Environment, Preset, Upload, preset
from ..core.export.export import is_same_file, save
from ..core.organization_policy import OrganizationPolicy
from ..core.text import QT_TRANSLATE_NOOP, printable, text
from .files import is_whole, known_here, naming, read_base, read_store, require_allowed
from .report import ExitCode, print_problems

HELP = "write a document about a collection: inventory, walk-through, transfer kit or reminders"
EXAMPLES = ("sstwizard save new.sst inventory -o new.html", "sstwizard save new.sst kit --base old.sst -o kit.zip")
LOOK = "written, but not all of the file could be read"
COMMANDS_HELP = "print the six PowerShell commands that upload a collection, to type"
_EXAMPLE = "sstwizard commands new.sst --upn admin@contoso.com"
COMMANDS_EXAMPLES = (_EXAMPLE, f"{_EXAMPLE} --environment gcc-high")
COMMANDS_LOOK = "printed, but not all of the file could be read"


class _Job(NamedTuple):
    """The input of a document: an upload, the certificates and findings of its file, and the language."""

    upload: Upload
    assessment: Assessment
    edition: Edition


def _kit(job: _Job) -> bytes:
    try:
        return transfer_kit(job.upload, job.assessment.collection)
    except ExportError as error:  # another program has written it, in other bytes
        message = QT_TRANSLATE_NOOP(
            "core", "“{file}” was not exported by SST Wizard. Make a collection of it first: sstwizard make."
        )
        raise InputError(text(message, file=printable(job.upload.path.name))) from error


_DOCUMENTS: Mapping[str, Mapping[str, Callable[[_Job], bytes]]] = {
    "inventory": {
        ".html": lambda job: inventory(job.assessment, job.upload.path.name, job.upload.sha256, job.edition).encode(),
        ".csv": lambda job: table(job.assessment, job.edition).encode(),
    },
    "walk-through": {".html": lambda job: walk_through(job.upload, job.assessment, job.edition).encode()},
    "kit": {".zip": _kit},
    "reminders": {".ics": lambda job: reminders(job.assessment.collection, job.upload.path.name, job.edition.now)},
}
"""The documents by their names, and by the extensions of the files that each can be."""


def define(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("file", metavar="FILE.sst")
    parser.add_argument("document", choices=list(_DOCUMENTS), help="what to write")
    parser.add_argument(
        "-o", "--output", required=True, metavar="OUT", help="the file to write: .html, .csv, .zip or .ics"
    )
    parser.add_argument(
        "--base",
        metavar="CURRENT.sst",
        help="the collection that FILE was made from; the script stops if Exchange has a different collection",
    )
    _define_upload(parser, needs_account=False)
    parser.set_defaults(command=_save)


def _save(options: argparse.Namespace) -> int:
    if options.document == "kit":
        _require_uploads(options.policy)
    with naming(options.output):
        make, target = _maker(options.document, options.output), _target_of(options)
    reading = read_store(options.file)
    if options.document == "kit":
        require_allowed(options.file, reading, options.policy)
    opened = read_base(options.base) if options.base is not None else None
    base = CertificateCollection(opened.certificates) if opened is not None else None
    assessment = assess(
        CertificateCollection(reading.certificates), known_here(reading.certificates, base or ()), base=base
    )
    document = make(_Job(_upload_of(options, reading, opened), assessment, Edition(datetime.now(UTC))))
    with naming(options.output):
        save(target, document)
    print_problems(reading.problems)
    return ExitCode.DONE if is_whole(reading.problems) else ExitCode.FINDINGS


def _target_of(options: argparse.Namespace) -> Path:
    """Return where to write a document; raise an InputError if that is the file or the base, by whatever name."""
    target = Path(options.output).absolute()
    if any(is_same_file(target, Path(each)) for each in (options.file, options.base) if each is not None):
        message = QT_TRANSLATE_NOOP("core", "“{file}” is the collection itself. Choose another name.")
        raise InputError(text(message, file=printable(options.output)))
    return target


def _maker(document: str, output: str) -> Callable[[_Job], bytes]:
    """Return what makes a document in the form of the file extension; raise an InputError if it has no such form."""
    makers = _DOCUMENTS[document]
    make = makers.get(Path(output).suffix.lower())
    if make is None:
        message = QT_TRANSLATE_NOOP(
            "core",
            "“{file}” can't be written: the name of this document has to end with {endings}. PDF needs the wizard.",
        )
        raise InputError(text(message, file=printable(output), endings=" or ".join(makers)))
    return make


def define_commands(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `commands`."""
    parser.add_argument("file", metavar="FILE.sst")
    _define_upload(parser, needs_account=True)
    parser.set_defaults(command=_commands)


def _commands(options: argparse.Namespace) -> int:
    _require_uploads(options.policy)
    reading = read_store(options.file)
    require_allowed(options.file, reading, options.policy)
    upload = _upload_of(options, reading)
    lines = (
        f"# {number}. {each.title}\n{each.line}"
        for number, each in enumerate(upload_commands(upload, datetime.now()), 1)
    )
    print(*lines, sep="\n\n")
    print_problems(reading.problems)
    return ExitCode.DONE if is_whole(reading.problems) else ExitCode.FINDINGS


def _define_upload(parser: argparse.ArgumentParser, *, needs_account: bool) -> None:
    """Add the options for account and environment; the sign-in window asks for an account that isn't needed."""
    policy: OrganizationPolicy = parser.get_default("policy")
    by_policy = preset(policy)
    if by_policy.ignored:
        support_log.note("policy", ignored=",".join(by_policy.ignored))
    parser.set_defaults(preset=by_policy)
    parser.add_argument(
        "--upn",
        required=needs_account and not by_policy.account,
        default=by_policy.account,
        metavar="U",
        help="the account that signs in, admin@contoso.com",
    )
    parser.add_argument(
        "--environment",
        choices=[each.value for each in Environment],
        default=(by_policy.environment or Environment.WORLDWIDE).value,
        help="where Exchange is",
    )


def _require_uploads(policy: OrganizationPolicy) -> None:
    """Raise an InputError if the organization has turned uploads off."""
    if not policy.allows_uploads:
        message = QT_TRANSLATE_NOOP(
            "core", "Your organization has turned uploads off (policy {policy}). Upload the file from another computer."
        )
        raise InputError(text(message, policy="NoUploads"))


def _upload_of(options: argparse.Namespace, reading: Reading, base: Reading | None = None) -> Upload:
    """Return the upload of the file that was read; the collection that it was made from is None if it is not known.

    Raise an InputError if the account can't be used, or the organization has set another account or environment.
    """
    by_policy: Preset = options.preset
    account, environment = by_policy.account, by_policy.environment
    if account and options.upn.casefold() != account.casefold():
        message = QT_TRANSLATE_NOOP("core", "Your organization has set the account to {account}. Leave out --upn.")
        raise InputError(text(message, account=account))
    if environment is not None and options.environment != environment.value:
        message = QT_TRANSLATE_NOOP(
            "core", "Your organization has set the environment to {environment}. Leave out --environment."
        )
        raise InputError(text(message, environment=environment.value))
    return Upload(
        path=Path(options.file).absolute(),
        sha256=reading.sha256 or "",
        thumbprints=tuple(certificate.thumbprint for certificate in reading.certificates),
        connection=Connection(options.upn, Environment(options.environment)),
        opened=None if base is None else tuple(certificate.thumbprint for certificate in base.certificates),
    )
