"""Findings in a word or two, as they stand in the tree of chains."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ...core.certificates.certificate import Certificate
from ...core.certificates.programs import withdrawal
from ...core.chains.status import Fact
from ...core.collection.checks.finding import Code, Finding, Severity
from ..operations.rows import word
from ..style.looks import SEVERITIES, Badge
from ..style.theme import Tone
from ..translate import localized

_translate = QCoreApplication.translate


def told_of(certificate: Certificate, finding: Finding | None, status: Badge) -> Badge:
    """Return the status of a certificate of the collection: never "Valid" beside a warning, or below an error.

    Args:
        certificate: The certificate.
        finding: The worst that was found about it, or about what it is issued by.
        status: What can be read off it alone.
    """
    if finding is None or finding.severity is Severity.INFO:
        return status
    return Badge(_word_of(finding, certificate, status), *SEVERITIES[finding.severity])


def _word_of(finding: Finding, certificate: Certificate, status: Badge) -> str:
    if finding.certificate != certificate and finding.code is not Code.INCOMPLETE_CHAIN:
        return error_above()
    if finding.code is Code.DISTRUSTED:  # whichever copy of it is shown
        return word(Fact.DISALLOWED if withdrawal(certificate) is None else Fact.WITHDRAWN)
    if finding.severity is Severity.ERROR and finding.code in (Code.WEAK_SIGNATURE, Code.WEAK_KEY):
        return word(Fact.BROKEN_KEY)
    by_itself = localized(finding.severity.text) if status.tone is Tone.GOOD else status.text
    return words().get(finding.code, by_itself)


def error_above() -> str:
    """Return what is said of a certificate that has no error itself, below one that has."""
    return _translate("CollectionChains", "Error above it")


def words() -> dict[Code, str]:
    """Return the words that name a finding, where the certificate's own status does not."""
    return {
        Code.INCOMPLETE_CHAIN: _translate("CollectionChains", "Incomplete chain"),
        Code.NO_EMAIL: word(Fact.NO_EMAIL),
        Code.BAD_SIGNATURE: _translate("CollectionChains", "Wrong signature"),
        Code.REVOKED: word(Fact.REVOKED),
        Code.ROOT_FROM_NETWORK: _translate("CollectionChains", "Nobody vouches for it"),
        Code.SIGNATURE_UNCHECKED: _translate("CollectionChains", "Signature not checked"),
        Code.WEAK_SIGNATURE: word(Fact.WEAK_SIGNATURE),
        Code.WEAK_KEY: word(Fact.WEAK_KEY),
        Code.NOT_CA: _translate("CollectionChains", "Not a CA"),
        Code.PATH_LENGTH: _translate("CollectionChains", "Chain too long"),
        Code.MIXED_SCRIPT: _translate("CollectionChains", "Mixed scripts"),
        Code.NO_INTERMEDIATE: _translate("CollectionChains", "No intermediate CA"),
        Code.CRL_UNREACHABLE: _translate("CollectionChains", "CRL unreachable"),
    }
