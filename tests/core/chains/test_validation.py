"""Certification paths: which way is taken, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import pytest
from asn1crypto import core
from cryptography import x509
from cryptography.hazmat.bindings.openssl.binding import Binding
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

from listed_roots import EMSIGN_C1, passing_for
from pki import (
    END,
    PKI,
    RSA_1023,
    Entity,
    certificates,
    in_windows,
    key_usage,
    new_key,
    resigned,
    with_unknown_algorithm,
)
from sstwizard.core.certificates.algorithms import EMAIL_PROTECTION
from sstwizard.core.certificates.budget import Budget, Cost
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.chains import validation
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.chains.status import Fact, KnownFacts, Role
from sstwizard.core.chains.validation import CertificationPath, best_path, path_problem, search
from sstwizard.core.messages.trust import UNCHECKABLE

NOW = datetime(2026, 1, 1, tzinfo=UTC)
EARLIER = NOW - timedelta(days=1)
SERVER = "1.3.6.1.5.5.7.3.1"


def path(
    certificate: Entity | Certificate,
    *pool: Entity | Certificate,
    anchors: Iterable[Entity | Certificate],
    preferred: Iterable[Entity | Certificate] = (),
    disallowed: Iterable[Certificate] = (),
    now: datetime = NOW,
    at: datetime | None = None,
) -> CertificationPath:
    """Return the best path of a certificate, of which Windows disallows some."""
    (leaf,), trusted = certificates([certificate]), certificates(anchors)
    known = KnownFacts(CertificateIndex(in_windows(each, disallowed=True) for each in disallowed))
    index = CertificateIndex((*certificates(pool), *trusted))
    return best_path(leaf, index, frozenset(trusted), now, certificates(preferred), known, at)


def fact(path: CertificationPath) -> Fact | None:
    """Return why a path does not hold."""
    return None if path.problem is None else path.problem.fact


def reason(path: CertificationPath) -> str:
    """Return what is said of it where a certificate in it has a fault."""
    return "" if path.fault is None else str(path.fault.message)


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
    assert (fact(found), names(found)) == (None, ["Leaf", "Issuing", trusted])


@pytest.mark.parametrize("spoilt", [{"end": EARLIER}, {"purposes": (SERVER,)}, {"ca": False}])
def test_a_way_with_a_fault_is_passed_over(spoilt: dict[str, Any], pki: PKI) -> None:
    """Of two issuers of the same name and key, one has a fault: the other is taken."""
    root, key = pki.make("Root"), new_key()
    bad, good = pki.make("Issuing", root, key=key, **spoilt), pki.make("Issuing", root, key=key)
    leaf = pki.make("Leaf", good, ca=False)
    found = path(leaf, bad, good, anchors=(root,))
    assert (fact(found), found.certificates[1]) == (None, good.certificate)
    assert not path(leaf, bad, anchors=(root,)).holds


def test_the_fewest_additions_are_preferred(pki: PKI) -> None:
    """Of several paths that hold, one whose certificates are there already is taken, even if another is shorter."""
    root, old, key = pki.make("Root"), pki.make("Old"), new_key()
    direct = pki.make("Issuing", old, key=key)
    middle = pki.make("Middle", root, key=new_key())
    crossed = pki.make("Issuing", middle, key=key)
    leaf = pki.make("Leaf", direct, ca=False)
    assert names(path(leaf, direct, middle, crossed, anchors=(root, old))) == ["Leaf", "Issuing", "Old"]
    found = path(leaf, direct, middle, crossed, anchors=(root, old), preferred=(root, middle, crossed))
    assert names(found) == ["Leaf", "Issuing", "Middle", "Root"]


def test_roots_that_nobody_vouches_for_come_last(pki: PKI) -> None:
    """Anybody may certify the key of a CA: the way to its own root is found first, though it is longer."""
    root, key = pki.make("Root"), new_key()
    middle = pki.make("Middle", root)
    issuing = pki.make("Issuing", middle, key=key)
    strangers = [pki.make(f"Stranger {number}") for number in range(3)]
    cross = [pki.make("Issuing", each, key=key) for each in strangers]
    held = certificates([issuing, middle, root, *cross, *strangers])
    index = CertificateIndex(held, in_use=certificates([root]))
    leaf = pki.make("Leaf", issuing, ca=False).certificate
    ends = [each[-1] for each in search(leaf, index, alternatives=True)]
    assert (ends[0], set(ends[1:])) == (root.certificate, set(certificates(strangers)))


def test_a_path_that_takes_too_long_to_check_does_not_hold(pki: PKI) -> None:
    """Nothing is claimed of its signatures."""
    root = pki.make("Root")
    issuing = pki.make("Issuing", root)
    chain = certificates([pki.make("Leaf", issuing, ca=False), issuing, root])
    judge = partial(path_problem, chain, CertificateIndex(), chain[-1:], NOW, NOW, KnownFacts())
    with Budget(limits={Cost.CHECKS: 0}).part():
        problem = judge()
    assert problem is not None
    assert (problem.fact, judge()) == (Fact.UNCHECKED_SIGNATURE, None)


def test_a_loop_ends(pki: PKI) -> None:
    """Two CAs that certified each other lead nowhere."""
    one, other = new_key(), new_key()
    first = pki.make("First", pki.make("Second", key=other), key=one)
    second = pki.make("Second", first, key=other)
    found = path(pki.make("Leaf", first, ca=False), first, second, anchors=(pki.make("Root"),))
    assert (fact(found), names(found)) == (Fact.INCOMPLETE, ["Leaf", "First", "Second"])


UNKNOWN = x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3.4"), b"\x05\x00")
NETSCAPE_TYPE = x509.UnrecognizedExtension(x509.ObjectIdentifier("2.16.840.1.113730.1.1"), b"\x03\x02\x06\x40")
CONSTRAINED = x509.NameConstraints([x509.RFC822Name("example.org")], None)
REQUIRES_POLICY = x509.PolicyConstraints(require_explicit_policy=0, inhibit_policy_mapping=None)
MEDIUM, HIGH = (
    x509.CertificatePolicies([x509.PolicyInformation(x509.ObjectIdentifier(oid), None)])
    for oid in ("1.3.6.1.4.1.99999.1", "1.3.6.1.4.1.99999.2")
)
BROKEN_POLICY = x509.UnrecognizedExtension(x509.ObjectIdentifier("2.5.29.36"), b"\x05\x00")
EXCLUDED = x509.NameConstraints(None, [x509.RFC822Name("example.com")])


@pytest.mark.parametrize(
    ("ca", "leaf", "expected", "sentence"),
    [
        ({}, {}, None, ""),
        ({"ca": False}, {}, Fact.NOT_A_CA, "“Issuing” may not issue certificates"),
        ({"ca": None}, {}, Fact.NOT_A_CA, "“Issuing” may not issue certificates"),
        ({"extensions": (key_usage(crl_sign=True),)}, {}, Fact.NOT_A_CA, "“Issuing” may not issue certificates"),
        ({"end": EARLIER}, {}, Fact.EXPIRED, "“Issuing” expired on 2025-12-31"),
        ({"start": NOW + timedelta(days=1)}, {}, Fact.NOT_YET_VALID, "“Issuing” isn't valid before 2026-01-02"),
        ({"purposes": (SERVER,)}, {}, Fact.NO_EMAIL, "“Issuing” can't be used for secure email"),
        ({}, {"purposes": (SERVER,)}, Fact.NO_EMAIL, "“Leaf” can't be used for secure email"),
        ({"extensions": (CONSTRAINED,)}, {}, Fact.NAME_CONSTRAINTS, "“Leaf” contains a name that a CA"),
        ({"extensions": (EXCLUDED,)}, {}, Fact.NAME_CONSTRAINTS, "“Leaf” contains a name that a CA"),
        ({"extensions": (UNKNOWN,)}, {}, Fact.CRITICAL_EXTENSION, "“Issuing” has a critical extension"),
        ({}, {"extensions": (UNKNOWN,)}, Fact.CRITICAL_EXTENSION, "“Leaf” has a critical extension"),
        ({"extensions": (NETSCAPE_TYPE,)}, {}, Fact.CRITICAL_EXTENSION, "“Issuing” has a critical extension"),
        ({}, {"extensions": (NETSCAPE_TYPE,)}, Fact.CRITICAL_EXTENSION, "“Leaf” has a critical extension"),
        ({"key": RSA_1023}, {}, Fact.BROKEN_KEY, "The key of “Issuing” (RSA 1023 bits) is so short"),
        ({}, {"key": RSA_1023}, Fact.BROKEN_KEY, "The key of “Leaf” (RSA 1023 bits) is so short"),
        ({}, {"extensions": (REQUIRES_POLICY,)}, Fact.POLICY, "A CA above “Leaf” requires a certificate policy"),
        ({"extensions": (REQUIRES_POLICY, MEDIUM)}, {"extensions": (HIGH,)}, Fact.POLICY, "A CA above “Leaf”"),
        ({"extensions": (REQUIRES_POLICY, MEDIUM)}, {"extensions": (MEDIUM,)}, None, ""),
        ({}, {"extensions": (BROKEN_POLICY,)}, Fact.BAD_POLICY, "The certificate policies of a certificate in"),
    ],
)
def test_faults(ca: dict[str, Any], leaf: dict[str, Any], expected: Fact | None, sentence: str, pki: PKI) -> None:
    """Each fault is a fact of its own, with a sentence that names the certificate."""
    root = pki.make("Root")
    issuing = pki.make("Issuing", root, **ca)
    found = path(pki.make("Leaf", issuing, ca=False, email="bob@example.com", **leaf), issuing, anchors=(root,))
    assert fact(found) is expected
    assert reason(found).startswith(sentence)


def test_of_several_that_have_expired_the_one_nearest_to_the_root_is_named(pki: PKI) -> None:
    """Without it, those below are of no use either."""
    root = pki.make("Root")
    middle = pki.make("Middle", root, end=EARLIER)
    issuing = pki.make("Issuing", middle, end=EARLIER)
    found = path(pki.make("Leaf", issuing, ca=False), issuing, middle, anchors=(root,))
    assert reason(found).startswith("“Middle” expired on 2025-12-31")


def test_an_issuer_that_is_named_by_another_key(pki: PKI) -> None:
    """A key identifier of the issuer that is not the issuer's: OpenSSL, as Windows, does not take it for the issuer."""
    root = pki.make("Root")
    wrong = x509.AuthorityKeyIdentifier(b"another key", None, None)
    found = path(pki.make("Leaf", root, ca=False, key_ids=False, extensions=(wrong,)), anchors=(root,))
    assert fact(found) is Fact.OTHER_ISSUER
    assert reason(found).startswith("“Leaf” names an issuer other than the certificate")


@pytest.mark.parametrize("oid", ["2.5.29.30", "2.5.29.17"], ids=["name constraints", "names"])
def test_an_extension_that_can_not_be_read(pki: PKI, oid: str) -> None:
    """OpenSSL takes such a certificate for nobody's issuer; that it names another one would be false."""
    garbage = x509.UnrecognizedExtension(x509.ObjectIdentifier(oid), b"\x30\x02\x05\x00")
    root = pki.make("Root", extensions=(garbage,))
    assert fact(path(pki.make("Leaf", root, ca=False), anchors=(root,))) is Fact.UNREADABLE


def test_an_unreadable_certificate(pki: PKI) -> None:
    """What OpenSSL can't read is not judged, and that is said."""
    root = pki.make("Root")
    odd = Certificate(root.der.replace(b"\x06\x03\x55\x1d\x0e", b"\x06\x03\x55\x1d\x0f"))
    assert not path(odd, anchors=(odd,)).holds
    cut = Certificate(root.der[:-40])
    found = path(cut, anchors=(cut,))
    assert fact(found) is Fact.UNREADABLE
    assert "can't be decoded, so it can't be checked" in reason(found)


def test_a_root_ends_the_path(pki: PKI) -> None:
    """Of a root that was issued twice, the trusted one is the end, though the other one's key signed it as well."""
    key = new_key()
    old, new = pki.make("Root", key=key), pki.make("Root", key=key, end=END + timedelta(days=1))
    leaf = pki.make("Leaf", old, ca=False)
    for trusted, other in ((old, new), (new, old)):
        found = path(leaf, other, anchors=(trusted,))
        assert (fact(found), found.certificates) == (None, (leaf.certificate, trusted.certificate))


def test_an_unknown_code_is_told_honestly(monkeypatch: pytest.MonkeyPatch, pki: PKI) -> None:
    """A fault that the table does not know is called by OpenSSL's number."""
    monkeypatch.setattr(validation, "OPENSSL_FACTS", {})
    root = pki.make("Root", path_length=0)
    issuing = pki.make("Issuing", root)
    found = path(pki.make("Leaf", issuing, ca=False), issuing, anchors=(root,))
    assert (fact(found), reason(found)) == (
        Fact.REFUSED,
        "“Root” was refused (OpenSSL error 25). Ask the CA what is wrong with it.",
    )


OPENSSL_S_WORDS = {
    7: "certificate signature failure",
    13: "format error in certificate's notBefore field",
    14: "format error in certificate's notAfter field",
    20: "unable to get local issuer certificate",
    25: "path length constraint exceeded",
    32: "key usage does not include certificate signing",
    34: "unhandled critical extension",
    42: "invalid or inconsistent certificate policy extension",
    43: "no explicit policy",
    47: "permitted subtree violation",
    48: "excluded subtree violation",
    51: "unsupported name constraint type",
    66: "EE certificate key too weak",
    67: "CA certificate key too weak",
    68: "CA signature digest algorithm too weak",
    79: "invalid CA certificate",
}


def test_the_codes_are_openssl_s() -> None:
    """The numbers in the table are those of the OpenSSL that is used."""
    assert validation.OPENSSL_FACTS.keys() == OPENSSL_S_WORDS.keys()
    for code, words in OPENSSL_S_WORDS.items():
        assert words == Binding.ffi.string(Binding.lib.X509_verify_cert_error_string(code)).decode()


@pytest.mark.parametrize(
    ("how", "expected"),
    [
        ({}, ()),
        ({"start": NOW}, ()),
        ({"end": NOW}, (Fact.EXPIRES_WITHIN_A_DAY,)),
        ({"end": EARLIER}, (Fact.EXPIRED,)),
        ({"end": NOW + timedelta(days=1)}, (Fact.EXPIRES_WITHIN_A_DAY,)),
        ({"end": NOW + timedelta(days=1, seconds=1)}, (Fact.EXPIRES_SOON,)),
        ({"end": NOW + timedelta(days=90)}, (Fact.EXPIRES_SOON,)),
        ({"end": NOW + timedelta(days=90, seconds=1)}, ()),
        ({"start": NOW + timedelta(days=1)}, (Fact.NOT_YET_VALID,)),
        ({"purposes": (SERVER,)}, (Fact.NO_EMAIL,)),
        ({"key": RSA_1023}, (Fact.BROKEN_KEY,)),
        ({"key": RSA_1023, "purposes": (SERVER,)}, (Fact.NO_EMAIL, Fact.BROKEN_KEY)),
        ({"extensions": (NETSCAPE_TYPE,)}, (Fact.CRITICAL_EXTENSION,)),
        ({"extensions": (key_usage(key_encipherment=True),)}, (Fact.MAY_NOT_SIGN,)),
        ({"extensions": (key_usage(content_commitment=True),)}, ()),
    ],
)
def test_facts_of_a_signer(how: dict[str, Any], expected: tuple[Fact, ...], pki: PKI) -> None:
    """What is to be said of a certificate, whoever issued it, with a sentence for what keeps it from being trusted."""
    known, leaf = KnownFacts(), pki.make("Leaf", ca=False, **how).certificate
    assert known.facts(leaf, NOW, Role.SIGNER) == expected
    told = [each for each in known.problems(leaf, NOW, Role.SIGNER) if each.fact.verdict]
    assert all("“Leaf”" in str(each.message) for each in told)
    assert Fact.NOT_A_CA in known.facts(leaf, NOW, Role.ISSUER)


RSA, SHORT = rsa.generate_private_key(65537, 2048), rsa.generate_private_key(65537, 1024)
MD5, SHA_1 = (hashes.MD5(), "1.2.840.113549.1.1.4"), (hashes.SHA1(), "1.2.840.113549.1.1.5")


def signed_by_rsa(entity: Entity, algorithm: tuple[hashes.HashAlgorithm, str]) -> Certificate:
    """The same certificate, signed again by the key `RSA` with another hash."""
    hashed, oid = algorithm
    return resigned(entity.der, lambda signed: RSA.sign(signed, padding.PKCS1v15(), hashed), algorithm=oid)


@pytest.mark.parametrize("shared_part", ["Issuing", "Leaf"])
def test_md5_along_the_path_is_refused(shared_part: str, pki: PKI) -> None:
    """What is signed with MD5 can be forged, be it the signer's certificate or a CA's, wherever it came from."""
    root = pki.make("Root", key=RSA)
    issuing = pki.make("Issuing", root, key=RSA)
    leaf = pki.make("Leaf", issuing, ca=False)
    chain = {"Issuing": issuing, "Leaf": leaf}
    found = {name: each.certificate for name, each in chain.items()}
    found[shared_part] = signed_by_rsa(chain[shared_part], MD5)
    refused = path(found["Leaf"], found["Issuing"], anchors=(root.certificate,))
    assert (fact(refused), len(refused.certificates)) == (Fact.BROKEN_SIGNATURE, 3)
    assert reason(refused) == (
        f"“{shared_part}” is signed with MD5 with RSA, which can be forged. Don't trust it, and ask the CA for a new "
        "one."
    )


def test_weakness_is_told_in_the_order_of_the_path(pki: PKI) -> None:
    """SHA-1 and short keys don't keep a path from holding; each is named, the root's key as well."""
    root = pki.make("Root", key=RSA)
    issuing = pki.make("Issuing", root, key=SHORT)
    leaf = pki.make("Leaf", issuing, ca=False, key=SHORT)
    found = path(leaf.certificate, signed_by_rsa(issuing, SHA_1), anchors=(root.certificate,))
    assert found.holds
    key_of = "The key of “{}” (RSA 1024 bits) is shorter than is recommended today. Ask the CA for a newer certificate."
    assert [str(each) for each in found.caveats] == [
        key_of.format("Leaf"),
        "“Issuing” is signed with SHA-1 with RSA, which is out of date. Ask the CA for a newer certificate.",
        key_of.format("Issuing"),
    ]
    short = pki.make("Root", key=SHORT)
    alone = path(pki.make("Leaf", short, ca=False), anchors=(short,))
    assert [str(each)[:19] for each in alone.caveats] == ["The key of “Root” ("]


def test_a_clean_path_is_preferred(pki: PKI) -> None:
    """Before one with caveats, though that needs no additions; and one with caveats before one that is refused."""
    root, key = pki.make("Root", key=RSA), new_key()
    issued = [pki.make("Issuing", root, key=key) for _ in range(3)]
    clean, weak, broken = issued[0].certificate, signed_by_rsa(issued[1], SHA_1), signed_by_rsa(issued[2], MD5)
    leaf = pki.make("Leaf", issued[0], ca=False).certificate
    found = path(leaf, clean, weak, broken, anchors=(root,), preferred=(weak, broken, root))
    assert (found.certificates[1], found.caveats) == (clean, ())
    found = path(leaf, weak, broken, anchors=(root,), preferred=(broken, root))
    assert (found.holds, found.certificates[1], len(found.caveats)) == (True, weak, 1)


def test_withdrawn_certificates_are_told_with_who_withdrew_them(pki: PKI) -> None:
    """A root that a program has withdrawn spoils the path, and the reason names the program."""
    root = pki.make("Root")
    leaf = pki.make("Leaf", root, ca=False).certificate
    withdrawn = passing_for(EMSIGN_C1, root.certificate)
    found = path(leaf, anchors=(withdrawn,))
    assert fact(found) is Fact.WITHDRAWN
    assert reason(found) == (
        "Mozilla has withdrawn “Root”: nothing that depends on it should be trusted. Ask the sender to use another "
        "certificate."
    )
    assert path(leaf, anchors=(root,)).holds


def test_a_path_beside_the_disallowed_one(pki: PKI) -> None:
    """One that holds is taken; one that only lacks its root comes before one that could never hold."""
    root, stranger, key = pki.make("Root"), pki.make("Stranger"), new_key()
    bad, good = (pki.make("Issuing", each, key=key).certificate for each in (root, root))
    foreign, worse = (pki.make("Issuing", each, key=key).certificate for each in (stranger, stranger))
    leaf = pki.make("Leaf", pki.make("Issuing", root, key=key), ca=False).certificate
    assert path(leaf, bad, good, anchors=(root.certificate,), disallowed=(bad,)).certificates[1] == good
    anchor = pki.make("Other").certificate
    for pool in ((foreign, worse, stranger.certificate), (worse, foreign, stranger.certificate)):
        found = path(leaf, *pool, anchors=(anchor,), disallowed=(worse,))
        assert (fact(found), found.certificates[1]) == (Fact.UNTRUSTED_ROOT, foreign)
    lost = pki.make("Issuing", pki.make("Gone"), key=key).certificate
    found = path(leaf, worse, lost, stranger.certificate, anchors=(anchor,), disallowed=(worse,))
    assert (fact(found), found.certificates[1]) == (Fact.INCOMPLETE, lost)
    assert fact(path(leaf, bad, foreign, anchors=(root.certificate,), disallowed=(bad,))) is Fact.DISALLOWED


@pytest.mark.parametrize("ca", [False, None], ids=["end entity", "without basicConstraints"])
def test_self_signed_end_entity_vouches_for_itself_alone(ca: bool | None, pki: PKI) -> None:
    """In the collection it is trusted itself; what it issued is not, though OpenSSL takes the one without for a CA."""
    signs = (key_usage(key_cert_sign=True, digital_signature=True),)
    lone = pki.make("Lone", ca=ca, purposes=(EMAIL_PROTECTION,), extensions=signs)
    below = pki.make("Below", lone, ca=False)
    assert fact(path(lone, anchors=(lone,))) is None
    assert fact(path(lone, anchors=(pki.make("Lone", ca=ca),))) is Fact.UNTRUSTED_ROOT
    found = path(below, anchors=(lone,))
    assert (fact(found), names(found)) == (Fact.NOT_A_CA, ["Below", "Lone"])
    assert reason(found).startswith("“Lone” may not issue certificates")


def test_what_cannot_be_checked_ends_the_path(pki: PKI) -> None:
    """A signature of an unknown algorithm: not trusted, and neither a lack of issuers nor a forgery."""
    root = pki.make("Root").certificate
    issuing = pki.make("Issuing", pki.make("Root", key=new_key()))
    odd = with_unknown_algorithm(pki.make("Issuing", pki.make("Root"), key=issuing.key, key_ids=False))
    leaf = pki.make("Leaf", issuing, ca=False, key_ids=False).certificate
    found = path(leaf, odd, anchors=(root,))
    assert (fact(found), found.certificates) == (Fact.UNCHECKED_SIGNATURE, (leaf, odd))
    assert reason(found) == (
        "Who signed “Issuing” can't be checked here: the algorithm (1.2.840.10045.4.3.127) or the key of “Root” is not "
        "known. Ask the CA for a certificate signed with RSA or ECDSA, and SHA-256."
    )
    assert fact(path(leaf, odd, anchors=(pki.make("Other").certificate,))) is Fact.INCOMPLETE


@pytest.mark.parametrize(
    ("good", "bad", "expected", "sentence"),
    [
        (b"20610101", b"00000101", Fact.UNDATED, "The dates of “Leaf” can't be read, so it counts as not valid."),
        (b"20610101", b"20619901", Fact.UNDATED, "The dates of “Leaf” can't be read"),
        (b"20610101", b"00010101", Fact.EXPIRED, "The certificate of “Leaf” expired on "),
        (b"20510101", b"00000101", Fact.UNDATED, "The dates of “Leaf” can't be read"),
        (b"20510101", b"20519901", Fact.UNDATED, "The dates of “Leaf” can't be read"),
        (b"20610101", b"99991231", None, ""),
        (b"20510101", b"99991231", Fact.NOT_YET_VALID, "“Leaf” isn't valid before 9999-12-31"),
    ],
)
def test_absurd_dates(good: bytes, bad: bytes, expected: Fact | None, sentence: str, pki: PKI) -> None:
    """The year 0, which Python has not, the year 1 and a 99th month: an answer, and no date that is none."""
    start, end = datetime(2051, 1, 1, tzinfo=UTC), datetime(2061, 1, 1, tzinfo=UTC)
    key = new_key()
    root = pki.make("Root", key=key, end=end)
    leaf = pki.make("Leaf", root, ca=False, start=start, end=end).der
    odd = resigned(leaf, lambda signed: key.sign(signed, ec.ECDSA(hashes.SHA256())), changes=((good, bad),))
    found = path(odd, anchors=(root,), now=start + timedelta(days=1))
    assert fact(found) is expected
    assert reason(found).startswith(sentence)
    assert "None" not in reason(found)


def test_a_hostile_thicket_ends_soon(pki: PKI) -> None:
    """Two CAs of fifty certificates each, which all issued one another: millions of ways, and an answer."""
    keys = {"One": new_key(), "Other": new_key()}
    roots = {name: pki.make(name, key=key) for name, key in keys.items()}
    thicket = [pki.make("One", roots["Other"], key=keys["One"]) for _ in range(50)]
    thicket += [pki.make("Other", roots["One"], key=keys["Other"]) for _ in range(50)]
    found = path(pki.make("Leaf", roots["One"], ca=False), *thicket, anchors=(pki.make("Root"),))
    assert fact(found) is Fact.INCOMPLETE


START, MIDDLE, LATER = NOW - timedelta(days=300), NOW - timedelta(days=200), NOW - timedelta(days=100)


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (None, Fact.EXPIRED),
        (NOW, Fact.EXPIRED),
        (START - timedelta(seconds=1), Fact.NOT_YET_VALID),
        (START, None),
        (MIDDLE, None),
        (LATER, None),
        (LATER + timedelta(seconds=1), Fact.EXPIRED),
    ],
)
def test_a_certificate_may_be_checked_for_an_earlier_moment(
    moment: datetime | None, expected: Fact | None, pki: PKI
) -> None:
    """What signed while it was valid is as good as it was then."""
    root = pki.make("Root")
    leaf = pki.make("Leaf", root, ca=False, start=START, end=LATER)
    assert fact(path(leaf, anchors=(root,), at=moment)) is expected


def test_its_cas_are_checked_for_today(pki: PKI) -> None:
    """A CA that has expired since, or is not valid yet, keeps a path from holding, whatever the leaf is checked for."""
    root = pki.make("Root")
    for dates, expected in (
        ({"start": START, "end": LATER}, Fact.EXPIRED),
        ({"start": NOW + timedelta(days=1)}, Fact.NOT_YET_VALID),
    ):
        issuing = pki.make("Issuing", root, **dates)  # type: ignore[arg-type]
        leaf = pki.make("Leaf", issuing, ca=False, start=START, end=LATER)
        found = path(leaf, issuing, anchors=(root,), at=MIDDLE)
        assert (fact(found), "“Issuing”" in reason(found)) == (expected, True)


VERSION = bytes.fromhex("a003020102")
"""Version 3, as it is encoded."""


@pytest.mark.parametrize("version", [b"\x00", b"\x01", b"\x04"])
def test_extensions_need_version_3(version: bytes, pki: PKI) -> None:
    """RFC 5280 4.1.2.1: with another version, it is not defined what they mean."""
    root = pki.make("Root")
    child = pki.make("Bob", root, ca=False)

    def sign(signed: bytes) -> bytes:
        return root.mail_key.sign(signed, ec.ECDSA(hashes.SHA256()))  # type: ignore[call-arg, arg-type]

    odd = resigned(child.der, sign, changes=((VERSION, VERSION[:-1] + version),))
    assert fact(path(odd, anchors=(root,))) is Fact.NON_STANDARD
    assert Fact.NON_STANDARD in UNCHECKABLE


@pytest.mark.parametrize("excluded", [False, True], ids=["other servers are permitted", "all servers are excluded"])
@pytest.mark.parametrize(
    ("subject", "names", "expected"),
    [
        ("john.doe", [x509.RFC822Name("john@example.com")], None),
        ("john.doe", [], None),
        ("john.doe", [x509.RFC822Name("john@example.org")], Fact.NAME_CONSTRAINTS),
        ("john.doe", [x509.DNSName("john.doe")], Fact.NAME_CONSTRAINTS),
        ("john", [x509.DNSName("john.doe"), x509.RFC822Name("john@example.com")], Fact.NAME_CONSTRAINTS),
    ],
)
def test_a_common_name_is_no_servers(
    subject: str, names: list[x509.GeneralName], expected: Fact | None, excluded: bool, pki: PKI
) -> None:
    """Constraints on names of servers are about dNSName alone (RFC 5280 4.2.1.10); those on others hold."""
    permitted: list[x509.GeneralName] = [x509.RFC822Name("example.com")]
    servers = [x509.DNSName("" if excluded else "www.example.com")]
    limits = x509.NameConstraints(*((permitted, servers) if excluded else (permitted + servers, None)))
    root = pki.make("Root")
    issuing = pki.make("Issuing", root, extensions=(limits,))
    below = pki.make("Below", issuing)
    extensions = (x509.SubjectAlternativeName(names),) if names else ()
    john = pki.make(subject, below, ca=False, extensions=extensions)
    assert fact(path(john, issuing, below, anchors=(root,))) is expected


def test_of_several_cas_with_constraints_openssl_has_the_last_word(pki: PKI) -> None:
    """Which of them a name is outside of isn't known, nor where one has an extension that can't be read."""
    limits = x509.NameConstraints([x509.DNSName("example.com")], None)
    root = pki.make("Root", extensions=(limits,))
    issuing = pki.make("Issuing", root, extensions=(limits,))
    assert fact(path(pki.make("john.doe", issuing, ca=False), issuing, anchors=(root,))) is Fact.NAME_CONSTRAINTS
    odd = x509.UnrecognizedExtension(x509.BasicConstraints.oid, b"\x30\x03\x01\x01\x00")
    john = pki.make("john.doe", root, ca=None, extensions=(odd,))
    assert fact(path(john, anchors=(root,))) is Fact.NAME_CONSTRAINTS


def test_openssl_accepts_no_path_that_ends_in_no_root(pki: PKI) -> None:
    """Even where somebody vouches for its last CA: Exchange is documented to trust roots alone."""
    issuing = pki.make("Issuing", pki.make("Root"))
    assert fact(path(pki.make("Ann", issuing, ca=False), anchors=(issuing,))) is Fact.REFUSED


def test_policies_count_whatever_the_common_name(pki: PKI) -> None:
    """OpenSSL looks at policies after names; a common name that it minds keeps nobody from asking for them."""
    limits = x509.NameConstraints([x509.RFC822Name("example.com"), x509.DNSName("example.com")], None)
    root = pki.make("Root")
    issuing = pki.make("Issuing", root, extensions=(limits, REQUIRES_POLICY))
    assert fact(path(pki.make("john.doe", issuing, ca=False), issuing, anchors=(root,))) is Fact.POLICY


def test_name_constraints_are_for_cas(pki: PKI) -> None:
    """RFC 5280 4.2.1.10: in the certificate of a person they mean nothing."""
    root = pki.make("Root")
    limits = x509.NameConstraints(None, [x509.RFC822Name("example.org")])
    bob = pki.make("Bob", root, ca=False, extensions=(limits,))
    assert fact(path(bob, anchors=(root,))) is Fact.NON_STANDARD
    issuing = pki.make("Issuing", root, extensions=(limits,))
    assert fact(path(pki.make("Ann", issuing, ca=False), issuing, anchors=(root,))) is None


def test_constraints_on_account_names_are_not_judged(pki: PKI) -> None:
    """Windows knows constraints on UPNs, and OpenSSL doesn't: where nobody has such a name, they don't matter."""
    permitted, own = (
        x509.OtherName(x509.ObjectIdentifier("1.3.6.1.4.1.311.20.2.3"), core.UTF8String(name).dump())
        for name in ("@example.com", "bob@example.com")
    )
    root = pki.make("Root")
    issuing = pki.make("Issuing", root, extensions=(x509.NameConstraints([permitted], None),))
    for names, expected in (([ASCII], None), ([ASCII, own], Fact.UNCHECKED_NAMES)):
        bob = pki.make("Bob", issuing, ca=False, extensions=(x509.SubjectAlternativeName(names),))
        assert fact(path(bob, issuing, anchors=(root,))) is expected
    assert Fact.UNCHECKED_NAMES in UNCHECKABLE


UTF8 = x509.OtherName(x509.ObjectIdentifier("1.3.6.1.5.5.7.8.9"), core.UTF8String("ü@example.com").dump())
ASCII = x509.RFC822Name("bob@example.com")


@pytest.mark.parametrize(
    ("constraint", "address", "expected"),
    [
        (None, UTF8, None),
        (None, ASCII, None),
        ("example.com", ASCII, None),
        ("example.com", UTF8, Fact.UNCHECKED_NAMES),
        ("bob@example.com", UTF8, Fact.UNCHECKED_NAMES),
        ("example.org", UTF8, Fact.UNCHECKED_NAMES),
        ("example.org", ASCII, Fact.NAME_CONSTRAINTS),
    ],
)
@pytest.mark.parametrize("place", ["root", "issuing"])
def test_addresses_below_a_ca_that_constrains_names(
    place: str, constraint: str | None, address: x509.GeneralName, expected: Fact | None, pki: PKI
) -> None:
    """Outside of ASCII they are not judged below any CA with constraints, whatever these are about (RFC 9598 6)."""
    limits = (x509.NameConstraints([x509.RFC822Name(constraint)], None),) if constraint else ()
    root = pki.make("Root", extensions=limits if place == "root" else ())
    issuing = pki.make("Issuing", root, extensions=limits if place == "issuing" else ())
    bob = pki.make("Bob", issuing, ca=False, extensions=(x509.SubjectAlternativeName([address]),))
    assert fact(path(bob, issuing, anchors=(root,))) is expected
