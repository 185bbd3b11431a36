"""Public CAs that were revoked, out of the Common CA Database (CCADB, CDLA-Permissive-2.0), and how to list others."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from pki import Entity
from sstwizard.core.certificates import programs
from sstwizard.core.certificates.certificate import Certificate

_LISTED = x509.load_pem_x509_certificates(Path(__file__).with_suffix(".pem").read_bytes())
DIGICERT_G2, AGID_CA1, TRUSTID_A13, IZENPE = (Certificate(each.public_bytes(Encoding.DER)) for each in _LISTED)
"""DigiCert G2 SMIME RSA4096 SHA384 2024 CA1, below a public root: certainly revoked.

AgID CA1, of which another certificate of the same name and key is not revoked: certainly revoked. TrustID CA A13, one
of whose issuers is not revoked: perhaps revoked. Izenpe.com, self-signed, and in the list nevertheless.
"""


def list_as_revoked(monkeypatch: pytest.MonkeyPatch, certain: Mapping[Entity, bool]) -> None:
    """Have the list of revoked CAs name only these, and whether that is certain."""
    monkeypatch.setattr(programs, "_revoked", lambda: {each.certificate.sha256: sure for each, sure in certain.items()})
