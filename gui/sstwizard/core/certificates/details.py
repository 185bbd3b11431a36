"""From DER to the fields that people read.

`cryptography` decodes all but a few. What it refuses (a version 1 written out, MD2, a VisibleString in a policy: all of
them stand in Microsoft's own files) goes to `lenient`, field by field, so that one odd field costs only itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from sys import intern
from typing import Any, TypeVar

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.x509.oid import AuthorityInformationAccessOID, NameOID

from ..text import printable
from .algorithms import USAGE_NAMES, Key, KeyUsage, SignatureAlgorithm
from .keys import MALFORMED, serial_hex, strict_key
from .names import DistinguishedName, as_text, encoded_issuer

E = TypeVar("E", bound=x509.ExtensionType)
T = TypeVar("T")

_CA_ISSUERS = AuthorityInformationAccessOID.CA_ISSUERS
_MOST_ISSUERS = 4096
"""Of so many it is remembered what all that they issued holds."""
_MOST_KEPT = 1024
"""Bytes or characters of a value that is remembered."""
_ISSUERS: dict[bytes, DistinguishedName] = {}
"""Issuers' names that have been decoded, by how they are encoded."""

_REFUSED = (
    ValueError,
    TypeError,  # an X.500 unique identifier in a name
    UnsupportedAlgorithm,
    x509.DuplicateExtension,
    x509.InvalidVersion,
    x509.UnsupportedGeneralNameType,
)
"""What `cryptography` raises for a certificate or a key that it does not read."""


@dataclass(frozen=True, slots=True)
class Further:
    """The fields that lists don't show."""

    version: int | None = None
    serial_number: int | None = None
    subject_unit: str = ""
    subject_organization: str = ""
    path_length: int | None = None
    key_usage: KeyUsage | None = None
    key: Key | None = None
    signature_algorithm: SignatureAlgorithm | None = None
    subject_key_id: bytes | None = None
    authority_key_id: bytes | None = None
    crl_urls: tuple[str, ...] = ()
    issuer_urls: tuple[str, ...] = ()
    undecodable: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Details:
    """The decoded fields of a certificate. None, or an empty text, is "not there" or "could not be decoded".

    What lists show, and what chains are found by, is decoded at once. The rest, which takes as long again, is decoded
    when the first of it is asked for; two threads that ask at the same time find the same.

    Attributes:
        subject, issuer: Distinguished names in RFC 4514 form, with everything invisible escaped.
        subject_name, issuer_name: The short forms.
        subject_key, issuer_key: The names made comparable (RFC 5280 7.1: case and white space folded).
        not_before, not_after: UTC.
        basic_constraints_ca: None where there is no basicConstraints extension.
        purposes: The extended key usage extension's OIDs; None where there is none.
    """

    _further: Further | bytes
    """The further fields, or the certificate of which they are not yet decoded."""
    subject: str = ""
    subject_name: str = ""
    subject_key: str = ""
    issuer: str = ""
    issuer_name: str = ""
    issuer_key: str = ""
    not_before: datetime | None = None
    not_after: datetime | None = None
    basic_constraints_ca: bool | None = None
    purposes: tuple[str, ...] | None = None

    def _rest(self) -> Further:
        found = self._further
        if isinstance(found, bytes):
            found = _decode_further(found)
            object.__setattr__(self, "_further", found)
        return found

    @property
    def version(self) -> int | None:
        """1 to 3."""
        return self._rest().version

    @property
    def serial_number(self) -> str:
        """Upper-case hex, as Windows shows it."""
        serial_number = self._rest().serial_number
        return "" if serial_number is None else serial_hex(serial_number)

    @property
    def subject_unit(self) -> str:
        """The subject's OU; of several the last."""
        return self._rest().subject_unit

    @property
    def subject_organization(self) -> str:
        """The subject's O; of several the last."""
        return self._rest().subject_organization

    @property
    def path_length(self) -> int | None:
        """How many CAs may stand below it: its pathLenConstraint."""
        return self._rest().path_length

    @property
    def key_usage(self) -> KeyUsage | None:
        """None where there is no keyUsage extension; one without any usage is `KeyUsage(0)`."""
        return self._rest().key_usage

    @property
    def key(self) -> Key | None:
        """Algorithm, size and curve."""
        return self._rest().key

    @property
    def signature_algorithm(self) -> SignatureAlgorithm | None:
        """By which it was signed."""
        return self._rest().signature_algorithm

    @property
    def subject_key_id(self) -> bytes | None:
        """The key identifier of its own key."""
        return self._rest().subject_key_id

    @property
    def authority_key_id(self) -> bytes | None:
        """The key identifier that it names its issuer's key by."""
        return self._rest().authority_key_id

    @property
    def crl_urls(self) -> tuple[str, ...]:
        """Where the CRL is published."""
        return self._rest().crl_urls

    @property
    def issuer_urls(self) -> tuple[str, ...]:
        """Where the issuer's certificate is published."""
        return self._rest().issuer_urls

    @property
    def undecodable(self) -> tuple[str, ...]:
        """The names of fields that are there but could not be decoded."""
        return self._rest().undecodable


def decode(der: bytes) -> Details:
    """Return what can be read out of `der`; never raises."""
    try:
        return _StrictReader(der).details()
    except _REFUSED:
        return _decode_leniently(der)


def _decode_further(der: bytes) -> Further:
    """Return the further fields of a certificate that the strict reader has read."""
    strict = _StrictReader(der)
    values = {attribute: read(strict) for attribute, read in _STRICT_FURTHER.items()}
    return Further(**_present(values), undecodable=() if values["key"] else ("key",))


def _decode_leniently(der: bytes) -> Details:
    from .lenient import read  # slow to import, and seldom needed

    values, undecodable = read(der)
    further = {attribute: values.pop(attribute, None) for attribute in _STRICT_FURTHER}
    return Details(Further(**_present(further), undecodable=undecodable), **_present(values))


def _present(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


class _StrictReader:
    """Reads with `cryptography`, which refuses a certificate as a whole for one field that is not as it must be.

    All that it may refuse it refuses at once: reading the further fields of what it has read raises nothing.
    """

    def __init__(self, der: bytes) -> None:
        self._der = der
        self.decoded = x509.load_der_x509_certificate(der)
        self._extensions: dict[type, Any] = {}
        for each in self.decoded.extensions:
            value = each.value
            self._extensions[type(value)] = value

    def details(self) -> Details:
        """Return what is decoded at once."""
        decoded = self.decoded
        subject, issuer = DistinguishedName.decoded(decoded.subject), self._issuer()
        constraints, usages = self.extension(x509.BasicConstraints), self.extension(x509.ExtendedKeyUsage)
        return Details(
            self._der,
            subject.full,
            subject.short,
            subject.key,
            issuer.full,
            issuer.short,
            issuer.key,
            decoded.not_valid_before_utc,
            decoded.not_valid_after_utc,
            constraints.ca if constraints is not None else None,
            tuple([intern(usage.dotted_string) for usage in usages]) if usages is not None else None,
        )

    def _issuer(self) -> DistinguishedName:
        """Return the issuer's name, which thousands may share: it is decoded once."""
        encoded = encoded_issuer(self._der)
        found = _ISSUERS.get(encoded)
        if found is None:
            if len(_ISSUERS) >= _MOST_ISSUERS:
                _ISSUERS.clear()
            full, short, key = DistinguishedName.decoded(self.decoded.issuer)
            found = DistinguishedName(intern(full), intern(short), intern(key))
            if len(encoded) <= _MOST_KEPT:
                _ISSUERS[encoded] = found
        return found

    def extension(self, kind: type[E]) -> E | None:
        """Return the extension of a kind; None where there is none."""
        return self._extensions.get(kind)

    def subject_value(self, oid: x509.ObjectIdentifier) -> str:
        """Return an attribute of the subject, of several the last; empty where there is none."""
        values = self.decoded.subject.get_attributes_for_oid(oid)
        return printable(as_text(values[-1].value)) if values else ""

    def key(self) -> Key | None:
        """Return the key; None for one that `cryptography` refuses though it reads the rest of the certificate."""
        try:
            return strict_key(self.decoded)
        except _REFUSED:  # Root Agency, in every Windows Intermediate store, has such a key
            pass
        from .lenient import LenientReader

        try:
            return LenientReader(self._der).key()
        except MALFORMED:
            return None

    def signature_algorithm(self) -> SignatureAlgorithm:
        """Return the algorithm; only RSASSA-PSS names its hash outside of the OID."""
        algorithm = SignatureAlgorithm.of(self.decoded.signature_algorithm_oid.dotted_string)
        if algorithm.name != "RSASSA-PSS":
            return algorithm
        from .lenient import LenientReader

        try:
            return LenientReader(self._der).signature_algorithm()
        except MALFORMED:
            return algorithm


def _strict(kind: type[E], read: Callable[[E], object]) -> Callable[[_StrictReader], object]:
    """Return a reader of an extension, which gives None where there is none."""

    def read_extension(certificate: _StrictReader) -> object:
        value = certificate.extension(kind)
        return read(value) if value is not None else None

    return read_extension


def _strict_usages(extension: x509.KeyUsage) -> KeyUsage:
    return KeyUsage(sum(usage.value for usage, name in USAGE_NAMES.items() if getattr(extension, name)))


def _uris(names: Iterable[x509.GeneralName]) -> tuple[str, ...]:
    uris = tuple(printable(name.value) for name in names if isinstance(name, x509.UniformResourceIdentifier))
    return _shared(uris, sum(map(len, uris)))


def _shared(value: T, size: int) -> T:
    """Return one copy of what stands in all certificates of an issuer: its key identifier, its addresses.

    Args:
        value: The value.
        size: Its bytes or characters.
    """
    return _kept(value) if size <= _MOST_KEPT else value


@lru_cache(maxsize=_MOST_ISSUERS)
def _kept(value: Any) -> Any:
    return value


def _key_id(value: bytes | None) -> bytes | None:
    return _shared(value, len(value)) if value is not None else None


_STRICT_FURTHER: Mapping[str, Callable[[_StrictReader], object]] = {
    "version": lambda c: c.decoded.version.value + 1,
    "serial_number": lambda c: c.decoded.serial_number,
    "subject_unit": lambda c: c.subject_value(NameOID.ORGANIZATIONAL_UNIT_NAME),
    "subject_organization": lambda c: c.subject_value(NameOID.ORGANIZATION_NAME),
    "key": _StrictReader.key,
    "signature_algorithm": _StrictReader.signature_algorithm,
    "path_length": _strict(x509.BasicConstraints, lambda value: value.path_length),
    "key_usage": _strict(x509.KeyUsage, _strict_usages),
    "subject_key_id": _strict(x509.SubjectKeyIdentifier, lambda value: _key_id(value.digest)),
    "authority_key_id": _strict(x509.AuthorityKeyIdentifier, lambda value: _key_id(value.key_identifier)),
    "crl_urls": _strict(
        x509.CRLDistributionPoints, lambda points: _uris(name for each in points for name in each.full_name or ())
    ),
    "issuer_urls": _strict(
        x509.AuthorityInformationAccess,
        lambda entries: _uris(each.access_location for each in entries if each.access_method == _CA_ISSUERS),
    ),
}
"""The strict reader of each attribute of `Further`."""
