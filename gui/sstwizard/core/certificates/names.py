"""Distinguished names, as they are shown and as they are compared."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from cryptography import x509

from ..text import printable
from .oids import NAME_ATTRIBUTES

_SHORT_NAME_ORDER = ("CN", "OU", "O", "E", "DC", "UID")


class DistinguishedName(NamedTuple):
    """The name of a subject or of an issuer.

    Attributes:
        full: In RFC 4514 form, with everything invisible escaped.
        short: Its common name, else what comes next in saying who it is, else all of it.
        key: Made comparable (RFC 5280 7.1: case and white space folded).
    """

    full: str
    short: str
    key: str

    @classmethod
    def decoded(cls, name: x509.Name) -> DistinguishedName:
        """Read a Name that `cryptography` has decoded."""
        return cls.of([(each.oid.dotted_string, as_text(each.value)) for each in rdn] for rdn in name.rdns)

    @classmethod
    def of(cls, rdns: Iterable[list[tuple[str, str]]]) -> DistinguishedName:
        """Read a Name given as RDNs of (OID, value) pairs in encoded order."""
        parts, keys = [], []
        found: dict[str, str] = {}
        for rdn in rdns:
            named = [(NAME_ATTRIBUTES.get(oid, oid), value) for oid, value in rdn]
            found.update(named)
            parts.append("+".join([f"{name}={_escape(value)}" for name, value in named]))
            keys.append("+".join(sorted([f"{oid}={' '.join(value.casefold().split())!r}" for oid, value in rdn])))
        short = next((found[name] for name in _SHORT_NAME_ORDER if found.get(name, "").strip()), "")
        full = ", ".join(reversed(parts))
        return cls(full, printable(short) or full, ",".join(keys))


def as_text(value: object) -> str:
    """Return an attribute's value; one that is no text in hex."""
    return value if isinstance(value, str) else value.hex() if isinstance(value, bytes) else str(value)


def _escape(value: str) -> str:
    """Escape an attribute value for display (RFC 4514 2.4)."""
    if value.isascii() and value.replace(" ", "").isalnum():
        return value
    for character in '\\,+"<>;':
        value = value.replace(character, "\\" + character)
    return printable(value)
