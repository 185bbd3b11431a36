"""Findings: each for a certificate that was made for it, not for one that just isn't, and gone with its remedy."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from findings import DAY, NOW, SECOND, changes, forged, found, of, one, remedied
from pki import (
    CRL_URL,
    END,
    PKI,
    RSA_1023,
    Entity,
    certificates,
    clique,
    in_windows,
    new_key,
    resigned,
    with_unknown_algorithm,
    with_unknown_curve,
)
from sstwizard.core.certificates.algorithms import ANY_EXTENDED_KEY_USAGE, EMAIL_PROTECTION, SERVER_AUTHENTICATION
from sstwizard.core.certificates.budget import Budget, Cost
from sstwizard.core.certificates.certificate import Certificate, Provenance, WindowsProperties
from sstwizard.core.chains.index import MAX_KEYS, CertificateIndex
from sstwizard.core.collection.assessment import assess
from sstwizard.core.collection.checks.finding import Basis, Change, Code, Download, Severity
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.text import text

ISSUER_URL = "http://pki.example/issuer.cer"


def test_sound_collection_has_no_findings(pki: PKI, root: Entity) -> None:
    """Of a complete chain for mail, which lasts and can be checked, no rule says anything."""
    policy = pki.make("Policy", root)
    issuing = pki.make("Issuing", policy, path_length=0, purposes=(EMAIL_PROTECTION,))
    assert found(issuing, policy, root, known=(pki.make("Person", issuing, ca=False),)) == []
    assert found() == []


def test_expired_is_swapped_for_the_renewed(pki: PKI) -> None:
    """Where a source holds one of the same name and key that lasts, one click swaps; another key is another CA."""
    old = pki.make("Root", end=NOW)
    new = pki.make("Root", key=old.key)
    after, left = remedied("expired", old, known=(new, pki.make("Root"), pki.make("Root", key=old.key, end=NOW + DAY)))
    assert (after, left) == ({new.certificate}, [])
    assert str(one("expired", old, known=(new,)).remedy.label) == "Replace with the renewed certificate"  # type: ignore[union-attr]
    assert remedied("expired", old, new, known=(new,))[0] == {new.certificate}
    for other in (pki.make("Root"), pki.make("Root", key=old.key, ca=False)):
        assert remedied("expired", old, known=(other,))[0] == set()


@pytest.mark.parametrize("how", [{"end": NOW}, {"start": NOW + SECOND}, {"purposes": (SERVER_AUTHENTICATION,)}])
def test_what_could_not_stay_is_not_offered(pki: PKI, how: dict[str, Any]) -> None:
    """A remedy brings no error of its own; where a source holds another certificate of the key, it brings that.

    Nor does what is forged complete a chain, though its own issuer is there.
    """
    root = pki.make("Root", **how)
    issuing, renewed = pki.make("Issuing", root), pki.make("Root", key=root.key)
    finding = one("incomplete-chain", issuing, known=[root])
    assert finding.remedy is None
    assert "no open source has one that can be used" in str(finding.message)
    assert changes(one("incomplete-chain", issuing, known=[root, renewed]))[0] == {renewed.certificate}
    bad = forged(pki, "Policy", renewed)
    assert one("incomplete-chain", pki.make("Issuing", bad), known=(bad, renewed)).remedy is None


@pytest.mark.parametrize("properties", [{"purposes": (SERVER_AUTHENTICATION,)}, {"disallowed": True}])
def test_what_windows_limits_is_not_offered(pki: PKI, root: Entity, properties: dict[str, object]) -> None:
    """Neither as the missing issuer nor as the renewed one, wherever else it was found, or is in use."""
    known: list[Entity | Certificate] = [root, in_windows(root, **properties)]
    issuing = pki.make("Issuing", root)
    assert one("incomplete-chain", issuing, known=[root]).change is not None
    for base in ([], [root]):
        assert one("incomplete-chain", issuing, known=known, base=base).remedy is None
    old = pki.make("Root", key=root.key, end=NOW)
    assert changes(one("expired", old, known=known)) == (set(), {old.certificate})


def test_too_large_offers_what_is_needless(pki: PKI) -> None:
    """People's certificates and cross-certificates of roots that are there; the largest is named."""
    root, other = pki.make("Root", issuer_url="http://pki.example/" + "a" * 65_000), pki.make("Other")
    cross = pki.make("Root", other, key=root.key)
    issuing = pki.make("Issuing", root)
    person = pki.make("Person", issuing, ca=False)
    rekeyed = pki.make("Root", other)  # of the root's name, but for a key of its own
    finding = one("too-large", root, other, cross, rekeyed, issuing, person)
    assert finding.change is not None
    assert set(finding.change.remove) == {cross.certificate, person.certificate}
    assert "The largest is “Root” with 6" in str(finding.message)
    assert one("too-large", root, other, issuing).remedy is None


@pytest.mark.parametrize("ca", [False, None])
def test_not_ca(pki: PKI, root: Entity, ca: bool | None) -> None:
    """A person's certificate is of no use; its issuers are, where a source holds them."""
    issuing = pki.make("Issuing", root)
    person = pki.make("Person", issuing, ca=ca)
    finding = one("not-ca", person, root, issuing)
    assert (finding.severity, finding.certificate) == (Severity.WARNING, person.certificate)
    assert remedied("not-ca", person, root, issuing) == ({root.certificate, issuing.certificate}, [])
    known = (root, issuing)
    assert remedied("incomplete-chain", person, known=known) == ({root.certificate, issuing.certificate}, [])
    assert of("not-ca", root, issuing) == []


@pytest.mark.parametrize(
    ("purposes", "is_found"),
    [
        ((), False),
        ((EMAIL_PROTECTION,), False),
        ((SERVER_AUTHENTICATION, EMAIL_PROTECTION), False),
        ((ANY_EXTENDED_KEY_USAGE,), False),
        ((SERVER_AUTHENTICATION,), True),
    ],
)
def test_no_email(pki: PKI, root: Entity, purposes: tuple[str, ...], is_found: bool) -> None:
    """A CA that may not issue for mail; one for any purpose may, and what is no CA isn't needed anyway."""
    issuing = pki.make("Issuing", root, purposes=purposes)
    findings = of("no-email", issuing, root)
    assert [(each.severity, each.certificate, each.basis) for each in findings] == [
        (Severity.ERROR, issuing.certificate, Basis.SEEN)
    ] * is_found
    assert remedied("no-email", issuing, root)[1] == []
    assert of("no-email", pki.make("Server", root, ca=False, purposes=purposes), root) == []


@pytest.mark.parametrize(
    ("code", "properties"),
    [
        ("no-email", {"purposes": (SERVER_AUTHENTICATION,)}),
        ("no-email", {"disallowed_purposes": (EMAIL_PROTECTION,)}),
        ("distrusted", {"disallowed": True}),
        ("distrusted", {"not_before": NOW}),
    ],
)
def test_windows_limits_count_whichever_copy_was_chosen(root: Entity, code: str, properties: dict[str, object]) -> None:
    """A copy from a file is as limited as that in a Windows store; what the file itself carries limits nothing.

    Windows' own limits stay on this computer, and the words say so.
    """
    limited = in_windows(root, **properties)
    assert one(code, limited).basis is Basis.ADVICE
    assert ("doesn't include this limit" in str(one(code, limited).message)) is ("disallowed" not in properties)
    as_carried = replace(root.certificate, carried=limited.windows)
    assert len(of(code, limited)) == len(of(code, limited, known=[root])) == 1
    for chosen in (root.certificate, as_carried):
        for known in ((limited,), (root, limited), (limited, root)):
            assert len(of(code, chosen, known=known)) == 1
        assert of(code, chosen) == of(code, chosen, known=[as_carried]) == []


def test_distrusted(pki: PKI) -> None:
    """An error, by its own property or because any source holds it as disallowed.

    The root program's limit to what was issued before a day is a warning, where it speaks of mail.
    """
    root, other = pki.make("Root"), pki.make("Other")
    known = (in_windows(root, disallowed=True),)
    assert one("distrusted", *known).severity is Severity.ERROR
    assert one("distrusted", root, other, known=known).certificate == root.certificate
    assert remedied("distrusted", root, other, known=known) == ({other.certificate}, [])
    assert of("distrusted", other, known=known) == []
    finding = one("distrusted", in_windows(root, not_before=NOW))
    assert finding.severity is Severity.WARNING
    assert "issued before 2030-06-01" in str(finding.message)
    for purpose, count in ((EMAIL_PROTECTION, 1), (SERVER_AUTHENTICATION, 0)):
        limited = in_windows(root, not_before=NOW, not_before_purposes=(purpose,))
        assert len(of("distrusted", limited)) == count


def test_bad_signature(pki: PKI, root: Entity) -> None:
    """Name and key identifier are the issuer's, the signature is not; told once, and not as incomplete as well."""
    bad = forged(pki, "Issuing", root)
    (finding,) = (each for each in found(bad, root) if each.code != "re-keyed")
    assert (finding.code, finding.severity, finding.certificate) == ("bad-signature", Severity.ERROR, bad.certificate)
    assert remedied("bad-signature", bad, root) == ({root.certificate}, [])
    assert of("bad-signature", pki.make("Issuing", root), root) == []
    other = pki.make("Issuing", pki.make("Root")), root  # the issuer that is there is another of that name
    assert of("bad-signature", *other) == []
    assert of("incomplete-chain", *other) != []


def test_bad_signature_by_an_issuer_that_is_not_chosen(pki: PKI, root: Entity) -> None:
    """Where somebody vouches for it, or its own file was opened; anybody can make another of that name and key id."""
    bad = forged(pki, "Issuing", root)
    assert one("bad-signature", bad, known=(root,)).certificate == bad.certificate
    assert of("incomplete-chain", bad, known=(root,)) == []
    collection, now = CertificateCollection(certificates([bad])), NOW
    for provenance, codes in ((Provenance.OWN_FILE, ["bad-signature"]), (Provenance.RECEIVED, ["incomplete-chain"])):
        known = CertificateIndex([bad.certificate, replace(root.certificate, provenance=provenance)])
        errors = assess(collection, known, now).errors
        assert [each.code for each in errors] == codes, provenance
    between = pki.make("Between", root)
    below = forged(pki, "Issuing", between)
    assert of("bad-signature", below, known=(between,)) == []
    assert of("bad-signature", below, known=(between, root)) != []


def test_bad_signature_of_a_root(pki: PKI) -> None:
    """A root whose own signature is wrong; with another key named it may be what a CA issues for its new key.

    Of one signed with MD2 it can't be checked whether it signed itself: it is no anchor, and no forgery.
    """
    bad = pki.make("Root", signing_key=new_key(), key_ids=False)
    assert one("bad-signature", bad).certificate == bad.certificate
    new_with_old = pki.make("Root", signing_key=new_key())
    assert of("bad-signature", new_with_old) == []
    assert one("incomplete-chain", new_with_old).certificate == new_with_old.certificate
    root = pki.make("Root", key=rsa.generate_private_key(65537, 2048))
    (finding,) = found(resigned(root.der, bytes, algorithm="1.2.840.113549.1.1.2"))
    assert finding.code == "signature-unchecked"
    assert "“Root” as its issuer, but this signature can't be checked here: " in str(finding.message)
    assert "(MD2 with RSA)" in str(finding.message)


def test_path_length(pki: PKI, root: Entity) -> None:
    """A CA below one that allows none below; a cross-certificate that allows it makes it good."""
    policy = pki.make("Policy", root, path_length=0)
    issuing = pki.make("Issuing", policy)
    finding = one("path-length", root, policy, issuing)
    assert (finding.severity, finding.certificate) == (Severity.WARNING, issuing.certificate)
    assert remedied("path-length", root, policy, issuing)[1] == []
    wider = pki.make("Policy", root, key=policy.key)
    for sound in ((root, policy, wider, issuing), (root, pki.make("Policy", root, path_length=1), issuing)):
        assert of("path-length", *sound) == []
    assert of("path-length", pki.make("Orphan", pki.make("Gone")), root) == []  # no root's limit


def test_path_length_counts_levels(pki: PKI) -> None:
    """A root that allows one: the second is too low, what hangs below is not told again, and a rollover is no level."""
    root = pki.make("Root", path_length=1)
    first = pki.make("First", root)
    second = pki.make("Second", first)
    third = pki.make("Third", second)
    assert one("path-length", root, first, second, third).certificate == second.certificate
    assert of("path-length", root, first) == []
    rolled = pki.make("Root", root)  # self-issued (RFC 5280 4.2.1.9)
    assert of("path-length", root, rolled, pki.make("Issuing", rolled, path_length=0)) == []


def test_not_yet_valid_and_soon_expired(pki: PKI) -> None:
    """From NotBefore on it counts, and not a second earlier. How soon is soon can be said, to the second."""
    assert of("not-yet-valid", pki.make("Root", start=NOW)) == []
    early = pki.make("Root", start=NOW + SECOND)
    finding = one("not-yet-valid", early)
    assert (finding.severity, finding.certificate) == (Severity.WARNING, early.certificate)
    assert "from 2030-06-01" in str(finding.message)
    collection = CertificateCollection(certificates([pki.make("Root", end=NOW + 200 * DAY)]))
    for soon, is_found in ((200 * DAY, True), (200 * DAY - SECOND, False)):
        assert [each.code for each in assess(collection, now=NOW, soon=soon).findings] == ["expires-soon"] * is_found


def test_renewed_one_is_added_beside_what_expires_soon(pki: PKI) -> None:
    """What expires soon stays for now, with a warning; the renewed one is added where a source holds it."""
    old = pki.make("Root", end=NOW + 30 * DAY)
    assert one("expires-soon", old).severity is Severity.WARNING
    new = pki.make("Root", key=old.key)
    assert remedied("expires-soon", old, known=(new,))[0] == {old.certificate, new.certificate}
    assert one("expires-soon", old, new).remedy is None
    for days in (20, 30):
        shorter = pki.make("Root", key=old.key, end=NOW + days * DAY)
        assert one("expires-soon", old, known=(shorter,)).remedy is None


def test_no_intermediate(pki: PKI, root: Entity) -> None:
    """A root alone, though a source holds CAs for mail below it, at any level; those for other things are left.

    So is one that only says that it is below the root, or that another root of its name has signed.
    """
    policy = pki.make("Policy", root)
    issuing = pki.make("Issuing", policy, purposes=(EMAIL_PROTECTION,))
    person = pki.make("Person", issuing, ca=False)
    web, expired = pki.make("Web", root, purposes=(SERVER_AUTHENTICATION,)), pki.make("Expired", root, end=NOW)
    others = (web, expired, person, pki.make("Stranger", pki.make("Root")), forged(pki, "Forged", root))
    known = (policy, issuing, *others)
    finding = one("no-intermediate", root, known=known)
    assert (finding.severity, finding.certificate) == (Severity.WARNING, root.certificate)
    after, left = remedied("no-intermediate", root, known=known)
    assert (after, left) == ({root.certificate, policy.certificate, issuing.certificate}, [])
    assert of("no-intermediate", root, known=others) == of("no-intermediate", root, policy, known=known) == []


@pytest.mark.parametrize(("last", "severity"), [(4, Severity.ERROR), (5, Severity.WARNING)])
def test_weak_signature(pki: PKI, last: int, severity: Severity) -> None:
    """MD5 can be forged: such an intermediate goes by one click, and completes no chain; SHA-1 is a warning."""
    key, hashed = rsa.generate_private_key(65537, 2048), hashes.MD5() if last == 4 else hashes.SHA1()
    root = pki.make("Root", key=key)
    good = pki.make("Issuing", root, key=key)
    weak = resigned(
        good.der, lambda signed: key.sign(signed, padding.PKCS1v15(), hashed), algorithm=f"1.2.840.113549.1.1.{last}"
    )
    is_broken = severity is Severity.ERROR
    finding = one("weak-signature", root, weak)
    assert (finding.severity, finding.certificate, finding.change is not None) == (severity, weak, is_broken)
    assert ("MD5 with RSA" if is_broken else "SHA-1 with RSA") in str(finding.message)
    assert str(finding.title) == f"“Issuing” {'can be forged' if is_broken else 'is easier to forge than it should be'}"
    assert of("weak-signature", root, good) == []
    user = pki.make("User", Entity(x509.load_der_x509_certificate(weak.der), key), ca=False, key_ids=False)
    assert (one("incomplete-chain", root, user, known=[weak]).remedy is None) is is_broken


@pytest.mark.parametrize(
    ("key", "severity"), [(RSA_1023, Severity.ERROR), (rsa.generate_private_key(65537, 1024), Severity.WARNING)]
)
def test_weak_key(pki: PKI, key: rsa.RSAPrivateKey, severity: Severity) -> None:
    """A key below 1024 bits, on a root too, can be broken: it goes by one click, and completes no chain."""
    root = pki.make("Root", key=key)
    finding, is_broken = one("weak-key", root), severity is Severity.ERROR
    assert (finding.severity, finding.certificate) == (severity, root.certificate)
    assert str(finding.message).startswith(f"The key of “Root”, RSA {key.key_size} bits, ")
    assert str(finding.title) == f"“Root” {'can be forged' if is_broken else 'is easier to forge than it should be'}"
    assert changes(finding) == (set(), {root.certificate} if is_broken else set())
    assert (one("incomplete-chain", pki.make("CA", root), known=[root]).remedy is None) is is_broken


def test_signature_unchecked(pki: PKI) -> None:
    """A signature of an unknown algorithm is a warning that names it, and neither incomplete nor forged."""
    root, other = pki.make("Root"), pki.make("Other")
    odd = with_unknown_algorithm(pki.make("Issuing", root, crl_url=CRL_URL))
    for chosen, known in (((root, odd), ()), ((other, odd), (root,))):
        findings = found(*chosen, known=known)
        (finding,) = findings
        assert (finding.severity, finding.certificate, finding.basis) == (Severity.WARNING, odd, Basis.STANDARD)
        assert str(finding.title) == "Who signed “Issuing” can't be checked"
        assert "“Issuing” names “Root” as its issuer" in str(finding.message)
        assert "(1.2.840.10045.4.3.127)" in str(finding.message)
        assert finding.code == "signature-unchecked"
    assert remedied("signature-unchecked", root, odd) == ({root.certificate}, [])
    assert [each.code for each in found(other, odd)] == ["incomplete-chain"]
    below = pki.make("Below", Entity(x509.load_der_x509_certificate(odd.der), new_key()))
    assert one("incomplete-chain", below, known=(odd, root)).remedy is None  # it would have to go again


def test_what_there_was_no_time_for_is_told(pki: PKI) -> None:
    """Whatever rule it was that took too long."""
    crossed = CertificateCollection(certificates(clique(pki, 6)))
    _ = crossed.forest  # which has its own time
    for limits, expected in (({Cost.CHECKS: 1}, [None]), ({}, [])):
        with Budget(limits=limits).part():
            findings = assess(crossed, CertificateIndex(), NOW).findings
        assert [each.certificate for each in findings if each.code == "signature-unchecked"] == expected


def test_signatures_that_were_not_checked_are_told(pki: PKI) -> None:
    """Where more bear a name than are tried, one finding says that not all were, and nothing is called forged."""
    own, asked = x509.SubjectKeyIdentifier(b"same"), x509.AuthorityKeyIdentifier(b"same", None, None)
    top = pki.make("Top")
    issuers = [pki.make("Same", top, subject_key_id=own) for _ in range(MAX_KEYS + 1)]
    child = pki.make("Child", pki.make("Same"), authority_key_id=asked)
    enough, too_many = (top, child, *issuers[:MAX_KEYS]), (top, child, *issuers)
    assert of("signature-unchecked", *enough) == []
    assert [each.certificate for each in of("bad-signature", *enough)] == [child.certificate]
    assert [each.certificate for each in of("signature-unchecked", *too_many)] == [child.certificate, None]
    assert of("bad-signature", *too_many) == []


def test_forged_beside_the_possible(pki: PKI, root: Entity) -> None:
    """Bad is said only where the signature was checked: not where another of the name and key may have signed it."""
    bad, keyless = forged(pki, "Forged", root), with_unknown_curve(root)
    assert one("bad-signature", root, bad).certificate == bad.certificate
    assert of("signature-unchecked", root, bad) == []
    assert of("bad-signature", root, keyless, bad) == of("bad-signature", keyless, bad) == []
    assert bad.certificate in {each.certificate for each in of("signature-unchecked", keyless, bad)}


@pytest.mark.parametrize("ca", [False, None], ids=["end entity", "without basicConstraints"])
def test_self_signed_end_entity(ca: bool | None, pki: PKI) -> None:
    """What is no CA and signed itself makes its own mail trusted, and is not called useless; a note says what it is."""
    lone = pki.make("Lone", ca=ca)
    finding = one("not-ca", lone)
    assert str(finding.title) == "“Lone” makes only its own mail trusted"
    assert "is self-signed and not a CA" in str(finding.message)
    assert remedied("not-ca", lone, pki.make("Root"))[1] == []
    person = one("not-ca", pki.make("Person", pki.make("Root"), ca=False))
    assert str(person.title) == "“Person” isn't a CA and isn't needed"


@pytest.mark.parametrize(
    ("url", "is_found"),
    [
        *((url, False) for url in (CRL_URL, "https://crl.pki.example/ca.crl", "http://8.8.8.8/ca.crl")),
        *(
            (url, True)
            for url in ("", "http://pki/ca.crl", "http://PKI.Contoso.LOCAL./ca.crl", "http://10.1.2.3/a.crl")
        ),
        *((url, True) for url in ("ldap:///CN=CA,DC=contoso?certificateRevocationList", "http://[broken/ca.crl")),
    ],
)
def test_crl_unreachable(pki: PKI, root: Entity, url: str, is_found: bool) -> None:
    """A CRL that Microsoft's computers can't fetch, or none at all; of a root none is asked for."""
    issuing = pki.make("Issuing", root, crl_url=url)
    findings = of("crl-unreachable", issuing, root)
    assert [(each.severity, each.certificate) for each in findings] == [
        (Severity.WARNING, issuing.certificate)
    ] * is_found
    assert all((f"is published at {url}," if url else "has no address") in str(each.message) for each in findings)


def test_cross_signed_and_re_keyed(pki: PKI) -> None:
    """One key certified twice, or two keys under one name, are told once each; of a CA's name and no CA, neither is."""
    other, root, rekeyed = pki.make("Other"), pki.make("Root"), pki.make("Root")
    people = [pki.make("Root", other, ca=False, key=key) for key in (None, root.key)]
    crosses = [pki.make("Root", other, key=root.key) for _ in range(2)]
    finding = one("cross-signed", other, root, crosses[0])
    assert (finding.severity, finding.certificate) == (Severity.INFO, root.certificate)
    assert of("re-keyed", other, root, crosses[0]) == of("cross-signed", other, root) == []
    assert of("re-keyed", other, root, *people) == of("cross-signed", other, root, *people) == []
    lowest = min(certificates((root, rekeyed)), key=lambda each: each.sha256)
    finding = one("re-keyed", root, rekeyed)
    assert (finding.severity, finding.certificate) == (Severity.INFO, lowest)
    assert of("cross-signed", root, rekeyed) == of("re-keyed", root, other) == []
    every = root, other, *crosses, rekeyed
    assert str(one("cross-signed", *every).message).startswith("3 certificates")
    assert "2 different keys" in str(one("re-keyed", *every).message)


def test_what_cross_signed_says(pki: PKI) -> None:
    """Of several self-signed ones, the one that lasts is enough; of others that need not be so."""
    other, root = pki.make("Other"), pki.make("Root")
    again, cross = pki.make("Root", key=root.key, end=END + DAY), pki.make("Root", other, key=root.key)
    policies = [pki.make("Policy", each, key=root.key) for each in (other, root)]
    for chosen, title, message in (
        ((root, again), "“Root” was issued more than once", "the one that expires last is enough."),
        ((root, again, cross, other), "“Root” is cross-signed", "“Root” and the same key. This causes no problem."),
        ((*policies, root, other), "“Policy” is cross-signed", "“Policy” and the same key. This causes no problem."),
    ):
        finding = one("cross-signed", *chosen)
        assert str(finding.title) == title
        assert str(finding.message).endswith(message)


def test_what_has_to_go_is_not_warned_of(pki: PKI) -> None:
    """Of an expired certificate nobody needs to read that its key is weak, too; of its neighbor they do."""
    weak = rsa.generate_private_key(65537, 1024)
    old, good = pki.make("Old", end=NOW, key=weak), pki.make("Good", key=weak)
    findings = found(old, good)
    assert [(each.code, each.certificate) for each in findings] == [
        ("expired", old.certificate),
        ("weak-key", good.certificate),
    ]


FRIENDLY = WindowsProperties(friendly_name="Our root")


@pytest.mark.parametrize(
    ("code", "odd"),
    [
        (Code.DUPLICATE, {"copies": 2}),
        (Code.PRIVATE_KEY_LEFT_OUT, {"had_private_key": True}),
        (Code.WINDOWS_DATA_LEFT_OUT, {"windows": FRIENDLY}),
        (Code.WINDOWS_DATA_LEFT_OUT, {"carried": FRIENDLY}),
    ],
)
def test_what_is_left_out_is_told_once(pki: PKI, code: Code, odd: dict[str, Any]) -> None:
    """One note for all, however many were found twice, with a key, or with properties, from here or from a file."""
    roots = [pki.make(f"Root {number}").certificate for number in range(3)]
    finding = one(code, *(replace(root, **odd) for root in roots), pki.make("Other"))
    assert (finding.severity, finding.certificate) == (Severity.INFO, roots[0])
    assert str(finding.title).endswith(": 3")
    assert of(code, *roots) == []


def test_undecodable(pki: PKI) -> None:
    """What can't be read is said, once, and is not called anything else for it."""
    findings = found(Certificate(b"garbage"), pki.make("Root"))
    assert [(each.code, each.severity) for each in findings] == [
        ("incomplete-chain", Severity.ERROR),
        ("undecodable", Severity.INFO),
    ]
    assert of("undecodable", pki.make("Root")) == []


def test_where_to_download_from(pki: PKI, root: Entity) -> None:
    """The top of what is known of a chain is where an issuer is missing; a complete way needs no download.

    Where the issuer is published over https alone, the finding tells the address; http is asked by the program.
    """
    policy = pki.make("Policy", root, issuer_url=ISSUER_URL)
    issuing = pki.make("Issuing", policy, issuer_url=ISSUER_URL)
    label = text("Download issuer…")
    over_http = one("incomplete-chain", issuing)
    assert over_http.remedy == Download(label, issuing.certificate, (ISSUER_URL,))
    assert "http" not in str(over_http.message)
    assert isinstance(one("incomplete-chain", issuing, known=(policy,)).remedy, Change)
    assert one("incomplete-chain", issuing, policy).remedy == Download(label, policy.certificate, (ISSUER_URL,))
    assert isinstance(one("incomplete-chain", issuing, known=(policy, root)).remedy, Change)
    assert one("incomplete-chain", pki.make("Issuing", policy)).remedy is None
    over_https = one("incomplete-chain", pki.make("Issuing", root, issuer_url="https://ca.example/ca.crt"))
    advice = "this address for it: https://ca.example/ca.crt. If you trust this address, open it in a browser"
    assert advice in str(over_https.message)


def test_removal_that_breaks_a_chain(pki: PKI, root: Entity) -> None:
    """In an update: what was taken out is missed by what was kept, and one click puts it back."""
    issuing = pki.make("Issuing", root)
    finding = one("incomplete-chain", issuing, base=(root, issuing))
    assert "was removed from your organization's collection" in str(finding.message)
    assert changes(finding)[0] == {root.certificate}
    assert of("incomplete-chain", root, base=(root, issuing)) == []


def test_persons_issuers_take_its_place(pki: PKI, root: Entity) -> None:
    """A person's certificate gives way to those of its issuers that can be used and are not there yet."""
    longer = pki.make("Root", key=root.key, end=root.x509.not_valid_after_utc + DAY)
    old = pki.make("Issuing", root, end=NOW)
    new = pki.make("Issuing", root, key=old.key)
    person = pki.make("Person", old, ca=False)
    finding = one(Code.NOT_CA, root, old, person, known=(longer, new))
    assert changes(finding) == ({new.certificate}, {person.certificate})
    finding = one(Code.NOT_CA, root, new, person, known=(longer,))
    assert changes(finding) == (set(), {person.certificate})


def test_twin_that_leads_to_a_root_is_taken(pki: PKI, root: Entity) -> None:
    """One that lasts longer is passed by where its own issuer is unknown; a root that is there is not added again."""
    longer = pki.make("Root", key=root.key, end=root.x509.not_valid_after_utc + DAY)
    twin = pki.make("Issuing", root)
    lost = pki.make("Issuing", pki.make("Lost"), key=twin.key, end=twin.x509.not_valid_after_utc + DAY)
    dead = pki.make("Issuing", pki.make("Gone"), key=twin.key)
    for known in ((twin, longer), (lost, twin)):
        assert changes(one(Code.INCOMPLETE_CHAIN, dead, root, known=known)) == ({twin.certificate}, {dead.certificate})


def test_renewed_one_lasts_longest(pki: PKI) -> None:
    """Of several of the same key that can be used the one is taken that lasts longest."""
    old = pki.make("Root", end=NOW)
    years = [pki.make("Root", key=old.key, end=NOW + 365 * DAY * count) for count in (2, 3, 1)]
    assert changes(one(Code.EXPIRED, old, known=years))[0] == {years[1].certificate}


def test_rule_goes_on_after_what_it_does_not_concern(pki: PKI) -> None:
    """In whatever order they stand, each certificate that a rule concerns is found."""
    root = pki.make("M root")
    sound = [pki.make(name) for name in ("A", "Z")]
    late = [pki.make(name, end=NOW + 30 * DAY) for name in ("B", "Y")]
    assert len(of(Code.EXPIRES_SOON, *sound, *late)) == 2
    orphans = [pki.make(name, pki.make("Gone")) for name in ("A orphan", "Z orphan")]
    broken = [forged(pki, name, root) for name in ("B forged", "Y forged")]
    assert len(of(Code.BAD_SIGNATURE, root, *orphans, *broken)) == 2
    alone = [pki.make(name) for name in ("B alone", "Y alone")]
    below = [pki.make("Below", each) for each in alone]
    inner = pki.make("M inner", root)
    assert len(of(Code.NO_INTERMEDIATE, *sound, root, inner, *alone, known=below)) == 2
    namesakes = [pki.make(name) for name in ("B same", "B same", "Y same", "Y same")]
    people = [pki.make(name, root, ca=False) for name in ("A person", "Z person")]
    assert len(of(Code.RE_KEYED, root, *people, *namesakes)) == 2


def test_path_length_of_a_ca_by_several_paths(pki: PKI) -> None:
    """Of several paths to a CA the one that leaves most room counts, and what is below it is judged by that."""
    root, narrow = pki.make("Root"), pki.make("Narrow", path_length=1)
    wide_policy = pki.make("Policy", root)
    narrow_policy = pki.make("Policy", narrow, key=wide_policy.key)
    issuing = pki.make("Issuing", wide_policy)
    lower = pki.make("Lower", issuing)
    assert of(Code.PATH_LENGTH, root, narrow, wide_policy, narrow_policy, issuing, lower) == []
    told = of(Code.PATH_LENGTH, narrow, narrow_policy, issuing, lower)
    assert [each.certificate for each in told] == [issuing.certificate]


@pytest.mark.parametrize(
    ("count", "named"),
    [
        (1, "contain “CA 0” below it"),
        (2, "“CA 0” and “CA 1” below"),
        (3, "“CA 0”, “CA 1” and “CA 2” below"),
        (4, "“CA 0”, “CA 1”, “CA 2” and 1 more below"),
        (1203, "“CA 0”, “CA 1”, “CA 2” and 1,200 more below"),
    ],
)
def test_cas_below_a_root_are_named(pki: PKI, count: int, named: str) -> None:
    """The first three are named and can be added one by one; however many there are, one button adds all."""
    root, key = pki.make("Root"), pki.make("Key").key
    below = [pki.make(f"CA {number}", root, key=key) for number in range(count)]
    finding = one(Code.NO_INTERMEDIATE, root, known=below)
    assert named in str(finding.message)
    expected = [f"Add “CA {number}”" for number in range(min(count, 3))] if count > 1 else []
    assert [str(each.label) for each in finding.choices] == expected
    assert [each.add for each in finding.choices] == [(each.certificate,) for each in below[: len(expected)]]
    assert finding.change is not None
    assert len(finding.change.add) == count
    assert (f"{count:,}" in str(finding.change.label)) is (count > 1)


def test_a_ca_below_a_root_comes_with_those_between(pki: PKI, root: Entity) -> None:
    """One that hangs further down is added with the CAs above it, so that its chain is whole."""
    policy = pki.make("Policy", root)
    issuing = pki.make("Issuing", policy)
    lower = pki.make("Lower", issuing)
    finding = one(Code.NO_INTERMEDIATE, root, known=(lower, issuing, policy))
    assert [each.add for each in finding.choices] == [
        (policy.certificate,),
        (issuing.certificate, policy.certificate),
        (lower.certificate, policy.certificate, issuing.certificate),
    ]


def test_mixed_alphabets(pki: PKI) -> None:
    """A warning names the alphabets, and can remove the certificate; the issuer's name is the issuer's own."""
    root = pki.make("G\u043e\u043ed Root")
    finding = one(Code.MIXED_SCRIPT, root, pki.make("Child", root))
    assert (finding.severity, finding.certificate) == (Severity.WARNING, root.certificate)
    assert "mixes Latin with Cyrillic letters" in str(finding.message)
    assert changes(finding) == (set(), {root.certificate})
