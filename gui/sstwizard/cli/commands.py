"""`sstwizard commands`: print the commands that upload a collection.

The options that describe an upload are here too.
"""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path

from .. import support_log
from ..core.certificates.reading import Reading
from ..core.errors import InputError
from ..core.exchange.commands import upload_commands
from ..core.exchange.job import Connection, Environment, Preset, Upload, preset
from ..core.organization_policy import OrganizationPolicy
from ..core.text import QT_TRANSLATE_NOOP, text
from .files import is_whole, read_store, require_allowed
from .report import ExitCode, print_problems

HELP = "print the six PowerShell commands that upload a collection, to type"
_EXAMPLE = "sstwizard commands new.sst --upn admin@contoso.com"
EXAMPLES = (_EXAMPLE, f"{_EXAMPLE} --environment gcc-high")
LOOK = "printed, but not all of the file could be read"


def define(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("file", metavar="FILE.sst")
    define_upload(parser, needs_account=True)
    parser.set_defaults(command=_commands)


def _commands(options: argparse.Namespace) -> int:
    require_uploads(options.policy)
    reading = read_store(options.file)
    require_allowed(options.file, reading, options.policy)
    upload = upload_of(options, reading)
    lines = (
        f"# {number}. {each.title}\n{each.line}"
        for number, each in enumerate(upload_commands(upload, datetime.now()), 1)
    )
    print(*lines, sep="\n\n")
    print_problems(reading.problems)
    return ExitCode.DONE if is_whole(reading.problems) else ExitCode.FINDINGS


def define_upload(parser: argparse.ArgumentParser, *, needs_account: bool) -> None:
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


def require_uploads(policy: OrganizationPolicy) -> None:
    """Raise an InputError if the organization has turned uploads off."""
    if not policy.allows_uploads:
        message = QT_TRANSLATE_NOOP(
            "core", "Your organization has turned uploads off (policy {policy}). Upload the file from another computer."
        )
        raise InputError(text(message, policy="NoUploads"))


def upload_of(options: argparse.Namespace, reading: Reading, base: Reading | None = None) -> Upload:
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
