"""One certificate: the DER as opaque bytes, and what can be read out of it.

The DER decides what a certificate *is*: two with the same bytes are one. Windows' own stores hold certificates that
strict parsers refuse, and Exchange takes them all the same, so nothing here may fail because a field does not decode:
"could not be decoded" is a value.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum

from ..text import Text
from .details import Details, decode
from .oids import ANY_EXTENDED_KEY_USAGE, EMAIL_PROTECTION, allows_email


@dataclass(frozen=True, slots=True)
class WindowsProperties:
    """Properties that stand beside a certificate in a Windows store, or in a file that was made of one.

    Property ids are those of wincrypt.h (CERT_*_PROP_ID).

    Attributes:
        friendly_name: Property 11.
        purposes: Property 9, extended key usages (OIDs) that Windows limits the certificate to; None where unlimited.
        disallowed: Property 104 is there, with which the root program disables a certificate, or it was found in the
            Disallowed store.
        disallowed_since: The time in property 104, UTC; None where it names no time.
        disallowed_purposes: Property 122: usages (OIDs) that the root program has disabled.
        not_before: Property 126: certificates issued after this time (UTC) are not trusted.
        not_before_purposes: Property 127: the usages that `not_before` speaks of; None means all.
        trusted_root: It was found in the Trusted Root or the Third-Party Root store: Windows vouches for it.
            It is no property of the certificate, but where it lies.
    """

    friendly_name: str = ""
    purposes: tuple[str, ...] | None = None
    disallowed: bool = False
    disallowed_since: datetime | None = None
    disallowed_purposes: tuple[str, ...] = ()
    not_before: datetime | None = None
    not_before_purposes: tuple[str, ...] | None = None
    trusted_root: bool = field(default=False, compare=False)


class Provenance(IntEnum):
    """How a certificate came here, as far as it tells who chose it; of several copies the highest counts."""

    AMONG_OTHERS = 0
    """It lies in a store, a folder, an archive, or a file of several certificates."""
    RECEIVED = 1
    """It came with a message or over the network: whoever sent it chose it."""
    OWN_FILE = 2
    """It is all that a certificate file holds which the user named."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate as it was found: equal to another when the bytes are.

    What is decoded is kept in a slot: a `cached_property` would need a dictionary for each of thousands. Thumbprints
    are computed anew each time, in less than a microsecond; kept, they would take more room than the names.

    Attributes:
        der: The encoded certificate, opaque. It may not be valid DER at all.
        windows: What the Windows stores of this computer say of it. It is shown, never written.
        carried: What a file carries along of such properties. A stranger can write anything there: it is shown, and
            decides nothing.
        origin: Where it was found ("Local computer ▸ Trusted Root", "partners.p7b"); an empty text is "not told".
        copies: How many of it were read at once; one was kept.
        had_private_key: A private key came with it, which was not kept.
        provenance: How it came here.
    """

    der: bytes
    windows: WindowsProperties = field(default=WindowsProperties(), compare=False)
    origin: Text = field(default=Text(""), compare=False)
    copies: int = field(default=1, compare=False)
    had_private_key: bool = field(default=False, compare=False)
    carried: WindowsProperties = field(default=WindowsProperties(), compare=False)
    provenance: Provenance = field(default=Provenance.AMONG_OTHERS, compare=False)
    _details: Details | None = field(default=None, init=False, repr=False, compare=False)

    def __hash__(self) -> int:
        return hash(self.der)

    @property
    def thumbprint(self) -> str:
        """SHA-1 of the DER in upper-case hex without spaces, as Windows shows it. An identifier, not a safeguard."""
        return hashlib.sha1(self.der, usedforsecurity=False).hexdigest().upper()

    @property
    def sha256(self) -> str:
        """SHA-256 of the DER in upper-case hex without spaces."""
        return hashlib.sha256(self.der).hexdigest().upper()

    @property
    def sha256_in_groups(self) -> str:
        """SHA-256 of the DER in sixteen groups of four hex digits, to be read aloud or compared with a website."""
        return " ".join(self.sha256[at : at + 4] for at in range(0, len(self.sha256), 4))

    @property
    def details(self) -> Details:
        """The decoded fields; decoded on first use, and never an exception."""
        found = self._details
        if found is None:
            found = decode(self.der)
            object.__setattr__(self, "_details", found)
        return found

    @property
    def name(self) -> str:
        """A short name for people: common name, else organization, else the thumbprint."""
        return self.details.subject_name or self.thumbprint

    @property
    def friendly_name(self) -> str:
        """What this computer calls it, else what the file calls it that it was found in; empty where neither does."""
        return self.windows.friendly_name or self.carried.friendly_name

    @property
    def issuer_name(self) -> str:
        """A short name of who issued it; empty where that can't be decoded."""
        return self.details.issuer_name

    @property
    def is_self_issued(self) -> bool:
        """Subject and issuer are the same name. Whether it signed itself is `chains.signing.is_self_signed`."""
        return bool(self.details.subject_key) and self.details.subject_key == self.details.issuer_key

    @property
    def is_ca(self) -> bool:
        """It may issue certificates: basicConstraints says so, or it is a version 1 root, which had no way to say."""
        if self.details.basic_constraints_ca is not None:
            return self.details.basic_constraints_ca
        return self.details.version == 1 and self.is_self_issued

    @property
    def purposes(self) -> tuple[str, ...] | None:
        """Extended key usages (OIDs) that the certificate and Windows here both allow.

        None where all are allowed, but for those in `windows.disallowed_purposes`.
        """
        own, windows = self.details.purposes, self.windows.purposes
        if windows is None:
            both = own
        elif own is None or ANY_EXTENDED_KEY_USAGE in own:
            both = windows
        else:
            both = tuple(oid for oid in own if oid in windows)
        return None if both is None else tuple(oid for oid in both if oid not in self.windows.disallowed_purposes)

    @property
    def allows_email(self) -> bool:
        """No extended key usage, of its own or of Windows here, excludes e-mail protection (RFC 5280 4.2.1.12)."""
        if EMAIL_PROTECTION in self.windows.disallowed_purposes:
            return False
        return allows_email(self.purposes)
