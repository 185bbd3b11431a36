"""Certificates by name: who issued whom among them, which of them are disallowed, and where the search stops."""

from __future__ import annotations

from pki import PKI, with_unknown_curve
from sstwizard.core.chains.index import CertificateIndex


def test_found_by_name(pki: PKI) -> None:
    """Those of a name, and those that one of them issued; nothing where nobody has the name."""
    root, namesake = pki.make("Root").certificate, pki.make("Root").certificate
    issuer = pki.make("Issuer")
    child = pki.make("Child", issuer).certificate
    impostor = pki.make("Impostor", pki.make("Issuer")).certificate
    known = CertificateIndex((root, namesake, issuer.certificate, child, impostor))
    assert set(known.named(root.details.subject_key)) == {root, namesake}
    assert list(known.named("nobody")) == []
    assert list(known.issued_by(issuer.certificate)) == [child]
    assert list(known.issued_by(child)) == []
    assert list(known.issuers_of(child)) == [issuer.certificate]
    assert list(known.issuers_of(root)) == []
    assert list(known) == [root, namesake, issuer.certificate, child, impostor]


def test_possible_issuers(pki: PKI) -> None:
    """Where it can't be checked who signed, those whose name and key identifier agree, itself included."""
    root = pki.make("Root")
    keyless = with_unknown_curve(root)
    child = pki.make("Child", root).certificate
    stranger = pki.make("Stranger", pki.make("Root")).certificate
    known = CertificateIndex((root.certificate, keyless, child, stranger))
    assert list(known.possible_issuers_of(child)) == []  # the root has
    assert list(known.possible_issuers_of(root.certificate)) == []
    assert list(known.possible_issuers_of(keyless)) == [keyless]
    assert list(CertificateIndex((keyless, child)).possible_issuers_of(child)) == [keyless]
    assert list(known.possible_issuers_of(stranger)) == []
