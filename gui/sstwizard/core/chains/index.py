"""Indexes of certificates by the names of their subjects and issuers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain, islice

from ..certificates.budget import Budget, Cost
from ..certificates.certificate import Certificate, WindowsProperties
from ..errors import LimitError
from ..formats.der import public_key_info
from .signing import SignatureStatus, key_ids_agree, signature_status
from .vouching import Vouching

MAX_CANDIDATES = 100
"""How many certificates of one name are tried as an issuer: more than any CA has, few enough to end soon."""


class Holdings:
    """The certificates of all sources by name, shared by several indexes until the sources change.

    Attributes:
        copies: All copies of each certificate.
        by_subject: The certificates by their subjects, each once.
    """

    def __init__(self, certificates: Iterable[Certificate] = ()) -> None:
        """Group certificates by subject.

        Args:
            certificates: All copies of each certificate that the sources hold.
        """
        self.copies = tuple(certificates)
        found: dict[str, list[Certificate]] = defaultdict(list)
        for certificate in dict.fromkeys(self.copies):
            found[certificate.details.subject_key].append(certificate)
        self.by_subject = {name: tuple(named) for name, named in found.items()}  # half as large as lists
        self._by_key_id: dict[str, dict[bytes | None, list[Certificate]]] = {}

    def __iter__(self) -> Iterator[Certificate]:
        return (certificate for named in self.by_subject.values() for certificate in named)

    @cached_property
    def limited(self) -> Mapping[Certificate, Sequence[Certificate]]:
        """The copies to which Windows attaches properties, by certificate."""
        found: dict[Certificate, list[Certificate]] = defaultdict(list)
        for each in self.copies:
            if each.windows != WindowsProperties():
                found[each].append(each)
        return found

    @cached_property
    def by_issuer(self) -> Mapping[str, list[Certificate]]:
        """The certificates by their issuers' names."""
        found: dict[str, list[Certificate]] = defaultdict(list)
        for certificate in self:
            found[certificate.details.issuer_key].append(certificate)
        return found

    def namesakes(self, subject_key: str) -> Mapping[bytes | None, Sequence[Certificate]]:
        """Return the certificates of a subject by key identifier, in the order of their thumbprints."""
        if subject_key not in self._by_key_id:
            found: dict[bytes | None, list[Certificate]] = defaultdict(list)
            for each in sorted(self.by_subject.get(subject_key, ()), key=lambda each: each.sha256):
                found[each.details.subject_key_id].append(each)
            self._by_key_id[subject_key] = found
        return self._by_key_id[subject_key]


class CertificateIndex:
    """Every certificate that any source holds, by subject.

    Signatures are checked once, and counted: any of thousands of certificates of one name could have issued any other.

    Attributes:
        copies: All copies of each certificate.
        is_cut_short: Some signatures were not checked because of a limit; they are `SignatureStatus.UNCHECKED`.
    """

    def __init__(
        self,
        certificates: Iterable[Certificate] | Holdings = (),
        in_use: Iterable[Certificate] = (),
        budget: Budget | None = None,
        confirmed: Iterable[Certificate] = (),
    ) -> None:
        """Index certificates by subject; no signature is checked yet.

        Args:
            certificates: All copies of each certificate that the sources hold.
            in_use: What the organization uses today, which vouches for its roots; not added to the index.
            budget: Counts signature checks; a new one by default.
            confirmed: The roots that the user vouches for; not added to the index either.
        """
        self._held = certificates if isinstance(certificates, Holdings) else Holdings(certificates)
        self.copies = self._held.copies
        self._in_use, self._confirmed = tuple(in_use), tuple(confirmed)
        self.is_cut_short = False
        self._budget = budget or Budget()
        self._statuses: dict[tuple[Certificate, Certificate], SignatureStatus] = {}
        self._tried: set[Certificate] = set()
        self._signed_by: dict[Certificate, bytes] = {}
        self._keys: dict[bytes, bytes] = {}  # thousands are signed by the same
        self._is_spent = False

    def joined(self, certificates: Iterable[Certificate]) -> CertificateIndex:
        """Return an index with further certificates, which gain no voucher by that."""
        return CertificateIndex((*self.copies, *certificates), self._in_use, confirmed=self._confirmed)

    @cached_property
    def vouching(self) -> Vouching:
        """Who vouches for the roots among them."""
        return Vouching(self.copies, self._in_use, self._confirmed)

    def __iter__(self) -> Iterator[Certificate]:
        return iter(self._held)

    def limited(self, certificate: Certificate) -> Sequence[Certificate]:
        """Return the copies of a certificate to which Windows attaches properties, from all sources."""
        return self._held.limited.get(certificate, ())

    def named(self, subject_key: str) -> Iterable[Certificate]:
        """Return the certificates of a subject (`Details.subject_key`)."""
        return self._held.by_subject.get(subject_key, ())

    def issued_by(self, issuer: Certificate) -> Iterator[Certificate]:
        """Yield the certificates that `issuer` signed, other than itself, until the budget is spent."""
        for candidate in self._held.by_issuer.get(issuer.details.subject_key, ()):
            if candidate != issuer and self._status(candidate, issuer) is SignatureStatus.GOOD:
                yield candidate
            if self._is_spent:
                return

    def issuers_of(self, certificate: Certificate) -> Iterator[Certificate]:
        """Yield the certificates that signed `certificate`, other than itself."""
        for candidate, status in self.candidates(certificate):
            if candidate != certificate and status is SignatureStatus.GOOD:
                yield candidate

    def possible_issuers_of(self, certificate: Certificate) -> Iterator[Certificate]:
        """Yield the certificates that may have signed `certificate`, itself included, where that can't be checked.

        Name and key identifiers agree (RFC 5280 4.2.1.1), which proves nothing. Nothing is yielded where one
        certificate is proven to have signed it, because then no other has.
        """
        found = list(self.candidates(certificate))
        if any(status is SignatureStatus.GOOD for _, status in found):
            return
        for candidate, status in found:
            if status is SignatureStatus.UNCHECKED and key_ids_agree(certificate, candidate):
                yield candidate

    def candidates(self, certificate: Certificate) -> Iterator[tuple[Certificate, SignatureStatus]]:
        """Yield the certificates of the issuer's name and whether each signed it, matching key identifiers first.

        After `MAX_CANDIDATES` one more follows, unchecked.

        Args:
            certificate: The certificate whose issuer is looked for.
        """
        for number, candidate in enumerate(islice(self._by_fit(certificate), MAX_CANDIDATES + 1)):
            if number < MAX_CANDIDATES:
                yield candidate, self._status(certificate, candidate)
            else:
                self.is_cut_short = True
                yield candidate, SignatureStatus.UNCHECKED

    def _by_fit(self, certificate: Certificate) -> Iterator[Certificate]:
        """Yield the certificates of the issuer's name: with the wanted key identifier, with none, then with others."""
        wanted, asked = certificate.details.issuer_key, certificate.details.authority_key_id
        namesakes = self._held.namesakes(wanted) if wanted else {}
        if asked is None:
            yield from chain.from_iterable(namesakes.values())
            return
        yield from namesakes.get(asked, ())
        yield from namesakes.get(None, ())
        yield from chain.from_iterable(each for key_id, each in namesakes.items() if key_id not in (asked, None))

    def _status(self, child: Certificate, issuer: Certificate) -> SignatureStatus:
        """Return whether `issuer`, whose name is that of the issuer of `child`, signed it; UNCHECKED without budget.

        The first try for each child is free, so that certificates with unambiguous issuers cost nothing. A signature
        is made by one key: once that is known, it decides about the other issuers.
        """
        key = self._signed_by.get(child)
        if key is not None:
            return SignatureStatus.GOOD if public_key_info(issuer.der) == key else SignatureStatus.BAD
        pair = child, issuer
        if pair not in self._statuses:
            try:
                self._budget.take(Cost.SIGNATURE_CHECKS, child in self._tried)
            except LimitError:
                self._is_spent = self.is_cut_short = True
                return SignatureStatus.UNCHECKED
            status = signature_status(child, issuer)
            if status is SignatureStatus.GOOD and (key := public_key_info(issuer.der)):
                self._signed_by[child] = self._keys.setdefault(key, key)
                return status
            self._tried.add(child)
            self._statuses[pair] = status
        return self._statuses[pair]


def sort_key(certificate: Certificate) -> tuple[str, str]:
    """Order certificates by subject, then by SHA-256 thumbprint: the same on every machine."""
    return certificate.details.subject_key, certificate.sha256
