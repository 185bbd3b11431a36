"""asn1crypto with a limit that it lacks: it needs time that grows with the square of an OID's length.

An OID of 100 KB takes it 11 seconds, wherever it is. `cryptography` takes none of more than 63 bytes.
"""

from __future__ import annotations

from typing import Any

from asn1crypto import algos, core, keys, x509

__all__ = ["algos", "core", "keys", "x509"]

_MAX_OID_BYTES = 64
_decode = core.ObjectIdentifier.dotted.fget


def _dotted(oid: Any) -> str:
    if len(oid.contents or b"") > _MAX_OID_BYTES:
        raise ValueError("an OID of more than 64 bytes")
    return _decode(oid)  # type: ignore[no-any-return]


core.ObjectIdentifier.dotted = property(_dotted)
