"""A name of mixed alphabets, which may imitate another."""

from __future__ import annotations

from pki import PKI
from sstwizard.core.collection.assessment import assess
from sstwizard.core.collection.checks.finding import Change, Code, Severity
from sstwizard.core.collection.collection import CertificateCollection


def test_mixed_alphabets_are_a_warning(pki: PKI) -> None:
    """The warning names the alphabets and the certificate, and can remove it; the issuer's name is the issuer's own."""
    root = pki.make("G\u043e\u043ed Root")
    child = pki.make("Child", root)
    findings = assess(CertificateCollection((root.certificate, child.certificate))).findings
    (found,) = (each for each in findings if each.code is Code.MIXED_SCRIPT)
    assert (found.severity, found.certificate) == (Severity.WARNING, root.certificate)
    assert "mixes Latin with Cyrillic letters" in str(found.message)
    assert isinstance(found.remedy, Change)
    assert (found.remedy.add, found.remedy.remove) == ((), (root.certificate,))
