"""The forest of a set of certificates: each below its issuer, and the issuers that are missing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from ..certificates.budget import Budget
from ..certificates.certificate import Certificate, grouped
from .index import CertificateIndex, sort_key
from .signing import is_self_signed


@dataclass(frozen=True, slots=True)
class Node:
    """A certificate, or a missing issuer, of which only the name is known; and what it issued."""

    name: str
    certificate: Certificate | None
    children: tuple[Node, ...] = ()


def certificates_of(trees: Iterable[Node]) -> Iterator[Certificate]:
    """Yield the certificates of trees, without recursion: a chain can be thousands deep."""
    waiting = list(trees)
    while waiting:
        node = waiting.pop()
        if node.certificate is not None:
            yield node.certificate
        waiting.extend(node.children)


def rows_to(certificate: Certificate, trees: Sequence[Node]) -> list[int]:
    """Return the position of a certificate at each level, from the top; empty if it is in no tree."""
    rows: list[int] = []
    levels = [enumerate(trees)]
    while levels:
        for row, node in levels[-1]:
            rows.append(row)
            if node.certificate == certificate:
                return rows
            levels.append(enumerate(node.children))
            break
        else:
            levels.pop()
            del rows[-1:]
    return []


@dataclass(frozen=True, slots=True)
class Forest:
    """The certificates of a set below their issuers.

    Attributes:
        trees: One for each root, each certificate of `unchecked` and each missing issuer, in this order, and then by
            their names, as what is below each.
        levels: 0 for a root, 1 for what a root issued, and so on; a certificate without a proven issuer has 1.
        incomplete: The certificates whose chain ends without a self-signed root, because an issuer is missing.
        broken_at: The incomplete certificates that nothing in the set issued, and one of each loop: the places to fix.
        unchecked: The certificates of `broken_at` whose signature can't be checked, with those in the set that may
            have signed each: by name and key identifier, itself included.
        issuers: The certificates in the set that signed each certificate, other than itself, proven by their key.
        issued: The certificates in the set that each certificate signed, other than itself.
        is_cut_short: Not all signatures were checked; there are too many certificates of one name.
    """

    trees: tuple[Node, ...] = ()
    levels: Mapping[Certificate, int] = field(default_factory=dict)
    incomplete: tuple[Certificate, ...] = ()
    broken_at: tuple[Certificate, ...] = ()
    unchecked: Mapping[Certificate, Sequence[Certificate]] = field(default_factory=dict)
    issuers: Mapping[Certificate, Sequence[Certificate]] = field(default_factory=dict)
    issued: Mapping[Certificate, Sequence[Certificate]] = field(default_factory=dict)
    is_cut_short: bool = False


def build_forest(certificates: Iterable[Certificate]) -> Forest:
    """Place each certificate below the issuer that gives it the shortest chain.

    Each is placed once, even where cross-signing offers several places; loops are cut. The order of the certificates
    makes no difference.
    """
    members = sorted(set(certificates), key=sort_key)
    with Budget().allow_for(sum(len(each.der) for each in members)).part() as budget:
        return replace(_forest(members), is_cut_short=budget.is_cut_short)


def _forest(members: Sequence[Certificate]) -> Forest:
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
    unproven = ((each, growth.index.possible_issuers_of(each)) for each in broken if not growth.issuers[each])
    unchecked = {each: possible for each, signers in unproven if (possible := tuple(signers))}
    nodes: dict[Certificate, Node] = {}
    for member in sorted(members, key=growth.levels.__getitem__, reverse=True):  # what is below others comes first
        below = _by_name(nodes[child] for child in growth.children.get(member, ()))
        nodes[member] = Node(member.name, member, below)
    orphans = grouped((each for each in broken if each not in unchecked), lambda each: each.details.issuer_key)
    missing = (
        Node(below[0].issuer_name, None, _by_name(nodes[each] for each in below))
        for _, below in sorted(orphans.items())
    )
    trees = *_by_name(nodes[each] for each in roots), *_by_name(nodes[each] for each in unchecked), *_by_name(missing)
    return Forest(trees, growth.levels, incomplete, tuple(broken), unchecked, growth.issuers, growth.issued)


class _Growth:
    """A forest while it is built, level by level: `levels` and `children` are those of the members that are placed."""

    def __init__(self, members: Sequence[Certificate]) -> None:
        self.index = CertificateIndex(members)
        self.issuers = {member: tuple(self.index.issuers_of(member)) for member in members}
        self.levels: dict[Certificate, int] = {}
        self.children: dict[Certificate, list[Certificate]] = defaultdict(list)
        self.issued: dict[Certificate, list[Certificate]] = defaultdict(list)
        for member in members:
            for issuer in self.issuers[member]:
                self.issued[issuer].append(member)

    def plant(self, tops: Sequence[Certificate], level: int) -> None:
        """Place certificates, and below them what they issued, unless it has been placed already."""
        self.levels.update(dict.fromkeys(tops, level))
        current: Sequence[Certificate] = tops
        while current:
            level += 1
            below: list[Certificate] = []
            for issuer in current:
                if placed := [child for child in self.issued.get(issuer, ()) if child not in self.levels]:
                    self.children[issuer] = placed
                    self.levels.update(dict.fromkeys(placed, level))
                    below += placed
            current = sorted(below, key=sort_key)

    def cut(self, member: Certificate) -> Certificate:
        """Return where to cut the loop that `member` is in or below: at the first certificate in it by `sort_key`."""
        path: dict[Certificate, int] = {}
        while member not in path:
            path[member] = len(path)
            member = self.issuers[member][0]
        return min(list(path)[path[member] :], key=sort_key)


def _by_name(nodes: Iterable[Node]) -> tuple[Node, ...]:
    """Order nodes by what is shown of them; those of one name stay in their order, which is the same everywhere."""
    return tuple(sorted(nodes, key=lambda node: node.name.casefold()))
