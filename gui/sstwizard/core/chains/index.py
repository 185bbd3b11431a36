"""Certificates, found by the names of their subjects and issuers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from ..certificates.certificate import Certificate
from ..certificates.programs import withdrawal
from .signing import SignatureStatus, is_issued_by, key_ids_agree, signature_status
from .vouching import Vouching

_CANDIDATES_TRIED = 100
"""How many certificates of one name are tried as an issuer: more than any CA has, too few to keep us busy for hours."""


class CertificateIndex:
    """Every certificate that any source holds, found by its subject.

    Attributes:
        copies: Each of them, as often as the sources hold it.
    """

    def __init__(self, certificates: Iterable[Certificate] = (), in_use: Iterable[Certificate] = ()) -> None:
        """Sort certificates by their subjects.

        Args:
            certificates: Those that the sources hold, all copies of each.
            in_use: What the organisation uses today, which vouches for its roots; they are not looked up here.
        """
        self.copies = tuple(certificates)
        self._in_use = tuple(in_use)
        self._by_subject: dict[str, dict[Certificate, None]] = defaultdict(dict)
        self._distrusted: set[Certificate] = set()
        for certificate in self.copies:
            self._by_subject[certificate.details.subject_key].setdefault(certificate)
            if certificate.windows.disallowed:
                self._distrusted.add(certificate)

    @cached_property
    def vouching(self) -> Vouching:
        """Who vouches for the roots among them."""
        return Vouching(self.copies, self._in_use)

    def __iter__(self) -> Iterator[Certificate]:
        return (certificate for named in self._by_subject.values() for certificate in named)

    def is_distrusted(self, certificate: Certificate) -> bool:
        """Say whether Windows disallows the certificate in any of the sources, or a root program has withdrawn it."""
        return certificate in self._distrusted or withdrawal(certificate) is not None

    def named(self, subject_key: str) -> Iterable[Certificate]:
        """Return those of a comparable subject (`Details.subject_key`)."""
        return self._by_subject.get(subject_key, {}).keys()

    def issued_by(self, issuer: Certificate) -> Iterator[Certificate]:
        """Yield those that `issuer` signed, other than itself."""
        for candidate in self._by_issuer.get(issuer.details.subject_key, ()):
            if candidate != issuer and is_issued_by(candidate, issuer):
                yield candidate

    @cached_property
    def _by_issuer(self) -> Mapping[str, list[Certificate]]:
        found: dict[str, list[Certificate]] = defaultdict(list)
        for certificate in self:
            found[certificate.details.issuer_key].append(certificate)
        return found

    def issuers_of(self, certificate: Certificate) -> Iterator[Certificate]:
        """Yield those that signed `certificate`, other than itself."""
        for candidate in self._candidates(certificate):
            if candidate != certificate and is_issued_by(certificate, candidate):
                yield candidate

    def possible_issuers_of(self, certificate: Certificate) -> Iterator[Certificate]:
        """Yield those that may have signed `certificate`, itself included, where that can't be checked.

        Name and key identifiers agree (RFC 5280 4.2.1.1), which proves nothing.
        """
        for candidate in self._candidates(certificate):
            status = signature_status(certificate, candidate)
            if status is SignatureStatus.UNCHECKED and key_ids_agree(certificate, candidate):
                yield candidate

    def _candidates(self, certificate: Certificate) -> Sequence[Certificate]:
        candidates = list(self._by_subject.get(certificate.details.issuer_key, ()))
        if len(candidates) > _CANDIDATES_TRIED:
            candidates.sort(key=lambda issuer: (not key_ids_agree(certificate, issuer), issuer.sha256))
        return candidates[:_CANDIDATES_TRIED]


def sort_key(certificate: Certificate) -> tuple[str, str]:
    """Order certificates by subject, then by SHA-256 thumbprint: the same on every machine."""
    return certificate.details.subject_key, certificate.sha256
