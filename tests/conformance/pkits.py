"""NIST's PKITS: signed messages, each with the certificates and revocation lists (CRL) of its path.

What is expected is in the names of the files. The suite starts with any policy allowed and none required, as the
program does.
"""

from __future__ import annotations

import email
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import redirect_stdout
from datetime import datetime
from io import StringIO
from itertools import pairwise
from pathlib import Path

from sstwizard.cli import program
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.chains.revocation import Revocation, RevocationList, RevocationStatus
from sstwizard.core.formats import asn1, pkcs7, sst

from .case import Case, compared

_INVALID = re.compile("Invalid|MissingCRL|DifferentPoliciesTest(?:4|5|7|8|9|12)$")
"""The messages that are not valid; two kinds don't say so."""


class _Judged:
    """A message, and what the program says of it.

    Attributes:
        name: What NIST calls it.
        is_valid: Whether it is to be accepted.
        is_trusted: What `sstwizard trust` says; None if it can't tell.
    """

    def __init__(self, name: str, data: bytes, root: Certificate, folder: Path) -> None:
        self.name = name.removeprefix("Signed").removesuffix(".eml")
        self.is_valid = not _INVALID.search(self.name)
        file, collection = folder / name, folder / "root.sst"
        file.write_bytes(data)
        collection.write_bytes(sst.encode([root.der]))
        arguments = ["trust", "--json", str(file), "--collection", str(collection)]
        with redirect_stdout(StringIO()) as said:
            program.run(arguments, tuple, str)
        answer = json.loads(said.getvalue())
        self.is_trusted: bool | None = answer["trusted_with_message"]
        self.answer: str = "trusted" if self.is_trusted else answer["reason"]
        signature = _signature_in(data)
        held = {each.thumbprint: each for each in (*pkcs7.decode(signature).certificates, root)}
        self._path = [held[each] for each in answer["chain"]]
        self._lists = [RevocationList(each) for each in lists_in(signature)]

    def revocation(self, now: datetime) -> Revocation:
        """Return what the lists in the message say of the certificates in its path: the worst of it."""
        answers = [self._of(each, issuer, now) for each, issuer in pairwise(self._path)]
        return min(answers, key=lambda answer: _WORST.index(answer.status))

    def _of(self, certificate: Certificate, issuer: Certificate, now: datetime) -> Revocation:
        answers = [each.judge(certificate, issuer, now) for each in self._lists]
        return min(answers, key=lambda answer: _FIRST.index(answer.status))


_WORST = (RevocationStatus.REVOKED, RevocationStatus.UNCHECKED, RevocationStatus.NOT_REVOKED)
"""What counts of several certificates."""
_FIRST = (RevocationStatus.REVOKED, RevocationStatus.NOT_REVOKED, RevocationStatus.UNCHECKED)
"""What counts of several lists: one that isn't meant for a certificate says nothing of it."""


def _signature_in(mail: bytes) -> bytes:
    (*_, attached) = email.message_from_bytes(mail).walk()
    return bytes(attached.get_payload(decode=True))


def lists_in(signature: bytes) -> Iterator[bytes]:
    """Yield the revocation lists in a ContentInfo of SignedData (RFC 5652 10.2.1), byte for byte."""
    _, explicit = asn1.element(signature).children()
    for part in asn1.element(signature, explicit.content).children():
        if part.tag == asn1.CONTEXT_1:
            yield from (each.encoding for each in part.children())


def judged(messages: Mapping[str, bytes], root: bytes, folder: Path) -> list[_Judged]:
    """Ask the program about each message; `folder` is for files that are needed meanwhile."""
    return [_Judged(name, data, Certificate(root), folder) for name, data in sorted(messages.items())]


def paths(messages: Sequence[_Judged]) -> Iterator[Case]:
    """Yield a case for each message: whether it is trusted, without a look at the lists."""
    for each in messages:
        yield compared(each.name, is_expected=each.is_valid, is_accepted=each.is_trusted, answer=each.answer)


def revocations(messages: Sequence[_Judged], now: datetime) -> Iterator[Case]:
    """Yield a case for each message that is trusted: whether it still is after a look at the lists in it."""
    for each in filter(lambda each: each.is_trusted, messages):
        answer = each.revocation(now)
        is_accepted = {RevocationStatus.REVOKED: False, RevocationStatus.NOT_REVOKED: True}.get(answer.status)
        said = answer.obstacle.name if answer.obstacle else answer.status.name
        yield compared(each.name, is_expected=each.is_valid, is_accepted=is_accepted, answer=said.lower())
