"""asn1crypto with a limit that it lacks: it needs time that grows with the square of an OID's length.

An OID of 100 KB takes it 11 seconds, wherever it is. `cryptography` takes none of more than 63 bytes.
"""

from __future__ import annotations

from typing import Any

from asn1crypto import core as core

_MAX_OID_BYTES = 64
_decode = core.ObjectIdentifier.dotted.fget


def _dotted(oid: Any) -> str:
    if len(oid.contents or b"") > _MAX_OID_BYTES:
        raise ValueError("an OID of more than 64 bytes")
    return _decode(oid)  # type: ignore[no-any-return]


core.ObjectIdentifier.dotted = property(_dotted)


def __getattr__(name: str) -> Any:
    """Return a module of asn1crypto. Most are large, and few are needed at once; named for who packs the program."""
    if name == "algos":
        from asn1crypto import algos

        return algos
    if name == "cms":
        from asn1crypto import cms

        return cms
    if name == "keys":
        from asn1crypto import keys

        return keys
    if name == "x509":
        from asn1crypto import x509

        return x509
    raise AttributeError(name)
