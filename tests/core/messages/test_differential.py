"""No message that was changed at random is trusted where OpenSSL refuses it, other than for a reason given here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa

import mail
from mutants import mutant
from pki import PKI, Entity
from sstwizard.core import messages
from sstwizard.core.certificates.oids import ANY_EXTENDED_KEY_USAGE, EMAIL_PROTECTION
from sstwizard.core.errors import FormatError
from sstwizard.core.messages.verdict import judge

SEEDS = 8
"""Runs of the test, which can be spread over processes."""
MUTANTS = 500
"""In each run; `packaging/differential.py` makes as many as one likes."""

OPAQUE, BER = ("-nodetach",), ("-nodetach", "-binary", "-stream", "-outform", "DER")
PSS = ("-keyopt", "rsa_padding_mode:pss")


@dataclass(frozen=True)
class Difference:
    """A message that the program trusts and OpenSSL refuses.

    Attributes:
        original: The name of the message that it was made of.
        changes: Their names.
        data: The message.
    """

    original: str
    changes: str
    data: bytes


class Originals:
    """Messages to change, by those who are trusted and by others, and whom trust depends on.

    Attributes:
        messages: By their names.
    """

    def __init__(self, pki: PKI, folder: Path) -> None:
        self._folder = folder
        self.root = pki.make("Root")
        self.issuing = pki.make("Issuing", self.root)
        self._issuers = tuple(each.certificate for each in (self.root, self.issuing))
        eve = pki.make("Eve", pki.make("Issuing", pki.make("Root")), ca=False, purposes=(EMAIL_PROTECTION,))
        self.messages = dict(self._made(*self._signers(pki), eve))

    def _signers(self, pki: PKI) -> Iterator[Entity]:
        keys = (rsa.generate_private_key(65537, 2048), ec.generate_private_key(ec.SECP256R1()))
        for key in keys:
            yield pki.make("Bob", self.issuing, ca=False, key=key, purposes=(EMAIL_PROTECTION,), email="bob@a.example")
        yield pki.make("Bob", self.issuing, ca=False, purposes=(ANY_EXTENDED_KEY_USAGE,))

    def _made(self, by_rsa: Entity, by_ec: Entity, for_any: Entity, eve: Entity) -> Iterator[tuple[str, bytes]]:
        def sign(signer: Entity, *options: str, content: bytes = mail.CONTENT, others: tuple[Entity, ...] = ()) -> bytes:
            return mail.openssl(signer, self._folder, *others, options=options, content=content)

        yield "multipart", sign(by_rsa, "-from", "bob@a.example", "-subject", "Hello", "-crlfeol")
        yield "multipart, ECDSA", sign(by_ec, others=(self.issuing, eve))
        yield "multipart, no attributes", sign(by_ec, "-noattr", "-binary")
        yield "multipart, key identifier", sign(by_rsa, "-keyid", "-cades")
        yield "multipart, SHA-1", sign(by_rsa, "-md", "sha1", "-nosmimecap")
        yield "opaque", sign(by_rsa, *OPAQUE, "-from", "bob@a.example", "-crlfeol")
        yield "opaque, no attributes", sign(by_ec, *OPAQUE, "-noattr", others=(eve,))
        yield "opaque, PSS", sign(by_rsa, *OPAQUE, *PSS)
        yield "opaque, BER", sign(by_ec, *OPAQUE, "-stream")
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

    def differences(self, seed: int, count: int) -> Iterator[Difference]:
        """Yield what the program trusts and OpenSSL refuses, of some mutants; always the same for a seed."""
        random = Random(seed)
        names = list(self.messages)
        for _ in range(count):
            name = random.choice(names)
            data, changes = mutant(random, self.messages[name])
            if data != self.messages[name] and self.trusts(data) and not self.is_accepted(data):
                yield Difference(name, changes, data)

    def trusts(self, data: bytes) -> bool:
        """Say whether the program trusts a message."""
        try:
            return judge(messages.read(data), self._issuers).trusted
        except FormatError:
            return False

    def is_accepted(self, data: bytes) -> bool:
        """Say whether OpenSSL accepts a message."""
        return mail.is_accepted_by_openssl(data, self._folder, self.root, self.issuing)
