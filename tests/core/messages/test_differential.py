"""No message that was changed at random is trusted where OpenSSL refuses it, other than for a reason given here."""

from __future__ import annotations

import base64
import binascii
import contextlib
import email
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from email.message import Message
from email.policy import compat32
from functools import partial
from pathlib import Path
from random import Random

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa

import ber
import mail
from ber import Node
from mutants import is_mail, mutant
from pki import Entity
from sstwizard.core import messages
from sstwizard.core.certificates.algorithms import ANY_EXTENDED_KEY_USAGE
from sstwizard.core.errors import FormatError
from sstwizard.core.messages.trust import judge

from .judging import Authority

SEEDS = 4
"""Runs of the test, which can be spread over processes."""
MUTANTS = 500
"""In each run."""

SHA = tuple(bytes.fromhex(each) for each in ("2b0e03021a", "608648016503040201"))
"""The digests that the originals are signed with."""
OPAQUE, BER = ("-nodetach",), ("-nodetach", "-binary", "-stream", "-outform", "DER")
ANOTHER = b"Content-Type: text/plain\r\n\r\nAnother letter.\r\n"
OPAQUE_TYPES = ("application/pkcs7-mime", "application/x-pkcs7-mime")
BASE64 = re.compile(rb"[A-Za-z0-9+/=\r\n]+")
SPACE_BEFORE_COLON = re.compile(rb"^([!-9;-~]+)[ \t]+:", re.MULTILINE)
AS_RECEIVED = compat32.clone(linesep="\r\n", mangle_from_=False, max_line_length=0)
PSS = ("-keyopt", "rsa_padding_mode:pss")
ISSUER = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Issuing")])


@dataclass(frozen=True)
class Asked:
    """A mail or a CMS that OpenSSL is asked about, where it takes signers from, too, and for which purpose."""

    data: bytes
    content: bytes | None = None
    certificates: tuple[Entity, ...] = ()
    purpose: str = "smimesign"


def _opened(asked: Asked) -> Asked:
    """Return the CMS in a mail with its content, as Python's `email` finds them, or the one in PEM or base64.

    OpenSSL reads the mails and the PEM that it writes itself. It knows no multipart around the signed part, no
    octet-stream with the name of a CMS (RFC 8551 3.9), no blank lines before the header, no base64 without the lines
    around it that PEM has, and little of what RFC 2045 and 5322 allow in a header.
    """
    if block := re.search(rb"-----BEGIN [^-]*-----([^-]*)-----END", asked.data):
        return replace(asked, data=_from_base64(block[1]))
    if BASE64.fullmatch(asked.data):
        return replace(asked, data=_from_base64(asked.data))
    for part in parsed(asked.data).walk() if is_mail(asked.data) else ():
        if part.get_content_type() == "multipart/signed" and len(parts_of(part)) == 2:
            content, signature = parts_of(part)
            return replace(asked, data=_decoded(signature), content=content.as_bytes(policy=AS_RECEIVED))
        if is_opaque(part):
            return replace(asked, data=_decoded(part))
    return asked


def _from_base64(text: bytes) -> bytes:
    try:
        return base64.b64decode(text + b"===")
    except binascii.Error:
        return b""


def _in_cms(change: Callable[[Node], None], asked: Asked, certificates: tuple[Entity, ...] = ()) -> Asked:
    """Return what OpenSSL is asked about with a change in the CMS, if it is one that can be read."""
    for data in (asked.data, asked.data.rstrip(b"\r\n")):
        with contextlib.suppress(ValueError):
            cms = ber.parse(data)
            before = cms.encode()
            change(cms)
            return asked if cms.encode() == before else replace(asked, data=cms.encode(), certificates=certificates)
    return asked


def _in_order(cms: Node) -> None:
    """Put signed attributes into DER's order (X.690 11.6).

    RFC 5652 5.4 has the signature made over them in DER, however they are sent; OpenSSL takes the order in which they
    came.
    """
    for attributes in ber.signed_attributes(cms):
        if attributes.children:
            attributes.children.sort(key=Node.encode)


def _with_octets(cms: Node) -> None:
    """Make the content an OCTET STRING, as OpenSSL wants it; PKCS #7 1.5 lets it be anything (RFC 5652 5.2.1)."""
    for encapsulated in ber.signed_data(cms)[2:3]:
        for content in [each for explicit in (encapsulated.children or ())[1:] for each in explicit.children or ()]:
            content.tag = ber.OCTET_STRING if content.children is None else content.tag


def _with_known_digests(cms: Node) -> None:
    """Leave out digests that nobody uses: RFC 5652 5.1 lets there be any number; OpenSSL wants to know each."""
    for digests in ber.signed_data(cms)[1:2]:
        digests.children = [each for each in digests.children or () if each.children and each.children[0].value in SHA]


def _with_plain_names(cms: Node) -> None:
    """Write the issuers' names as certificates do: they are not signed, and only say whose key is tried.

    RFC 5280 7.1 compares them without control characters (RFC 4518 2.2), OpenSSL compares them byte by byte.
    """
    for info in ber.signer_infos(cms):
        for name in [
            sid.children[:1] for sid in (info.children or ())[1:2] if sid.tag == ber.SEQUENCE and sid.children
        ]:
            name[0].children = ber.parse(ISSUER.public_bytes()).children


def _without_certificates(cms: Node) -> None:
    """Leave out certificates: OpenSSL refuses a message for one that it can't read, and prefers those to its own."""
    fields = ber.signed_data(cms)
    fields[3:] = [field for field in fields[3:] if field.tag != ber.CONTEXT]


def parsed(data: bytes) -> Message:
    """Return a mail as Python's `email` reads it, which does not know space before a colon (RFC 5322 4.5)."""
    return email.message_from_bytes(SPACE_BEFORE_COLON.sub(rb"\1:", data.lstrip(b"\r\n")))


def is_opaque(part: Message) -> bool:
    """Say whether a part holds a CMS with its content, by its type or by its name."""
    named = str(part.get_filename()).endswith((".p7m", ".p7s", ".p7c", ".p7z"))
    return part.get_content_type() in OPAQUE_TYPES or (part.get_content_type() == "application/octet-stream" and named)


def _decoded(part: Message) -> bytes:
    """Return what a part holds; the `email` of older Pythons does not know an encoding with a blank after it."""
    bare = Message()
    bare.set_payload(part.get_payload())
    bare["Content-Transfer-Encoding"] = str(part.get("Content-Transfer-Encoding", "")).strip()
    decoded = bare.get_payload(decode=True)
    return decoded if isinstance(decoded, bytes) else b""


def parts_of(entity: Message) -> list[Message]:
    """Return the parts of a multipart, or the message in another; none of what has no parts."""
    payload = entity.get_payload() if entity.is_multipart() else []
    return [part for part in payload if isinstance(part, Message)]


def shown(entity: Message) -> Iterator[bytes]:
    """Yield what a reader is shown of a mail, by the reading of Python's `email`; of opaque parts that there is one.

    A part without anything in it shows nothing.
    """
    if is_opaque(entity):
        yield b"opaque"
    elif entity.get_content_maintype() == "multipart":
        parts = parts_of(entity)
        for part in parts[:-1] if entity.get_content_type() == "multipart/signed" else parts:
            yield from shown(part)
    elif text := entity.as_bytes() if entity.is_multipart() else _decoded(entity).replace(b"\r\n", b"\n").rstrip(b"\n"):
        yield text


class Originals:
    """Messages to change, by their names, of those who are trusted and of others, and whom trust depends on."""

    def __init__(self, authority: Authority, folder: Path) -> None:
        self._folder, self.root, self.issuing = folder, authority.root, authority.issuing
        email, purposes = "bob@a.example", (ANY_EXTENDED_KEY_USAGE,)
        by_rsa = authority.signer(rsa.generate_private_key(65537, 2048), email=email)
        by_ec, for_any = authority.signer(email=email), authority.signer(purposes=purposes, email=email)
        self._signers = (by_rsa, by_ec, for_any)
        self.messages = dict(self._made(*self._signers, Authority(authority.pki).signer()))

    def _made(self, by_rsa: Entity, by_ec: Entity, for_any: Entity, eve: Entity) -> Iterator[tuple[str, bytes]]:
        def sign(
            signer: Entity, *options: str, content: bytes = mail.CONTENT, others: tuple[Entity, ...] = ()
        ) -> bytes:
            return mail.openssl(signer, self._folder, *others, options=options, content=content)

        yield "multipart", sign(by_rsa, "-from", "bob@a.example", "-subject", "Hello", "-crlfeol")
        yield "multipart, ECDSA", sign(by_ec, others=(self.issuing, eve))
        yield "multipart, no attributes", sign(by_ec, "-noattr", "-binary")
        yield "multipart, key identifier", sign(by_rsa, "-keyid", "-cades")
        yield "multipart, SHA-1", sign(by_rsa, "-md", "sha1", "-nosmimecap")
        yield "opaque", sign(by_rsa, *OPAQUE, "-from", "bob@a.example", "-crlfeol", content=ANOTHER)
        yield "opaque, no attributes", sign(by_ec, *OPAQUE, "-noattr", others=(eve,))
        yield "opaque, PSS", sign(by_rsa, *OPAQUE, *PSS)
        yield "opaque, BER", sign(by_ec, *OPAQUE, "-stream")
        yield "opaque, PEM", sign(by_rsa, *OPAQUE, "-outform", "PEM")
        yield "DER", sign(by_ec, *OPAQUE, "-binary", "-outform", "DER", others=(eve,))
        yield "BER", sign(by_rsa, *BER)
        yield "any purpose", sign(for_any)
        inner = sign(by_rsa)
        yield "multipart in multipart", sign(by_ec, content=inner)
        yield "multipart in opaque", sign(by_ec, *OPAQUE, content=inner)
        yield "opaque in multipart", sign(by_ec, content=sign(by_rsa, *OPAQUE))
        for name, second in (("two signers", by_ec), ("a stranger beside", eve)):
            mail.pem_of(self._folder / "second.pem", second, secret=True)
            yield f"multipart, {name}", sign(by_rsa, "-signer", "second.pem")
            yield f"DER, {name}", sign(by_rsa, *OPAQUE, "-outform", "DER", "-signer", "second.pem")

    def problems(self, seed: int, folder: Path) -> Iterator[str]:
        """Write mutants with a wrong verdict into a folder, and yield what is wrong; keys are new at each run."""
        random, names = Random(seed), list(self.messages)
        for number in range(MUTANTS):
            name = random.choice(names)
            data, changes = mutant(random, self.messages[name])
            if data != self.messages[name] and (what := self.problem(data, self.messages[name])):
                (folder / str(number)).write_bytes(data)
                yield f"{folder / str(number)}: {what} ({name}: {changes})"

    def problem(self, data: bytes, original: bytes) -> str | None:
        """Say what is wrong with the verdict on a changed message; None if nothing is."""
        try:
            is_trusted = self.trusts(data)
        except Exception as error:  # noqa: BLE001 - whatever it is, the message that did it is wanted
            return f"it raises {error!r}"
        if not is_trusted:
            return None
        if is_mail(original) and [*shown(parsed(data))] != [*shown(parsed(original))]:
            return "trusted, and Python's email shows something else than before"
        if not self.is_accepted(Asked(data)) and not self.is_explained(data):
            return "trusted, and OpenSSL refuses it for no known reason"
        return None

    def trusts(self, data: bytes) -> bool:
        """Say whether the program trusts all of a message, not the certificate that a bundle is about."""
        try:
            message = messages.read(data)
        except FormatError:
            return False
        verdict = judge(message, (self.root.certificate, self.issuing.certificate))
        return message.certificate is None and verdict.trusted and verdict.is_all_signed

    def is_accepted(self, asked: Asked) -> bool:
        """Say whether OpenSSL accepts a message."""
        others = (self.issuing, *asked.certificates)
        how = {"content": asked.content, "purpose": asked.purpose}
        return mail.is_accepted_by_openssl(asked.data, self._folder, self.root, *others, **how)  # type: ignore[arg-type]

    def is_explained(self, data: bytes) -> bool:
        """Say whether OpenSSL accepts a message with the known reasons for a difference undone, one after the other."""
        asked = Asked(data)
        steps: tuple[Callable[[Asked], Asked], ...] = (
            _opened,
            *(partial(_in_cms, change) for change in (_in_order, _with_octets, _with_known_digests, _with_plain_names)),
            # RFC 8551 4.4.4 accepts a signer for anything (anyExtendedKeyUsage); the program names it in its caveats.
            partial(replace, purpose="any"),
            partial(_in_cms, _without_certificates, certificates=self._signers),
        )
        for undo in steps:
            undone = undo(asked)
            if undone != asked and self.is_accepted(undone):
                return True
            asked = undone
        return False


@pytest.fixture(scope="module")
def originals(authority: Authority, tmp_path_factory: pytest.TempPathFactory) -> Originals:
    """Messages to change."""
    return Originals(authority, tmp_path_factory.mktemp("originals"))


def test_originals(originals: Originals) -> None:
    """The program and OpenSSL agree about the messages that are changed: but for two, all are trusted."""
    strangers = {"multipart, a stranger beside", "DER, a stranger beside"}
    for name, data in originals.messages.items():
        assert originals.trusts(data) is (name not in strangers), name
        assert originals.is_accepted(Asked(data)) is (name not in {*strangers, "any purpose"}), name


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(SEEDS))
def test_nothing_is_trusted_that_openssl_refuses(seed: int, originals: Originals, tmp_path: Path) -> None:
    """Nor what shows text that is not signed: of messages changed at random, each is refused or as good as before."""
    assert list(originals.problems(seed, tmp_path)) == []
