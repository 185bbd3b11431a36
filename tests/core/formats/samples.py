"""Sample files for tests of file formats."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from hypothesis import strategies as st

from pki import Entity
from sstwizard.core.certificates.budget import Budget
from sstwizard.core.certificates.reading import Reading
from sstwizard.core.formats import asn1
from sstwizard.core.formats.pkcs12 import Opened, Refusal, open_file
from sstwizard.core.sources.files import read_certificates

SIGNED_DATA = bytes.fromhex("06092a864886f70d010702")
DATA = bytes.fromhex("300b06092a864886f70d010701")
"""An EncapsulatedContentInfo without content."""

sequences = st.binary(max_size=200).map(lambda content: asn1.encode(asn1.SEQUENCE, b"\x31\x00" + content))
"""What begins like a certificate, and then is anything."""


class SameProcess(Budget):
    """A budget whose PKCS #12 files are opened in this process, which is faster for thousands of small ones."""

    def helper(self, make: object) -> Any:
        """Return this object, which opens the files."""
        return self

    def open_file(self, data: bytes, passwords: Iterable[str | None], _budget: Budget) -> Sequence[Opened] | Refusal:
        """Open a file like the other process."""
        return open_file(data, passwords)


def read(data: bytes, password: str | None = None, budget: Budget | None = None) -> Reading:
    """Read a file of any format, an archive too."""
    with budget or Budget() as shared:
        return read_certificates(data, shared, password)


def ders(reading: Reading) -> list[bytes]:
    """Return the DER of the certificates."""
    return [certificate.der for certificate in reading.certificates]


def messages(reading: Reading) -> list[str]:
    """Return the sentences of the problems."""
    return [str(problem.message) for problem in reading.problems]


def refused_by_parsers(der: bytes) -> bytes:
    """Return a certificate with an explicit version 1, invalid in DER, as in one of Microsoft's roots."""
    return der.replace(b"\xa0\x03\x02\x01\x02", b"\xa0\x03\x02\x01\x00", 1)


def zipped(**members: bytes) -> bytes:
    """Return a .zip of files; in a name without a dot, a double underscore stands for it."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name if "." in name else name.replace("__", "."), content)
    return buffer.getvalue()


def locked(entity: Entity, password: bytes = b"secret", name: bytes = b"Friendly") -> bytes:
    """Return a PKCS #12 file of a certificate and its key, with modern encryption."""
    return pkcs12.serialize_key_and_certificates(name, entity.key, entity.x509, None, BestAvailableEncryption(password))


def signed_data(*parts: bytes, content: bytes = DATA) -> bytes:
    """Return a ContentInfo of SignedData, given the parts after its content (RFC 5652 5.1)."""
    inner = asn1.encode(asn1.SEQUENCE, b"\x02\x01\x01\x31\x00" + content + b"".join(parts))
    return asn1.encode(asn1.SEQUENCE, SIGNED_DATA + asn1.encode(asn1.CONTEXT_0, inner))


def table(readme: Path) -> list[list[str]]:
    """Return the cells of the table in a README of samples, without its header."""
    lines = [line for line in readme.read_text("utf-8").splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]
