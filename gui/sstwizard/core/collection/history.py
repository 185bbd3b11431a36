"""What was done to the choice, so that it can be undone and redone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..certificates.certificate import Certificate
from .collection import CertificateCollection

MOST = 100
"""So many changes can be undone."""


@dataclass(frozen=True, slots=True)
class ChoiceChange:
    """One change of the choice. It holds what is different, and not the whole: a choice may have thousands.

    Attributes:
        added: What it has added.
        removed: What it has removed.
        fixed: How many errors it has ended, where that was what was asked for; else 0.
    """

    added: tuple[Certificate, ...] = ()
    removed: tuple[Certificate, ...] = ()
    fixed: int = 0

    @classmethod
    def of(
        cls, choice: CertificateCollection, add: Iterable[Certificate], remove: Iterable[Certificate]
    ) -> ChoiceChange:
        """Return what adding and removing changes: what is there already is not added, nor what is not there removed.

        Args:
            choice: The certificates chosen before.
            add: What to add.
            remove: What to remove; what is added as well stays.
        """
        kept = frozenset(add := tuple(add))
        return cls(
            tuple(dict.fromkeys(each for each in add if each not in choice)),
            tuple(dict.fromkeys(each for each in remove if each in choice and each not in kept)),
        )

    def __bool__(self) -> bool:
        return bool(self.added or self.removed)

    def done(self, choice: CertificateCollection) -> CertificateCollection:
        """Return a choice with this done to it."""
        return choice.changed(add=self.added, remove=self.removed)

    def undone(self, choice: CertificateCollection) -> CertificateCollection:
        """Return a choice with this undone."""
        return choice.changed(add=self.removed, remove=self.added)


@dataclass(frozen=True, slots=True)
class History:
    """The changes since the collection was begun. Each method that changes it returns a new one.

    Attributes:
        done: What can be undone, the last change last.
        undone: What can be redone, the next change last.
    """

    done: tuple[ChoiceChange, ...] = ()
    undone: tuple[ChoiceChange, ...] = ()

    def with_change(self, change: ChoiceChange) -> History:
        """Return it after a change: what was undone before that is gone, and of too many changes the oldest."""
        return History((*self.done, change)[-MOST:])

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
