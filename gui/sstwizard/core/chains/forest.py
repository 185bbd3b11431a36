"""Who issued whom: the forest of a set of certificates, and what is missing in it.

A certificate is issued by another when the names match (RFC 5280 7.1) and the signature does. Key identifiers are hints
that some CAs get wrong; the signature is the proof.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from heapq import heappop, heappush

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, ed25519, padding, rsa

from ..certificates.certificate import Certificate
from ..certificates.details import public_key_info

_CACHED_SIGNATURES = 65_536
_CANDIDATES_TRIED = 100
"""How many certificates of one name are tried as an issuer: more than any CA has, too few to keep us busy for hours."""


@lru_cache(maxsize=_CACHED_SIGNATURES)
def is_issued_by(child: Certificate, issuer: Certificate) -> bool:
    """Say whether `issuer` signed `child`.

    Where a signature can't be checked (MD2, a key that does not decode), matching names and key identifiers have to do;
    a signature that was checked and does not fit is never taken.
    """
    if not child.details.issuer_key or child.details.issuer_key != issuer.details.subject_key:
        return False
    try:
        _verify(child, issuer)
    except InvalidSignature:
        return False
    except Exception:  # noqa: BLE001 - hostile or antique: what can't be checked is judged by its key identifiers
        return _key_ids_agree(child, issuer)
    return True


def is_proven_issuer(child: Certificate, issuer: Certificate) -> bool:
    """Say whether the key of `issuer` verifies the signature of `child`; what can't be checked is not proven."""
    try:
        _verify(child, issuer)
    except Exception:  # noqa: BLE001 - hostile or antique
        return False
    return is_issued_by(child, issuer)


def _verify(child: Certificate, issuer: Certificate) -> None:
    signed = x509.load_der_x509_certificate(child.der)
    key = x509.load_der_x509_certificate(issuer.der).public_key()
    signature, content = signed.signature, signed.tbs_certificate_bytes
    scheme, hashed = signed.signature_algorithm_parameters, signed.signature_hash_algorithm
    if isinstance(key, rsa.RSAPublicKey):
        if isinstance(scheme, ec.ECDSA) or hashed is None:
            raise InvalidSignature
        key.verify(signature, content, scheme or padding.PKCS1v15(), hashed)  # of MD5 no scheme is told
    elif isinstance(key, ec.EllipticCurvePublicKey):
        if not isinstance(scheme, ec.ECDSA):
            raise InvalidSignature
        key.verify(signature, content, scheme)
    elif isinstance(key, dsa.DSAPublicKey) and hashed is not None:
        key.verify(signature, content, hashed)
    elif isinstance(key, ed25519.Ed25519PublicKey | ed448.Ed448PublicKey):
        key.verify(signature, content)
    else:
        raise InvalidSignature


def _key_ids_agree(child: Certificate, issuer: Certificate) -> bool:
    asked, given = child.details.authority_key_id, issuer.details.subject_key_id
    return asked is None or given is None or asked == given


def is_self_signed(certificate: Certificate) -> bool:
    """Say whether the certificate is a root: issued to itself, and signed by its own key."""
    return certificate.is_self_issued and is_issued_by(certificate, certificate)


def same_key(one: Certificate, other: Certificate) -> bool:
    """Say whether two certificates are for the same key."""
    key = public_key_info(one.der)
    return key is not None and key == public_key_info(other.der)


class Known:
    """Every certificate that any source holds, found by its subject."""

    def __init__(self, certificates: Iterable[Certificate] = ()) -> None:
        self._by_subject: dict[str, dict[Certificate, None]] = defaultdict(dict)
        self._distrusted: set[Certificate] = set()
        for certificate in certificates:
            self._by_subject[certificate.details.subject_key].setdefault(certificate)
            if certificate.windows.disallowed:
                self._distrusted.add(certificate)

    def __iter__(self) -> Iterator[Certificate]:
        return (certificate for named in self._by_subject.values() for certificate in named)

    def is_distrusted(self, certificate: Certificate) -> bool:
        """Say whether Windows disallows the certificate in any of the sources."""
        return certificate in self._distrusted

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
        candidates = list(self._by_subject.get(certificate.details.issuer_key, ()))
        if len(candidates) > _CANDIDATES_TRIED:
            candidates.sort(key=lambda issuer: (not _key_ids_agree(certificate, issuer), issuer.sha256))
        for candidate in candidates[:_CANDIDATES_TRIED]:
            if candidate != certificate and is_issued_by(certificate, candidate):
                yield candidate


def sort_key(certificate: Certificate) -> tuple[str, str]:
    """Order certificates by subject, then by SHA-256 thumbprint: the same on every machine."""
    return certificate.details.subject_key, certificate.sha256


@dataclass(frozen=True, slots=True)
class Node:
    """A place in the forest.

    Attributes:
        name: Who stands here.
        certificate: The certificate; None for an issuer that is missing.
        children: Those that it issued.
    """

    name: str
    certificate: Certificate | None
    children: tuple[Node, ...] = ()


@dataclass(frozen=True, slots=True)
class Forest:
    """The certificates of a set under their issuers.

    Attributes:
        trees: One for each root and for each missing issuer, roots first.
        levels: Root 0, what a root issued 1, and so on; what hangs under a missing issuer begins at 1.
        incomplete: The certificates whose chain ends without a self-signed root, because an issuer is missing.
        broken_at: The incomplete certificates that nothing in the set issued, and one of each loop: the places to mend.
        issuers: Who in the set signed each certificate, other than itself.
    """

    trees: tuple[Node, ...] = ()
    levels: Mapping[Certificate, int] = field(default_factory=dict)
    incomplete: tuple[Certificate, ...] = ()
    broken_at: tuple[Certificate, ...] = ()
    issuers: Mapping[Certificate, Sequence[Certificate]] = field(default_factory=dict)


def build_forest(certificates: Iterable[Certificate]) -> Forest:
    """Stand each certificate under the issuer that gives it the shortest chain.

    Each stands once, even where cross-signing offers several places; loops are cut. The same set gives the same forest
    in whatever order it comes.
    """
    members = sorted(set(certificates), key=sort_key)
    growth = _Growth(members)
    roots = [member for member in members if is_self_signed(member)]
    growth.plant(roots, 0)
    incomplete = tuple(member for member in members if member not in growth.levels)
    broken = [member for member in incomplete if not growth.issuers[member]]
    growth.plant(broken, 1)
    for member in incomplete:
        if member not in growth.levels:
            broken.append(growth.cut(member))
            growth.plant(broken[-1:], 1)
    trees = [_tree(root, growth.children) for root in roots] + list(_missing_trees(broken, growth.children))
    return Forest(tuple(trees), growth.levels, incomplete, tuple(broken), growth.issuers)


class _Growth:
    """A forest while it grows, level by level.

    Attributes:
        issuers: Who of the members signed each member.
        levels: How high those stand that have been given a place.
        children: Who stands below whom.
    """

    def __init__(self, members: Sequence[Certificate]) -> None:
        known = Known(members)
        self.issuers = {member: list(known.issuers_of(member)) for member in members}
        self.levels: dict[Certificate, int] = {}
        self.children: dict[Certificate, list[Certificate]] = defaultdict(list)
        self._issued: dict[Certificate, list[Certificate]] = defaultdict(list)
        for member in members:
            for issuer in self.issuers[member]:
                self._issued[issuer].append(member)

    def plant(self, tops: Sequence[Certificate], level: int) -> None:
        """Place certificates, and below them whatever they issued that has no place yet."""
        self.levels.update(dict.fromkeys(tops, level))
        current: Sequence[Certificate] = tops
        while current:
            level += 1
            current = sorted((child for issuer in current for child in self._place_below(issuer, level)), key=sort_key)

    def _place_below(self, issuer: Certificate, level: int) -> list[Certificate]:
        placed = [child for child in self._issued.get(issuer, ()) if child not in self.levels]
        self.levels.update(dict.fromkeys(placed, level))
        if placed:
            self.children[issuer] = placed
        return placed

    def cut(self, member: Certificate) -> Certificate:
        """Return where to cut the loop that `member` stands in or hangs below: the first in it by `sort_key`."""
        way: dict[Certificate, int] = {}
        while member not in way:
            way[member] = len(way)
            member = self.issuers[member][0]
        return min(list(way)[way[member] :], key=sort_key)


def _tree(top: Certificate, children: Mapping[Certificate, list[Certificate]]) -> Node:
    """Build the tree below `top` without recursion: a hostile set can be thousands deep."""
    order, stack = [], [top]
    while stack:
        certificate = stack.pop()
        order.append(certificate)
        stack.extend(children.get(certificate, ()))
    nodes: dict[Certificate, Node] = {}
    for certificate in reversed(order):
        below = tuple(nodes[child] for child in children.get(certificate, ()))
        nodes[certificate] = Node(certificate.name, certificate, below)
    return nodes[top]


def _missing_trees(broken: Iterable[Certificate], children: Mapping[Certificate, list[Certificate]]) -> Iterator[Node]:
    by_issuer: dict[str, list[Certificate]] = defaultdict(list)
    for certificate in broken:
        by_issuer[certificate.details.issuer_key].append(certificate)
    for _, orphans in sorted(by_issuer.items()):
        yield Node(orphans[0].issuer_name, None, tuple(_tree(orphan, children) for orphan in orphans))


def way_to_root(
    certificate: Certificate, known: Known, preferred: Collection[Certificate] = ()
) -> tuple[Certificate, ...]:
    """Return the issuers of `certificate` among `known`, one above the other, up to a self-signed root.

    The way with the fewest that are not `preferred` is taken, then the shortest; of several issuers at the same height
    one that the key identifiers fit (there are validators that take no other), then the one that lasts longest. Where
    no way ends at a root, the next best is one to a certificate whose issuer is not known.
    """
    below: dict[Certificate, Certificate] = {}
    waiting = [(0, 0, False, 0.0, "", 0, certificate, certificate)]
    stuck = None
    while waiting:
        strange, height, *_, current, child = heappop(waiting)
        if current in below:
            continue
        below[current] = child
        if is_self_signed(current):
            return _way_down(current, below)
        issuers = list(known.issuers_of(current))
        if not issuers and stuck is None:
            stuck = current
        for issuer in issuers:
            misfit = not _key_ids_agree(current, issuer)
            rank = (strange + (issuer not in preferred), height + 1, misfit, -end_of(issuer), issuer.sha256, len(below))
            heappush(waiting, (*rank, issuer, current))
    return _way_down(stuck, below) if stuck else ()


def _way_down(top: Certificate, below: Mapping[Certificate, Certificate]) -> tuple[Certificate, ...]:
    way = []
    while below[top] != top:
        way.append(top)
        top = below[top]
    return tuple(reversed(way))


def end_of(certificate: Certificate) -> float:
    """Return NotAfter in seconds since 1970; 0 where it can't be decoded."""
    end = certificate.details.not_after
    return end.timestamp() if end else 0.0
