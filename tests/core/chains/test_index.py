"""Certificates by name: who issued whom among them, which of them are disallowed, and where the search stops."""

from __future__ import annotations

from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from pki import PKI
from sstwizard.core.certificates.certificate import Certificate, WindowsProperties
from sstwizard.core.chains import index
from sstwizard.core.chains.index import CertificateIndex

P256, UNKNOWN_CURVE = bytes.fromhex("2a8648ce3d030107"), bytes.fromhex("2a8648ce3d03017f")


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


def test_disallowed_in_any_source(pki: PKI) -> None:
    """One that a store disallows is, whichever copy came first."""
    root, other = pki.make("Root").certificate, pki.make("Other").certificate
    disallowed = replace(root, windows=replace(WindowsProperties(), disallowed=True))
    known = CertificateIndex((root, disallowed, other))
    assert known.is_distrusted(root)
    assert not known.is_distrusted(other)


def test_possible_issuers(pki: PKI) -> None:
    """Where it can't be checked who signed, those whose name and key identifier agree, itself included."""
    root = pki.make("Root")
    keyless = Certificate(root.der.replace(P256, UNKNOWN_CURVE))
    child = pki.make("Child", root).certificate
    stranger = pki.make("Stranger", pki.make("Root")).certificate
    known = CertificateIndex((root.certificate, keyless, child, stranger))
    assert list(known.possible_issuers_of(child)) == [keyless]
    assert list(known.possible_issuers_of(keyless)) == [keyless]
    assert list(known.possible_issuers_of(root.certificate)) == [keyless]
    assert list(known.possible_issuers_of(stranger)) == []


def test_only_so_many_of_a_name_are_tried(pki: PKI, monkeypatch: pytest.MonkeyPatch) -> None:
    """Those whose key identifier fits come first, so that a crowd of namesakes does not hide the issuer."""
    monkeypatch.setattr(index, "_CANDIDATES_TRIED", 3)
    root = pki.make("Root")
    crowd = [pki.make("Root", key=ec.generate_private_key(ec.SECP256R1())).certificate for _ in range(6)]
    child = pki.make("Child", root).certificate
    assert list(CertificateIndex((*crowd, root.certificate)).issuers_of(child)) == [root.certificate]
    twins = [pki.make("Root", key=root.key).certificate for _ in range(5)]
    assert len(list(CertificateIndex((*crowd, *twins)).issuers_of(child))) == 3
    in_order = CertificateIndex(sorted(twins[:3], key=lambda each: each.sha256, reverse=True))
    assert list(in_order.issuers_of(child)) == list(in_order)
