"""Certification paths: which way is taken, and what is wrong with it."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.bindings.openssl.binding import Binding
from cryptography.hazmat.primitives.asymmetric import ec

from pki import PKI, Entity
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.chains import validation
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.chains.validation import CertificationPath, Outcome, best_path, fault_of

NOW = datetime(2026, 1, 1, tzinfo=UTC)
EARLIER = NOW - timedelta(days=1)
SERVER = "1.3.6.1.5.5.7.3.1"


def new_key() -> ec.EllipticCurvePrivateKey:
    """A key that several certificates can share."""
    return ec.generate_private_key(ec.SECP256R1())


def path(certificate: Entity, *pool: Entity, anchors: tuple[Entity, ...]) -> CertificationPath:
    """Return the best path of a certificate."""
    trusted = frozenset(anchor.certificate for anchor in anchors)
    return best_path(
        certificate.certificate, CertificateIndex(each.certificate for each in (*pool, *anchors)), trusted, NOW
    )


def names(path: CertificationPath) -> list[str]:
    """Return who stands in a path."""
    return [certificate.name for certificate in path.certificates]


@pytest.mark.parametrize("trusted", ["One", "Other"])
def test_cross_signed_certificates_have_two_ways(trusted: str, pki: PKI) -> None:
    """Of two issuers of the same name and key, the one that leads to a trusted root is taken."""
    roots = {name: pki.make(name) for name in ("One", "Other")}
    key = new_key()
    crossed = [pki.make("Issuing", root, key=key) for root in roots.values()]
    leaf = pki.make("Leaf", crossed[0], ca=False)
    found = path(leaf, *crossed, *roots.values(), anchors=(roots[trusted],))
    assert (found.outcome, names(found)) == (Outcome.TRUSTED, ["Leaf", "Issuing", trusted])


@pytest.mark.parametrize("spoilt", [{"end": EARLIER}, {"purposes": (SERVER,)}, {"ca": False}])
def test_a_way_with_a_fault_is_passed_over(spoilt: dict[str, Any], pki: PKI) -> None:
    """Of two issuers of the same name and key, one has a fault: the other is taken."""
    root, key = pki.make("Root"), new_key()
    bad, good = pki.make("Issuing", root, key=key, **spoilt), pki.make("Issuing", root, key=key)
    leaf = pki.make("Leaf", good, ca=False)
    found = path(leaf, bad, good, anchors=(root,))
    assert (found.outcome, found.certificates[1]) == (Outcome.TRUSTED, good.certificate)
    assert not path(leaf, bad, anchors=(root,)).holds


def test_the_fewest_additions_are_preferred(pki: PKI) -> None:
    """Of several paths that hold, one whose certificates are there already is taken, even if another is shorter."""
    root, old, key = pki.make("Root"), pki.make("Old"), new_key()
    direct, crossed = pki.make("Issuing", old, key=key), pki.make("Issuing", pki.make("Middle", root), key=key)
    middle = pki.make("Middle", root, key=new_key())
    crossed = pki.make("Issuing", middle, key=key)
    leaf = pki.make("Leaf", direct, ca=False)
    there = frozenset(each.certificate for each in (root, middle, crossed))
    pool = CertificateIndex(each.certificate for each in (old, direct, root, middle, crossed))
    anchors = frozenset((root.certificate, old.certificate))
    assert names(best_path(leaf.certificate, pool, anchors, NOW)) == ["Leaf", "Issuing", "Old"]
    found = best_path(leaf.certificate, pool, anchors, NOW, preferred=there)
    assert names(found) == ["Leaf", "Issuing", "Middle", "Root"]


def test_what_is_not_a_path(pki: PKI) -> None:
    """A path that stops, and one that ends at a root that is not trusted, are told apart."""
    root = pki.make("Root")
    issuing = pki.make("Issuing", root)
    leaf = pki.make("Leaf", issuing, ca=False)
    stops = path(leaf, issuing, anchors=(pki.make("Root"),))
    assert (stops.outcome, names(stops)) == (Outcome.INCOMPLETE, ["Leaf", "Issuing"])
    foreign = path(leaf, issuing, root, anchors=(pki.make("Root"),))
    assert (foreign.outcome, names(foreign)) == (Outcome.UNTRUSTED_ROOT, ["Leaf", "Issuing", "Root"])
    assert not stops.holds
    assert not foreign.holds


def test_a_loop_ends(pki: PKI) -> None:
    """Two CAs that certified each other lead nowhere."""
    one, other = new_key(), new_key()
    first = pki.make("First", pki.make("Second", key=other), key=one)
    second = pki.make("Second", first, key=other)
    found = path(pki.make("Leaf", first, ca=False), first, second, anchors=(pki.make("Root"),))
    assert (found.outcome, names(found)) == (Outcome.INCOMPLETE, ["Leaf", "First", "Second"])


def key_usage(**named: bool) -> x509.KeyUsage:
    """Return a key usage with what is named."""
    usages = ("digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement")
    others = ("key_cert_sign", "crl_sign", "encipher_only", "decipher_only")
    return x509.KeyUsage(**dict.fromkeys((*usages, *others), False) | named)


UNKNOWN = x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3.4"), b"\x05\x00")
CONSTRAINED = x509.NameConstraints([x509.RFC822Name("example.org")], None)
EXCLUDED = x509.NameConstraints(None, [x509.RFC822Name("example.com")])


@pytest.mark.parametrize(
    ("ca", "leaf", "outcome", "sentence"),
    [
        ({}, {}, Outcome.TRUSTED, ""),
        ({"ca": False}, {}, Outcome.NOT_A_CA, "“Issuing” may not issue certificates"),
        ({"ca": None}, {}, Outcome.NOT_A_CA, "“Issuing” may not issue certificates"),
        ({"extensions": (key_usage(crl_sign=True),)}, {}, Outcome.NOT_A_CA, "“Issuing” may not issue certificates"),
        ({"end": EARLIER}, {}, Outcome.EXPIRED, "“Issuing” expired on 2025-12-31"),
        ({"start": NOW + timedelta(days=1)}, {}, Outcome.NOT_YET_VALID, "“Issuing” is not valid before 2026-01-02"),
        ({"purposes": (SERVER,)}, {}, Outcome.PURPOSE, "“Issuing” is not meant for e-mail"),
        ({}, {"purposes": (SERVER,)}, Outcome.PURPOSE, "“Leaf” is not meant for e-mail"),
        ({"extensions": (CONSTRAINED,)}, {}, Outcome.NAME_CONSTRAINTS, "A name in “Leaf” is one that a CA"),
        ({"extensions": (EXCLUDED,)}, {}, Outcome.NAME_CONSTRAINTS, "A name in “Leaf” is one that a CA"),
        ({"extensions": (UNKNOWN,)}, {}, Outcome.UNCHECKABLE, "“Issuing” has a critical extension"),
        ({}, {"extensions": (UNKNOWN,)}, Outcome.UNCHECKABLE, "“Leaf” has a critical extension"),
    ],
)
def test_faults(ca: dict[str, Any], leaf: dict[str, Any], outcome: Outcome, sentence: str, pki: PKI) -> None:
    """Each fault has an outcome of its own, and a sentence that names the certificate."""
    root = pki.make("Root")
    issuing = pki.make("Issuing", root, **ca)
    found = path(pki.make("Leaf", issuing, ca=False, email="bob@example.com", **leaf), issuing, anchors=(root,))
    assert found.outcome is outcome
    assert str(found.reason or "").startswith(sentence)


def test_path_length(pki: PKI) -> None:
    """A root that allows no CA below its issuing one."""
    root = pki.make("Root", path_length=0)
    issuing = pki.make("Issuing", root)
    found = path(pki.make("Leaf", issuing, ca=False), issuing, anchors=(root,))
    assert found.outcome is Outcome.PATH_LENGTH
    assert "“Root”" in str(found.reason)


def test_an_issuer_that_is_named_by_another_key(pki: PKI) -> None:
    """A key identifier of the issuer that is not the issuer's: OpenSSL, as Windows, does not take it for the issuer."""
    root = pki.make("Root")
    wrong = x509.AuthorityKeyIdentifier(b"another key", None, None)
    found = path(pki.make("Leaf", root, ca=False, key_ids=False, extensions=(wrong,)), anchors=(root,))
    assert found.outcome is Outcome.REFUSED
    assert str(found.reason).startswith("“Leaf” names another certificate as its issuer")


def test_an_unreadable_certificate(pki: PKI) -> None:
    """What OpenSSL can't read is not judged, and that is said."""
    root = pki.make("Root")
    odd = Certificate(root.der.replace(b"\x06\x03\x55\x1d\x0e", b"\x06\x03\x55\x1d\x0f"))
    assert best_path(odd, CertificateIndex(), frozenset((odd,)), NOW).outcome is not Outcome.TRUSTED
    cut = Certificate(root.der[:-40])
    found = best_path(cut, CertificateIndex(), frozenset((cut,)), NOW)
    assert found.outcome is Outcome.UNCHECKABLE


def test_an_unknown_code_is_told_honestly(monkeypatch: pytest.MonkeyPatch, pki: PKI) -> None:
    """A fault that the table does not know is called by OpenSSL's number."""
    monkeypatch.setattr(validation, "_FAULTS", {})
    root = pki.make("Root", end=EARLIER)
    found = path(pki.make("Leaf", root, ca=False), anchors=(root,))
    assert (found.outcome, str(found.reason)) == (
        Outcome.REFUSED,
        "“Root” is refused (OpenSSL's error 10). Ask the CA what is wrong with it.",
    )


def test_the_codes_are_openssl_s() -> None:
    """The numbers in the table are those of the OpenSSL that is used."""
    named = {getattr(Binding.lib, name) for name in dir(Binding.lib) if name.startswith("X509_V_ERR_")}
    assert set(validation._FAULTS) <= named
    assert Binding.lib.X509_V_ERR_CERT_HAS_EXPIRED == 10
    assert Binding.lib.X509_V_ERR_INVALID_CA == 79


@pytest.mark.parametrize(
    ("how", "outcome"),
    [
        ({}, None),
        ({"end": EARLIER}, Outcome.EXPIRED),
        ({"start": NOW + timedelta(days=1)}, Outcome.NOT_YET_VALID),
        ({"purposes": (SERVER,)}, Outcome.PURPOSE),
    ],
)
def test_a_fault_of_its_own(how: dict[str, Any], outcome: Outcome | None, pki: PKI) -> None:
    """What is wrong with a certificate, whoever issued it."""
    found = fault_of(pki.make("Leaf", ca=False, **how).certificate, NOW)
    assert (found[0] if found else None) is outcome


def test_a_hostile_thicket_ends_soon(pki: PKI) -> None:
    """Two CAs of fifty certificates each, which all issued one another: millions of ways, and an answer."""
    keys = {"One": new_key(), "Other": new_key()}
    roots = {name: pki.make(name, key=key) for name, key in keys.items()}
    thicket = [pki.make("One", roots["Other"], key=keys["One"]) for _ in range(50)]
    thicket += [pki.make("Other", roots["One"], key=keys["Other"]) for _ in range(50)]
    start = time.process_time()
    found = path(pki.make("Leaf", roots["One"], ca=False), *thicket, anchors=(pki.make("Root"),))
    assert found.outcome is Outcome.INCOMPLETE
    assert time.process_time() - start < 30
