"""Indexes of certificates: by the names of their subjects and issuers, and by the messages that they came in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, replace
from enum import IntEnum, auto
from functools import cached_property, lru_cache
from itertools import chain, zip_longest

from ..certificates.budget import is_spent, may_check, may_follow, note_cut_short
from ..certificates.certificate import NO_PROPERTIES, Certificate, Provenance, grouped
from ..certificates.details import decode
from ..certificates.programs import vouching_programs
from ..formats.der import public_key_info
from .signing import SignatureStatus, is_self_signed, key_ids_agree, signature_status
from .vouching import Vouching

MAX_KEYS = 40
"""How many keys of one name are tried for one certificate, in each `Origin`."""


class SameMessageIndex:
    """The certificates that came in the same messages: those beside a signer's are the most likely to be its issuers.

    The certificates in a signature are not signed themselves. A stranger can send a copy of somebody's message with
    hundreds of certificates beside the signer's, so no message may keep another from being looked at.
    """

    def __init__(self, messages: Iterable[tuple[Certificate, ...]]) -> None:
        self._bundles: dict[Certificate, list[tuple[Certificate, ...]]] = defaultdict(list)
        self._found: dict[Certificate, tuple[Certificate, ...]] = {}
        for certificates in dict.fromkeys(messages):
            for each in certificates:
                self._bundles[each].append(certificates)

    def issuers_of(self, certificate: Certificate) -> tuple[Certificate, ...]:
        """Return what has the name of a certificate's issuer and came with it, of each message in turn.

        Those with the key identifier that the certificate names come first.
        """
        if certificate not in self._found:
            self._found[certificate] = self._search(certificate)
        return self._found[certificate]

    def _search(self, certificate: Certificate) -> tuple[Certificate, ...]:
        name, asked = certificate.details.issuer_key, certificate.details.authority_key_id
        found = []
        for bundle in self._bundles.get(certificate, ()):
            named = [each for each in bundle if each.details.subject_key == name]
            found.append(sorted(named, key=lambda each: (each.details.subject_key_id != asked, each.sha256)))
        in_turn = zip_longest(*sorted(found, key=len))
        return tuple(dict.fromkeys(each for each in chain.from_iterable(in_turn) if each is not None))


class Origin(IntEnum):
    """Where an issuer is looked for, the most reliable first. None of them uses up what another may cost."""

    IN_USE = auto()
    ROOT_PROGRAMS = auto()
    OWN_FILE = auto()
    """A file that the user named."""
    STORES = auto()
    """Windows, folders, archives."""
    SAME_MESSAGE = auto()
    """A message that holds the certificate in question, too."""
    OTHER_MAIL = auto()


BySubject = Mapping[str, Sequence[Certificate]]
"""Certificates by their subjects (`Details.subject_key`)."""


def by_subject(certificates: Iterable[Certificate]) -> BySubject:
    """Group certificates by subject, and keep no decoded field: those of a thousand take megabytes."""
    return grouped(certificates, lambda each: decode(each.der).subject_key)


@dataclass(frozen=True, slots=True)
class Reserve:
    """A long list of CAs, in which an index finds issuers that no source holds. It is read when one is looked up.

    What is in it is not among the certificates of an index: nobody has opened or chosen it, and it vouches for nothing.

    Attributes:
        read: Returns the list; reads it when first called.
        is_wanted: Returns whether a certificate of the list may be used.
    """

    read: Callable[[], BySubject] = dict
    is_wanted: Callable[[Certificate], bool] = lambda _each: True

    def __iter__(self) -> Iterator[Certificate]:
        return filter(self.is_wanted, chain.from_iterable(self.read().values()))

    def named(self, subject_key: str) -> Sequence[Certificate]:
        """Return the certificates of a subject (`Details.subject_key`)."""
        return tuple(filter(self.is_wanted, self.read().get(subject_key, ())))

    def below(self, issuer: Certificate) -> CertificateIndex:
        """Return an index of what names an issuer."""
        named = _by_issuer(self.read).get(issuer.details.subject_key, ())
        return CertificateIndex(filter(self.is_wanted, named))

    def where(self, is_wanted: Callable[[Certificate], bool]) -> Reserve:
        """Return the same list, of which only these may be used."""
        return replace(self, is_wanted=is_wanted)


@lru_cache(maxsize=2)
def _by_issuer(read: Callable[[], BySubject]) -> BySubject:
    """Group the certificates of a long list by their issuers, and keep no decoded field."""
    return grouped(chain.from_iterable(read().values()), lambda each: decode(each.der).issuer_key)


_NO_RESERVE = Reserve()


_Key = Certificate | bytes
"""The encoded key of a certificate; where that can't be found, the certificate itself."""
_ANY = object()
_ByKeyId = Mapping[object, Mapping[_Key, Certificate]]


class CertificateIndex:
    """Every certificate that any source holds, by subject; with a reserve, which its iterator leaves out.

    Of one name only so many are tried as issuers: any of thousands could have issued any other.

    Attributes:
        copies: All copies of each certificate.
        reserve: Where else issuers are looked for.
        vouching: Who vouches for the roots among the copies.
    """

    def __init__(
        self,
        certificates: Iterable[Certificate] = (),
        in_use: Iterable[Certificate] = (),
        confirmed: Iterable[Certificate] = (),
        companions: SameMessageIndex | None = None,
        reserve: Reserve = _NO_RESERVE,
    ) -> None:
        """Index certificates by subject; no signature is checked yet.

        Args:
            certificates: All copies of each certificate that the sources hold.
            in_use: What the organization uses today, which vouches for its roots; not added to the index.
            confirmed: The roots that the user vouches for; not added to the index either.
            companions: Which of them came in the same messages; by default all that were received did.
            reserve: A list of CAs that no source holds.
        """
        self.copies, self.reserve, self._companions = tuple(certificates), reserve, companions
        found = grouped(dict.fromkeys(self.copies), lambda each: each.details.subject_key)
        self._by_subject = {name: tuple(named) for name, named in found.items()}  # half as large as lists
        self._begin(in_use, confirmed)

    def _begin(self, in_use: Iterable[Certificate], confirmed: Iterable[Certificate]) -> None:
        self.vouching = Vouching(self.copies, in_use, confirmed)
        self._by_origin: dict[str, Mapping[Origin, _ByKeyId]] = {}
        self._by_key: dict[str, Mapping[_Key, Mapping[Certificate, None]]] = {}
        self._failed: dict[tuple[Certificate, _Key], SignatureStatus] = {}
        self._signed_by: dict[Certificate, _Key] = {}
        self._rejected: dict[Certificate, Sequence[Certificate]] = {}  # where all that are tried have not signed it

    def joined(self, certificates: Iterable[Certificate]) -> CertificateIndex:
        """Return an index with further certificates, which gain no voucher by that; this one if it has all copies."""
        held, vouching = set(map(id, self.copies)), self.vouching
        further = [each for each in certificates if id(each) not in held]
        if not further:
            return self
        return CertificateIndex((*self.copies, *further), vouching.in_use, vouching.confirmed, reserve=self.reserve)

    def vouched_for(self, in_use: Iterable[Certificate], confirmed: Iterable[Certificate]) -> CertificateIndex:
        """Return an index of the same certificates, for whose roots others vouch. It takes no time to make."""
        index = copy(self)
        index._begin(in_use, confirmed)  # noqa: SLF001 - another of this class
        return index

    def confirming(self, roots: Iterable[Certificate]) -> CertificateIndex:
        """Return an index of the same certificates, in which the user vouches for other roots."""
        return self.vouched_for(self.vouching.in_use, roots)

    def __iter__(self) -> Iterator[Certificate]:
        return chain.from_iterable(self._by_subject.values())

    @cached_property
    def _in_windows(self) -> Mapping[Certificate, Sequence[Certificate]]:
        return grouped((each for each in self.copies if each.windows is not NO_PROPERTIES), lambda each: each)

    @cached_property
    def _by_issuer(self) -> Mapping[str, list[Certificate]]:
        return grouped(self, lambda each: each.details.issuer_key)

    def copies_with_windows_properties(self, certificate: Certificate) -> Sequence[Certificate]:
        """Return the copies of a certificate to which Windows attaches properties, from all sources."""
        return self._in_windows.get(certificate, ())

    def named(self, subject_key: str) -> Sequence[Certificate]:
        """Return the certificates of a subject (`Details.subject_key`), each once, those of the reserve last."""
        held, more = self._by_subject.get(subject_key, ()), self.reserve.named(subject_key)
        return tuple(dict.fromkeys((*held, *more))) if more else held

    def of_same_key(self, certificate: Certificate) -> Iterator[Certificate]:
        """Yield the other certificates of the same subject and key."""
        name = certificate.details.subject_key
        if any(each != certificate for each in self.named(name)):
            same = self._of_key(name, _key_of(certificate))
            if may_follow(len(same)):
                yield from (each for each in same if each != certificate)

    def issued_by(self, issuer: Certificate) -> Iterator[Certificate]:
        """Yield the certificates that `issuer` signed, other than itself."""
        for candidate in self._by_issuer.get(issuer.details.subject_key, ()):
            if candidate != issuer and self._status(candidate, issuer) is SignatureStatus.GOOD:
                yield candidate

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
        """Yield the certificates of the issuer's name and whether each signed it, until one has; then those of its key.

        They are tried in the order of `Origin`, in each first those with the right key identifier. Of the keys above
        `MAX_KEYS` the first is `UNCHECKED`.
        """
        name = certificate.details.issuer_key
        if not name or not self.named(name):
            return
        if certificate not in self._signed_by and is_self_signed(certificate):
            self._signed_by[certificate] = _key_of(certificate)
        if certificate not in self._signed_by:
            for candidate, status in self._tried(certificate):
                if status is SignatureStatus.GOOD:
                    break
                yield candidate, status
        if certificate in self._signed_by:
            yield from self._signers(certificate, self._of_key(name, self._signed_by[certificate]))

    def _signers(
        self, certificate: Certificate, issuers: Collection[Certificate]
    ) -> Iterator[tuple[Certificate, SignatureStatus]]:
        """Yield the issuers with the key that signed a certificate, the most likely first: anybody may certify a key.

        Thousands of them can't all be followed for each of thousands of certificates.
        """
        if not may_follow(len(issuers)):
            yield next(iter(issuers)), SignatureStatus.UNCHECKED
            return
        beside = self._companions.issuers_of(certificate) if self._companions is not None else ()
        places = {each: place for place, each in enumerate(beside)}

        def rank(each: Certificate) -> tuple[bool, Origin, int, str]:
            place = places.get(each, len(places))
            return not key_ids_agree(certificate, each), self.origin_of(each), place, each.sha256

        in_turn = sorted(issuers, key=rank) if len(issuers) > 1 else issuers
        yield from ((each, SignatureStatus.GOOD) for each in in_turn)

    def _tried(self, certificate: Certificate) -> Iterator[tuple[Certificate, SignatureStatus]]:
        """Yield what `_tried_anew` does, and keep it where none has signed; what was not checked is tried again."""
        if certificate in self._rejected:
            yield from ((each, SignatureStatus.BAD) for each in self._rejected[certificate])
            return
        found = []
        for each in self._tried_anew(certificate):
            found.append(each)
            yield each
        if all(status is SignatureStatus.BAD for _, status in found):
            self._rejected[certificate] = tuple(each for each, _ in found)

    def _tried_anew(self, certificate: Certificate) -> Iterator[tuple[Certificate, SignatureStatus]]:
        """Yield a certificate of each key that is tried, and the others of it where they matter."""
        name = certificate.details.issuer_key
        if len(named := self.named(name)) == 1:
            yield named[0], self._status(certificate, named[0])
            return
        tried: set[_Key] = set()
        for likely in self._by_likelihood(certificate):
            most = len(tried) + MAX_KEYS
            for candidate in likely:
                key = _key_of(candidate)
                if key not in tried and len(tried) == most:
                    note_cut_short()
                    yield candidate, SignatureStatus.UNCHECKED
                    break
                status = self._status(certificate, candidate)
                is_unchecked = status is SignatureStatus.UNCHECKED
                if not is_unchecked or key not in tried:
                    yield candidate, status
                if is_unchecked and is_spent():
                    return
                if key not in tried:
                    tried.add(key)
                    same = self._of_key(name, key)
                    others = same if is_unchecked else same.keys() & {certificate}
                    yield from ((each, status) for each in others if each != candidate)

    def _by_likelihood(self, certificate: Certificate) -> Iterator[Iterable[Certificate]]:
        """Yield the certificates of the issuer's name, those of each origin together, the most likely first."""
        found = self._namesakes(certificate.details.issuer_key)
        asked = certificate.details.authority_key_id
        in_turn = (_ANY,) if asked is None else (asked, None, _ANY)
        for origin in Origin:
            if origin is Origin.SAME_MESSAGE and self._companions is not None:
                yield self._companions.issuers_of(certificate)
            elif origin in found:
                yield chain.from_iterable(found[origin].get(key_id, {}).values() for key_id in in_turn)

    def _namesakes(self, name: str) -> Mapping[Origin, _ByKeyId]:
        """Return the certificates of a subject by origin and key identifier, one of each key: thousands may have it.

        They are in the order of their thumbprints. Those of any key identifier follow as `_ANY`.
        """
        if name not in self._by_origin:
            found: dict[Origin, dict[object, dict[_Key, Certificate]]] = {}
            for each in sorted(self.named(name), key=lambda each: each.sha256):
                by_key_id = found.setdefault(self.origin_of(each), defaultdict(dict))
                for key_id in (each.details.subject_key_id, _ANY):
                    by_key_id[key_id].setdefault(_key_of(each), each)
            self._by_origin[name] = found
        return self._by_origin[name]

    def origin_of(self, certificate: Certificate) -> Origin:
        """Return where a certificate was found."""
        if certificate in self.vouching.in_use:
            return Origin.IN_USE
        if vouching_programs(certificate):
            return Origin.ROOT_PROGRAMS
        if certificate.provenance is Provenance.RECEIVED:
            return Origin.SAME_MESSAGE if self._companions is None else Origin.OTHER_MAIL
        return Origin.OWN_FILE if certificate.provenance is Provenance.OWN_FILE else Origin.STORES

    def _of_key(self, name: str, key: _Key) -> Mapping[Certificate, None]:
        if name not in self._by_key:
            found: dict[_Key, dict[Certificate, None]] = defaultdict(dict)
            for each in self.named(name):
                found[_key_of(each)][each] = None
            self._by_key[name] = found
        return self._by_key[name].get(key, {})

    def _status(self, child: Certificate, issuer: Certificate) -> SignatureStatus:
        """Return whether `issuer`, whose name is that of the issuer of `child`, signed it.

        A signature is made by one key: once that is known, it decides about the other issuers.
        """
        key = _key_of(issuer)
        if child in self._signed_by:
            return SignatureStatus.GOOD if key == self._signed_by[child] else SignatureStatus.BAD
        if (child, key) not in self._failed:
            if not may_check(child, issuer):
                return SignatureStatus.UNCHECKED  # whoever has more budget may try again
            status = signature_status(child, issuer)
            if status is SignatureStatus.GOOD:
                self._signed_by[child] = key
                return status
            self._failed[child, key] = status
        return self._failed[child, key]


def _key_of(certificate: Certificate) -> _Key:
    """Return a certificate's key; if it can't be found, the certificate stands for it."""
    return public_key_info(certificate.der) or certificate


def sort_key(certificate: Certificate) -> tuple[str, str]:
    """Order certificates by subject, then by SHA-256 thumbprint: the same on every machine."""
    return certificate.details.subject_key, certificate.sha256
