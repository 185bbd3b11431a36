"""Findings: will Exchange take the file, and will mail be trusted with it?

Each rule is one function in the table at the end. A finding says no more than its rule is worth: `Basis` tells whether
Microsoft documents it, Exchange Server was seen to do it, a standard demands it, or it is our advice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ...chains.status import Fact
from . import certificates, chains, facts, revocation, size
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
from .size import SIZE_LIMIT, SIZE_WARNING

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
    facts.of(Fact.EXPIRED, Fact.EXPIRES_WITHIN_A_DAY),
    size.too_large,
    certificates.distrusted,
    chains.bad_signature,
    facts.of(Fact.REVOKED),
    chains.incomplete_chain,
    facts.of(Fact.NO_EMAIL, Fact.NO_EMAIL_IN_WINDOWS),
    certificates.root_from_network,
    chains.signature_unchecked,
    facts.of(Fact.BROKEN_SIGNATURE, Fact.BROKEN_KEY, Fact.WEAK_SIGNATURE, Fact.WEAK_KEY),
    certificates.not_ca,
    chains.no_intermediate,
    chains.path_length,
    certificates.mixed_script,
    facts.of(Fact.NOT_YET_VALID),
    facts.of(Fact.EXPIRES_SOON),
    revocation.crl_unreachable,
    certificates.one_program,
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
