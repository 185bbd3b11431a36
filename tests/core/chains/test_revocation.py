"""What a list of revoked certificates says, and what keeps it from counting."""

from __future__ import annotations

import datetime

import pytest
from asn1crypto import core
from asn1crypto import crl as asn1_crl
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.hashes import MD5, SHA256
from cryptography.x509.oid import NameOID
from hypothesis import given, settings
from hypothesis import strategies as st

from crl import DAY, NOW, UNKNOWN, Entry, make_crl, points, scope
from pki import CRL_URL, PKI, Entity, key_usage, with_unknown_curve
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.chains.revocation import Obstacle, Revocation, RevocationList, RevocationStatus

Flags = x509.ReasonFlags
OTHER_URL = "http://crl.pki.example/other.crl"
SOME = frozenset((Flags.key_compromise,))


@pytest.fixture(scope="module")
def ca(pki: PKI) -> Entity:
    """Who signs the lists."""
    return pki.make("Issuing CA", pki.make("Root"))


@pytest.fixture(scope="module")
def user(pki: PKI, ca: Entity) -> Entity:
    """A person's certificate."""
    return pki.make("Alice", ca, ca=False)


def judged(crl: bytes, subject: Entity | Certificate, ca: Entity, now: datetime.datetime = NOW) -> Revocation:
    """Return what a list says."""
    certificate = subject if isinstance(subject, Certificate) else subject.certificate
    return RevocationList(crl).judge(certificate, ca.certificate, now)


def obstacle(crl: bytes, subject: Entity | Certificate, ca: Entity, now: datetime.datetime = NOW) -> Obstacle | None:
    """Return why a list does not count; None where it does."""
    found = judged(crl, subject, ca, now)
    assert (found.status is RevocationStatus.UNCHECKED) is (found.obstacle is not None)
    assert str(found.message).startswith("Could not be checked. ") is (found.obstacle is not None)
    return found.obstacle


def test_who_is_not_listed_is_not_revoked(pki: PKI, ca: Entity, user: Entity) -> None:
    """A list is decoded once, and answers for each certificate by itself."""
    bob = pki.make("Bob", ca, ca=False)
    crl = RevocationList(make_crl(ca, (bob, Flags.key_compromise)))
    found, other, again = (crl.judge(each.certificate, ca.certificate, NOW) for each in (user, bob, user))
    assert judged(make_crl(ca), user, ca) == found == again
    assert (found.status, str(found.message)) == (RevocationStatus.NOT_REVOKED, "Not revoked.")
    assert other.status is RevocationStatus.REVOKED
    assert not found.is_final


NO_REASONS = (None, Flags.unspecified, Flags.remove_from_crl)


@pytest.mark.parametrize("reason", [None, *(each for each in Flags if each is not Flags.certificate_hold)])
def test_who_is_listed_is_revoked(ca: Entity, user: Entity, reason: Flags | None) -> None:
    """The date and the reason are told, whatever RFC 5280 5.3.1 has; removeFromCRL lifts nothing in a whole list."""
    found = judged(make_crl(ca, (user, reason)), user, ca)
    assert (found.status, found.is_hold) == (RevocationStatus.REVOKED, False)
    assert str(found.message).startswith("Revoked on 2026-10-01: ")
    assert found.is_final
    assert ("no reason given" in str(found.message)) is (reason in NO_REASONS)


def test_what_is_on_hold_may_come_back(ca: Entity, user: Entity) -> None:
    """CertificateHold is told as such."""
    found = judged(make_crl(ca, (user, Flags.certificate_hold)), user, ca)
    assert (found.status, found.is_hold) == (RevocationStatus.REVOKED, True)
    assert str(found.message) == "Suspended on 2026-10-01 (certificateHold). The CA may lift this."
    assert not found.is_final


def test_dates_are_kept(ca: Entity, user: Entity) -> None:
    """A list counts from thisUpdate on, and until nextUpdate."""
    crl, second = make_crl(ca, start=NOW - DAY, end=NOW), datetime.timedelta(seconds=1)
    assert obstacle(crl, user, ca, NOW - DAY - second) is Obstacle.NOT_YET_VALID
    assert obstacle(crl, user, ca, NOW - DAY) is None
    assert obstacle(crl, user, ca, NOW - second) is None
    assert obstacle(crl, user, ca, NOW) is Obstacle.OUT_OF_DATE
    assert "has been out of date since 2026-11-01" in str(judged(crl, user, ca, NOW).message)
    assert "isn't valid before 2026-10-31" in str(judged(crl, user, ca, NOW - 2 * DAY).message)
    # RFC 5280 5.1.2.5 wants nextUpdate: without it nobody knows whether a newer list is kept back
    parsed = asn1_crl.CertificateList.load(crl)
    del parsed["tbs_cert_list"]["next_update"]
    assert isinstance(ca.key, ec.EllipticCurvePrivateKey)
    parsed["signature"] = ca.key.sign(parsed["tbs_cert_list"].dump(force=True), ec.ECDSA(SHA256()))
    found = judged(parsed.dump(force=True), user, ca)
    assert found.obstacle is Obstacle.OUT_OF_DATE
    assert "has no date for the next update" in str(found.message)


def test_revoked_stays_revoked(ca: Entity, user: Entity) -> None:
    """An old list proves that a certificate was revoked; that one is on hold, or not listed, it no longer proves.

    A certificate with an extension twice (RFC 5280 4.2) can't be decoded; its number is enough.
    """

    def old(*listed: Entry) -> bytes:
        return make_crl(ca, *listed, start=NOW - 3 * DAY, end=NOW - 2 * DAY)

    assert judged(old((user, Flags.superseded)), user, ca).is_final
    for crl in (old((user, Flags.certificate_hold)), old()):
        assert obstacle(crl, user, ca) is Obstacle.OUT_OF_DATE
    twice = asn1_x509.Certificate.load(user.der)
    extensions = twice["tbs_certificate"]["extensions"]
    extensions.append(extensions[0])
    odd = Certificate(twice.dump(force=True))
    assert judged(make_crl(ca, (user, Flags.key_compromise)), odd, ca).is_final
    assert obstacle(make_crl(ca, (user, Flags.certificate_hold)), odd, ca) is Obstacle.DAMAGED


def test_only_the_issuer_signs(pki: PKI, ca: Entity, user: Entity) -> None:
    """Another key of the same name, another name of the same key, and a changed list prove nothing.

    Case and white space of a name make no difference (RFC 5280 7.1).
    """
    revoked: Entry = (user, Flags.key_compromise)
    other, good = pki.make("Issuing CA", key=ca.key), make_crl(ca, revoked)
    for crl in (
        make_crl(ca, revoked, key=pki.make("Issuing CA").key),
        make_crl(ca, revoked, name=x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Another CA")])),
        good[:-1] + bytes([good[-1] ^ 1]),
    ):
        assert obstacle(crl, user, ca) in (Obstacle.OTHER_SIGNER, Obstacle.DAMAGED)
    assert judged(make_crl(ca, revoked), user, other).is_final, "another certificate of the same name and key"
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "ISSUING  ca")])
    assert obstacle(make_crl(ca, name=name), user, ca) is None
    assert "is not signed by “Issuing CA”" in str(judged(make_crl(other, key=pki.make("X").key), user, ca).message)


@pytest.mark.parametrize(("may_sign", "expected"), [(True, None), (False, Obstacle.MAY_NOT_SIGN)])
def test_the_issuer_must_be_allowed_to_sign_lists(pki: PKI, may_sign: bool, expected: Obstacle | None) -> None:
    """A key usage without cRLSign (RFC 5280 4.2.1.3) makes a list worthless."""
    usage = key_usage(digital_signature=True, key_cert_sign=True, crl_sign=may_sign)
    ca = pki.make("Strict CA", extensions=(usage,))
    assert obstacle(make_crl(ca), pki.make("Alice", ca, ca=False), ca) is expected
    unreadable = x509.UnrecognizedExtension(x509.KeyUsage.oid, b"\x05\x00")
    ca = pki.make("Odd CA", extensions=(unreadable,))
    assert obstacle(make_crl(ca), pki.make("Alice", ca, ca=False), ca) is Obstacle.SIGNATURE, "it is not absent"


def test_signatures_that_prove_nothing_do_not_count(pki: PKI) -> None:
    """A list signed with MD5 can be forged, and one whose issuer's key can't be read can't be checked."""
    ca = pki.make("CA", key=rsa.generate_private_key(65537, 2048))
    user, parsed = pki.make("Alice", ca, ca=False), asn1_crl.CertificateList.load(make_crl(ca))
    parsed["signature_algorithm"]["algorithm"] = parsed["tbs_cert_list"]["signature"]["algorithm"] = "md5_rsa"
    signed = parsed["tbs_cert_list"].dump(force=True)
    assert isinstance(ca.key, rsa.RSAPrivateKey)
    parsed["signature"] = ca.key.sign(signed, padding.PKCS1v15(), MD5())
    assert obstacle(parsed.dump(force=True), user, ca) is Obstacle.SIGNATURE
    ec_ca = pki.make("CA of an unknown curve")
    found = RevocationList(make_crl(ec_ca)).judge(user.certificate, with_unknown_curve(ec_ca), NOW)
    assert found.obstacle is Obstacle.SIGNATURE


def test_critical_extensions_must_be_understood(ca: Entity, user: Entity) -> None:
    """One that is not known makes the list worthless, in it and in anybody's entry (RFC 5280 5.2, 5.3).

    A list of changes alone, and one for several CAs, are told apart from one that is not understood.
    """
    revoked: Entry = (user, Flags.key_compromise)
    delta, indirect = x509.DeltaCRLIndicator(1), scope(indirect=True)
    known = (x509.CRLNumber(7), x509.AuthorityKeyIdentifier.from_issuer_public_key(ca.key.public_key()))
    for crl, expected in (
        (make_crl(ca, revoked, extensions=(UNKNOWN,)), Obstacle.EXTENSION),
        (make_crl(ca, revoked, entry_extensions=(UNKNOWN,)), Obstacle.EXTENSION),
        (make_crl(ca, (ca, None), entry_extensions=(UNKNOWN,)), Obstacle.EXTENSION),
        (make_crl(ca, revoked, extensions=(delta,)), Obstacle.DELTA),
        (make_crl(ca, revoked, extensions=(indirect,)), Obstacle.INDIRECT),
        (make_crl(ca, revoked, extensions=(indirect,), entry_extensions=(UNKNOWN,)), Obstacle.INDIRECT),
        (make_crl(ca, extensions=known), None),
    ):
        assert obstacle(crl, user, ca) is expected


def test_a_list_is_for_those_it_names(pki: PKI, ca: Entity, user: Entity) -> None:
    """Users', CAs' and attribute certificates' lists say nothing of the others (RFC 5280 6.3.3 (b)(2))."""
    below = pki.make("Lower CA", ca)
    for extension, for_user, for_ca in (
        (scope(CRL_URL), True, True),
        (scope(users=True), True, False),
        (scope(authorities=True), False, True),
        (scope(attributes=True), False, False),
        (scope(OTHER_URL, CRL_URL), True, True),
        (scope(OTHER_URL), False, False),
    ):
        crl = make_crl(ca, (user, None), (below, None), extensions=(extension,))
        for subject, applies in ((user, for_user), (below, for_ca)):
            assert obstacle(crl, subject, ca) is (None if applies else Obstacle.SCOPE)


def test_a_certificate_without_points_has_the_whole_list(pki: PKI, ca: Entity) -> None:
    """Where the certificate names no distribution point, only a list that is no part of one is about it.

    A point with a cRLIssuer is for an indirect list, which is none of the issuer's.
    """
    user = pki.make("Alice", ca, ca=False, crl_url="")
    assert obstacle(make_crl(ca), user, ca) is None
    assert obstacle(make_crl(ca, extensions=(scope(CRL_URL),)), user, ca) is Obstacle.SCOPE
    assert obstacle(make_crl(ca, extensions=(scope(users=True),)), user, ca) is None
    foreign = x509.CRLDistributionPoints([points(by=pki.make("CRL signer").x509.subject)])
    user = pki.make("Alice", ca, ca=False, crl_url="", extensions=(foreign,))
    assert obstacle(make_crl(ca, extensions=(scope(CRL_URL),)), user, ca) is Obstacle.SCOPE


def test_points_may_be_named_relative_to_the_issuer(pki: PKI, ca: Entity) -> None:
    """NameRelativeToCRLIssuer and the whole name are the same point (RFC 5280 4.2.1.13)."""
    part = x509.RelativeDistinguishedName([x509.NameAttribute(NameOID.COMMON_NAME, "CRL 1")])
    other = x509.RelativeDistinguishedName([x509.NameAttribute(NameOID.COMMON_NAME, "CRL 2")])
    whole = [x509.DirectoryName(x509.Name([*ca.x509.subject.rdns, part]))]
    for point in (x509.DistributionPoint(None, part, None, None), x509.DistributionPoint(whole, None, None, None)):
        extension = x509.CRLDistributionPoints([point])
        user = pki.make("Alice", ca, ca=False, crl_url="", extensions=(extension,))
        assert obstacle(make_crl(ca, extensions=(scope(relative=part),)), user, ca) is None
        assert obstacle(make_crl(ca, extensions=(scope(relative=other),)), user, ca) is Obstacle.SCOPE


def test_some_reasons_are_not_all(pki: PKI, ca: Entity) -> None:
    """A list of some reasons proves that a certificate was revoked for one of them, not that it wasn't for another."""
    whole, part = points(), points(reasons=SOME)
    for named, extension, is_complete in (
        ([whole], scope(CRL_URL), True),
        ([whole], scope(CRL_URL, reasons=SOME), False),
        ([whole], scope(reasons=SOME), False),
        ([part], scope(CRL_URL), False),
        ([part], None, False),
        ([part, points(OTHER_URL)], scope(CRL_URL), False),
        ([part, points(OTHER_URL)], scope(OTHER_URL), True),
        ([part, points(OTHER_URL)], None, True),
    ):
        cdp = x509.CRLDistributionPoints(named)
        user = pki.make("Alice", ca, ca=False, crl_url="", extensions=(cdp,))
        extensions = (extension,) if extension else ()
        assert judged(make_crl(ca, (user, Flags.key_compromise), extensions=extensions), user, ca).is_final
        held = judged(make_crl(ca, (user, Flags.certificate_hold), extensions=extensions), user, ca)
        assert held.is_hold
        expected = None if is_complete else Obstacle.SCOPE
        assert obstacle(make_crl(ca, extensions=extensions), user, ca) is expected


def test_what_is_no_list_is_damaged(pki: PKI, ca: Entity, user: Entity) -> None:
    """A page, nothing, a certificate, a list that is cut short; and a certificate that can't be read."""
    crl = make_crl(ca)
    for data in (b"", b"<html>", ca.der, crl[:-1], b"-----BEGIN X509 CRL-----"):
        assert obstacle(data, user, ca) is Obstacle.DAMAGED
    assert obstacle(crl, Certificate(user.der[:-1]), ca) is Obstacle.DAMAGED
    twice = asn1_crl.CertificateList.load(make_crl(ca, extensions=(x509.CRLNumber(1),)))
    extensions = twice["tbs_cert_list"]["crl_extensions"]
    extensions.append(extensions[0])
    assert obstacle(twice.dump(force=True), user, ca) is Obstacle.DAMAGED


def test_long_lists_can_be_cancelled(ca: Entity, user: Entity, pki: PKI) -> None:
    """Between the entries of a list it is reported, and what the report raises ends the work."""
    told: list[tuple[int, int]] = []
    RevocationList(make_crl(ca, (user, None)), lambda *numbers: told.append(numbers))
    assert told == [(0, 0)]

    def cancel(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        RevocationList(make_crl(ca, (user, None)), cancel)


_CA = PKI().make("CA")
_USER = PKI().make("Alice", _CA, ca=False)
_CRL = make_crl(_CA, (_USER, Flags.key_compromise), extensions=(scope(CRL_URL), x509.CRLNumber(3)))


def test_signature_has_whole_octets() -> None:
    """A bit string with unused bits is no signature, even where its octets are those of one (X.690 8.6.2)."""
    while True:
        crl = bytearray(make_crl(_CA, (_USER, Flags.key_compromise), extensions=(scope(CRL_URL), x509.CRLNumber(3))))
        signature = x509.load_der_x509_crl(bytes(crl)).signature
        if not signature[-1] & 1:  # else the unused bit would not be zero, and nobody would read the list
            break
    assert judged(bytes(crl), _USER, _CA).status is RevocationStatus.REVOKED
    crl[-len(signature) - 1] = 1
    answer = judged(bytes(crl), _USER, _CA)
    assert (answer.status, answer.obstacle) == (RevocationStatus.UNCHECKED, Obstacle.DAMAGED)


@given(st.dictionaries(st.integers(0, len(_CRL) - 1), st.integers(1, 255), min_size=1, max_size=3))
@settings(max_examples=300)
def test_changed_lists_prove_nothing(changes: dict[int, int]) -> None:
    """A list with any bytes changed is an answer, and always that it could not be checked."""
    crl = bytearray(_CRL)
    for at, difference in changes.items():
        crl[at] ^= difference
    assert judged(bytes(crl), _USER, _CA).status is RevocationStatus.UNCHECKED


@pytest.mark.parametrize("serial", [0x1234, -0x1234])
def test_an_odd_certificate_is_looked_up(serial: int, pki: PKI, ca: Entity) -> None:
    """A certificate with a serial number below 0, or that writes cA FALSE out, is revoked like others."""
    bob = pki.make("Bob", ca, ca=False)
    parsed = asn1_x509.Certificate.load(bob.der)
    parsed["tbs_certificate"]["serial_number"] = serial
    constraints = next(
        each for each in parsed["tbs_certificate"]["extensions"] if each["extn_id"].native == "basic_constraints"
    )
    constraints["extn_value"] = core.ParsableOctetString(bytes.fromhex("3003010100"))
    odd = Certificate(parsed.dump(force=True))
    crl = asn1_crl.CertificateList.load(make_crl(ca, (bob, Flags.key_compromise)))
    crl["tbs_cert_list"]["revoked_certificates"][0]["user_certificate"] = serial
    signed = crl["tbs_cert_list"].dump(force=True)
    crl["signature"] = ca.mail_key.sign(signed, ec.ECDSA(SHA256()))  # type: ignore[call-arg, arg-type]
    assert judged(crl.dump(force=True), odd, ca).status is RevocationStatus.REVOKED
