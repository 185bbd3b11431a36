"""`sstwizard find`: which public CAs issue certificates for a partner's mail?"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import UTC, datetime

from ..core.collection.organizations import Organization, PublicCA, find, public_organizations
from ..core.sources import public_lists
from .report import ExitCode, moment_as_word, print_object

HELP = "find the public CAs of an organization, below the public roots"
EXAMPLES = ("sstwizard find d-trust", "sstwizard find --all --json")
LOOK = "no public CA has this name"


def define(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    wanted = parser.add_mutually_exclusive_group(required=True)
    wanted.add_argument("name", nargs="?", metavar="NAME", help="a part of the name of an organization, a CA or a root")
    wanted.add_argument("--all", action="store_true", help="list all organizations")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(command=_find)


def _find(options: argparse.Namespace) -> int:
    every = public_organizations(datetime.now(UTC))
    found = every if options.all else find(every, options.name)
    if options.json:
        print_object(
            {"organizations": [{"name": each.name, "cas": list(map(_ca_as_object, each.cas))} for each in found]}
        )
    else:
        print(*_lines(found), sep="\n")
    return ExitCode.DONE if found else ExitCode.FINDINGS


def _ca_as_object(ca: PublicCA) -> dict[str, object]:
    details = ca.certificate.details
    return {
        "sha256": ca.certificate.sha256,
        "subject": details.subject,
        "root_sha256": ca.root.sha256,
        "not_before": moment_as_word(details.not_before),
        "not_after": moment_as_word(details.not_after),
        "issues": ca.issues,
        "for_mail": ca.for_mail,
        "bytes": ca.size,
    }


def _lines(found: tuple[Organization, ...]) -> Iterator[str]:
    """Yield each organization with its CAs, below their roots, and what is known of the list."""
    for organization in found:
        issuing = sum(ca.issues and ca.for_mail for ca in organization.cas)
        every = f"{issuing} of {len(organization.cas)} CAs probably issue for mail"
        yield f"{organization.name}: {every}; {_bytes(organization)}"
        for root in organization.roots:
            yield f"  root: {root.name}"
            for ca in organization.cas:
                if ca.root == root:
                    yield _line(ca)
    if not found:
        yield "No public CA has this name."
    yield f"From the list of public CAs (CCADB, {public_lists.cas_date():%Y-%m-%d}), without those that were revoked."
    yield "CAs below roots that Microsoft's program alone has are not in it."


def _bytes(organization: Organization) -> str:
    if not organization.additions:
        return "nothing to add at once."
    told = f"{organization.size:,} bytes with their chains"
    return f"{told}." if organization.fits else f"{told}, too many for one file: add single ones."


def _line(ca: PublicCA) -> str:
    details = ca.certificate.details
    dates = f"{details.not_before:%Y-%m-%d} to {details.not_after:%Y-%m-%d}"
    remark = "" if ca.issues and ca.for_mail else " (not for mail)" if ca.issues else " (does not issue)"
    return f"    {ca.certificate.thumbprint}  {dates}  {ca.certificate.name}{remark}"
