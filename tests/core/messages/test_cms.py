"""SignedData as some programs make it and none should: each corner has an answer, or a sentence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, mldsa, rsa

import ber
import mail
from ber import Node
from pki import PKI, Entity, new_key, resigned
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
from sstwizard.core.certificates.budget import Budget, Cost
from sstwizard.core.chains.signing import MAX_EXPONENT_BITS
from sstwizard.core.formats import asn1
from sstwizard.core.messages import cms
from sstwizard.core.messages.signature import Content, Scheme, Signature
from sstwizard.core.messages.verdict import Outcome, RefusalError

from .judging import Setting

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
        (
            [*STANDARD, attribute("1.2.3.4", octets(bytes(0x7E))), attribute("1.2.3.5", octets(bytes(0x7F)))],
            Content.VALID,
        ),
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
    """Programs sign them in DER order, as RFC 5652 5.4 demands, or as they send them; anything else is a forgery.

    The order goes by the bytes as they are, whatever the lengths in them look like.
    """
    unordered = sorted(STANDARD, reverse=True)
    sent = asn1.encode(asn1.SET, b"".join(unordered))
    assert outcome(Maker(signer, attributes=unordered, signed=sent)) is Content.VALID
    assert outcome(Maker(signer, attributes=unordered, signed=b"".join(unordered))) is Content.FORGED
    for length in (0x7E, 0x7F, 0x80, 0x81, 0x100, 0x180):
        some = [
            attribute("1.2.3.5", octets(bytes(length - 1))),
            attribute("1.2.3.4", octets(bytes(length))),
            *unordered,
        ]
        assert outcome(Maker(signer, attributes=some)) is Content.VALID


@pytest.mark.parametrize(
    "kind", [CONTENT_TYPE, MESSAGE_DIGEST, SIGNING_TIME, SIGNING_CERTIFICATE, SIGNING_CERTIFICATE_V2]
)
def test_attributes_that_must_be_signed(kind: str, signer: Entity) -> None:
    """An attribute that has to be signed is refused among those that are not (RFC 5652 11, RFC 5035 3)."""
    assert outcome(Maker(signer, unsigned=[attribute(kind, b"\x05\x00")])) == "refused"
    assert outcome(Maker(signer, unsigned=[attribute(COUNTERSIGNATURE, b"\x05\x00")])) is Content.VALID


def test_signing_certificate_names_the_signer(signer: Entity) -> None:
    """Where the attribute is there, its hash is that of the signer's certificate (RFC 5035 3 and 4)."""

    def v1(hash_value: bytes) -> bytes:
        return attribute(SIGNING_CERTIFICATE, sequence(sequence(sequence(octets(hash_value)))))

    own, other = hashed(SHA256, signer.der), signing_certificate_v2(hashed(SHA256, b"other"))
    for extra, expected in (
        ([v1(hashed(SHA1, signer.der))], Content.VALID),
        ([v1(hashed(SHA1, b"other"))], Content.OTHER_SIGNER),
        ([signing_certificate_v2(own)], Content.VALID),
        ([signing_certificate_v2(hashed(SHA512, signer.der), sequence(oid(SHA512)))], Content.VALID),
        ([other], Content.OTHER_SIGNER),
        ([signing_certificate_v2(hashed(SHA1, signer.der))], Content.OTHER_SIGNER),
        ([signing_certificate_v2(b"x", sequence(oid("1.2.3")))], Content.UNCHECKABLE),
        ([v1(hashed(SHA1, signer.der)), other], Content.OTHER_SIGNER),
        *(
            ([attribute(SIGNING_CERTIFICATE_V2, malformed)], "refused")
            for malformed in (
                *(sequence(), sequence(sequence()), sequence(sequence(sequence())), sequence(sequence(octets(b"x")))),
                sequence(sequence(sequence(b"\x03\x02\x00\x00"))),
            )
        ),
    ):
        assert outcome(Maker(signer, attributes=[*STANDARD, *extra])) == expected


def test_attributes_passed_off_as_content_are_seen(signer: Entity) -> None:
    """A signature without attributes over content that is a SET of attributes was made for another message."""
    stolen = asn1.encode(asn1.SET, b"".join(sorted(STANDARD)))
    for content, expected in (
        (stolen, Content.ATTRIBUTES),
        (b"1. The number one, and no attribute", Content.VALID),
        (b"x" + stolen, Content.VALID),
    ):
        assert outcome(Maker(signer, content=content, attributes=None), content) is expected


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
    info = Maker(signer).signer_info()
    for wrong in (info[:-1], sequence(info)):
        with pytest.raises(RefusalError):
            cms.decode(Maker(signer).make(wrong))


def test_the_signed_data_is_whole(signer: Entity) -> None:
    """What is missing in a SignedData, or stands in the wrong place of it, is refused."""
    made = Maker(signer).make()
    _, explicit = asn1.element(made).children()
    (whole,) = explicit.children()
    parts = [each.encoding for each in whole.children()]
    assert checked(sequence(*parts), mail.CONTENT) == [Content.VALID]
    crls = b"\xa1\x00"
    no_certificate = signer.der[:4] + b"\x01" + signer.der[5:]
    damaged = asn1.encode(asn1.CONTEXT_0, no_certificate + b"\x05\x00" + signer.der)
    digests = asn1.encode(asn1.SET, sequence(oid(SHA256)) + sequence(oid("1.2.3")))
    for good in (
        [*parts[:4], crls, *parts[4:]],
        [*parts[:3], damaged, *parts[4:]],
        [parts[0], digests, *parts[2:]],
    ):
        assert checked(sequence(*good), mail.CONTENT) == [Content.VALID]
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
    kind, inner = oid(SIGNED_DATA), sequence(*parts)
    for frame in (
        [kind, asn1.encode(asn1.CONTEXT_1, inner)],
        [kind, asn1.encode(asn1.CONTEXT_0, inner * 2)],
        [kind, asn1.encode(asn1.CONTEXT_0, inner), b"\x05\x00"],
        [oid("1.2.3"), asn1.encode(asn1.CONTEXT_0, inner)],
    ):
        with pytest.raises(RefusalError):
            cms.decode(sequence(*frame))


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


def test_signatures_are_limited(signer: Entity) -> None:
    """As many as are checked, and one more."""
    maker = Maker(signer)
    infos = [maker.signer_info()] * cms.MAX_SIGNATURES
    assert len(cms.decode(maker.make(*infos)).signatures) == cms.MAX_SIGNATURES
    with pytest.raises(RefusalError, match="too many"):
        cms.decode(maker.make(*infos, infos[0]))


@pytest.mark.parametrize(
    "kind",
    [
        *(ed25519.Ed25519PrivateKey, ed448.Ed448PrivateKey),
        *(mldsa.MLDSA44PrivateKey, mldsa.MLDSA65PrivateKey, mldsa.MLDSA87PrivateKey),
    ],
)
@pytest.mark.parametrize("digest", [SHA512, SHAKE256])
def test_schemes_without_a_choice_of_digest(kind: Any, digest: str, pki: PKI) -> None:
    """EdDSA and ML-DSA sign the attributes themselves; the content's digest is SHA-512 or SHAKE256 (RFC 8419, 9882)."""
    signer = pki.make("Bob", ca=False, key=kind.generate())
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
    """Each check counts, whether the signature fits or not."""
    bare = Maker(signer, attributes=None).make()
    with Budget(limits={Cost.CHECKS: 1}).part() as budget:
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
    made = ber.parse(Maker(signer, attributes=own).make())
    (ber.signed_data(made)[3].children or []).insert(0, ber.parse(other.der))
    (found,) = cms.decode(made.encode()).signatures
    assert (found.signer, found.check([mail.CONTENT])) == (signer.certificate, Content.VALID)


def info_of(cms: Node) -> list[Node]:
    """Return what the only SignerInfo consists of."""
    (info,) = ber.signer_infos(cms)
    return info.children or []


def below(node: Node, *path: int) -> Node:
    """Return an element inside another."""
    for number in path:
        node = (node.children or [])[number]
    return node


def put(node: Node, tag: int | None = None, value: bytes | None = None, extra: bytes | None = None) -> None:
    """Change the tag or the value of an element, or add an element to it."""
    node.tag = node.tag if tag is None else tag
    node.value = node.value if value is None else value
    if extra is not None and node.children is not None:
        node.children.append(ber.parse(extra))


NULL = bytes((ber.NULL, 0))
ELEMENTS: dict[str, Callable[[Node], None]] = {
    "a SignedData that is a SET": lambda cms: put(below(cms, 1, 0), ber.SET),
    "a content's frame that is a SET": lambda cms: put(ber.signed_data(cms)[2], ber.SET),
    "content under another tag": lambda cms: put(below(ber.signed_data(cms)[2], 1), ber.CONTEXT + 1),
    "a signer that is a SET": lambda cms: put(below(ber.signed_data(cms)[-1], 0), ber.SET),
    "an issuer and serial number that are a SET": lambda cms: put(info_of(cms)[1], ber.SET),
    "an attribute of three in the issuer": lambda cms: put(below(info_of(cms)[1], 0, 0, 0), extra=NULL),
    "an OID that is cut short": lambda cms: put(below(info_of(cms)[4], 0), value=bytes.fromhex("2a8648ce3d0403a5")),
    "a needless byte in an OID": lambda cms: put(
        below(info_of(cms)[4], 0), value=b"\x2a\x80" + below(info_of(cms)[4], 0).value[1:]
    ),
}


@pytest.mark.parametrize("name", ELEMENTS)
def test_elements_that_are_something_else(name: str, signer: Entity) -> None:
    """A CMS with elements that RFC 5652 does not have is refused, as OpenSSL refuses it."""
    made = ber.parse(Maker(signer).make())
    ELEMENTS[name](made)
    with pytest.raises(RefusalError):
        cms.decode(made.encode())


def explicit(number: int, *children: Node) -> Node:
    """Return a field of RSASSA-PSS-params."""
    return Node(ber.CONTEXT + number, children=list(children))


def pss_of(cms: Node) -> Node:
    """Return the parameters of RSA-PSS: digest, mask and salt."""
    return below(info_of(cms)[4], 1)


PSS: dict[str, Callable[[Node], None]] = {
    "that are a SET": lambda pss: put(pss, ber.SET),
    "with two digests": lambda pss: put(pss, extra=below(pss, 0).encode()),
    "with an unknown field": lambda pss: put(pss, extra=explicit(4, Node(ber.INTEGER, b"\1")).encode()),
    "with a digest of three": lambda pss: put(below(pss, 0, 0), extra=NULL),
    "with a mask of three": lambda pss: put(below(pss, 1, 0), extra=NULL),
    "with a mask's digest of three": lambda pss: put(below(pss, 1, 0, 1), extra=NULL),
    "with another mask function": lambda pss: put(below(pss, 1, 0, 0), value=b"\x2a\3"),
    "with two salts": lambda pss: put(below(pss, 2), extra=b"\2\1\x20"),
    "with a needless byte in the salt": lambda pss: put(below(pss, 2, 0), value=b"\0\x20"),
    "with another trailer": lambda pss: put(pss, extra=explicit(3, Node(ber.INTEGER, b"\2")).encode()),
}


@pytest.fixture(scope="module")
def by_rsa(pki: PKI, setting: Setting) -> Entity:
    """Who is trusted, and signs with RSA."""
    return pki.make("Bob", setting.root, ca=False, key=rsa.generate_private_key(65537, 2048))


def signed_by_pss(by_rsa: Entity) -> Node:
    """Return a signature with RSA-PSS."""
    return ber.parse(mail.sign("cryptography", by_rsa, Path(), detached=False, pss=True))


@pytest.mark.parametrize("name", PSS)
def test_parameters_of_rsa_pss(name: str, by_rsa: Entity, setting: Setting) -> None:
    """RSA-PSS has the parameters that RFC 4055 3.1 gives it, and no others; the default of one may stand there."""
    good, bad = signed_by_pss(by_rsa), signed_by_pss(by_rsa)
    put(pss_of(good), extra=explicit(3, Node(ber.INTEGER, b"\1")).encode())
    assert setting.outcome(good.encode()) is Outcome.TRUSTED
    PSS[name](pss_of(bad))
    assert setting.outcome(bad.encode()) is Outcome.MALFORMED


@pytest.mark.parametrize("value", [b"\0", b"\0\0"])
def test_parameters_of_rsa(value: bytes, by_rsa: Entity, setting: Setting) -> None:
    """RSA with PKCS #1 has NULL as its parameters, or none (RFC 4055 5)."""
    cms = ber.parse(mail.sign("cryptography", by_rsa, Path(), detached=False))
    algorithm = info_of(cms)[4]
    put(below(algorithm, 1), value=value)
    assert setting.outcome(cms.encode()) is Outcome.MALFORMED
    del (algorithm.children or [])[1]
    assert setting.outcome(cms.encode()) is Outcome.TRUSTED
