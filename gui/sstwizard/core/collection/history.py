"""The changes of the collection that can be undone and redone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..certificates.certificate import Certificate
from .collection import CertificateCollection

MAX_CHANGES = 100
"""How many changes can be undone."""


@dataclass(frozen=True, slots=True)
class ChoiceChange:
    """A change of the collection. It keeps only the difference: a collection may have thousands of certificates.

    Attributes:
        added: The certificates that it added.
        removed: The certificates that it removed.
        fixed: How many errors it fixed, if that was its purpose; else 0.
    """

    added: tuple[Certificate, ...] = ()
    removed: tuple[Certificate, ...] = ()
    fixed: int = 0

    @classmethod
    def of(
        cls, choice: CertificateCollection, add: Iterable[Certificate], remove: Iterable[Certificate]
    ) -> ChoiceChange:
        """Return the change of adding and removing certificates, without those that are, or are not, there already."""
        kept = frozenset(add := tuple(add))
        return cls(
            tuple(dict.fromkeys(each for each in add if each not in choice)),
            tuple(dict.fromkeys(each for each in remove if each in choice and each not in kept)),
        )

    def __bool__(self) -> bool:
        return bool(self.added or self.removed)

    def done(self, choice: CertificateCollection) -> CertificateCollection:
        """Return a collection with this change."""
        return choice.changed(add=self.added, remove=self.removed)

    def undone(self, choice: CertificateCollection) -> CertificateCollection:
        """Return a collection with this change undone."""
        return choice.changed(add=self.removed, remove=self.added)


@dataclass(frozen=True, slots=True)
class History:
    """The changes since the collection was started. Each method that changes it returns a new one.

    Attributes:
        done: The changes that can be undone, the last change last.
        undone: The changes that can be redone, the next change last.
    """

    done: tuple[ChoiceChange, ...] = ()
    undone: tuple[ChoiceChange, ...] = ()

    def with_change(self, change: ChoiceChange) -> History:
        """Return it after a change: nothing can be redone any more, and of too many changes the oldest is dropped."""
        return History((*self.done, change)[-MAX_CHANGES:])

    @property
    def last(self) -> ChoiceChange | None:
        """The change that would be undone."""
        return self.done[-1] if self.done else None

    @property
    def next(self) -> ChoiceChange | None:
        """The change that would be redone."""
        return self.undone[-1] if self.undone else None

    def back(self) -> History:
        """Return it with the last change undone."""
        return History(self.done[:-1], (*self.undone, *self.done[-1:]))

    def forward(self) -> History:
        """Return it with the next change redone."""
        return History((*self.done, *self.undone[-1:]), self.undone[:-1])
