"""A source as the tree of sources shows it: how far it is read, and what came out of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from ...core.certificates.certificate import Certificate
from ...core.certificates.reading import Problem
from ...core.sources import Source
from ...core.text import Text


class SourceState(Enum):
    """How far a source is."""

    LOADING = auto()
    READY = auto()
    FAILED = auto()
    CANCELLED = auto()


@dataclass(eq=False)
class OpenedSource:
    """A source in the tree, and what came out of it: equal to itself alone.

    Attributes:
        source: Where the certificates come from.
        state: How far it is.
        done, total: Progress of loading; a total of 0 is "not known".
        certificates: What it holds.
        problems: What could not be used in it.
        sha256: SHA-256 of the bytes of the file that was read, upper-case hex; None of any other source.
        error: Why it could not be read.
    """

    source: Source
    state: SourceState = SourceState.LOADING
    done: int = 0
    total: int = 0
    certificates: Sequence[Certificate] = ()
    problems: Sequence[Problem] = ()
    sha256: str | None = None
    error: Text | None = None

    @property
    def is_loading(self) -> bool:
        return self.state is SourceState.LOADING
