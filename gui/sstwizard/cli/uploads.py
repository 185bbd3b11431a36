"""An upload as a command line describes it."""

from __future__ import annotations

import argparse
import hashlib
from pathlib import Path

from .. import support_log
from ..core.certificates.reading import Reading
from ..core.errors import InputError
from ..core.export.update import is_same_file
from ..core.organization_policy import OrganizationPolicy
from ..core.powershell.preset import Preset, preset
from ..core.powershell.target import Environment, Shell, Upload
from ..core.text import QT_TRANSLATE_NOOP, printable, text
from .files import read_base


def define_upload(parser: argparse.ArgumentParser, *, needs_account: bool) -> None:
    """Add the arguments that say into which Exchange, as whom, and what it holds.

    Args:
        parser: The command's.
        needs_account: The account has to be named; otherwise the sign-in window asks for it.
    """
    policy: OrganizationPolicy = parser.get_default("policy")
    found = preset(policy)
    if found.ignored:
        support_log.note("policy", ignored=",".join(found.ignored))
    parser.set_defaults(preset=found)
    parser.add_argument(
        "--upn",
        required=needs_account and not found.account,
        default=found.account,
        metavar="U",
        help="the account that signs in, admin@contoso.com",
    )
    parser.add_argument(
        "--base",
        metavar="CURRENT.sst",
        help="the collection that FILE was made from; the commands stop if Exchange has a different collection",
    )
    parser.add_argument("--shell", choices=[each.value for each in Shell], default=Shell.POWERSHELL_7_6.value)
    parser.add_argument(
        "--environment",
        choices=[each.value for each in Environment],
        default=(found.environment or Environment.WORLDWIDE).value,
    )


def base_of(options: argparse.Namespace) -> Reading | None:
    """Return what the base holds; None where none is named.

    Raises:
        SourceError: It can't be read.
        InputError: It is not a whole store.
    """
    return read_base(options.base) if options.base is not None else None


def target_of(options: argparse.Namespace) -> Path:
    """Return where to write what is made of a file; it may have the ending of a document, or be a link.

    Raises:
        InputError: It is that file or the base: a collection is never replaced by what is made of it.
    """
    target = Path(options.output).absolute()
    if any(is_same_file(target, Path(each)) for each in (options.file, options.base) if each is not None):
        message = QT_TRANSLATE_NOOP("core", "“{file}” is the collection itself. Choose another name.")
        raise InputError(text(message, file=printable(options.output)))
    return target


def upload_of(options: argparse.Namespace, reading: Reading, content: bytes, base: Reading | None) -> Upload:
    """Return the upload of a file.

    Args:
        options: The command line, with the file's name.
        reading: What is in the file.
        content: Its bytes.
        base: What is in the base.

    Raises:
        InputError: The account or the path can't be used, or the organization has set another account or environment.
    """
    _demand_as_set(options)
    return Upload(
        path=str(Path(options.file).absolute()),
        account=options.upn,
        sha256=hashlib.sha256(content).hexdigest().upper(),
        thumbprints=tuple(certificate.thumbprint for certificate in reading.certificates),
        environment=Environment(options.environment),
        shell=Shell(options.shell),
        opened=None if base is None else tuple(certificate.thumbprint for certificate in base.certificates),
    )


def _demand_as_set(options: argparse.Namespace) -> None:
    found: Preset = options.preset
    if found.account and options.upn.casefold() != found.account.casefold():
        message = QT_TRANSLATE_NOOP("core", "Your organization has set the account to {account}. Leave out --upn.")
        raise InputError(text(message, account=found.account))
    if found.environment is not None and options.environment != found.environment.value:
        message = QT_TRANSLATE_NOOP(
            "core", "Your organization has set the environment to {environment}. Leave out --environment."
        )
        raise InputError(text(message, environment=found.environment.value))
