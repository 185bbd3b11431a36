"""A certificate: its DER as opaque bytes, and the fields that can be decoded.

A certificate's identity is its DER. Windows' own stores contain certificates that strict parsers refuse but Exchange
accepts, so nothing here fails because of an invalid field: "could not be decoded" is a value.

A typed SHA-256 is compared with that of a certificate group by group. People compare the first and last digits, and
certificates that agree in those can be forged. So all 64 digits count. A SHA-1 is refused, as two certificates with the
same one can be made (RFC 6194 2).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, IntEnum, auto
from itertools import zip_longest
from string import hexdigits
from typing import NamedTuple, TypeVar

from .. import digests
from ..text import Text
from .algorithms import ANY_EXTENDED_KEY_USAGE, EMAIL_PROTECTION, allows_email
from .details import Details, decode

K = TypeVar("K")

GROUP = 8
"""The digits of a group, as they are read out; a SHA-256 has eight groups."""
_SHA256_DIGITS = 64
_SHA1_DIGITS = 40


class Comparison(Enum):
    """The result of a comparison."""

    OPEN = auto()
    """What was typed so far agrees, or nothing was; digits are missing."""
    SAME = auto()
    """All 64 digits agree."""
    DIFFERENT = auto()
    """A digit differs."""
    SHA1 = auto()
    """It is a SHA-1 (40 digits), which proves nothing."""
    NOT_SHA256 = auto()
    """There are other letters or digits than hex digits, or more than 64."""


class Difference(NamedTuple):
    """The first digit that differs: the numbers of its group and in it, from 1; the right one, and what was typed."""

    group: int
    digit: int
    shown: str
    typed: str


@dataclass(frozen=True, slots=True)
class Compared:
    """What was typed, beside what it should be.

    Attributes:
        typed: The digits that were typed, by groups: eight texts of up to eight digits.
        difference: The first digit that differs, where the result is `DIFFERENT`.
    """

    result: Comparison
    typed: tuple[str, ...]
    difference: Difference | None = None

    def is_same(self, number: int) -> bool:
        """Return whether all digits of a group, from 1, agree; after the first that differs, that isn't said."""
        is_judged = self.result in (Comparison.OPEN, Comparison.SAME, Comparison.DIFFERENT)
        is_before = self.difference is None or number < self.difference.group
        return is_judged and is_before and len(self.typed[number - 1]) == GROUP


def groups(digits: str) -> tuple[str, ...]:
    """Return up to 64 digits in eight groups, of which the last may be short or empty."""
    return tuple(digits[at : at + GROUP] for at in range(0, _SHA256_DIGITS, GROUP))


def compare(typed: str, certificate: Certificate) -> Compared:
    """Compare what is typed of a fingerprint with a certificate's SHA-256.

    Case doesn't matter, and all that is neither letter nor digit only separates digits.
    """
    digits = "".join(filter(str.isalnum, typed)).upper()
    sha256, is_sha1 = certificate.sha256, len(digits) >= GROUP and certificate.thumbprint.startswith(digits)
    at = next((at for at, (shown, each) in enumerate(zip_longest(sha256, digits)) if shown != each), None)
    difference = None
    if at is None:
        result = Comparison.SAME
    elif not set(digits) <= set(hexdigits) or at >= _SHA256_DIGITS:
        result = Comparison.NOT_SHA256
    elif at == len(digits):
        result = Comparison.OPEN
    elif is_sha1 or (len(digits) == _SHA1_DIGITS and at < GROUP):
        result = Comparison.SHA1
    else:
        result = Comparison.DIFFERENT
        difference = Difference(at // GROUP + 1, at % GROUP + 1, sha256[at], digits[at])
    return Compared(result, groups(digits), difference)


@dataclass(frozen=True, slots=True)
class WindowsProperties:
    """Properties that a Windows store, or a file exported from one, adds to a certificate.

    Property IDs are those of wincrypt.h (CERT_*_PROP_ID).

    Attributes:
        friendly_name: Property 11.
        purposes: Property 9: extended key usages (OIDs) to which Windows limits the certificate; None if unlimited.
        disallowed: Whether the root program has disabled the certificate (property 104), or it was found in the
            Disallowed store.
        disallowed_purposes: Property 122: usages (OIDs) that the root program has disabled.
        not_before: Property 126: certificates issued after this time (UTC) aren't trusted.
        not_before_purposes: Property 127: the usages to which `not_before` applies; None means all.
        trusted_root: Whether it was found in the Trusted Root or Third-Party Root store, so that Windows vouches for
            it. This isn't a property of the certificate, but its location.
    """

    friendly_name: str = ""
    purposes: tuple[str, ...] | None = None
    disallowed: bool = False
    disallowed_purposes: tuple[str, ...] = ()
    not_before: datetime | None = None
    not_before_purposes: tuple[str, ...] | None = None
    trusted_root: bool = field(default=False, compare=False)


NO_PROPERTIES = WindowsProperties()
"""Those of what comes from elsewhere."""


class Provenance(IntEnum):
    """Where a certificate came from, which shows who chose it; of several copies the highest value counts."""

    AMONG_OTHERS = 0
    """From a store, a folder, an archive, or a file of several certificates."""
    RECEIVED = 1
    """From a message or the network: its sender chose it."""
    OWN_FILE = 2
    """From a file that the user specified and that contains nothing else."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate as it was found, equal to another if their bytes are.

    Decoded fields and the SHA-256 are kept in slots, as a `cached_property` would need a dictionary for each of
    thousands. The SHA-1 is only shown, so it is computed each time.

    Attributes:
        der: The encoded certificate, opaque; it may not even be valid DER.
        windows: Its properties in this computer's Windows stores. They are shown, never written.
        carried: Its properties in the file it was found in. Anyone can write anything there, so they are only shown.
        origin: Where it was found ("Local computer ▸ Trusted Root", "partners.p7b"); empty if unknown.
        copies: The number of copies read together, of which one was kept.
        had_private_key: Whether a private key was found with it, which wasn't kept.
        provenance: Where it came from, as far as that shows who chose it.
    """

    der: bytes
    windows: WindowsProperties = field(default=NO_PROPERTIES, compare=False)
    origin: Text = field(default=Text(""), compare=False)
    copies: int = field(default=1, compare=False)
    had_private_key: bool = field(default=False, compare=False)
    carried: WindowsProperties = field(default=NO_PROPERTIES, compare=False)
    provenance: Provenance = field(default=Provenance.AMONG_OTHERS, compare=False)
    _details: Details | None = field(default=None, init=False, repr=False, compare=False)
    _sha256: bytes = field(default=b"", init=False, repr=False, compare=False)

    def __hash__(self) -> int:
        return hash(self.der)

    @property
    def thumbprint(self) -> str:
        """SHA-1 of the DER in upper-case hex, as Windows shows it: an identifier, not a security measure."""
        return digests.sha1(self.der).hex().upper()

    @property
    def sha256(self) -> str:
        """SHA-256 of the DER in upper-case hex."""
        if not self._sha256:
            object.__setattr__(self, "_sha256", digests.sha256(self.der))
        return self._sha256.hex().upper()

    @property
    def sha256_in_groups(self) -> str:
        """SHA-256 in sixteen groups of four hex digits, for reading aloud or comparing with a website."""
        return digests.in_groups(self.sha256)

    @property
    def details(self) -> Details:
        """The fields, decoded on first use without raising exceptions."""
        details = self._details
        if details is None:
            details = decode(self.der)
            object.__setattr__(self, "_details", details)
        return details

    @property
    def name(self) -> str:
        """A short name: the common name or another part of the subject, or the thumbprint."""
        return self.details.subject_name or self.thumbprint

    @property
    def friendly_name(self) -> str:
        """Its friendly name on this computer, or that in the file it was found in; empty without either."""
        return self.windows.friendly_name or self.carried.friendly_name

    @property
    def issuer_name(self) -> str:
        """A short name of its issuer; empty if it can't be decoded."""
        return self.details.issuer_name

    @property
    def is_self_issued(self) -> bool:
        """Whether subject and issuer are the same name; see also `chains.signing.is_self_signed`."""
        details = self.details
        return bool(details.subject_key) and details.subject_key == details.issuer_key

    @property
    def is_ca(self) -> bool:
        """Whether it may issue certificates, by basicConstraints or as a root of version 1, which has no extensions."""
        if self.details.basic_constraints_ca is not None:
            return self.details.basic_constraints_ca
        return self.details.version == 1 and self.is_self_issued

    @property
    def purposes(self) -> tuple[str, ...] | None:
        """Extended key usages (OIDs) that both the certificate and this computer's Windows allow.

        None means that all are allowed except those in `windows.disallowed_purposes`.
        """
        own, windows = self.details.purposes, self.windows.purposes
        if own is None or windows is None or ANY_EXTENDED_KEY_USAGE in own:
            both = own if windows is None else windows
        else:
            both = tuple(oid for oid in own if oid in windows)
        return None if both is None else tuple(oid for oid in both if oid not in self.windows.disallowed_purposes)

    @property
    def allows_email(self) -> bool:
        """Whether extended key usages, its own and those in Windows, allow email protection (RFC 5280 4.2.1.12)."""
        return EMAIL_PROTECTION not in self.windows.disallowed_purposes and allows_email(self.purposes)


def grouped(certificates: Iterable[Certificate], key: Callable[[Certificate], K]) -> dict[K, list[Certificate]]:
    """Group certificates by a key, in their order."""
    found = defaultdict[K, list[Certificate]](list)
    for each in certificates:
        found[key(each)].append(each)
    return found
