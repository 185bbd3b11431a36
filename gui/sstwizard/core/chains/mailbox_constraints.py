"""Name constraints on addresses outside of ASCII (SmtpUTF8Mailbox, RFC 9598 6).

OpenSSL knows only those that name a host; the rest is checked here.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache

from cryptography import x509

from ..certificates.addresses import SMTP_UTF8_MAILBOX, comparable, mailboxes_of
from ..certificates.certificate import Certificate
from ..certificates.details import REFUSED
from .status import NAME_CONSTRAINTS_DER, Fact

_MAX_COMPARISONS = 2**20
"""Of constraints and addresses; OpenSSL checks as many."""
_MAX_HOST = 255
"""How many characters a host name may have (RFC 1035 2.3.4)."""
_CACHED = 64


@dataclass(frozen=True, slots=True)
class MailboxConstraints:
    """The constraints of a CA.

    Attributes:
        permitted: Hosts and domains, the latter with a dot before them.
        excluded: The same.
        is_other: It has constraints that name whole mailboxes, or SmtpUTF8Mailbox itself, which is not defined.
    """

    permitted: Collection[str]
    excluded: Collection[str]
    is_other: bool

    @classmethod
    @lru_cache(maxsize=_CACHED)
    def of(cls, certificate: Certificate) -> MailboxConstraints | None:
        """Return a certificate's constraints; None if it has none that can be decoded (OpenSSL reports others)."""
        if NAME_CONSTRAINTS_DER not in certificate.der:
            return None
        try:
            extensions = x509.load_der_x509_certificate(certificate.der).extensions
            found = extensions.get_extension_for_class(x509.NameConstraints).value
        except (*REFUSED, x509.ExtensionNotFound):
            return None
        permitted, excluded = found.permitted_subtrees or (), found.excluded_subtrees or ()
        return cls(_hosts(permitted), _hosts(excluded), any(map(_is_other, (*permitted, *excluded))))

    def fact(self, certificate: Certificate) -> Fact | None:
        """Return whether an address of a certificate is excluded, or can't be checked."""
        addresses = mailboxes_of(certificate.der)
        if len(addresses) * (len(self.permitted) + len(self.excluded)) > _MAX_COMPARISONS:
            return Fact.UNCHECKED_NAMES
        for address in addresses:
            host = comparable(address).rpartition("@")[2]
            if len(host) > _MAX_HOST:
                return Fact.UNCHECKED_NAMES
            if _covers(self.excluded, host):
                return Fact.NAME_CONSTRAINTS
            if self.is_other:
                return Fact.UNCHECKED_NAMES
            if self.permitted and not _covers(self.permitted, host):
                return Fact.NAME_CONSTRAINTS
        return None


def _hosts(names: Sequence[x509.GeneralName]) -> Collection[str]:
    found = (each.value for each in names if isinstance(each, x509.RFC822Name) and "@" not in each.value)
    return frozenset(comparable(f"@{each}").removeprefix("@") for each in found)


def _is_other(name: x509.GeneralName) -> bool:
    if isinstance(name, x509.OtherName):
        return name.type_id.dotted_string == SMTP_UTF8_MAILBOX
    return isinstance(name, x509.RFC822Name) and "@" in name.value


def _covers(constraints: Collection[str], host: str) -> bool:
    """Return whether a host is among constraints, or in a domain that is."""
    domains = (host[place:] for place, letter in enumerate(host) if letter == ".")
    return host in constraints or any(each in constraints for each in domains)
