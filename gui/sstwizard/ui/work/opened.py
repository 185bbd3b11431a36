"""A source that was opened: how far reading it is, and what came out of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path

from ...core.certificates.certificate import Certificate, Provenance
from ...core.certificates.reading import Problem
from ...core.errors import LOCKED_FILE, PasswordNeededError, SSTWizardError
from ...core.sources import Source
from ...core.text import Text, printable, text
from .rows import Row


class SourceState(Enum):
    LOADING = auto()
    READY = auto()
    FAILED = auto()
    CANCELLED = auto()


@dataclass(eq=False)
class OpenedSource:
    """A source in the tree, and what came out of it: equal to itself alone."""

    source: Source
    state: SourceState = SourceState.LOADING
    done: int = 0
    total: int = 0  # of what is being read; 0 is "not known"
    certificates: Sequence[Certificate] = ()
    rows: Sequence[Row] = ()  # the certificates, as a list shows them
    problems: Sequence[Problem] = ()  # what could not be used in it
    sha256: str | None = None  # of the bytes of the file that was read, upper-case hex; None of any other source
    error: Text | None = None  # why it could not be read

    @property
    def is_loading(self) -> bool:
        return self.state is SourceState.LOADING


def marked(certificates: Iterable[Certificate], received: frozenset[Certificate]) -> Iterator[Certificate]:
    """Yield certificates; of those that a source now closed had from a stranger, that is said of every copy."""
    for each in certificates:
        is_strange = each in received and each.provenance is Provenance.AMONG_OTHERS
        yield replace(each, provenance=Provenance.RECEIVED) if is_strange else each


def said_of(error: Exception, path: Path | None) -> Text | None:
    """Return what is said of a source that can't be read; None of a fault of the program, which says so itself."""
    if isinstance(error, PasswordNeededError) and not error.wrong and path is not None:
        return text(LOCKED_FILE, file=printable(path.name))
    return error.message if isinstance(error, SSTWizardError) else None
