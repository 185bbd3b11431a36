"""Paths of certificates that only a report describes: they hold where those of the certificates themselves would."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509

from pki import PKI, Entity, certificates, key_usage
from sstwizard.core.certificates.algorithms import KeyUsage
from sstwizard.core.certificates.names import DistinguishedName
from sstwizard.core.certificates.reported import IssuerProof, ReportedCertificate
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.chains.signing import SignatureStatus, signature_status
from sstwizard.core.chains.status import Fact, KnownFacts, Role
from sstwizard.core.chains.validation import best_path, path_digest
from sstwizard.core.formats.der import public_key_info

NOW = datetime(2026, 6, 1, tzinfo=UTC)


def reported(
    bob: Entity, issuer: Entity | None = None, *, is_usable: bool = True, **said: object
) -> ReportedCertificate:
    """Return what a report says of a certificate; the issuer is the one that the reporter knew."""
    details = bob.certificate.details
    key = hashlib.sha256(public_key_info(issuer.der) or b"").digest() if issuer else None
    found = replace(ReportedCertificate(b"0123456789abcdef", issuer_key=key), **said)  # type: ignore[arg-type]
    usage = details.key_usage
    found.describe(
        None if bob.certificate.is_self_issued else DistinguishedName.decoded(bob.x509.issuer),
        (details.not_before, details.not_after),
        details.authority_key_id,
        is_usable=is_usable,
        may_sign=usage is None or bool(usage & KeyUsage.DIGITAL_SIGNATURE),
    )
    return found


def fact(signer: ReportedCertificate, *cas: Entity, at: datetime = NOW) -> Fact | None:
    """Return what is wrong with the best path of a certificate; the last CA is trusted."""
    path = best_path(signer, CertificateIndex(certificates(cas)), certificates(cas[-1:]), NOW, at=at)
    return path.problem.fact if path.problem else None


@pytest.fixture(scope="module")
def issuing(pki: PKI, root: Entity) -> Entity:
    """What it issued."""
    return pki.make("Issuing", root)


@pytest.fixture(scope="module")
def bob(pki: PKI, issuing: Entity) -> Entity:
    """Somebody."""
    return pki.make("Bob", issuing, ca=False, email="bob@a.example")


def test_the_issuer_is_known_by_its_key(pki: PKI, issuing: Entity, bob: Entity) -> None:
    """As the reporter proved it, or as it is proven here; a namesake is not, and without a proof nobody is."""
    namesake = pki.make("Issuing")
    for said in (reported(bob, issuing), reported(bob, proof=IssuerProof.of(bob.certificate))):
        assert signature_status(said, issuing.certificate) is SignatureStatus.GOOD
        assert signature_status(said, namesake.certificate) is SignatureStatus.BAD
    assert signature_status(reported(bob), issuing.certificate) is SignatureStatus.BAD
    alone = reported(pki.make("Me", ca=False))
    assert signature_status(alone, alone) is SignatureStatus.GOOD


def test_it_holds_within_its_time(root: Entity, issuing: Entity, bob: Entity) -> None:
    """By the CAs that are here, to a root that is trusted."""
    said = reported(bob, issuing)
    assert fact(said, issuing, root) is None
    assert fact(said, root) is Fact.INCOMPLETE
    assert fact(said, issuing, root, at=NOW - timedelta(days=9999)) is Fact.NOT_YET_VALID
    assert fact(reported(bob, issuing, is_usable=False), issuing, root) is Fact.NO_EMAIL


def test_a_root_may_issue_it_itself(pki: PKI, root: Entity) -> None:
    """And who signed itself holds nowhere."""
    assert fact(reported(pki.make("Bob", root, ca=False), root), root) is None
    alone = reported(pki.make("Me", ca=False))
    known = CertificateIndex((alone,))
    assert best_path(alone, known, (alone,), NOW).problem is not None


def test_who_may_not_sign_may_encrypt(pki: PKI, root: Entity) -> None:
    """Its path holds, and it is no signer's."""
    ann = pki.make("Ann", root, ca=False, extensions=(key_usage(key_encipherment=True),))
    said = reported(ann, root)
    assert fact(said, root) is None
    assert Fact.MAY_NOT_SIGN in KnownFacts().facts(said, NOW, Role.SIGNER)


def test_the_path_has_one_more_certificate(pki: PKI, root: Entity) -> None:
    """Path lengths count what the last CA issued; a CA issued to itself, in a rollover, doesn't count."""
    short = pki.make("Short", root, path_length=0)
    below = pki.make("Below", short)
    end = pki.make("End", below, ca=False)
    assert fact(reported(end, below), below, short, root) is Fact.PATH_LENGTH
    assert fact(reported(pki.make("Bob", short, ca=False), short), short, root) is None
    rollover = pki.make("Short", short, path_length=0)
    assert fact(reported(pki.make("Ann", rollover, ca=False), rollover), rollover, short, root) is None


def test_its_issuer_must_be_one(pki: PKI, root: Entity) -> None:
    """By its key usage, and by the key identifier that the certificate names."""
    no_ca = pki.make("No CA", root, extensions=(key_usage(digital_signature=True),))
    assert fact(reported(pki.make("Bob", no_ca, ca=False), no_ca), no_ca, root) is Fact.NOT_A_CA
    may = pki.make("CA", root, extensions=(key_usage(key_cert_sign=True),))
    assert fact(reported(pki.make("Bob", may, ca=False), may), may, root) is None
    other = x509.AuthorityKeyIdentifier(b"other", None, None)
    bob = pki.make("Bob", may, ca=False, authority_key_id=other)
    assert fact(reported(bob, may), may, root) is Fact.OTHER_ISSUER


@pytest.mark.parametrize(
    "required",
    [
        x509.NameConstraints(permitted_subtrees=[x509.RFC822Name("a.example")], excluded_subtrees=None),
        x509.PolicyConstraints(require_explicit_policy=9, inhibit_policy_mapping=None),
        x509.InhibitAnyPolicy(9),
    ],
)
def test_what_a_ca_requires_was_seen_by_the_reporter(required: x509.ExtensionType, pki: PKI, root: Entity) -> None:
    """Names and policies are not here: only on the path on which it held, it holds."""
    strict = pki.make("Strict", root, extensions=(required,))
    bob = pki.make("Bob", strict, ca=False, email="bob@a.example")
    assert fact(reported(bob, strict), strict, root) is Fact.REFUSED
    seen = frozenset((path_digest(certificates((strict, root))),))
    assert fact(reported(bob, strict, held=seen), strict, root) is None
    assert fact(reported(bob, strict, held=frozenset((b"other",))), strict, root) is Fact.REFUSED


def test_what_is_odd_was_seen_by_the_reporter(root: Entity, issuing: Entity, bob: Entity) -> None:
    """It may have an extension that depends on the path."""
    assert fact(reported(bob, issuing, is_plain=False), issuing, root) is Fact.REFUSED
    seen = frozenset((path_digest(certificates((issuing, root))),))
    assert fact(reported(bob, issuing, is_plain=False, held=seen), issuing, root) is None


def test_what_is_wrong_above_it_counts(pki: PKI, root: Entity) -> None:
    """OpenSSL validates the CAs."""
    unknown = x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3.4"), b"\5\0")
    ca = pki.make("CA", root, extensions=(unknown,))
    assert fact(reported(pki.make("Bob", ca, ca=False), ca), ca, root) is Fact.CRITICAL_EXTENSION
