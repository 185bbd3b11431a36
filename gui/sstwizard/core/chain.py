"""Who issued whom: the forest of a set of certificates, and what is missing in it.

A certificate is issued by another when the names match (RFC 5280 7.1) and the signature does. Key identifiers are hints
that some CAs get wrong; the signature is the proof.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, ed25519, rsa

from .certificate import Certificate

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


def _verify(child: Certificate, issuer: Certificate) -> None:
    signed = x509.load_der_x509_certificate(child.der)
    key = x509.load_der_x509_certificate(issuer.der).public_key()
    signature, content = signed.signature, signed.tbs_certificate_bytes
    if isinstance(key, rsa.RSAPublicKey):
        scheme = signed.signature_algorithm_parameters
        if isinstance(scheme, ec.ECDSA) or scheme is None or signed.signature_hash_algorithm is None:
            raise InvalidSignature
        key.verify(signature, content, scheme, signed.signature_hash_algorithm)
    elif isinstance(key, ec.EllipticCurvePublicKey):
        scheme = signed.signature_algorithm_parameters
        if not isinstance(scheme, ec.ECDSA):
            raise InvalidSignature
        key.verify(signature, content, scheme)
    elif isinstance(key, dsa.DSAPublicKey) and signed.signature_hash_algorithm is not None:
        key.verify(signature, content, signed.signature_hash_algorithm)
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


class Known:
    """Every certificate that any source holds, found by its subject."""

    def __init__(self, certificates: Iterable[Certificate] = ()) -> None:
        self._by_subject: dict[str, dict[Certificate, None]] = defaultdict(dict)
        for certificate in certificates:
            self._by_subject[certificate.details.subject_key].setdefault(certificate)

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
        broken_at: For each incomplete certificate whose own issuer is missing: the place to mend.
    """

    trees: tuple[Node, ...] = ()
    levels: Mapping[Certificate, int] = field(default_factory=dict)
    incomplete: tuple[Certificate, ...] = ()
    broken_at: tuple[Certificate, ...] = ()


def build_forest(certificates: Iterable[Certificate]) -> Forest:
    """Stand each certificate under the issuer that gives it the shortest chain.

    Each stands once, even where cross-signing offers several places; loops are cut. The same set gives the same forest
    in whatever order it comes.
    """
    members = sorted(set(certificates), key=sort_key)
    issued = _issued(members)
    levels: dict[Certificate, int] = {}
    parents: dict[Certificate, Certificate] = {}
    roots = [member for member in members if is_self_signed(member)]
    _descend(roots, 0, issued, levels, parents)
    incomplete = tuple(member for member in members if member not in levels)
    issuers = Known(incomplete)
    broken = [member for member in incomplete if next(issuers.issuers_of(member), None) is None]
    _descend(broken, 1, issued, levels, parents)
    for member in incomplete:  # what is left stands in a loop: cut it at the first
        if member not in levels:
            broken.append(member)
            _descend([member], 1, issued, levels, parents)
    children: dict[Certificate, list[Certificate]] = defaultdict(list)
    for member in members:
        if member in parents:
            children[parents[member]].append(member)
    trees = [_tree(root, children) for root in roots] + list(_missing_trees(broken, children))
    return Forest(tuple(trees), levels, incomplete, tuple(broken))


def _issued(members: Sequence[Certificate]) -> Mapping[Certificate, list[Certificate]]:
    known = Known(members)
    issued: dict[Certificate, list[Certificate]] = defaultdict(list)
    for member in members:
        for issuer in known.issuers_of(member):
            issued[issuer].append(member)
    return issued


def _descend(
    tops: Iterable[Certificate],
    level: int,
    issued: Mapping[Certificate, list[Certificate]],
    levels: dict[Certificate, int],
    parents: dict[Certificate, Certificate],
) -> None:
    current = [top for top in tops if top not in levels]
    levels.update(dict.fromkeys(current, level))
    while current:
        level += 1
        following = []
        for issuer in current:
            for child in issued.get(issuer, ()):
                if child not in levels:
                    levels[child] = level
                    parents[child] = issuer
                    following.append(child)
        current = sorted(following, key=sort_key)


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


def missing_issuers(certificates: Iterable[Certificate], known: Known) -> tuple[Certificate, ...]:
    """Return what has to be added so that the chains reach a self-signed root, as far as `known` holds it.

    Of several issuers with the same key the self-signed one is taken first, then the one that lasts longest.
    """
    present = set(certificates)
    added: dict[Certificate, None] = {}
    waiting = sorted(present, key=sort_key)
    while waiting:
        certificate = waiting.pop()
        if is_self_signed(certificate):
            continue
        issuers = list(known.issuers_of(certificate))
        if not issuers or any(issuer in present for issuer in issuers):
            continue
        best = max(issuers, key=lambda issuer: (is_self_signed(issuer), *_lasts(issuer)))
        present.add(best)
        added[best] = None
        waiting.append(best)
    return tuple(added)


def _lasts(certificate: Certificate) -> tuple[float, str]:
    end = certificate.details.not_after
    return (end.timestamp() if end else 0.0), certificate.sha256
