"""What the page for mail can have to say of a message: a file for each answer, and the collection it is judged by."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import mail
from pki import PKI, Entity
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.certificates.oids import EMAIL_PROTECTION
from sstwizard.core.formats import pem

SERVER = "1.3.6.1.5.5.7.3.1"


@dataclass(frozen=True)
class Situation:
    """A file that is checked.

    Attributes:
        name: A word for the picture's name.
        path: The file.
        chosen: The collection.
    """

    name: str
    path: Path
    chosen: tuple[Certificate, ...]


class Messages:
    """Writes the files.

    Attributes:
        held: A file with what the chains need.
    """

    def __init__(self, folder: Path) -> None:
        self._folder, self._pki = folder, PKI()
        self.root = self._pki.make("Contoso Root CA")
        self.issuing = self._pki.make("Contoso Issuing CA 3", self.root)
        self.held = self.write("partners.pem", pem.encode([self.root.der, self.issuing.der]))

    def signer(self, name: str = "Ada Admin", issuer: Entity | None = None, **how: object) -> Entity:
        """Make a certificate to sign with."""
        return self._pki.make(name, issuer or self.issuing, ca=False, **{"purposes": (EMAIL_PROTECTION,), **how})  # type: ignore[arg-type]

    def write(self, name: str, content: bytes) -> Path:
        """Write a file."""
        path = self._folder / name
        path.write_bytes(content)
        return path

    def signed(self, signer: Entity, *others: Entity) -> bytes:
        """Return a mail that is signed in the clear."""
        signature = mail.sign("cryptography", signer, self._folder, *others, detached=True)
        return mail.mail(mail.clear_signed(signature))

    def situations(self) -> Iterator[Situation]:
        """Yield each situation."""
        now = datetime.now(UTC).replace(microsecond=0)
        ada, whole = self.signer(), (self.root.certificate, self.issuing.certificate)
        letter = self.signed(ada, self.issuing)
        yield Situation("empty", self.write("offer.eml", letter), ())
        yield Situation("trusted", self.write("letter.eml", letter), whole)
        yield Situation("helped", self.write("order.eml", letter), whole[:1])
        alone = mail.sign("cryptography", ada, self._folder, detached=True)
        yield Situation("missing", self.write("invoice.msg", mail.outlook(mail.clear_signed(alone))), whole[:1])
        stranger = self.signer("Frida Fabrikam", self._pki.make("Fabrikam Mail CA", self._pki.make("Fabrikam Root CA")))
        yield Situation("unknown", self.write("contract.eml", self.signed(stranger)), whole)
        yield Situation("changed", self.write("disclaimer.eml", letter.replace(b"Bob\r\n", b"Bob\r\nAD\r\n")), whole)
        yield Situation("unsigned", self.write("plain.eml", mail.mail(mail.CONTENT)), whole)
        sealed = mail.opaque(b"0\x0f\x06\x09*\x86H\x86\xf7\x0d\x01\x07\x03\xa0\x020\0", "application/pkcs7-mime")
        yield Situation("encrypted", self.write("secret.eml", mail.mail(sealed)), whole)
        bygone = self.signer(end=now - timedelta(days=9))
        yield Situation("expired", self.write("old.eml", self.signed(bygone)), whole)
        server = self.signer("www.contoso.com", purposes=(SERVER,))
        yield Situation("server", self.write("scanner.eml", self.signed(server)), whole)
        yield Situation("signature", self.write("report.pdf.p7s", alone), whole)
        yield Situation("certificate", self.write("ada.cer", ada.der), whole)
        hostile = "\u202e<b>Ada</b> &amp; " + "x" * 40
        ca = self.root
        for number in range(14):
            ca = self._pki.make(f"{hostile}{number}", ca)
        odd = self.signed(self.signer(hostile, ca), ca)
        yield Situation("hostile", self.write("\u202eodd &amp; " + "y" * 90 + ".eml", odd), whole)
