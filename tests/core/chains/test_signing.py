"""What a certificate is in a chain: a root, an intermediate CA, or an end entity."""

from __future__ import annotations

from pki import PKI
from sstwizard.core.chains.signing import CertificateKind, kind_of


def test_kind_is_told_by_the_signature(pki: PKI) -> None:
    """A root signed itself; the same name as issuer and subject, as in a key rollover, is not enough."""
    root = pki.make("Root")
    assert kind_of(root.certificate) is CertificateKind.ROOT_CA
    assert kind_of(pki.make("Root", root).certificate) is CertificateKind.INTERMEDIATE_CA
    assert kind_of(pki.make("Issuing", root).certificate) is CertificateKind.INTERMEDIATE_CA


def test_what_may_not_issue_is_an_end_entity(pki: PKI) -> None:
    """Even one that signed itself."""
    assert kind_of(pki.make("Zoë", pki.make("Root"), ca=False).certificate) is CertificateKind.END_ENTITY
    assert kind_of(pki.make("Server", ca=False).certificate) is CertificateKind.END_ENTITY
