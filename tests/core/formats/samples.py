"""Files made for the tests of forms, and where the shared ones are listed."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)
from hypothesis import strategies as st

from pki import Entity
from sstwizard.core.certificates.budget import Budget
from sstwizard.core.certificates.reading import Reading
from sstwizard.core.formats import asn1
from sstwizard.core.formats.pkcs12_worker import Opened, Refusal, open_file

sequences = st.binary(max_size=200).map(lambda content: asn1.encode(asn1.SEQUENCE, b"\x31\x00" + content))
"""What begins like a certificate, and then is anything."""


class SameProcess(Budget):
    """A budget whose PKCS #12 files are opened in this process: thousands of them can be, and they are small."""

    def helper(self, make: object) -> Any:
        """Return what opens them, whatever else would be made."""
        return self

    def open_file(self, data: bytes, passwords: Iterable[bytes | None], _budget: Budget) -> Sequence[Opened] | Refusal:
        """Open a file as the other process does."""
        return open_file(data, passwords)


def ders(reading: Reading) -> list[bytes]:
    """Return the bytes of what was read."""
    return [certificate.der for certificate in reading.certificates]


def messages(reading: Reading) -> list[str]:
    """Return the sentences of the problems."""
    return [str(problem.message) for problem in reading.problems]


def refused_by_parsers(der: bytes) -> bytes:
    """Return a certificate that says `version 1` where DER wants it left out, as one of Microsoft's roots does."""
    return der.replace(b"\xa0\x03\x02\x01\x02", b"\xa0\x03\x02\x01\x00", 1)


def zipped(**members: bytes) -> bytes:
    """Return a .zip of files; a double underscore in a name stands for the dot."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "."), content)
    return buffer.getvalue()


def locked(entity: Entity, password: bytes = b"secret", name: bytes = b"Friendly") -> bytes:
    """Return a PKCS #12 of one certificate and its key, locked the modern way."""
    return pkcs12.serialize_key_and_certificates(name, entity.key, entity.x509, None, BestAvailableEncryption(password))


def unlocked_key(entity: Entity) -> bytes:
    """Return a private key in PEM, for programs that sign with it."""
    return entity.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def table(readme: Path) -> list[list[str]]:
    """Return the cells of the table in a README of samples, its heading left out."""
    lines = [line for line in readme.read_text("utf-8").splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]
