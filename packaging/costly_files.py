"""Files below 5 MB that would keep a computer busy for minutes if nothing limited what their judgment may cost."""

from __future__ import annotations

import base64
import secrets
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from asn1crypto import core
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

CHECKOUT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(CHECKOUT / "gui"), str(CHECKOUT / "tests")]

import mail  # noqa: E402
from pki import PKI, Entity  # noqa: E402
from signed_data import DATA, SHA256, SIGNED_DATA, Maker, octets, oid, sequence, standard  # noqa: E402
from sstwizard.core.formats import asn1, read, sst  # noqa: E402

_PKI, _SHORT = PKI(), {"ca": None, "key_ids": False, "crl_url": ""}
_P256, _P384, _P512 = ec.SECP256R1(), ec.BrainpoolP384R1(), ec.BrainpoolP512R1()


def write_all(folder: Path, attacks: Path) -> Iterator[tuple[str, Path]]:
    """Write the files, and yield the command that judges each.

    Args:
        folder: Where they are written.
        attacks: The shared files, of which some are used as they are.
    """
    costly = attacks / "third" / "costly"
    yield from (("show", each) for each in sorted(costly.glob("*.sst")))
    nested = next(costly.glob("*.eml"))
    yield "trust", nested
    made = {
        "undecodable.sst": ("show", sst.encode([b"\x30\x04\x02\x02%c%c" % divmod(n, 250) for n in range(20_000)])),
        "namesakes.sst": ("show", sst.encode(_namesakes(3_000, _P384))),
        "self_issued.p7b": ("show", _bundle(_namesakes(9_500, _P256))),
        "self_issued.sst": ("show", sst.encode(_namesakes(9_500, _P256))),
        "attached.eml": ("trust", _attached([nested.read_bytes()] * 8)),
        "included.eml": ("trust", _signed_mail([_signer("Bob")], _namesakes(6_000, _P512))),
        "rsa_included.eml": ("trust", _signed_mail([_signer("Bob")], _of(costly / "rsa8192e64.sst"))),
        "protected_parts.eml": ("trust", _protected_parts(90)),
        "one_name.mbox": ("survey", _mailbox(_with_own_ca(1_500))),
        "crowds.mbox": ("survey", _mailbox(_crowd(_P256) for _ in range(70))),
        "costly_crowds.mbox": ("survey", _mailbox(_crowd(_P384) for _ in range(60))),
        "cross_signed.mbox": ("survey", _mailbox(_cross_signed(20) for _ in range(90))),
        "signatures.mbox": ("survey", _mailbox(_many_signatures(_P512) for _ in range(600))),
        "fast_signatures.mbox": ("survey", _mailbox(_many_signatures(_P256) for _ in range(700))),
        "costly_cas.mbox": ("survey", _mailbox(_with_costly_cas(1_500))),
        "addresses.eml": ("trust", _under_constraints(40_000, 28_000)),
    }
    for name, (command, content) in made.items():
        path = folder / name
        path.write_bytes(content)
        assert len(content) < 5_000_000, (name, len(content))
        yield command, path


def _point(curve: ec.EllipticCurve) -> bytes:
    key = ec.generate_private_key(curve).public_key()
    return key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)


def _namesakes(count: int, curve: ec.EllipticCurve, name: str = "Same") -> list[bytes]:
    """Return self-issued certificates of one name, each with a key of its own that did not sign it."""
    made = _PKI.make(name, key=ec.generate_private_key(curve), **_SHORT)  # type: ignore[arg-type]
    point = made.x509.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    return [made.der.replace(point, _point(curve)) for _ in range(count)]


def _of(path: Path) -> list[bytes]:
    return [each.der for each in read(path.read_bytes()).certificates]


def _signer(name: str, issuer: Entity | None = None) -> Entity:
    return _PKI.make(name, issuer or _PKI.make("Same"), ca=False, email=f"{name.lower()}@example.com")


def _signed_data(signers: Sequence[Entity], others: Sequence[bytes], *, content: bytes) -> bytes:
    infos = b"".join(Maker(each, content, standard(content)).signer_info() for each in signers)
    certificates = b"".join((*(each.der for each in signers), *others))
    digests = asn1.encode(asn1.SET, sequence(oid(SHA256)))
    inner = sequence(oid(DATA), asn1.encode(asn1.CONTEXT_0, octets(content)))
    sets = asn1.encode(asn1.CONTEXT_0, certificates), asn1.encode(asn1.SET, infos)
    parts = sequence(b"\x02\x01\x01", digests, inner, *sets)
    return sequence(oid(SIGNED_DATA), asn1.encode(asn1.CONTEXT_0, parts))


def _bundle(certificates: Sequence[bytes]) -> bytes:
    return _signed_data((), certificates, content=b"")


def _signed_mail(signers: Sequence[Entity], others: Sequence[bytes]) -> bytes:
    content = mail.entity("text/plain", secrets.token_hex(8).encode())
    return mail.mail(mail.opaque(_signed_data(signers, others, content=content)))


def _attached(mails: Sequence[bytes]) -> bytes:
    parts = (mail.entity("message/rfc822", each) for each in mails)
    return mail.mail(mail.multipart("multipart/mixed; boundary=outer", "outer", *parts))


def _protected_parts(count: int) -> bytes:
    """Return a message of many signed parts that each protect its header, which has many fields."""
    fields = b"".join(b"X-%d: =?utf-8?B?%s?=\r\n" % (n, base64.b64encode(b"a" * 30)) for n in range(500))
    kind = 'text/plain; charset=utf-8; hp="clear"'
    bob = _signer("Bob")
    content = fields + mail.entity(kind, b"Hello")
    data = _signed_data([bob], (), content=content)
    mixed = mail.multipart("multipart/mixed; boundary=outer", "outer", *[mail.opaque(data)] * count)
    return fields + mail.mail(mixed)


def _with_own_ca(count: int) -> Iterator[bytes]:
    """Yield mail of many senders, each below a CA of its own; all these CAs have one name."""
    root = _PKI.make("Same")
    for number in range(count):
        issuing = _PKI.make("Same", root, key_ids=False)
        yield _signed_mail([_signer(f"S{number}", issuing)], [issuing.der])


def _crowd(curve: ec.EllipticCurve) -> bytes:
    """Return mail of 16 signers, with 100 certificates of which each may have issued theirs, and none has."""
    issuer = _PKI.make("Same")
    return _signed_mail([_signer(f"S{number}", issuer) for number in range(16)], _namesakes(100, curve))


def _cross_signed(count: int) -> bytes:
    """Return mail with CAs that have all issued each other."""
    own = [_PKI.make(f"CA {number}", key_ids=False, crl_url="") for number in range(count)]
    others = [
        _PKI.make(f"CA {number}", issuer, key=each.key, key_ids=False, crl_url="").der
        for number, each in enumerate(own)
        for issuer in secrets.SystemRandom().sample(own, 5)
    ]
    return _signed_mail([_signer("Bob", own[0])], others)


def _many_signatures(curve: ec.EllipticCurve) -> bytes:
    """Return mail with as many signatures as are looked at, none of which fits."""
    content = mail.entity("text/plain", secrets.token_hex(8).encode())
    bob = _PKI.make("Bob", ca=False, key=ec.generate_private_key(curve), key_ids=False, crl_url="")
    makers = [Maker(bob, content, standard(content), signed=secrets.token_bytes(8)) for _ in range(16)]
    return mail.mail(mail.opaque(makers[0].make(*(each.signer_info() for each in makers))))


def _with_costly_cas(count: int) -> Iterator[bytes]:
    """Yield mail of many senders, each below a CA and a root of its own; the roots have one name."""
    for number in range(count):
        keys = [ec.generate_private_key(_P384) for _ in range(2)]
        top = _PKI.make("Top", key=keys[0], key_ids=False, crl_url="")
        issuing = _PKI.make(f"CA {number}", top, key=keys[1], key_ids=False, crl_url="")
        yield _signed_mail([_signer(f"S{number}", issuing)], [issuing.der, top.der])


def _under_constraints(constraints: int, addresses: int) -> bytes:
    """Return mail of somebody with many addresses, whose CA permits many hosts."""
    hosts = [x509.RFC822Name(f"h{number}.example") for number in range(constraints)]
    root = _PKI.make("Root")
    issuing = _PKI.make("Issuing", root, extensions=(x509.NameConstraints(hosts, None),))
    kind = x509.ObjectIdentifier("1.3.6.1.5.5.7.8.9")
    values = (core.UTF8String(f"\u00fc{number}@h1.example").dump() for number in range(addresses))
    names = x509.SubjectAlternativeName([x509.OtherName(kind, each) for each in values])
    bob = _PKI.make("Bob", issuing, ca=False, extensions=(names,))
    return _signed_mail([bob], [issuing.der, root.der])


def _mailbox(mails: Iterable[bytes]) -> bytes:
    return b"".join(b"From - Thu Jan  1 00:00:00 2026\r\n" + each + b"\r\n\r\n" for each in mails)
