"""SignedData as some programs make it and none should: each corner has an answer, or a sentence."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, mldsa, rsa

import mail
from pki import PKI, Entity, PrivateKey, new_key, resigned
from signed_data import (
    CONTENT_TYPE,
    COUNTERSIGNATURE,
    DATA,
    MESSAGE_DIGEST,
    SHA1,
    SHA256,
    SHA512,
    SHAKE256,
    SIGNED_DATA,
    SIGNING_CERTIFICATE,
    SIGNING_CERTIFICATE_V2,
    SIGNING_TIME,
    Maker,
    attribute,
    hashed,
    octets,
    oid,
    sequence,
    signing_certificate_v2,
    standard,
)
from sstwizard.core.chains.effort import cost, limited
from sstwizard.core.chains.signing import MAX_EXPONENT_BITS
from sstwizard.core.formats import asn1
from sstwizard.core.messages import cms
from sstwizard.core.messages.signature import Content, Scheme, Signature
from sstwizard.core.messages.verdict import RefusalError

ECDSA_SPECIFIED, RSASSA_PSS = "1.2.840.10045.4.3", "1.2.840.113549.1.1.10"


def checked(data: bytes, *contents: bytes) -> list[Content]:
    """What became of the content, for each signature, where it is what stands beside it."""
    return [signature.check(contents) for signature in cms.decode(data).signatures]


def test_content_that_was_signed_itself(signer: Entity) -> None:
    """Without signed attributes the signature is over the content (RFC 5652 5.4): it fits, does not, or it isn't there.

    Whether the content was changed or the signature forged can't be told then.
    """
    bare = Maker(signer, attributes=None).make()
    assert checked(bare, b"another", mail.CONTENT) == [Content.VALID]
    assert checked(bare, b"another") == [Content.FORGED]
    assert checked(bare) == [Content.MISSING]


@pytest.mark.parametrize("digest", [SHA1, SHA256, SHA512])
def test_ecdsa_without_a_digest_takes_the_signers(digest: str, signer: Entity) -> None:
    """Windows names ECDSA without a digest: that of the signer info counts."""
    assert outcome(Maker(signer, digest=digest, algorithm=sequence(oid(ECDSA_SPECIFIED)))) is Content.VALID


def test_key_of_another_kind_has_not_signed(signer: Entity, rsa_signer: Entity) -> None:
    """The certificate that is named has a key that can't have made such a signature: it is forged."""
    assert outcome(Maker(Entity(rsa_signer.x509, signer.key))) is Content.FORGED


def outcome(maker: Maker, *contents: bytes) -> Content | str:
    """What became of the content of a made SignedData; or "refused"."""
    try:
        (signature,) = cms.decode(maker.make()).signatures
    except RefusalError:
        return "refused"
    return signature.check(contents or (mail.CONTENT,))


STANDARD = standard(mail.CONTENT)
TIME = attribute(SIGNING_TIME, b"\x17\x0d260101000000Z")
OTHER = attribute("1.2.3", b"\x0a\x01\x00")


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        (STANDARD, Content.VALID),
        (STANDARD[::-1], Content.VALID),
        ([*STANDARD, TIME, OTHER], Content.VALID),
        ([*STANDARD, attribute("1.2.3")], Content.VALID),
        (standard(b"another"), Content.CHANGED),
        (STANDARD[:1], "refused"),
        (STANDARD[1:], "refused"),
        ([*STANDARD, STANDARD[1]], "refused"),
        ([*STANDARD, STANDARD[0]], "refused"),
        ([STANDARD[1], attribute(CONTENT_TYPE)], "refused"),
        ([STANDARD[1], attribute(CONTENT_TYPE, oid(DATA), oid(DATA))], "refused"),
        ([STANDARD[0], attribute(MESSAGE_DIGEST)], "refused"),
        ([STANDARD[0], attribute(MESSAGE_DIGEST, *[octets(hashed(SHA256, mail.CONTENT))] * 2)], "refused"),
        ([*STANDARD, TIME, TIME], "refused"),
        ([*STANDARD, attribute(COUNTERSIGNATURE, b"\x05\x00")], "refused"),
        ([STANDARD[0], attribute(MESSAGE_DIGEST, b"\x03\x02\x00\x00")], "refused"),
        ([STANDARD[1], attribute(CONTENT_TYPE, oid("1.2.840.113549.1.7.3"))], "refused"),
        ([STANDARD[1], attribute(CONTENT_TYPE, octets(b"x"))], "refused"),
        ([*STANDARD, sequence(oid("1.2.3"))], "refused"),
        ([*STANDARD, sequence(oid("1.2.3"), sequence())], "refused"),
        ([*STANDARD, sequence(octets(b"x"), b"\x31\x00")], "refused"),
    ],
)
def test_signed_attributes(attributes: list[bytes], expected: Content | str, signer: Entity) -> None:
    """Those that have to be there once are (RFC 5652 11.1 and 11.2), others may be anything and are passed over."""
    assert outcome(Maker(signer, attributes=attributes)) == expected


def test_attributes_are_signed_in_either_order(signer: Entity) -> None:
    """Programs sign them in DER order, as RFC 5652 5.4 demands, or as they send them; anything else is a forgery."""
    unordered = sorted(STANDARD, reverse=True)
    sent = asn1.encode(asn1.SET, b"".join(unordered))
    assert outcome(Maker(signer, attributes=unordered, signed=sent)) is Content.VALID
    assert outcome(Maker(signer, attributes=unordered)) is Content.VALID
    assert outcome(Maker(signer, attributes=unordered, signed=b"".join(unordered))) is Content.FORGED


@pytest.mark.parametrize("length", [0x7E, 0x7F, 0x80, 0x81, 0x100, 0x180])
def test_attributes_of_any_length_are_in_order(length: int, signer: Entity) -> None:
    """The order goes by the bytes as they are, whatever the lengths in them look like."""
    some = [*STANDARD, attribute("1.2.3.4", octets(bytes(length))), attribute("1.2.3.5", octets(bytes(length - 1)))]
    assert outcome(Maker(signer, attributes=some[::-1])) is Content.VALID


@pytest.mark.parametrize(
    "kind", [CONTENT_TYPE, MESSAGE_DIGEST, SIGNING_TIME, SIGNING_CERTIFICATE, SIGNING_CERTIFICATE_V2]
)
def test_attributes_that_must_be_signed(kind: str, signer: Entity) -> None:
    """An attribute that has to be signed is refused among those that are not (RFC 5652 11, RFC 5035 3)."""
    assert outcome(Maker(signer, unsigned=[attribute(kind, b"\x05\x00")])) == "refused"
    assert outcome(Maker(signer, unsigned=[attribute(COUNTERSIGNATURE, b"\x05\x00")])) is Content.VALID


def test_signing_certificate_names_the_signer(signer: Entity) -> None:
    """Where the attribute is there, its hash is that of the signer's certificate (RFC 5035 3 and 4)."""
    v1 = attribute(SIGNING_CERTIFICATE, sequence(sequence(sequence(octets(hashed(SHA1, signer.der))))))
    other_v1 = attribute(SIGNING_CERTIFICATE, sequence(sequence(sequence(octets(hashed(SHA1, b"other"))))))
    v2 = signing_certificate_v2(hashed(SHA256, signer.der))
    sha512 = signing_certificate_v2(hashed(SHA512, signer.der), sequence(oid(SHA512)))
    unknown = signing_certificate_v2(b"x", sequence(oid("1.2.3")))
    for extra, expected in (
        (v1, Content.VALID),
        (other_v1, Content.OTHER_SIGNER),
        (v2, Content.VALID),
        (sha512, Content.VALID),
        (signing_certificate_v2(hashed(SHA256, b"other")), Content.OTHER_SIGNER),
        (signing_certificate_v2(hashed(SHA1, signer.der)), Content.OTHER_SIGNER),
        (unknown, Content.UNCHECKABLE),
    ):
        assert outcome(Maker(signer, attributes=[*STANDARD, extra])) is expected
    both = Maker(signer, attributes=[*STANDARD, v1, signing_certificate_v2(hashed(SHA256, b"other"))])
    assert outcome(both) is Content.OTHER_SIGNER
    for malformed in (
        sequence(),
        sequence(sequence()),
        sequence(sequence(sequence())),
        sequence(sequence(octets(b"x"))),
    ):
        assert outcome(Maker(signer, attributes=[*STANDARD, attribute(SIGNING_CERTIFICATE_V2, malformed)])) == "refused"
    wrong = sequence(sequence(sequence(b"\x03\x02\x00\x00")))
    assert outcome(Maker(signer, attributes=[*STANDARD, attribute(SIGNING_CERTIFICATE_V2, wrong)])) == "refused"


def test_attributes_passed_off_as_content_are_seen(signer: Entity) -> None:
    """A signature without attributes over content that is a SET of attributes was made for another message."""
    stolen = asn1.encode(asn1.SET, b"".join(sorted(STANDARD)))
    assert outcome(Maker(signer, content=stolen, attributes=None), stolen) is Content.ATTRIBUTES
    harmless = b"1. The number one, and no attribute"
    assert outcome(Maker(signer, content=harmless, attributes=None), harmless) is Content.VALID
    mention = b"x" + stolen
    assert outcome(Maker(signer, content=mention, attributes=None), mention) is Content.VALID


def test_a_good_signature_over_other_content_is_a_change(signer: Entity) -> None:
    """Only where the signature over the attributes is good is the content called changed; else it is forged."""
    good = Maker(signer)
    assert outcome(good, b"another") is Content.CHANGED
    assert outcome(Maker(signer, signed=b"garbled"), b"another") is Content.FORGED
    assert outcome(Maker(signer, signed=b"garbled")) is Content.FORGED


@pytest.mark.parametrize(
    "change",
    [
        {"version": b"\x02\x02\x00\x01"},
        {"version": b"\x02\x00"},
        {"version": b"\x03\x02\x00\x01"},
        {"extra": b"\x05\x00"},
        {"unsigned": [attribute("1.2.3")], "extra": b"\x05\x00"},
        {"digests": []},
        {"digests": [sequence()]},
        {"digests": [sequence(oid(SHA512))]},
        {"digests": [octets(b"x")]},
        {"digests": [sequence(oid(SHA256), b"\x05\x00", b"\x05\x00")]},
        {"algorithm": octets(b"x")},
        {"algorithm": sequence(oid(RSASSA_PSS))},
        {"algorithm": sequence(oid("1.2.840.10045.4.3.2"), b"\x05\x00", b"\x05\x00")},
        {"sid": sequence(b"\x30\x00")},
        {"sid": sequence(b"\x30\x00", b"\x02\x02\x00\x01")},
        {"wrapped": b""},
        {"wrapped": octets(b"x") + octets(b"y")},
        {"wrapped": asn1.encode(0x24, b"\x02\x01\x00")},
    ],
    ids=str,
)
def test_elements_that_do_not_belong_are_refused(change: dict[str, Any], signer: Entity) -> None:
    """Elements that RFC 5652 does not have, or has otherwise, are refused: programs read them differently."""
    assert outcome(Maker(signer, **change)) == "refused"


def test_a_signer_info_is_whole(signer: Entity) -> None:
    """One that is cut short, or stands in another element, is refused."""
    maker = Maker(signer)
    info = maker.signer_info()
    for wrong in (info[:-1], sequence(info)):
        with pytest.raises(RefusalError):
            cms.decode(maker.make(wrong))


def test_the_signed_data_is_whole(signer: Entity) -> None:
    """What is missing in a SignedData, or stands in the wrong place of it, is refused."""
    made = Maker(signer).make()
    (info, explicit) = asn1.children(made, asn1.element(made))
    (whole,) = asn1.children(made, explicit)
    parts = [made[each.start : each.end] for each in asn1.children(made, whole)]
    assert checked(sequence(*parts), mail.CONTENT) == [Content.VALID]
    crls = b"\xa1\x00"
    assert checked(sequence(*parts[:4], crls, *parts[4:]), mail.CONTENT) == [Content.VALID]
    for wrong in (
        parts[:3],
        parts[:4],
        [*parts, b"\x05\x00"],
        [*parts[:4], b"\x05\x00", parts[4]],
        [*parts[:3], parts[3], parts[3], parts[4]],
        [*parts[:3], crls, parts[3], parts[4]],
        [b"\x02\x02\x00\x01", *parts[1:]],
        [parts[0], sequence(sequence(oid(SHA256))), *parts[2:]],
        [*parts[:2], sequence(octets(b"x")), *parts[3:]],
        [*parts[:2], sequence(oid("1.2"), b"\xa0\x00", b"\x05\x00"), *parts[3:]],
    ):
        with pytest.raises(RefusalError):
            cms.decode(sequence(*wrong))
    oid_bytes = made[info.start : info.end]
    for frame in (
        sequence(oid_bytes, asn1.encode(asn1.CONTEXT_1, sequence(*parts))),
        sequence(oid_bytes, asn1.encode(asn1.CONTEXT_0, sequence(*parts) * 2)),
        sequence(oid_bytes, asn1.encode(asn1.CONTEXT_0, sequence(*parts)), b"\x05\x00"),
        sequence(oid("1.2.3"), asn1.encode(asn1.CONTEXT_0, sequence(*parts))),
    ):
        with pytest.raises(RefusalError):
            cms.decode(frame)


def test_line_breaks_after_a_signature_are_no_data(signer: Entity) -> None:
    """Files end with a line break; anything else after the SignedData is refused."""
    made = Maker(signer).make()
    assert cms.decode(made + b"\r\n\r\n").signatures
    for more in (b"\0", b" ", b"x", made):
        with pytest.raises(RefusalError, match="more data after"):
            cms.decode(made + more)


def test_content_in_pieces_is_put_together(signer: Entity) -> None:
    """An OCTET STRING in pieces, and pieces of pieces (X.690 8.7.3), definite or not, is the content."""
    half = len(mail.CONTENT) // 2
    first, second = octets(mail.CONTENT[:half]), octets(mail.CONTENT[half:])
    for wrapped in (
        asn1.encode(0x24, first + second),
        asn1.encode(0x24, asn1.encode(0x24, first) + octets(b"") + second),
        b"\x24\x80" + first + b"\x24\x80" + second + b"\0\0\0\0",
    ):
        read = cms.decode(Maker(signer, wrapped=wrapped).make())
        assert read.content == mail.CONTENT
        assert checked(Maker(signer, wrapped=wrapped).make(), mail.CONTENT) == [Content.VALID]
    other = asn1.encode(0x0C, mail.CONTENT)  # PKCS #7 1.5 signs the value of any element (RFC 5652 5.2.1)
    assert cms.decode(Maker(signer, wrapped=other).make()).content == mail.CONTENT


def test_content_of_another_type_is_named(signer: Entity) -> None:
    """A time stamp, a receipt or anything else that is signed is no message, and is called what it is.

    Without signed attributes nothing ties such content to its type (RFC 5652 5.3).
    """
    for content_type, name in (
        ("1.2.840.113549.1.9.16.1.4", "This is a time stamp"),
        ("1.2.840.113549.1.9.16.1.1", "This is a signed receipt"),
        ("1.3.6.1.4.1.311.2.1.4", "This is the signature of a program"),
        ("1.3.6.1.4.1.311.10.1", "This is a certificate trust list"),
        ("1.2.3", "The signed data is of the type 1.2.3"),
    ):
        found = cms.decode(Maker(signer, content_type=content_type).make())
        assert found.content_type == content_type
        with pytest.raises(RefusalError, match=name):
            cms.require_message(found)
    cms.require_message(cms.decode(Maker(signer).make()))
    assert outcome(Maker(signer, content_type="1.2.3")) is Content.VALID
    assert outcome(Maker(signer, content_type="1.2.3", attributes=None)) == "refused"


def test_signer_by_key_identifier(signer: Entity) -> None:
    """A signer that is named by its key identifier is found by it, and by no other."""
    key_id = signer.certificate.details.subject_key_id or b""
    assert outcome(Maker(signer, sid=asn1.encode(0x80, key_id))) is Content.VALID
    assert outcome(Maker(signer, sid=asn1.encode(0x80, key_id[1:]))) is Content.UNCHECKABLE


@pytest.mark.parametrize("count", [cms.MAX_SIGNATURES, cms.MAX_SIGNATURES + 1])
def test_signatures_are_limited(count: int, signer: Entity) -> None:
    """As many as are checked, and one more."""
    maker = Maker(signer)
    made = maker.make(*[maker.signer_info()] * count)
    if count == cms.MAX_SIGNATURES:
        assert len(cms.decode(made).signatures) == count
    else:
        with pytest.raises(RefusalError, match="too many"):
            cms.decode(made)


@pytest.mark.parametrize(
    "key",
    [
        ed25519.Ed25519PrivateKey.generate(),
        ed448.Ed448PrivateKey.generate(),
        mldsa.MLDSA44PrivateKey.generate(),
        mldsa.MLDSA65PrivateKey.generate(),
        mldsa.MLDSA87PrivateKey.generate(),
    ],
    ids=lambda key: type(key).__name__,
)
@pytest.mark.parametrize("digest", [SHA512, SHAKE256])
def test_schemes_without_a_choice_of_digest(key: PrivateKey, digest: str, pki: PKI) -> None:
    """EdDSA and ML-DSA sign the attributes themselves; the content's digest is SHA-512 or SHAKE256 (RFC 8419, 9882)."""
    signer = pki.make("Bob", pki.make("Root"), ca=False, key=key)
    assert outcome(Maker(signer, digest=digest)) is Content.VALID
    assert outcome(Maker(signer, digest=digest), b"another") is Content.CHANGED
    assert outcome(Maker(signer, digest=digest, signed=b"other")) is Content.FORGED


def test_weak_and_broken_digests_are_told(signer: Entity) -> None:
    """SHA-1 is weak, MD5 and older are broken, and SHA-256 is neither."""
    found = {name: Scheme("ecdsa", name) for name in ("md2", "1.2.840.113549.2.4", "md5", "sha1", "sha256")}
    assert [name for name, scheme in found.items() if scheme.is_broken] == ["md2", "1.2.840.113549.2.4", "md5"]
    assert [name for name, scheme in found.items() if scheme.is_weak] == ["sha1"]
    assert outcome(Maker(signer, digest=SHA1)) is Content.VALID


@pytest.mark.parametrize(("parameters", "is_read"), [(b"", True), (b"\x05\x00", True), (b"\x02\x00", False)])
def test_digests_of_pss_have_no_parameters(parameters: bytes, is_read: bool, signer: Entity) -> None:
    """The digest of RSA-PSS, and of its mask, has none, or NULL (RFC 4055 2.1)."""
    digest = sequence(oid(SHA256), parameters)
    mask = sequence(oid("1.2.840.113549.1.1.8"), digest)
    for place, value in ((0xA0, digest), (0xA1, mask)):
        algorithm = sequence(oid(RSASSA_PSS), sequence(asn1.encode(place, value)))
        assert (outcome(Maker(signer, algorithm=algorithm)) != "refused") is is_read


@pytest.mark.parametrize(
    ("encoded", "expected"),
    [
        (b"\x17\x0d260101000000Z", datetime(2026, 1, 1, tzinfo=UTC)),
        (b"\x18\x0f20500101000000Z", datetime(2050, 1, 1, tzinfo=UTC)),
        (b"\x18\x1320260101000000+0200", datetime(2025, 12, 31, 22, tzinfo=UTC)),
        (b"\x18\x1300010101000000+0200", None),  # before the year 1 in UTC
        (b"\x18\x0e20260101000000", None),  # of an unknown zone
        (b"\x18\x0f00000101000000Z", None),
        (b"\x17\x0d269901000000Z", None),
        (b"\x17\x03abZ", None),
        (b"\x04\x01a", None),
        (b"", None),  # it does not say when it signed
    ],
)
def test_signing_time_is_read(signer: Entity, encoded: bytes, expected: datetime | None) -> None:
    """It is read where it is one; a malformed one takes nothing from the signature, which is judged all the same."""
    made = Maker(signer, attributes=[*STANDARD, *([attribute(SIGNING_TIME, encoded)] if encoded else [])]).make()
    (signature,) = cms.decode(made).signatures
    assert signature.attributes is not None
    assert signature.attributes.signing_time == expected
    assert signature.check((mail.CONTENT,)) is Content.VALID


def test_what_takes_too_long_is_not_checked(signer: Entity) -> None:
    """Each check is paid for, whether the signature fits or not."""
    bare = Maker(signer, attributes=None).make()
    with limited(cost(signer.certificate)) as budget:
        assert checked(bare, mail.CONTENT) == [Content.VALID]
        assert not budget.is_cut_short
        assert checked(bare, mail.CONTENT) == [Content.UNCHECKABLE]
        assert budget.is_cut_short


@pytest.mark.parametrize(("bits", "expected"), [(MAX_EXPONENT_BITS, Content.FORGED), (100, Content.UNCHECKABLE)])
def test_a_vast_exponent_is_not_asked(bits: int, expected: Content, pki: PKI) -> None:
    """Checking takes as long as it is; no signer has one."""
    vast = rsa.RSAPublicNumbers((1 << bits) - 1, (1 << 2048) - 1).public_key()
    by = pki.make("Vast", key=rsa.generate_private_key(65537, 2048), public_key=vast).certificate  # type: ignore[arg-type]
    assert Signature(by, b"\1" * 256, Scheme("rsassa_pkcs1v15", "sha256"), None).check([b"x"]) is expected


def test_of_several_certificates_the_one_that_is_named_signed(signer: Entity) -> None:
    """Anybody can put one of the same issuer, serial number and key before the signer's; its hash tells them apart."""
    own = [*standard(mail.CONTENT), signing_certificate_v2(hashed(SHA256, signer.der))]
    key = new_key()
    other = resigned(signer.der, lambda data: key.sign(data, ec.ECDSA(hashes.SHA256())))
    info = Maker(signer, attributes=own).signer_info()
    both = asn1.encode(asn1.CONTEXT_0, other.der + signer.der)
    inner = sequence(oid(DATA), asn1.encode(asn1.CONTEXT_0, octets(mail.CONTENT)))
    digests = asn1.encode(asn1.SET, sequence(oid(SHA256)))
    signed = sequence(b"\x02\x01\x01", digests, inner, both, asn1.encode(asn1.SET, info))
    data = sequence(oid(SIGNED_DATA), asn1.encode(asn1.CONTEXT_0, signed))
    (found,) = cms.decode(data).signatures
    assert (found.signer, found.check([mail.CONTENT])) == (signer.certificate, Content.VALID)
