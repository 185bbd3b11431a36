"""The rules by which a collection is checked: will Exchange accept the file, and will mail be trusted with it?

Each rule is a function in `RULES`. `Basis` tells how far a finding can be relied on: Microsoft documents the rule,
Exchange Server was seen to apply it, a standard demands it, or it is our advice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ...chains.status import Fact
from . import certificates, chains
from .finding import CheckInput, Finding, Severity

RULES: tuple[Callable[[CheckInput], Iterator[Finding]], ...] = (
    certificates.of_facts(Fact.EXPIRED, Fact.EXPIRES_WITHIN_A_DAY),
    certificates.too_large,
    certificates.distrusted,
    chains.bad_signature,
    certificates.of_facts(Fact.REVOKED, Fact.PERHAPS_REVOKED),
    chains.incomplete_chain,
    certificates.of_facts(Fact.NO_EMAIL, Fact.NO_EMAIL_IN_WINDOWS),
    certificates.root_from_network,
    chains.signature_unchecked,
    certificates.of_facts(Fact.BROKEN_SIGNATURE, Fact.BROKEN_KEY, Fact.WEAK_SIGNATURE, Fact.WEAK_KEY),
    certificates.not_ca,
    chains.no_intermediate,
    chains.path_length,
    certificates.mixed_script,
    certificates.of_facts(Fact.NOT_YET_VALID),
    certificates.of_facts(Fact.EXPIRES_SOON),
    certificates.crl_unreachable,
    certificates.successor,
    certificates.stops_issuing,
    certificates.one_program,
    chains.same_names,
    certificates.left_out,
    chains.not_all_checked,
)
"""All rules, in the order of their findings of one severity; the last says what the others had no time for."""


def find(check: CheckInput) -> tuple[Finding, ...]:
    """Apply every rule and return the findings, worst first; no warnings about certificates that an error removes."""
    findings = [finding for rule in RULES for finding in rule(check)]
    fixes = (each.change for each in findings if each.severity is Severity.ERROR)
    gone = {certificate for fix in fixes if fix is not None for certificate in fix.remove}
    shown = (each for each in findings if each.severity is not Severity.WARNING or each.certificate not in gone)
    return tuple(sorted(shown, key=lambda finding: [*Severity].index(finding.severity)))
