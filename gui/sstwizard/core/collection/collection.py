"""The chosen certificates, Microsoft's virtual certificate collection, and the changes of it that can be undone."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from ..certificates.certificate import Certificate
from ..certificates.namesakes import Namesakes
from ..chains.forest import Forest, build_forest
from ..chains.index import sort_key
from ..formats.sst import ENTRY, encoded_size

SIZE_LIMIT = 70_000
"""Bytes above which Exchange Server's Set-SmimeConfig refuses an .sst."""
SIZE_WARNING = 60_000
"""Bytes from which the next certificates may be too many."""
MAX_CHANGES = 100
"""How many changes can be undone."""


@dataclass(frozen=True, slots=True)
class Difference:
    """What an update adds, keeps and removes, each in the order of the collection that holds it."""

    added: tuple[Certificate, ...] = ()
    kept: tuple[Certificate, ...] = ()
    removed: tuple[Certificate, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.removed)

    def done(self, choice: CertificateCollection) -> CertificateCollection:
        """Return a collection with this change."""
        return choice.changed(add=self.added, remove=self.removed)

    def undone(self, choice: CertificateCollection) -> CertificateCollection:
        """Return a collection with this change undone."""
        return choice.changed(add=self.removed, remove=self.added)


@dataclass(frozen=True)
class CertificateCollection:
    """An immutable set of certificates, in the order they were chosen."""

    members: tuple[Certificate, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "members", tuple(dict.fromkeys(self.members)))

    def __len__(self) -> int:
        return len(self.members)

    def __contains__(self, certificate: object) -> bool:
        return isinstance(certificate, Certificate) and certificate.der in self._ders

    def __iter__(self) -> Iterator[Certificate]:
        return iter(self.members)

    @cached_property
    def _ders(self) -> frozenset[bytes]:
        """The members as bytes, which are found ten times faster than certificates among thousands."""
        return frozenset(member.der for member in self.members)

    @cached_property
    def thumbprints(self) -> frozenset[str]:
        """SHA-1 of each certificate, upper-case hex: what Exchange tells of what it has."""
        return frozenset(member.thumbprint for member in self.members)

    def changed(self, *, add: Iterable[Certificate] = (), remove: Iterable[Certificate] = ()) -> CertificateCollection:
        """Return the collection with some certificates removed and others added."""
        out = frozenset(remove)
        kept = [member for member in self.members if member not in out]
        return CertificateCollection((*kept, *add))

    def since(self, base: CertificateCollection) -> Difference:
        """Return the difference from an earlier collection."""
        before, now = base._ders, self._ders
        new, gone = now - before, before - now
        return Difference(
            added=tuple([member for member in self.members if member.der in new]) if new else (),
            kept=tuple([member for member in self.members if member.der in before]) if new else self.members,
            removed=tuple([member for member in base.members if member.der in gone]) if gone else (),
        )

    @cached_property
    def namesakes(self) -> Namesakes:
        """The names by which the certificates are told apart."""
        return Namesakes(self.members)

    @cached_property
    def size(self) -> int:
        """The size as an .sst, in bytes."""
        return encoded_size(member.der for member in self.members)

    @cached_property
    def forest(self) -> Forest:
        """How the certificates chain. Checks signatures, so the first use takes a while."""
        return build_forest(self.members)

    @cached_property
    def ordered(self) -> tuple[Certificate, ...]:
        """The certificates in the order of the file: by level from the roots down, then by subject, then by SHA-256."""
        levels = self.forest.levels
        return tuple(sorted(self.members, key=lambda member: (levels[member], *sort_key(member))))

    @property
    def earliest_expiry(self) -> datetime | None:
        """The first NotAfter of all (UTC): what Exchange calls SMIMECertificatesExpiryDate."""
        return earliest_expiry(self.members)


def earliest_expiry(certificates: Iterable[Certificate]) -> datetime | None:
    """Return the first NotAfter of certificates (UTC); None where none can be decoded."""
    return min((each.details.not_after for each in certificates if each.details.not_after), default=None)


def added_size(chain: Iterable[Certificate], held: Collection[Certificate]) -> int:
    """Return how many bytes certificates add to an .sst."""
    return sum(ENTRY.size + len(each.der) for each in dict.fromkeys(chain) if each not in held)


@dataclass(frozen=True, slots=True)
class History:
    """The changes since the collection was started, that can be undone or redone; the next to be so is last.

    What they keep, which may be thousands of certificates, is left out. Each method that changes it returns a new one.
    """

    done: tuple[Difference, ...] = ()
    undone: tuple[Difference, ...] = ()

    def with_change(self, change: Difference) -> History:
        """Return it after a change: nothing can be redone any more, and of too many changes the oldest is dropped."""
        return History((*self.done, replace(change, kept=()))[-MAX_CHANGES:])

    @property
    def last(self) -> Difference | None:
        """The change that would be undone."""
        return self.done[-1] if self.done else None

    @property
    def next(self) -> Difference | None:
        """The change that would be redone."""
        return self.undone[-1] if self.undone else None

    def back(self) -> History:
        """Return it with the last change undone."""
        return History(self.done[:-1], (*self.undone, *self.done[-1:]))

    def forward(self) -> History:
        """Return it with the next change redone."""
        return History((*self.done, *self.undone[-1:]), self.undone[:-1])
