"""What tests of verdicts have in common: a collection, two signers that it trusts, and mail by them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import mail
from pki import PKI, Entity, PrivateKey, key_usage
from signed_data import Maker
from sstwizard.core import messages
from sstwizard.core.certificates.algorithms import EMAIL_PROTECTION
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.messages.signature import Content
from sstwizard.core.messages.trust import judge
from sstwizard.core.messages.verdict import Outcome, Verdict, WarningCode

NOW = datetime(2026, 1, 1, tzinfo=UTC)
TEXT = mail.entity("text/plain", b"Hello")


@dataclass(frozen=True)
class Setting:
    """A root, which is the collection, and two signers below it with an address each."""

    root: Entity
    bob: Entity
    ann: Entity

    def judged(self, data: bytes) -> Verdict:
        """Judge a file by the collection."""
        return judge(messages.read(data), CertificateCollection((self.root.certificate,)), now=NOW)

    def outcome(self, data: bytes) -> Outcome:
        """Return the outcome of the verdict on a message."""
        verdict = self.judged(data)
        assert verdict.content is not Content.NONE or not verdict.trusted, "a certificate is no message"
        return verdict.outcome


def signed(signer: Entity, content: bytes = mail.CONTENT) -> bytes:
    """Return a multipart/signed."""
    return mail.clear_signed(Maker(signer, content=content).make_detached(), content, f"=_{len(content)}")


def codes(verdict: Verdict) -> list[WarningCode]:
    """Return the warnings' codes."""
    return [each.code for each in verdict.warnings]


def from_(sender: str, entity: bytes) -> bytes:
    """Return a mail of a sender."""
    return f"From: {sender}\r\nMIME-Version: 1.0\r\n".encode() + entity


class Authority:
    """A root, the intermediate that it issued, and another root of the same name."""

    def __init__(self, pki: PKI) -> None:
        self.pki, may_issue = pki, (key_usage(key_cert_sign=True, crl_sign=True),)  # gpgsm requires it in each
        self.root, self.impostor = (pki.make("Root", extensions=may_issue) for _ in range(2))
        self.issuing = pki.make("Issuing", self.root, extensions=may_issue)

    def signer(
        self, key: PrivateKey | None = None, purposes: tuple[str, ...] = (EMAIL_PROTECTION,), **how: Any
    ) -> Entity:
        """Make a signer's certificate; its key usage is digitalSignature."""
        usage = (key_usage(digital_signature=True),)
        return self.pki.make("Bob", self.issuing, ca=False, key=key, purposes=purposes, extensions=usage, **how)
