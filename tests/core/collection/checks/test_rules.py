"""Findings: each for a certificate that was made for it, not for one that just isn't, and gone with its remedy."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

from pki import CRL_URL, END, PKI, RSA_1023, Entity, resigned, vouched
from sstwizard.core.certificates.certificate import Certificate, WindowsProperties
from sstwizard.core.certificates.oids import ANY_EXTENDED_KEY_USAGE, EMAIL_PROTECTION, SERVER_AUTHENTICATION
from sstwizard.core.certificates.reading import silent, without_duplicates
from sstwizard.core.collection.assessment import assess
from sstwizard.core.collection.checks.finding import Basis, Change, Download, Finding, Severity
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.sources.public_roots import source
from sstwizard.core.text import text

NOW = datetime(2030, 6, 1, 12, tzinfo=UTC)
SECOND = timedelta(seconds=1)
DAY = timedelta(days=1)
Some = Entity | Certificate
ISSUER_URL = "http://pki.example/issuer.cer"


def certificates(some: Iterable[Some]) -> tuple[Certificate, ...]:
    """What the program sees of these."""
    return tuple(each.certificate if isinstance(each, Entity) else each for each in some)


def found(*chosen: Some, known: Iterable[Some] = (), base: Iterable[Some] = ()) -> list[Finding]:
    """All that is to be said, at NOW, of a collection of these."""
    collection = CertificateCollection(certificates(chosen))
    sources = vouched(
        replace(each, origin=each.origin if each.origin.source else text("partners.p7b"))
        for each in certificates(known)
    )
    return list(assess(collection, sources, NOW, CertificateCollection(certificates(base))).findings)


def of(code: str, findings: Iterable[Finding]) -> list[Finding]:
    """Those of one code."""
    return [finding for finding in findings if finding.code == code]


def one(code: str, findings: Iterable[Finding]) -> Finding:
    """The one of a code."""
    (finding,) = of(code, findings)
    return finding


def remedied(code: str, *chosen: Some, known: Iterable[Some] = ()) -> tuple[set[Certificate], list[Finding]]:
    """A collection after the remedies of one code, and what is still to be said of it under that code."""
    known = tuple(known)
    collection = CertificateCollection(certificates(chosen))
    for finding in of(code, found(*chosen, known=known)):
        assert finding.change is not None
        collection = collection.changed(add=finding.change.add, remove=finding.change.remove)
    return set(collection), of(code, found(*collection, known=known))


def windows(entity: Entity, **properties: object) -> Certificate:
    """A certificate with what Windows says of it."""
    return replace(entity.certificate, windows=replace(WindowsProperties(), **properties))  # type: ignore[arg-type]


def test_sound_collection_has_no_findings(pki: PKI) -> None:
    """Of a complete chain for mail, which lasts and can be checked, no rule says anything."""
    root = pki.make("Root")
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
    assert str(one("expired", found(old, known=(new,))).remedy.label) == "Replace with the renewed certificate"  # type: ignore[union-attr]
    after, _ = remedied("expired", old, known=(pki.make("Root"),))
    assert after == set()
    after, _ = remedied("expired", old, new, known=(new,))
    assert after == {new.certificate}


def test_what_windows_distrusts_is_never_offered(pki: PKI) -> None:
    """Neither as the renewed one nor as a missing issuer, wherever else it was found."""
    old = pki.make("Root", end=NOW)
    new = pki.make("Root", key=old.key)
    known = (new, windows(new, disallowed=True))
    assert remedied("expired", old, known=known)[0] == set()
    assert one("incomplete-chain", found(pki.make("Issuing", new), known=known)).remedy is None


def test_too_large_offers_what_is_needless(pki: PKI) -> None:
    """People's certificates and cross-certificates of roots that are there; the largest is named."""
    root, other = pki.make("Root", issuer_url="http://pki.example/" + "a" * 65_000), pki.make("Other")
    cross = pki.make("Root", other, key=root.key)
    issuing = pki.make("Issuing", root)
    person = pki.make("Person", issuing, ca=False)
    rekeyed = pki.make("Root", other)  # of the root's name, but for a key of its own
    finding = one("too-large", found(root, other, cross, rekeyed, issuing, person))
    assert finding.change is not None
    assert set(finding.change.remove) == {cross.certificate, person.certificate}
    assert "The largest is “Root” with 6" in str(finding.message)
    assert one("too-large", found(root, other, issuing)).remedy is None


@pytest.mark.parametrize("ca", [False, None])
def test_not_ca(pki: PKI, ca: bool | None) -> None:
    """A person's certificate is of no use; its issuers are, where a source holds them."""
    root = pki.make("Root")
    issuing = pki.make("Issuing", root)
    person = pki.make("Person", issuing, ca=ca)
    finding = one("not-ca", found(person, root, issuing))
    assert (finding.severity, finding.certificate) == (Severity.WARNING, person.certificate)
    assert remedied("not-ca", person, root, issuing) == ({root.certificate, issuing.certificate}, [])
    known = (root, issuing)
    assert remedied("incomplete-chain", person, known=known) == ({root.certificate, issuing.certificate}, [])
    assert of("not-ca", found(root, issuing)) == []


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
def test_no_email(pki: PKI, purposes: tuple[str, ...], is_found: bool) -> None:
    """A CA that may not issue for mail; one for any purpose may, and what is no CA isn't needed anyway."""
    root = pki.make("Root")
    issuing = pki.make("Issuing", root, purposes=purposes)
    findings = of("no-email", found(issuing, root))
    assert [(each.severity, each.certificate, each.basis) for each in findings] == [
        (Severity.ERROR, issuing.certificate, Basis.SEEN)
    ] * is_found
    assert remedied("no-email", issuing, root)[1] == []
    assert of("no-email", found(pki.make("Server", root, ca=False, purposes=purposes), root)) == []


@pytest.mark.parametrize(
    "properties", [{"purposes": (SERVER_AUTHENTICATION,)}, {"disallowed_purposes": (EMAIL_PROTECTION,)}]
)
def test_no_email_in_windows(pki: PKI, properties: dict[str, object]) -> None:
    """Windows' own limits stay on this computer, and the words say so."""
    root = pki.make("Root")
    finding = one("no-email", found(windows(root, **properties)))
    assert finding.basis is Basis.ADVICE
    assert "doesn't include this limit" in str(finding.message)
    assert of("no-email", found(windows(root, purposes=(EMAIL_PROTECTION,)))) == []


@pytest.mark.parametrize(
    ("code", "properties"),
    [
        ("no-email", {"purposes": (SERVER_AUTHENTICATION,)}),
        ("no-email", {"disallowed_purposes": (EMAIL_PROTECTION,)}),
        ("distrusted", {"disallowed": True}),
        ("distrusted", {"not_before": NOW}),
    ],
)
def test_windows_limits_count_whichever_copy_was_chosen(pki: PKI, code: str, properties: dict[str, object]) -> None:
    """A copy from a file is as limited as that in a Windows store; what the file itself carries limits nothing."""
    root = pki.make("Root")
    in_windows = windows(root, **properties)
    as_carried = replace(root.certificate, carried=in_windows.windows)
    assert len(of(code, found(in_windows))) == len(of(code, found(in_windows, known=[root]))) == 1
    for chosen in (root.certificate, as_carried):
        for known in ((in_windows,), (root.certificate, in_windows), (in_windows, root.certificate)):
            assert len(of(code, found(chosen, known=known))) == 1
        assert of(code, found(chosen)) == of(code, found(chosen, known=[as_carried])) == []


def test_what_windows_limits_is_no_remedy(pki: PKI) -> None:
    """A certificate that Windows limits to other purposes is not offered in the place of another."""
    root = pki.make("Root")
    issuing = pki.make("Issuing", root)
    assert one("incomplete-chain", found(issuing, known=[root])).change is not None
    limited = windows(root, purposes=(SERVER_AUTHENTICATION,))
    for base in ((), (root,)):
        assert one("incomplete-chain", found(issuing, known=[limited], base=base)).change is None


def test_distrusted(pki: PKI) -> None:
    """By its own property, or because any source holds it as disallowed."""
    root, other = pki.make("Root"), pki.make("Other")
    assert one("distrusted", found(windows(root, disallowed=True))).severity is Severity.ERROR
    known = (windows(root, disallowed=True),)
    assert one("distrusted", found(root, other, known=known)).certificate == root.certificate
    assert remedied("distrusted", root, other, known=known) == ({other.certificate}, [])
    assert of("distrusted", found(other, known=known)) == []


def test_distrusted_from_a_day_on(pki: PKI) -> None:
    """The root program's limit to what was issued before a day is a warning, where it speaks of mail."""
    root = pki.make("Root")
    finding = one("distrusted", found(windows(root, not_before=NOW)))
    assert finding.severity is Severity.WARNING
    assert "issued before 2030-06-01" in str(finding.message)
    assert of("distrusted", found(windows(root, not_before=NOW, not_before_purposes=(EMAIL_PROTECTION,)))) != []
    assert of("distrusted", found(windows(root, not_before=NOW, not_before_purposes=(SERVER_AUTHENTICATION,)))) == []


def test_bad_signature(pki: PKI) -> None:
    """Name and key identifier are the issuer's, the signature is not; told once, and not as incomplete as well."""
    root = pki.make("Root")
    stranger = ec.generate_private_key(ec.SECP256R1())
    authority = x509.AuthorityKeyIdentifier.from_issuer_public_key(root.key.public_key())
    forged = pki.make("Issuing", root, signing_key=stranger, authority_key_id=authority)
    findings = found(forged, root)
    finding = one("bad-signature", findings)
    assert (finding.severity, finding.certificate) == (Severity.ERROR, forged.certificate)
    assert of("incomplete-chain", findings) == []
    assert remedied("bad-signature", forged, root) == ({root.certificate}, [])
    assert of("bad-signature", found(pki.make("Issuing", root), root)) == []


def test_bad_signature_of_a_root(pki: PKI) -> None:
    """A root whose own signature is wrong; with another key named it may be what a CA issues for its new key."""
    stranger = ec.generate_private_key(ec.SECP256R1())
    forged = pki.make("Root", signing_key=stranger, key_ids=False)
    assert one("bad-signature", found(forged)).certificate == forged.certificate
    new_with_old = pki.make("Root", signing_key=stranger)
    assert of("bad-signature", found(new_with_old)) == []
    assert one("incomplete-chain", found(new_with_old)).certificate == new_with_old.certificate


def test_other_issuer_of_the_name_is_no_bad_signature(pki: PKI) -> None:
    """The issuer that is there is another of that name: the chain is incomplete, and nothing is forged."""
    findings = found(pki.make("Issuing", pki.make("Root")), pki.make("Root"))
    assert of("bad-signature", findings) == []
    assert of("incomplete-chain", findings) != []


def test_path_length(pki: PKI) -> None:
    """A CA below one that allows none below; a cross-certificate that allows it makes it good."""
    root = pki.make("Root")
    policy = pki.make("Policy", root, path_length=0)
    issuing = pki.make("Issuing", policy)
    finding = one("path-length", found(root, policy, issuing))
    assert (finding.severity, finding.certificate) == (Severity.WARNING, issuing.certificate)
    assert remedied("path-length", root, policy, issuing)[1] == []
    wider = pki.make("Policy", root, key=policy.key)
    assert of("path-length", found(root, policy, wider, issuing)) == []
    assert of("path-length", found(root, pki.make("Policy", root, path_length=1), issuing)) == []


def test_path_length_counts_levels(pki: PKI) -> None:
    """A root that allows one level of CAs: the second is too low, and what hangs below is not told again."""
    root = pki.make("Root", path_length=1)
    first = pki.make("First", root)
    second = pki.make("Second", first)
    third = pki.make("Third", second)
    assert one("path-length", found(root, first, second, third)).certificate == second.certificate
    assert of("path-length", found(root, first)) == []


def test_self_issued_takes_no_room(pki: PKI) -> None:
    """RFC 5280 4.2.1.9: what a CA issues to itself, for a new key, does not count."""
    root = pki.make("Root", path_length=1)
    rolled = pki.make("Root", root)
    assert of("path-length", found(root, rolled, pki.make("Issuing", rolled, path_length=0))) == []


def test_not_yet_valid(pki: PKI) -> None:
    """From NotBefore on it counts, and not a second earlier."""
    assert of("not-yet-valid", found(pki.make("Root", start=NOW))) == []
    finding = one("not-yet-valid", found(pki.make("Root", start=NOW + SECOND)))
    assert finding.severity is Severity.WARNING
    assert "from 2030-06-01" in str(finding.message)


@pytest.mark.parametrize(
    ("end", "is_found"),
    [(NOW + DAY, False), (NOW + DAY + SECOND, True), (NOW + 90 * DAY, True), (NOW + 90 * DAY + SECOND, False)],
)
def test_expires_soon(pki: PKI, end: datetime, is_found: bool) -> None:
    """Within 90 days, unless it counts as expired already."""
    findings = of("expires-soon", found(pki.make("Root", end=end)))
    assert [finding.severity for finding in findings] == [Severity.WARNING] * is_found


def test_how_soon_is_soon_can_be_said(pki: PKI) -> None:
    """To the second, and also later than by default."""
    collection = CertificateCollection(certificates([pki.make("Root", end=NOW + 200 * DAY)]))
    for soon, is_found in ((200 * DAY, True), (200 * DAY - SECOND, False)):
        assert [each.code for each in assess(collection, now=NOW, soon=soon).findings] == ["expires-soon"] * is_found


def test_successor_is_offered(pki: PKI) -> None:
    """What expires soon stays for now; the renewed one is added where a source holds it."""
    old = pki.make("Root", end=NOW + 30 * DAY)
    new = pki.make("Root", key=old.key)
    assert remedied("expires-soon", old, known=(new,))[0] == {old.certificate, new.certificate}
    assert one("expires-soon", found(old, new)).remedy is None
    shorter = pki.make("Root", key=old.key, end=NOW + 20 * DAY)
    assert one("expires-soon", found(old, known=(shorter,))).remedy is None


def test_no_intermediate(pki: PKI) -> None:
    """A root alone, though a source holds CAs for mail below it, at any level; those for other things are left."""
    root = pki.make("Root")
    policy = pki.make("Policy", root)
    issuing = pki.make("Issuing", policy, purposes=(EMAIL_PROTECTION,))
    web = pki.make("Web", root, purposes=(SERVER_AUTHENTICATION,))
    expired = pki.make("Expired", root, end=NOW)
    person = pki.make("Person", issuing, ca=False)
    known = (policy, issuing, web, expired, person, pki.make("Stranger", pki.make("Root")))
    finding = one("no-intermediate", found(root, known=known))
    assert (finding.severity, finding.certificate) == (Severity.WARNING, root.certificate)
    after, left = remedied("no-intermediate", root, known=known)
    assert (after, left) == ({root.certificate, policy.certificate, issuing.certificate}, [])
    assert of("no-intermediate", found(root, known=(web, person))) == []
    assert of("no-intermediate", found(root, policy, known=known)) == []


def test_weak_signature(pki: PKI) -> None:
    """SHA-1 on an intermediate; on a root it proves nothing anyway."""
    root = pki.make("Root", key=rsa.generate_private_key(65537, 2048))
    good = pki.make("Issuing", root, key_ids=False).certificate
    weak = Certificate(good.der.replace(SHA_256_WITH_RSA, SHA_1_WITH_RSA))
    finding = one("weak-signature", found(root, weak))
    assert (finding.severity, finding.certificate, finding.remedy) == (Severity.WARNING, weak, None)
    assert "SHA-1 with RSA" in str(finding.message)
    assert str(finding.title) == "“Issuing” is easier to forge than it should be"
    assert of("weak-signature", found(root, good)) == []
    sha_1_root = next(each for each in public_roots() if str(each.details.signature_algorithm) == "SHA-1 with RSA")
    assert of("weak-signature", found(sha_1_root)) == []


def test_broken_signature_and_key(pki: PKI) -> None:
    """MD5 on an intermediate and a key below 1024 bits, on a root too, are errors, go by one click and fix nothing."""
    key = rsa.generate_private_key(65537, 2048)
    root = pki.make("Root", key=key)
    issuing = resigned(
        pki.make("Issuing", root).der,
        lambda signed: key.sign(signed, padding.PKCS1v15(), hashes.MD5()),
        algorithm="1.2.840.113549.1.1.4",
    )
    short = pki.make("Short", key=RSA_1023)
    user = pki.make("User", Entity(x509.load_der_x509_certificate(issuing.der), key), ca=False, key_ids=False)
    assert one("incomplete-chain", found(root, user, known=[issuing])).remedy is None
    assert "no open source has one that can be used" in str(
        one("incomplete-chain", found(pki.make("CA", short), known=[short])).message
    )
    for code, certificate, words in (
        ("weak-signature", issuing, "“Issuing” is signed with MD5 with RSA: "),
        ("weak-key", short.certificate, "The key of “Short”, RSA 1023 bits, "),
    ):
        finding = one(code, found(root, issuing, short))
        assert (finding.severity, finding.certificate) == (Severity.ERROR, certificate)
        assert str(finding.message).startswith(words)
        assert str(finding.title) == f"“{certificate.name}” can be forged"
        assert remedied(code, root, certificate)[1] == []


def test_signature_unchecked(pki: PKI) -> None:
    """A signature of an unknown algorithm is a warning that names it, and neither incomplete nor forged."""
    root, other = pki.make("Root"), pki.make("Other")
    odd = Certificate(pki.make("Issuing", root, crl_url=CRL_URL).der.replace(ECDSA_SHA256, ECDSA_UNKNOWN))
    for chosen, known in (((root, odd), ()), ((other, odd), (root,))):
        findings = found(*chosen, known=known)
        finding = one("signature-unchecked", findings)
        assert (finding.severity, finding.certificate, finding.basis) == (Severity.WARNING, odd, Basis.STANDARD)
        assert str(finding.title) == "Who signed “Issuing” can't be checked"
        assert "“Issuing” names “Root” as its issuer" in str(finding.message)
        assert "(1.2.840.10045.4.3.127)" in str(finding.message)
        assert {each.code for each in findings} == {"signature-unchecked"}
    assert remedied("signature-unchecked", root, odd) == ({root.certificate}, [])
    assert [each.code for each in found(other, odd)] == ["incomplete-chain"]


def test_signatures_that_were_not_checked_are_told(pki: PKI) -> None:
    """Where more bear a name than are tried, one finding says that not all were, and nothing is called forged."""
    own, asked = x509.SubjectKeyIdentifier(b"same"), x509.AuthorityKeyIdentifier(b"same", None, None)
    top = pki.make("Top")
    issuers = [pki.make("Same", top, subject_key_id=own) for _ in range(101)]
    child = pki.make("Child", pki.make("Same"), authority_key_id=asked)
    enough, too_many = found(top, child, *issuers[:100]), found(top, child, *issuers)
    assert of("signature-unchecked", enough) == []
    assert [each.certificate for each in of("bad-signature", enough)] == [child.certificate]
    assert [each.certificate for each in of("signature-unchecked", too_many)] == [child.certificate, None]
    assert of("bad-signature", too_many) == []


def test_what_hangs_below_an_unchecked_signature(pki: PKI) -> None:
    """Of an orphan whose issuer can't be checked itself, no remedy adds that issuer, which would have to go again."""
    root = pki.make("Root")
    policy = pki.make("Policy", root)
    issuing = pki.make("Issuing", policy)
    odd = Certificate(policy.der.replace(ECDSA_SHA256, ECDSA_UNKNOWN))
    finding = one("incomplete-chain", found(issuing, known=(odd, root)))
    assert finding.remedy is None
    assert finding.certificate == issuing.certificate
    assert one("signature-unchecked", found(issuing, odd, root)).certificate == odd


def test_forged_beside_the_possible(pki: PKI) -> None:
    """Bad is said only where the signature was checked: not where another of the name and key may have signed it."""
    root = pki.make("Root")
    authority = x509.AuthorityKeyIdentifier.from_issuer_public_key(root.key.public_key())
    forged = pki.make("Forged", root, signing_key=pki.make("Other").key, authority_key_id=authority)
    keyless = Certificate(root.der.replace(P256, UNKNOWN_CURVE))
    assert one("bad-signature", found(root, forged)).certificate == forged.certificate
    assert of("signature-unchecked", found(root, forged)) == []
    assert of("bad-signature", found(root, keyless, forged)) == []
    assert of("bad-signature", found(keyless, forged)) == []
    assert forged.certificate in {each.certificate for each in of("signature-unchecked", found(keyless, forged))}


def test_antique_root(pki: PKI) -> None:
    """Of a root signed with MD2 it can't be checked whether it signed itself: it is no anchor, and no forgery."""
    root = pki.make("Root", key=rsa.generate_private_key(65537, 2048))
    antique = Certificate(root.der.replace(SHA_256_WITH_RSA, MD2_WITH_RSA))
    assert [each.code for each in found(antique)] == ["signature-unchecked"]
    message = str(one("signature-unchecked", found(antique)).message)
    assert message.startswith("“Root” claims to be a root, but its own signature can't be checked here: ")
    assert "(MD2 with RSA)" in message


@pytest.mark.parametrize("ca", [False, None], ids=["end entity", "without basicConstraints"])
def test_self_signed_end_entity(ca: bool | None, pki: PKI) -> None:
    """What is no CA and signed itself makes its own mail trusted, and is not called useless; a note says what it is."""
    lone = pki.make("Lone", ca=ca)
    finding = one("not-ca", found(lone))
    assert str(finding.title) == "“Lone” makes only its own mail trusted"
    assert "is self-signed and not a CA" in str(finding.message)
    assert remedied("not-ca", lone, pki.make("Root"))[1] == []
    person = one("not-ca", found(pki.make("Person", pki.make("Root"), ca=False)))
    assert str(person.title) == "“Person” isn't a CA and isn't needed"


ECDSA_SHA256, ECDSA_UNKNOWN = bytes.fromhex("300a06082a8648ce3d040302"), bytes.fromhex("300a06082a8648ce3d04037f")
P256, UNKNOWN_CURVE = bytes.fromhex("2a8648ce3d030107"), bytes.fromhex("2a8648ce3d03017f")
MD2_WITH_RSA = bytes.fromhex("2a864886f70d010102")
SHA_256_WITH_RSA = bytes.fromhex("2a864886f70d01010b")
SHA_1_WITH_RSA = bytes.fromhex("2a864886f70d010105")


def public_roots() -> tuple[Certificate, ...]:
    """The roots that come with the program."""
    return source().load(silent).certificates


@pytest.mark.parametrize(
    ("key", "is_found"),
    [
        (lambda: ec.generate_private_key(ec.SECP224R1()), True),
        (lambda: ec.generate_private_key(ec.SECP256R1()), False),
        (lambda: rsa.generate_private_key(65537, 1024), True),
        (lambda: rsa.generate_private_key(65537, 2048), False),
    ],
    ids=["P-224", "P-256", "RSA 1024", "RSA 2048"],
)
def test_weak_key(pki: PKI, key: object, is_found: bool) -> None:
    """RSA below 2048 bits and elliptic curves below 256, on a root as well."""
    findings = of("weak-key", found(pki.make("Root", key=key())))  # type: ignore[operator]
    assert [finding.severity for finding in findings] == [Severity.WARNING] * is_found


@pytest.mark.parametrize(
    ("url", "is_found"),
    [
        (CRL_URL, False),
        ("https://crl.pki.example/ca.crl", False),
        ("http://8.8.8.8/ca.crl", False),
        ("", True),
        ("ldap:///CN=CA,DC=contoso,DC=com?certificateRevocationList", True),
        ("http://pki/ca.crl", True),
        ("http://pki.contoso.local/ca.crl", True),
        ("http://PKI.Contoso.LOCAL./ca.crl", True),
        ("http://10.1.2.3/ca.crl", True),
        ("http://[fd00::1]/ca.crl", True),
        ("http://0x7f.1/ca.crl", True),
        ("http://[2002:7f00:1::1]/ca.crl", True),
        ("http://224.0.0.1/ca.crl", True),
        ("http://[broken/ca.crl", True),
        ("file:///ca.crl", True),
    ],
)
def test_crl_unreachable(pki: PKI, url: str, is_found: bool) -> None:
    """A CRL that Microsoft's computers can't fetch, or none at all; of a root none is asked for."""
    root = pki.make("Root")
    issuing = pki.make("Issuing", root, crl_url=url)
    findings = of("crl-unreachable", found(issuing, root))
    assert [(each.severity, each.certificate) for each in findings] == [
        (Severity.WARNING, issuing.certificate)
    ] * is_found


def test_cross_signed(pki: PKI) -> None:
    """One key certified twice, told once; a key of its own each is another matter."""
    other, root = pki.make("Other"), pki.make("Root")
    cross = pki.make("Root", other, key=root.key)
    findings = found(other, root, cross)
    assert one("cross-signed", findings).severity is Severity.INFO
    assert of("re-keyed", findings) == []
    assert of("cross-signed", found(other, root)) == []


def test_what_cross_signed_says(pki: PKI) -> None:
    """That the self-signed one is enough only where there is just one; of two, the one that lasts; of none, nothing."""
    other, root = pki.make("Other"), pki.make("Root")
    again = pki.make("Root", key=root.key, end=END + DAY)
    policies = [pki.make("Policy", each, key=root.key) for each in (other, root)]
    for chosen, title, message in (
        ((root, again), "“Root” was issued more than once", "the one that expires last is enough."),
        (
            (root, pki.make("Root", other, key=root.key), other),
            "“Root” is cross-signed",
            "the self-signed one is enough.",
        ),
        ((root, again, pki.make("Root", other, key=root.key), other), "“Root” is cross-signed", "is enough."),
        ((*policies, root, other), "“Policy” is cross-signed", "“Policy” and the same key. This causes no problem."),
    ):
        finding = one("cross-signed", found(*chosen))
        assert str(finding.title) == title
        assert str(finding.message).endswith(message)


def test_re_keyed(pki: PKI) -> None:
    """Two keys under one name, told once."""
    first, second = pki.make("Root"), pki.make("Root")
    findings = found(first, second)
    assert one("re-keyed", findings).severity is Severity.INFO
    assert of("cross-signed", findings) == []
    assert of("re-keyed", found(first, pki.make("Other"))) == []


def test_what_has_to_go_is_not_warned_of(pki: PKI) -> None:
    """Of an expired certificate nobody needs to read that its key is weak, too; of its neighbor they do."""
    weak = rsa.generate_private_key(65537, 1024)
    old, good = pki.make("Old", end=NOW, key=weak), pki.make("Good", key=weak)
    findings = found(old, good)
    assert [(each.code, each.certificate) for each in findings] == [
        ("expired", old.certificate),
        ("weak-key", good.certificate),
    ]


def test_duplicate(pki: PKI) -> None:
    """What a file holds twice is taken once, and said so."""
    root, other = pki.make("Root").certificate, pki.make("Other").certificate
    taken = without_duplicates((root, other, root))
    finding = one("duplicate", found(*taken))
    assert (finding.severity, finding.certificate) == (Severity.INFO, root)
    assert of("duplicate", found(root, other)) == []


def test_private_key_left_out(pki: PKI) -> None:
    """A key that came along is not kept."""
    root = pki.make("Root").certificate
    assert one("private-key-left-out", found(replace(root, had_private_key=True))).severity is Severity.INFO
    assert of("private-key-left-out", found(root)) == []


@pytest.mark.parametrize("place", ["windows", "carried"])
def test_windows_data_left_out(pki: PKI, place: str) -> None:
    """One line for all, however many have a friendly name, from this computer or from a file."""
    named = WindowsProperties(friendly_name="Our root")
    made = [pki.make(f"Root {number}").certificate for number in range(3)]
    roots = [replace(root, windows=named) if place == "windows" else replace(root, carried=named) for root in made]
    finding = one("windows-data-left-out", found(*roots))
    assert (finding.severity, str(finding.title)) == (Severity.INFO, "Properties not included: 3")
    assert of("windows-data-left-out", found(pki.make("Root"))) == []


def test_undecodable(pki: PKI) -> None:
    """What can't be read is said, once, and is not called anything else for it."""
    findings = found(Certificate(b"garbage"), pki.make("Root"))
    assert one("undecodable", findings).severity is Severity.INFO
    assert {finding.code for finding in findings} == {"undecodable", "incomplete-chain"}
    assert of("undecodable", found(pki.make("Root"))) == []


def test_removal_that_breaks_a_chain(pki: PKI) -> None:
    """In an update: what was taken out is missed by what was kept, and one click puts it back."""
    root = pki.make("Root")
    issuing = pki.make("Issuing", root)
    finding = one("incomplete-chain", found(issuing, base=(root, issuing)))
    assert "was removed from your organization's collection" in str(finding.message)
    assert finding.change is not None
    assert finding.change.add == (root.certificate,)
    assert of("incomplete-chain", found(root, base=(root, issuing))) == []


def test_where_to_download_from(pki: PKI) -> None:
    """The top of what is known of a chain is where an issuer is missing; a complete way needs no download."""
    root = pki.make("Root")
    policy = pki.make("Policy", root, issuer_url=ISSUER_URL)
    issuing = pki.make("Issuing", policy, issuer_url=ISSUER_URL)
    label = text("Download issuer…")
    assert one("incomplete-chain", found(issuing)).remedy == Download(label, issuing.certificate, (ISSUER_URL,))
    assert isinstance(one("incomplete-chain", found(issuing, known=(policy,))).remedy, Change)
    assert one("incomplete-chain", found(issuing, policy)).remedy == Download(label, policy.certificate, (ISSUER_URL,))
    assert isinstance(one("incomplete-chain", found(issuing, known=(policy, root))).remedy, Change)
    assert one("incomplete-chain", found(pki.make("Issuing", policy))).remedy is None


def test_issuer_to_open_in_a_browser(pki: PKI) -> None:
    """Where the issuer is published over https alone, the finding tells the address; http is asked by the program."""
    urls = ("https://ca.example/ca.crt", "http://ca.example/ca.crt")
    issued = [pki.make("Issuing", pki.make("Root"), issuer_url=url) for url in urls]
    over_https, over_http = (str(one("incomplete-chain", found(each)).message) for each in issued)
    advice = "this address for it: https://ca.example/ca.crt. If you trust this address, open it in a browser"
    assert advice in over_https
    assert "http" not in over_http
