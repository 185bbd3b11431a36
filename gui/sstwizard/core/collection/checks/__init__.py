"""Findings: will Exchange take the file, and will mail be trusted with it?

Each rule is one function in the table at the end. A finding says no more than its rule is worth: `Basis` tells whether
Microsoft documents it, Exchange Server was seen to do it, a standard demands it, or it is our advice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from . import acceptance, certificates, chains, intermediates, names, programs, revocation, roots, signatures
from .acceptance import SIZE_LIMIT, SIZE_WARNING
from .finding import (
    Basis,
    Change,
    CheckInput,
    Code,
    CollectionChange,
    Download,
    Finding,
    Remedy,
    Replace,
    Severity,
    VouchFor,
)

__all__ = [
    "SIZE_LIMIT",
    "SIZE_WARNING",
    "Basis",
    "Change",
    "CheckInput",
    "Code",
    "CollectionChange",
    "Download",
    "Finding",
    "Remedy",
    "Replace",
    "Severity",
    "VouchFor",
    "find",
]

RULES: tuple[Callable[[CheckInput], Iterator[Finding]], ...] = (
    acceptance.expired,
    acceptance.too_large,
    programs.distrusted,
    signatures.bad_signature,
    revocation.revoked,
    chains.incomplete_chain,
    certificates.no_email,
    roots.root_from_network,
    signatures.signature_unchecked,
    signatures.weak,
    certificates.not_ca,
    intermediates.no_intermediate,
    chains.path_length,
    names.mixed_script,
    certificates.not_yet_valid,
    certificates.expires_soon,
    revocation.crl_unreachable,
    programs.one_program,
    chains.same_names,
    certificates.left_out,
)
"""Every rule there is; of one severity, what it finds is told in this order."""

_ORDER = {severity: rank for rank, severity in enumerate(Severity)}


def find(check: CheckInput) -> tuple[Finding, ...]:
    """Apply every rule and return the findings, worst first; no warning of a certificate that has to go anyway."""
    findings = [finding for rule in RULES for finding in rule(check)]
    errors = (finding for finding in findings if finding.severity is Severity.ERROR)
    gone = {certificate for error in errors if error.change for certificate in error.change.remove}
    told = (each for each in findings if each.severity is not Severity.WARNING or each.certificate not in gone)
    return tuple(sorted(told, key=lambda finding: _ORDER[finding.severity]))
