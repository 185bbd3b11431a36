"""What is malformed is not trusted, though it is signed: programs read it differently, and show different things."""

from __future__ import annotations

import base64
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

import ber
import mail
from ber import Node
from pki import PKI, Entity
from signed_data import Maker
from sstwizard.core.messages.verdict import Outcome

from .judging import Setting

BOUNDARY = b"------=_Part"
PAY_EVE = b"\r\nContent-Type: text/plain\r\n\r\nPay Eve.\r\n"


def clear(setting: Setting) -> bytes:
    """Return a multipart/signed."""
    return mail.clear_signed(Maker(setting.bob).make_detached())


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
    "a version of two bytes": lambda cms: put(ber.signed_data(cms)[0], value=b"\1\1"),
    "a signer that is a SET": lambda cms: put(below(ber.signed_data(cms)[-1], 0), ber.SET),
    "a signer's version of two bytes": lambda cms: put(info_of(cms)[0], value=b"\1\1"),
    "an issuer and serial number that are a SET": lambda cms: put(info_of(cms)[1], ber.SET),
    "an attribute of three in the issuer": lambda cms: put(below(info_of(cms)[1], 0, 0, 0), extra=NULL),
    "an OID that is cut short": lambda cms: put(below(info_of(cms)[4], 0), value=bytes.fromhex("2a8648ce3d0403a5")),
    "a needless byte in an OID": lambda cms: put(
        below(info_of(cms)[4], 0), value=b"\x2a\x80" + below(info_of(cms)[4], 0).value[1:]
    ),
}


def test_what_is_signed_well_is_trusted(setting: Setting) -> None:
    """The messages of which the others are made are trusted."""
    assert setting.outcome(Maker(setting.bob).make()) is Outcome.TRUSTED
    assert setting.outcome(mail.mail(clear(setting))) is Outcome.TRUSTED
    assert setting.outcome(mail.mail(mail.opaque(Maker(setting.bob).make()))) is Outcome.TRUSTED


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
    """RSA-PSS has the parameters that RFC 4055 3.1 gives it, and no others."""
    cms = signed_by_pss(by_rsa)
    assert setting.outcome(cms.encode()) is Outcome.TRUSTED
    PSS[name](pss_of(cms))
    assert setting.outcome(cms.encode()) is Outcome.MALFORMED


def test_trailer_of_rsa_pss(by_rsa: Entity, setting: Setting) -> None:
    """The default of a field may stand there (RFC 4055 3.1)."""
    cms = signed_by_pss(by_rsa)
    put(pss_of(cms), extra=explicit(3, Node(ber.INTEGER, b"\1")).encode())
    assert setting.outcome(cms.encode()) is Outcome.TRUSTED


@pytest.mark.parametrize("value", [b"\0", b"\0\0"])
def test_parameters_of_rsa(value: bytes, by_rsa: Entity, setting: Setting) -> None:
    """RSA with PKCS #1 has NULL as its parameters, or none (RFC 4055 5)."""
    cms = ber.parse(mail.sign("cryptography", by_rsa, Path(), detached=False))
    algorithm = info_of(cms)[4]
    put(below(algorithm, 1), value=value)
    assert setting.outcome(cms.encode()) is Outcome.MALFORMED
    del (algorithm.children or [])[1]
    assert setting.outcome(cms.encode()) is Outcome.TRUSTED


@pytest.mark.parametrize("name", ELEMENTS)
def test_elements_that_are_something_else(name: str, setting: Setting) -> None:
    """A CMS with elements that RFC 5652 does not have is refused, as OpenSSL refuses it."""
    cms = ber.parse(Maker(setting.bob).make())
    ELEMENTS[name](cms)
    assert setting.outcome(cms.encode()) is Outcome.MALFORMED


HEADERS = {
    "a line that is no field": b"Dear Ann, pay Eve.\r\n",
    "a CR alone": b"Subject: Hello\rContent-Type: text/plain\r\n",
    "two CR": b"Subject: Hello\r\r\n",
    "a field with many blanks": b"Content-Type" + b" " * 11 + b": text/html\r\n",
    "a name with a NUL": b"Sub\0ject: Hello\r\n",
    "a delimiter": BOUNDARY + b"\r\n",
}


@pytest.mark.parametrize("name", HEADERS)
def test_lines_in_a_header_that_are_no_fields(name: str, setting: Setting) -> None:
    """Some programs end the header before such a line, and show the rest (RFC 5322 2.2), in any header."""
    field, signed = b"MIME-Version: 1.0\r\n", clear(setting)
    assert setting.outcome(mail.mail(signed).replace(field, field + HEADERS[name], 1)) is Outcome.MALFORMED
    assert setting.outcome(mail.mail(mail.mixed(signed))) is Outcome.TRUSTED
    assert setting.outcome(mail.mail(mail.mixed(HEADERS[name] + signed))) is Outcome.MALFORMED
    kind = b'Content-Type: application/pkcs7-signature; name="smime.p7s"\r\n'
    assert setting.outcome(mail.mail(signed.replace(kind, kind + HEADERS[name]))) is Outcome.MALFORMED


def test_header_without_end(setting: Setting) -> None:
    """Fields so far behind that they are not read leave open what the message is."""
    data = mail.mail(clear(setting))
    for count, outcome in ((2_000, Outcome.TRUSTED), (3_000, Outcome.MALFORMED)):
        filler = (b"X-Filler: " + b"x" * 88 + b"\r\n") * count
        assert setting.outcome(data.replace(b"\r\n\r\n", b"\r\n" + filler + b"\r\n", 1)) is outcome


@pytest.mark.parametrize("end", [b"", b"\t" * 200, b"x", b"\r", b"\0", b"--", b"--x"])
def test_delimiters_that_only_some_programs_see(end: bytes, setting: Setting) -> None:
    """A delimiter need only be the beginning of a line (RFC 2046 5.1.1): what follows it may be shown as a part."""
    data = mail.mail(clear(setting))
    assert setting.outcome(data.replace(b"This is MIME.", b"This is MIME still.")) is Outcome.TRUSTED
    assert setting.outcome(data.replace(b"This is MIME.", BOUNDARY + end + PAY_EVE)) is Outcome.MALFORMED


@pytest.mark.parametrize("end", [b"x", b"\r", b"\0", b"--x"])
def test_delimiters_around_a_signed_part_that_only_some_programs_see(end: bytes, setting: Setting) -> None:
    """The same goes for the delimiter of a multipart around it, in text that stands before or after its parts."""
    inner = clear(setting)
    for text in (b"--other", b"--outer" + end):
        for part in (inner + text + PAY_EVE, inner.replace(b"This is MIME.", text + PAY_EVE)):
            data = mail.mail(mail.mixed(part, boundary="outer"))
            expected = Outcome.TRUSTED if text == b"--other" else Outcome.MALFORMED
            assert setting.outcome(data) is expected


@pytest.mark.parametrize("letters", [b"A", b"\r\n0\r\n"])
def test_letter_after_base64(letters: bytes, setting: Setting) -> None:
    """A last group of one letter is none (RFC 2045 6.8)."""
    body = next(
        body for body in iter(lambda: base64.b64encode(Maker(setting.bob).make()), b"") if not body.endswith(b"=")
    )
    head = b"Content-Type: application/pkcs7-mime\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    assert setting.outcome(mail.mail(head + body)) is Outcome.TRUSTED
    assert setting.outcome(mail.mail(head + body + letters)) is Outcome.MALFORMED


@pytest.mark.parametrize("label", [b"CMS", b"PKCS7", b"PKCS #7 SIGNED DATA"])
def test_damaged_pem_is_no_certificate(label: bytes, setting: Setting) -> None:
    """A signature in PEM is base64 and nothing else, and alone in its file, or nothing is said of its certificates."""
    begin, end = b"-----BEGIN " + label + b"-----\n", b"-----END " + label + b"-----\n"
    body = base64.encodebytes(Maker(setting.bob).make())
    block = begin + body + end
    assert setting.outcome(b"text\n" + block) is Outcome.TRUSTED
    other = begin + body[:65] + b"!" + body[65:] + end
    for damaged in (begin + body, begin + body + begin + end, begin + body[4:] + end, block + block, other):
        assert setting.outcome(damaged) is Outcome.MALFORMED
