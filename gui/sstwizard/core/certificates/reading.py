"""The result of reading certificates from any source: the valid ones, and a problem for everything else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path

from ..errors import FormatError, LimitError
from ..text import QT_TRANSLATE_NOOP, Text, text
from .certificate import Certificate, Provenance

ReportProgress = Callable[[int, int], None]
"""Called with (done, total) during long work; may raise `CancelledError` to end it. A total of 0 means unknown."""

MAX_PROBLEMS = 100
"""The problems of a file that are listed; others are only counted."""


def no_progress(done: int, total: int) -> None:
    """Ignore the progress: a `ReportProgress` for work that nobody watches."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that couldn't be read, or isn't as it should be.

    Attributes:
        message: What happened and why, in a sentence.
        offset: Where in the file it begins, in bytes; None if it has no single location.
        file: The file's name for display; empty while unknown.
        cut_short: Whether reading stopped at a limit, so that the rest wasn't read.
        is_locked: Whether it is a file that needs a password.
        locked: That file, if it isn't in an archive.
        is_remark: Whether nothing was left out because of it that may be a certificate or a signed message.
    """

    message: Text
    offset: int | None = None
    file: str = ""
    cut_short: bool = False
    is_locked: bool = False
    locked: Path | None = None
    is_remark: bool = False

    @property
    def is_loss(self) -> bool:
        """Whether something that may matter wasn't read."""
        return not self.is_remark

    @classmethod
    def of(cls, error: FormatError, file: str = "") -> Problem:
        """Return an error as a problem that doesn't affect the rest of the data."""
        is_cut_short = isinstance(error, LimitError)
        return cls(error.message, error.offset, file, cut_short=is_cut_short, is_remark=not error.is_loss)


class Form(Enum):
    """The format of a file that may contain certificates, as `core.formats.form_of` detects it by content."""

    SST = auto()
    """Microsoft Serialized Certificate Store, the format that Exchange accepts."""
    SERIALIZED_ELEMENT = auto()
    """One entry of such a store, without header or end marker."""
    DER = auto()
    """A certificate, or several in succession."""
    PKCS7 = auto()
    """CMS SignedData: a bundle of certificates, or a signature."""
    OTHER_CMS = auto()
    """CMS of another type, without visible certificates: encrypted, compressed, plain data."""
    PKCS12 = auto()
    PEM = auto()
    """Text that contains PEM blocks of any kind."""
    BASE64 = auto()
    """Text that consists of base64."""
    MAIL = auto()
    """An email message (RFC 5322)."""
    MAILBOX = auto()
    """Messages one after the other (RFC 4155), or a single one, each after a line that begins with "From "."""
    COMPOUND_FILE = auto()
    """An Outlook message (.msg) or an old Office document."""
    ARCHIVE = auto()
    """Files in one: a .zip."""


_CERTIFICATE_FILES = (Form.DER, Form.PEM, Form.BASE64)


@dataclass(frozen=True, slots=True)
class Reading:
    """The result of reading. One invalid certificate among 300 is a problem, not an error.

    Attributes:
        certificates: The valid certificates, in the order found.
        problems: What couldn't be read, in the order found.
        form: The format of the file; None for a folder, a Windows store, or several files.
        sha256: The SHA-256 of the file in upper-case hex; None unless a single file was read.
        unlisted: The number of further problems.
        is_bundle: Whether the file is a text that holds a bundle, such as a PKCS #7.
    """

    certificates: tuple[Certificate, ...] = ()
    problems: tuple[Problem, ...] = ()
    form: Form | None = None
    sha256: str | None = None
    unlisted: int = 0
    is_bundle: bool = False

    def found_in(self, file: str) -> Reading:
        """Return the reading with a file's name, in displayable form, before the location of each item."""
        name = text("{name}", name=file)
        return replace(
            self,
            certificates=tuple(
                replace(each, origin=within(name, each.origin) if each.origin.source else name)
                for each in self.certificates
            ),
            problems=tuple(
                replace(each, file=f"{file} ▸ {each.file}" if each.file else file) for each in self.problems
            ),
        )

    def received(self) -> Reading:
        """Return the reading as the content of a message."""
        return self._with_provenance(Provenance.RECEIVED)

    def of_own_file(self) -> Reading:
        """Return the reading as that of a file that the user chose, and thereby the only certificate in it."""
        is_file = self.form in _CERTIFICATE_FILES and not self.is_bundle
        is_alone = is_file and len(self.certificates) == 1 and not self.problems
        is_received = any(each.provenance is Provenance.RECEIVED for each in self.certificates)
        return self._with_provenance(Provenance.OWN_FILE) if is_alone and not is_received else self

    def _with_provenance(self, provenance: Provenance) -> Reading:
        return replace(self, certificates=tuple(replace(each, provenance=provenance) for each in self.certificates))


class ReadingBuilder:
    """A reading in progress. Only the first problems are collected, as a file may have millions.

    Attributes:
        certificates: The valid certificates so far.
        problems: The first `MAX_PROBLEMS`, and those at which reading stopped.
        unlisted: The number of further problems.
    """

    def __init__(self) -> None:
        self.certificates: list[Certificate] = []
        self.problems: list[Problem] = []
        self.unlisted = 0

    def note(self, problem: Problem) -> None:
        """Add a problem."""
        if len(self.problems) < MAX_PROBLEMS or problem.cut_short:
            self.problems.append(problem)
        else:
            self.unlisted += 1

    def drop_last_problem(self) -> None:
        """Remove the problem that was added last."""
        if self.unlisted:
            self.unlisted -= 1
        else:
            self.problems.pop()

    @property
    def first_error(self) -> FormatError:
        """Why nothing could be read: the limit reached, or the first problem."""
        worst = min(self.problems, key=lambda problem: not problem.cut_short)
        return (LimitError if worst.cut_short else FormatError)(worst.message, worst.offset)

    def take(self, reading: Reading) -> None:
        """Add another reading."""
        self.certificates += reading.certificates
        for problem in reading.problems:
            self.note(problem)
        self.unlisted += reading.unlisted

    def result(self) -> Reading:
        """Return everything read; raise the first error if there are only problems."""
        if self.problems and not self.certificates:
            raise self.first_error
        return self.reading()

    def reading(self) -> Reading:
        """Return everything read."""
        return Reading(tuple(self.certificates), tuple(self.problems), unlisted=self.unlisted)


def more_problems(count: int) -> Problem:
    """Return a problem that stands for those that were only counted."""
    return Problem(text(QT_TRANSLATE_NOOP("core", "There are {count} more problems."), count=count))


def within(outer: Text, inner: Text) -> Text:
    """Return a location inside another, such as a file in an archive, as "outer ▸ inner"."""
    return text("{outer} ▸ {inner}", outer=outer, inner=inner)


def without_duplicates(certificates: tuple[Certificate, ...]) -> tuple[Certificate, ...]:
    """Return each certificate once: the copy of the highest provenance, with the number of copies."""
    counts = Counter(certificates)
    if len(counts) == len(certificates):
        return certificates
    return tuple(replace(each, copies=counts[each]) if counts[each] > 1 else each for each in best_copies(certificates))


def best_copies(certificates: Iterable[Certificate]) -> tuple[Certificate, ...]:
    """Return each certificate once, in the order found: of several copies the one of the highest provenance."""
    kept: dict[Certificate, Certificate] = {}
    for each in certificates:
        if each not in kept or each.provenance > kept[each].provenance:
            kept[each] = each
    return tuple(kept.values())
